// Layout shift as browsers define it: shifts of a page add up in session windows, and the worst window is the score. Pure.

export interface ShiftRect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const PUSHERS = [
  "unsized-image",
  "image",
  "frame",
  "inserted",
  "removed",
  "restyled",
  "font",
] as const;

export interface Pusher {
  /** An element, or the name of a font. */
  what: string;
  why: (typeof PUSHERS)[number];
}

/** An element that moved; boxes in CSS pixels of the viewport, cut off at its edges, as the browser tells them. */
export interface ShiftSource {
  selector: string;
  from: ShiftRect;
  to: ShiftRect;
  /** Null: it cannot be told. */
  pushedBy: Pusher | null;
}

export interface Shift {
  value: number;
  /** Milliseconds since the page began. */
  at: number;
  /** The five that weigh most, at most. */
  sources: readonly ShiftSource[];
}

export interface ShiftScore {
  /** 0 and more; to four digits. */
  score: number;
  /** Of the window the score comes from. */
  shifts: readonly Shift[];
}

const GAP_MS = 1000;
const WINDOW_MS = 5000;

export function scoreShifts(shifts: readonly Shift[]): ShiftScore {
  const windows: Shift[][] = [];
  for (const shift of [...shifts].sort((a, b) => a.at - b.at)) {
    const current = windows.at(-1);
    const [first, last] = [current?.[0], current?.at(-1)];
    const joins = first && last && shift.at - last.at < GAP_MS && shift.at - first.at < WINDOW_MS;
    if (joins) current?.push(shift);
    else windows.push([shift]);
  }
  const worst = windows.map((each) => ({
    shifts: each,
    score: each.reduce((sum, { value }) => sum + value, 0),
  }));
  const { score, shifts: of } = worst.reduce((a, b) => (b.score > a.score ? b : a), { score: 0, shifts: [] });
  return { score: Math.round(score * 1e4) / 1e4, shifts: of };
}

/** "`main > p` moved 120px down, pushed by `img.hero`, an image without a size" */
export function shiftWords({ selector, from, to, pushedBy }: ShiftSource): string {
  return `\`${selector}\` ${movement(from, to)}${pushedBy === null ? "" : `, ${pushWords(pushedBy)}`}`;
}

function movement(from: ShiftRect, to: ShiftRect): string {
  if (from.width * from.height === 0) return "came into view";
  if (to.width * to.height === 0) return "was pushed out of view";
  const [right, down] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
  const ways = [
    ...(down === 0 ? [] : [`${Math.abs(down)}px ${down > 0 ? "down" : "up"}`]),
    ...(right === 0 ? [] : [`${Math.abs(right)}px to the ${right > 0 ? "right" : "left"}`]),
  ];
  return ways.length === 0 ? "changed its size" : `moved ${ways.join(" and ")}`;
}

function pushWords({ what, why }: Pusher): string {
  switch (why) {
    case "unsized-image":
      return `pushed by \`${what}\`, an image whose HTML does not say how large it is`;
    case "image":
      return `pushed by the image \`${what}\``;
    case "frame":
      return `pushed by the frame \`${what}\``;
    case "inserted":
      return `pushed by \`${what}\`, which came late`;
    case "removed":
      return `after \`${what}\` had gone`;
    case "restyled":
      return `pushed by \`${what}\`, whose style or attributes changed`;
    case "font":
      return `when the font ${what} came`;
  }
}

/** The source that moved furthest over the largest area: what a person would name. */
export function worstSource({ shifts }: ShiftScore): ShiftSource | null {
  const heaviest = [...shifts].sort((a, b) => b.value - a.value)[0];
  const weight = ({ to, from }: ShiftSource): number =>
    Math.max(to.width * to.height, from.width * from.height) *
    Math.max(1, Math.abs(to.y - from.y), Math.abs(to.x - from.x));
  return [...(heaviest?.sources ?? [])].sort((a, b) => weight(b) - weight(a))[0] ?? null;
}
