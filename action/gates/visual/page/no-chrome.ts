/// <reference lib="dom" />
// What the browser draws of its own accord: the blinking caret, scroll bars, red lines under words.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function noChrome(): void {
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("chrome")) return;
  let sheet: CSSStyleSheet | null = null;
  hook.measures.set("chrome", {
    clean: () => {
      // A style sheet of a script, since a page's policy may refuse one in markup.
      if (sheet === null) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(
          "*,*::before,*::after{caret-color:transparent!important}*{scrollbar-width:none!important}::-webkit-scrollbar{display:none!important}",
        );
      }
      for (const root of [document, ...hook.shadows]) {
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
        for (const field of root.querySelectorAll<HTMLElement>("textarea,input,[contenteditable]"))
          field.spellcheck = false;
      }
    },
  });
}
