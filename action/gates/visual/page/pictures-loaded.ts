/// <reference lib="dom" />
// Pictures: those that wait to be scrolled to are asked for at once, and all are unpacked before the shot.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function picturesLoaded(): void {
  const MOST = 2000;
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("pictures")) return;
  /** Real time at most between a picture's being complete and its `load`. */
  const TOLD_MS = 200;
  /** Pictures whose `load` the page has not been told of; since when they are complete. */
  const untold = new Map<HTMLImageElement, number | null>();
  const decoded = new WeakMap<HTMLImageElement, string>();
  const roots = (): (Document | ShadowRoot)[] => [document, ...hook.shadows];
  const pictures = (): HTMLImageElement[] => {
    const found = roots().flatMap((root) => [...root.querySelectorAll("img")]);
    return found.slice(0, MOST);
  };
  const shown = ({ currentSrc, src }: HTMLImageElement): string => {
    const address = currentSrc || src;
    return /^(data|blob):/.test(address) ? address.slice(0, 40) : address.replace(location.origin, "");
  };
  hook.measures.set("pictures", {
    sync: () => {
      let changed = false;
      for (const root of roots())
        for (const lazy of root.querySelectorAll<HTMLImageElement | HTMLIFrameElement>(
          "img[loading=lazy],iframe[loading=lazy]",
        )) {
          lazy.loading = "eager";
          changed = true;
          if (lazy instanceof HTMLIFrameElement) hook.core.fetches = true;
        }
      return changed;
    },
    pending: () => {
      for (const image of pictures()) {
        if (image.complete || image.loading === "lazy" || (image.src === "" && image.srcset === "")) continue;
        if (untold.has(image)) continue;
        untold.set(image, null);
        for (const end of ["load", "error"])
          image.addEventListener(end, () => untold.delete(image), { once: true });
      }
      for (const [image, since] of untold) {
        const now = hook.natives.now();
        if (image.complete) untold.set(image, since ?? now);
        if (!image.isConnected || (since !== null && now - since > TOLD_MS)) untold.delete(image);
      }
      return [...untold.keys()].map(shown);
    },
    ready: async () => {
      const fresh = pictures().filter(
        (image) => image.complete && image.naturalWidth > 0 && decoded.get(image) !== image.currentSrc,
      );
      // A broken picture is shown as broken.
      await Promise.all(fresh.map((image) => image.decode().catch(() => undefined)));
      for (const image of fresh) decoded.set(image, image.currentSrc);
      return [];
    },
  });
}
