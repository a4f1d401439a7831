// A computed value → how people write it in a stylesheet, in lower case.

/** Values so common that they tell nothing. */
const COMMON = new Set([
  "0px",
  "none",
  "normal",
  "auto",
  "transparent",
  "solid",
  "block",
  "start",
  "visible",
  "static",
]);

export function notations(value: string): string[] {
  const lower = value.toLowerCase();
  if (COMMON.has(lower) || lower === "") return [];
  const parts = lower.includes("(") ? [lower] : [lower, ...lower.split(/\s+/)];
  return [
    ...new Set(parts.flatMap((part) => (COMMON.has(part) ? [] : [part, ...colours(part), ...lengths(part)]))),
  ].filter((each) => each.length > 1);
}

function colours(part: string): string[] {
  const found = /^#([0-9a-f]{6})([0-9a-f]{2})?$/.exec(part);
  if (!found) return [];
  const [, six = "", alpha] = found;
  const levels = [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16));
  const short = alpha === undefined && /^(.)\1(.)\2(.)\3$/.test(six) ? [`#${six[0]}${six[2]}${six[4]}`] : [];
  return [
    ...short,
    levels.join(", "),
    levels.join(","),
    levels.join(" "),
    ...(NAMES[six] ? [NAMES[six]] : []),
  ];
}

const NAMES: Record<string, string> = {
  "000000": "black",
  ffffff: "white",
  ff0000: "red",
  "008000": "green",
  "0000ff": "blue",
  ffa500: "orange",
  "808080": "gray",
  "800080": "purple",
  ffff00: "yellow",
  "663399": "rebeccapurple",
};

/** `1rem` for `16px`, where a page has the usual size. */
function lengths(part: string): string[] {
  const pixels = /^(\d+(?:\.\d+)?)px$/.exec(part)?.[1];
  if (pixels === undefined) return [];
  const rem = String(Number(pixels) / 16);
  return rem.length > 6 ? [] : [`${rem}rem`, ...(rem.startsWith("0.") ? [`${rem.slice(1)}rem`] : [])];
}
