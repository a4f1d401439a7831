// The few colours of the terminal result; the sixteen basic ones, so that each theme shows its own.
export type Paint = Readonly<
  Record<"bold" | "dim" | "red" | "green" | "yellow" | "cyan", (text: string) => string>
>;

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

/** Without colour every function returns its text. */
export function paints(color: boolean): Paint {
  const within =
    ([on, off]: readonly [number, number]) =>
    (text: string): string =>
      color && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: within(CODES.bold),
    dim: within(CODES.dim),
    red: within(CODES.red),
    green: within(CODES.green),
    yellow: within(CODES.yellow),
    cyan: within(CODES.cyan),
  };
}
