/** One line of the bench's table. */
export interface Row {
  readonly what: string;
  /** The figure with its unit. */
  readonly value: string;
  /** What it is compared with, and the ratio; empty when there is nothing to compare with. */
  readonly ratio: string;
  /** The aim, or empty. */
  readonly aim: string;
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const times = (value: number, other: number): string => `${(value / other).toFixed(2)}×`;
