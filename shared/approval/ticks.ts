// Boxes of our own comment. A tick is an edit of it, and GitHub keeps each version with the name of who made it: so who
// ticked which box is read off two neighbouring versions, and nothing of it has to be kept, where others could write too.
import { parseHead } from "../comment/marker.ts";
import { linesWithItems } from "../comment/own-lines.ts";
import type { Identity } from "../comment/sticky.ts";
import { isSameLogin } from "./people.ts";
import type { CommentVersion } from "./source.ts";

export interface Tick {
  key: string;
  /** False: the tick was taken away. */
  set: boolean;
  by: NonNullable<CommentVersion["by"]>;
  /** ISO 8601. */
  at: string;
}

const BOX = /^- \[([ xX])\] (.{1,2000}<!-- proofmark-approve:([0-9a-f]{32}) -->)[ \t]*$/;

/** The box of a group; `label` is markdown on one line, without HTML. */
export const renderBox = (key: string, label: string): string =>
  `- [ ] ${label} <!-- proofmark-approve:${key} -->`;

/** `versions` of our comment, oldest first. Only boxes that stand as we last wrote them count, words and all. */
export function ticksIn(versions: readonly CommentVersion[], own: { me: Identity; key: string }): Tick[] {
  const ticks: Tick[] = [];
  let offered: ReadonlySet<string> = new Set();
  let before: ReadonlyMap<string, boolean> | null = null;
  for (const { by, at, body } of versions) {
    const boxes: ReadonlyMap<string, boolean> | null =
      body === null || parseHead(body)?.key !== own.key ? null : boxesOf(body);
    if (boxes !== null && by !== null && isSameLogin(by, own.me)) offered = new Set(boxes.keys());
    else if (boxes !== null && by !== null && before !== null)
      for (const [box, set] of boxes) {
        const key = BOX.exec(`- [ ] ${box}`)?.[3];
        if (key !== undefined && offered.has(box) && before.get(box) === !set)
          ticks.push({ key, set, by, at });
      }
    before = boxes;
  }
  return ticks;
}

/** Text of each box, its key included, and whether it is ticked. */
function boxesOf(body: string): Map<string, boolean> {
  return new Map(
    linesWithItems(body).flatMap((line): [string, boolean][] => {
      const [, mark, box] = BOX.exec(line) ?? [];
      return box === undefined ? [] : [[box, mark !== " "]];
    }),
  );
}
