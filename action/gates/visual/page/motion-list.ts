/// <reference lib="dom" />
// What moved in the page since it began, in the order of the document.
import type { AnimationFacts } from "../../motion/facts.ts";
import type { HeldAnimation, MotionState } from "./motion-state.ts";

export interface MotionScope {
  /** Only what is inside of it; null: the page. */
  within: string | null;
  /** Nothing that is inside of these. */
  mask: readonly string[];
}

/** `cut`: there are more than are listed. */
export function listAnimations({ within, mask }: MotionScope): {
  animations: AnimationFacts[];
  cut: boolean;
} {
  const state = (window as unknown as Record<symbol, MotionState | undefined>)[
    Symbol.for("proofmark.motion")
  ];
  if (!state) return { animations: [], cut: false };
  const counts = ({ target }: HeldAnimation): boolean =>
    (within === null || target.closest(within) !== null) &&
    !mask.some((selector) => target.closest(selector) !== null);
  const text = (held: HeldAnimation): string => `${held.facts.kind} ${held.facts.name}`;
  const follows = (a: HeldAnimation, b: HeldAnimation): number => {
    if (a.target === b.target) return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
    const where = a.target.compareDocumentPosition(b.target);
    if (where & Node.DOCUMENT_POSITION_DISCONNECTED) return a.target.isConnected ? -1 : 1;
    return where & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  const animations = state.held
    .filter(counts)
    .sort(follows)
    .map(({ facts }) => facts);
  return { animations, cut: state.cut };
}
