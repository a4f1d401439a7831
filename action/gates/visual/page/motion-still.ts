/// <reference lib="dom" />
// What the browser itself knows to be moving, for a visitor who asked for less motion.
import type { Moving } from "../../motion/reduced.ts";
import type { MotionScope } from "./motion-list.ts";
import type { MotionState } from "./motion-state.ts";

/**
 * Animations without end or with more than `longMs` of a run before them, videos that play by themselves, pictures with
 * several frames. Fading and changing colour is not motion. From now on it also notes what scripts change.
 */
export async function listMoving({
  within,
  mask,
  longMs,
}: MotionScope & { longMs: number }): Promise<Moving[]> {
  const state = (window as unknown as Record<symbol, MotionState | undefined>)[
    Symbol.for("proofmark.motion")
  ];
  if (!state) return [];
  const { label } = state;
  const STILL =
    /^(opacity|color|visibility|fill|stroke|.*-color|color-scheme|box-shadow|text-shadow|fill-opacity|stroke-opacity|offset|computed-offset|easing|composite)$/;
  const MOST_PICTURES = 30;

  const counts = (element: Element): boolean =>
    (within === null || element.closest(within) !== null) &&
    !mask.some((selector) => element.closest(selector) !== null);
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width * height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const ending = (animation: Animation): number => {
    const end = Number(animation.effect?.getComputedTiming().endTime ?? 0);
    return (end - Number(animation.currentTime ?? 0)) / Math.abs(animation.playbackRate || 1);
  };

  const animations = document.getAnimations().flatMap((animation): Moving[] => {
    const { effect } = animation;
    if (!(effect instanceof KeyframeEffect) || effect.target === null) return [];
    if (animation.playState !== "running" || !(animation.timeline instanceof DocumentTimeline)) return [];
    if (!counts(effect.target) || !isSeen(effect.target) || !(ending(animation) > longMs)) return [];
    const moving = effect
      .getKeyframes()
      .some((frame) => Object.keys(frame).some((property) => !STILL.test(dashed(property))));
    const name = "animationName" in animation ? String(animation.animationName) : animation.id;
    const target = label(effect.target) + (effect.pseudoElement ?? "");
    return [{ kind: moving ? "animation" : "fade", target, name, box: boxOf(effect.target) }];
  });

  const videos = [...document.querySelectorAll("video")]
    .filter((video) => counts(video) && isSeen(video) && !video.paused && !video.ended)
    .map((video): Moving => ({ kind: "video", target: label(video), name: "", box: boxOf(video) }));

  /** GIF with a second frame, animated PNG and WebP; only those of the site's own can be read. */
  const isAnimated = async (image: HTMLImageElement): Promise<boolean> => {
    const response = await fetch(image.currentSrc, { cache: "force-cache" }).catch(() => null);
    if (!response?.ok) return false;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
    if (text(0, 3) === "GIF") {
      let frames = 0;
      for (let at = 0; at < bytes.length - 2 && frames < 2; at += 1)
        if (bytes[at] === 0x21 && bytes[at + 1] === 0xf9 && bytes[at + 2] === 4) frames += 1;
      return frames > 1;
    }
    if (text(8, 12) === "WEBP") return text(12, 16) === "VP8X" && ((bytes[20] ?? 0) & 2) !== 0;
    return text(1, 4) === "PNG" && text(0, 200).includes("acTL");
  };
  const candidates = [...document.images].filter((image) => counts(image) && image.complete && isSeen(image));
  const pictures = await Promise.all(
    candidates
      .filter((image) => /\.(gif|png|apng|webp)([?#]|$)|^data:image\/(gif|apng|webp)/i.test(image.currentSrc))
      .slice(0, MOST_PICTURES)
      .map(
        async (image): Promise<Moving[]> =>
          (await isAnimated(image))
            ? [{ kind: "picture", target: label(image), name: "", box: boxOf(image) }]
            : [],
      ),
  );
  return [...animations, ...videos, ...pictures.flat()];
}
