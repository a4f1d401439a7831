/// <reference lib="dom" />
// What is masked is in no picture. For pages whose pictures are taken while they move: nothing can be laid over it there.

/** Before the page's own scripts. */
export function hideMasked(mask: readonly string[]): void {
  const sheet = new CSSStyleSheet();
  for (const selector of mask)
    try {
      // Not `visibility`: steps may have to click there.
      sheet.insertRule(`${selector} { opacity: 0 !important; }`);
    } catch {
      // No selector, which is told elsewhere.
    }
  document.adoptedStyleSheets.push(sheet);
}
