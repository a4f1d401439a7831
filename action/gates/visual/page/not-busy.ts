/// <reference lib="dom" />
// Parts of the page that say of themselves that they are not done.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function notBusy(): void {
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("busy")) return;
  hook.measures.set("busy", {
    timeHelps: true,
    ready: () =>
      [document, ...hook.shadows]
        .flatMap((root) => [...root.querySelectorAll('[aria-busy="true"]')])
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .slice(0, 5)
        .map((element) => hook.nameOf(element)),
  });
}
