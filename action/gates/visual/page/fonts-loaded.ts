/// <reference lib="dom" />
// Web fonts that are on their way.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function fontsLoaded(): void {
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("fonts")) return;
  hook.measures.set("fonts", {
    pending: () => {
      if (document.fonts.status === "loaded") return [];
      const names = [...document.fonts]
        .filter(({ status }) => status === "loading")
        .map(({ family }) => family.replaceAll('"', ""));
      return names.length > 0 ? [...new Set(names)] : ["a web font"];
    },
  });
}
