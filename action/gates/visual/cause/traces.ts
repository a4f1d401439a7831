// Where on the picture a change shows: boxes, each with the change that began it.
import type { Rect } from "../../../../shared/contract/pictures.ts";
import type { Blame, Origin } from "./blame.ts";
import type { Twin } from "./differences.ts";
import type { RecordedElement } from "./element-record.ts";
import type { Match } from "./match.ts";
import { isInherited, isOfText, isPaint } from "./property-kinds.ts";
import type { Tree } from "./tree.ts";

export interface Trace {
  origin: Origin;
  box: Rect;
  /** Only shown in the base's picture. */
  gone: boolean;
}

export function tracesOf(match: Match, twins: readonly (Twin | undefined)[], blame: Blame): Trace[] {
  const traces: Trace[] = [];
  twins.forEach((twin, at) => {
    if (twin) traces.push(...tracesOfTwin(twin, match, blame));
    else {
      const element = match.head.elements[at];
      if (element)
        traces.push({
          origin: outermost(match.head, at, match.baseOf, "added"),
          box: element.box,
          gone: false,
        });
    }
  });
  match.base.elements.forEach(({ box }, at) => {
    if (match.headOf[at] === -1)
      traces.push({ origin: outermost(match.base, at, match.headOf, "removed"), box, gone: true });
  });
  return traces;
}

/** A new parent explains its children. */
function outermost(tree: Tree, at: number, partner: Int32Array, kind: "added" | "removed"): Origin {
  let from = at;
  for (
    let up = tree.elements[at]?.parent ?? -1;
    up !== -1 && partner[up] === -1;
    up = tree.elements[up]?.parent ?? -1
  )
    from = up;
  return { kind, at: from };
}

function tracesOfTwin(twin: Twin, match: Match, blame: Blame): Trace[] {
  const { base, head } = twin;
  const traces: Trace[] = [];
  const show = (origin: Origin, ...boxes: Rect[]) => {
    for (const box of boxes) traces.push({ origin, box, gone: false });
  };
  const own: Origin = { kind: "own", at: twin.at };
  if (twin.text || twin.media) show(own, head.box, base.box);
  for (const change of twin.changes) {
    if (isOfText(change.name) && head.text === "" && !isDrawn(change.name, head)) continue;
    if (!isPaint(change.name) && !isInherited(change.name)) continue;
    show(blame.ofChange(twin, change), reach(head, change.name, change.before, change.after));
  }
  if (!paints(match.head, head) && !paints(match.base, base)) return traces;
  if (twin.dx !== 0 || twin.dy !== 0) show(blame.ofMove(twin), head.box, base.box);
  if (twin.dw !== 0 || twin.dh !== 0) show(blame.ofSize(twin), ...edges(twin));
  // A border that grew inwards moves nothing but what is inside.
  if (twin.own.some(({ name }) => name.startsWith("border"))) show(own, head.box);
  return traces;
}

const isDrawn = (name: string, { media, tag }: RecordedElement): boolean =>
  (/^(fill|stroke|color)$/.test(name) && media !== null) || tag === "::before" || tag === "::after";

/** Shadows and outlines are drawn outside of the box. */
function reach({ box }: RecordedElement, name: string, before: string, after: string): Rect {
  if (!/^(box-shadow|outline|filter|text-shadow)/.test(name)) return box;
  const lengths = `${before} ${after}`.match(/[\d.]+(?=px)/g) ?? [];
  const by = Math.min(200, Math.max(4, ...lengths.map(Number)));
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

const PAINTING = new Set(["background-color", "background-image", "box-shadow", "outline-style"]);

/** Something is to be seen of it, beside its children. */
function paints({ record }: Tree, { text, media, style }: RecordedElement): boolean {
  if (text !== "" || media !== null) return true;
  const row = record.styles[style] ?? [];
  return record.properties.some((name, column) => {
    const value = row[column] ?? "";
    return value !== "" && (PAINTING.has(name) || /^border-\w+-style$/.test(name));
  });
}

/** What one of the boxes has and the other has not, to the right and below, with the edge itself. */
function edges({ base, head, dw, dh }: Twin): Rect[] {
  const [a, b] = [base.box, head.box];
  const boxes: Rect[] = [];
  if (dw !== 0) {
    const x = Math.min(a.x + a.width, b.x + b.width) - EDGE;
    boxes.push({ x, y: b.y, width: Math.max(a.x + a.width, b.x + b.width) + EDGE - x, height: b.height });
  }
  if (dh !== 0) {
    const y = Math.min(a.y + a.height, b.y + b.height) - EDGE;
    boxes.push({ x: b.x, y, width: b.width, height: Math.max(a.y + a.height, b.y + b.height) + EDGE - y });
  }
  if (head.text !== "" || head.media !== null) boxes.push(b, a);
  return boxes;
}

/** Rounded corners and borders. */
const EDGE = 8;
