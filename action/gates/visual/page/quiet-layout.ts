/// <reference lib="dom" />
// Whether the page still changes by itself, in real time: nothing of ours drives it by then.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function quietLayout(): void {
  /** Where real time comes in, by a worker or a socket, it may come in seldom. */
  const QUIET_MS = 200;
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("layout")) return;
  let last: Node | null = null;
  let at = Number.NEGATIVE_INFINITY;
  let seen = 0;
  let count = 0;
  const watch = new MutationObserver((records) => {
    const relevant = records.filter(
      ({ type, attributeName }) =>
        type !== "attributes" || !/^(data-|aria-(?!busy))/.test(attributeName ?? ""),
    );
    const record = relevant.at(-1);
    if (!record) return;
    count += 1;
    last = record.target;
    at = hook.natives.now();
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const nameOf = (node: Node | null): string => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    return element ? hook.nameOf(element) : "the page";
  };
  hook.measures.set("layout", {
    ready: () => {
      const changed = count !== seen;
      seen = count;
      if (hook.core.channels.size === 0) return changed ? [nameOf(last)] : [];
      return hook.natives.now() - at < QUIET_MS ? [nameOf(last)] : [];
    },
  });
}
