/**
 * A host's name without the dots at its end, which mean the same host. Looks at each dot once, since the name may be a
 * page's own and as long as it likes.
 */
export const bareHost = (hostname: string): string => hostname.replace(/(?<!\.)\.+$/, '');
