/// <reference lib="dom" />
// What a Storybook says of the story in its frame, by the classes it gives the body.

/** `empty`: shown, but nothing is in its place yet; some stories stay so, when they draw elsewhere. */
export function storyState(): { state: "preparing" | "shown" | "empty" | "failed"; message: string } {
  const classes = document.body?.classList;
  const said = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? "";
  if (classes?.contains("sb-show-errordisplay")) {
    const message = said("#error-message") || said(".sb-errordisplay");
    return { state: "failed", message: message.slice(0, 500) };
  }
  if (classes?.contains("sb-show-nopreview"))
    return { state: "failed", message: said(".sb-nopreview").slice(0, 500) };
  if (!classes?.contains("sb-show-main") || classes.contains("sb-show-preparing-story"))
    return { state: "preparing", message: "" };
  const root = document.querySelector("#storybook-root, #root");
  const isEmpty = root !== null && root.childNodes.length === 0;
  return { state: isEmpty ? "empty" : "shown", message: "" };
}
