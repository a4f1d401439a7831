/// <reference lib="dom" />
// Video and sound: at their first frame, or at the poster where there is one.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function stillMedia(): void {
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("media")) return;
  const media = (): HTMLMediaElement[] =>
    [document, ...hook.shadows].flatMap((root) => [
      ...root.querySelectorAll<HTMLMediaElement>("video,audio"),
    ]);
  const reset = new WeakSet<HTMLMediaElement>();
  const nameOf = (element: HTMLMediaElement): string =>
    element.currentSrc.replace(location.origin, "").slice(0, 120) || element.localName;
  const hasSource = (element: HTMLMediaElement): boolean =>
    element.currentSrc !== "" && element.error === null;
  hook.measures.set("media", {
    sync: () => {
      for (const element of media()) {
        element.autoplay = false;
        if (!element.paused) element.pause();
        if (reset.has(element) || !(element instanceof HTMLVideoElement)) continue;
        reset.add(element);
        if (element.poster !== "" && element.played.length > 0) element.load();
        else if (element.poster === "") element.preload = "auto";
      }
      return false;
    },
    ready: () =>
      media()
        .filter(
          (element) =>
            element instanceof HTMLVideoElement &&
            element.poster === "" &&
            hasSource(element) &&
            element.networkState !== HTMLMediaElement.NETWORK_NO_SOURCE &&
            (element.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || element.seeking),
        )
        .map(nameOf),
    clean: async () => {
      for (const element of media()) {
        element.pause();
        if (element.currentTime === 0 || !Number.isFinite(element.duration)) continue;
        const sought = new Promise<void>((resolve) => {
          element.addEventListener("seeked", () => resolve(), { once: true });
          hook.natives.setTimeout(resolve, 1000);
        });
        element.currentTime = 0;
        await sought;
      }
    },
  });
}
