// Screens that show a single colour: the same on both sides, and yet nothing was seen.

import { cut } from "../../../../shared/contract/limits.ts";
import type { Note } from "../../../../shared/contract/report.ts";
import { listed } from "../../words.ts";

export interface Blank {
  screen: { id: string };
  /** What the page complained of last, or ""; null: there is something to see. */
  blank: string | null;
}

export function blankScreens(shots: readonly Blank[]): Note[] {
  const found = shots.filter(({ blank }) => blank !== null);
  if (found.length === 0) return [];
  const ids = listed(
    found.map(({ screen }) => screen.id),
    5,
  );
  const error = found.find(({ blank }) => blank)?.blank;
  const why = error
    ? `The page says: ${cut(error, 300)}`
    : "Look whether the page asks a host that `hosts` does not list";
  const text = `${found.length === 1 ? "A screen shows" : `${found.length} screens show`} one colour and nothing else: ${ids}. ${why}`;
  return [{ code: "screen-blank", text: cut(text, 2000) }];
}
