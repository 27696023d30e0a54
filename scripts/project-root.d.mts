/** The project's folder, with a separator at its end. */
export const projectRoot: string;
