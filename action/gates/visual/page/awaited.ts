/// <reference lib="dom" />
// Elements the config waits for.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function awaited(): void {
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("awaited") || hook.core.owner !== hook) return;
  const visible = (selector: string): boolean => {
    try {
      return [document, ...hook.shadows].some((root) =>
        [...root.querySelectorAll(selector)].some((element) =>
          element.checkVisibility({ visibilityProperty: true }),
        ),
      );
    } catch {
      // What is no selector finds nothing, ever.
      return false;
    }
  };
  hook.measures.set("awaited", {
    timeHelps: true,
    ready: ({ waitFor }) => waitFor.filter((selector) => !visible(selector)),
  });
}
