// Masks that hide nothing: nobody would know, since a page without them looks as it should.

import { cut } from "../../../../shared/contract/limits.ts";
import type { Note } from "../../../../shared/contract/report.ts";
import { listed } from "../../words.ts";
import type { Kept } from "./shelf.ts";

/** One that fits some pages and not others is meant for those. */
export function idleMasks(shots: readonly Pick<Kept, "masks">[]): Note[] {
  const places = new Map<string, number>();
  for (const { masks } of shots)
    for (const [what, count] of masks) places.set(what, (places.get(what) ?? 0) + count);
  const idle = [...places].flatMap(([what, count]) =>
    count === 0 ? [`\`${what.replaceAll("`", "'")}\``] : [],
  );
  if (idle.length === 0) return [];
  const text = `Hidden by \`mask\` or \`ignore\`, and on no page to be found: ${listed(idle, 5)}. Correct ${idle.length === 1 ? "it" : "them"}, or leave ${idle.length === 1 ? "it" : "them"} out`;
  return [{ code: "mask-idle", text: cut(text, 2000) }];
}
