/// <reference lib="dom" />
// What a Storybook says of a story that it could not show, by the classes it gives the body.

/** Null: nothing went wrong that it knows of. */
export function storyState(): string | null {
  const said = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 500);
  const classes = document.body?.classList;
  if (classes?.contains("sb-show-errordisplay")) return said("#error-message") || said(".sb-errordisplay");
  if (classes?.contains("sb-show-nopreview")) return said(".sb-nopreview");
  return null;
}
