// One picture of a page, as PNG.
import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";
import type { Box, TabOptions } from "../ports.ts";
import { failed, sentenceOf } from "./browser-guard.ts";

/** As many as `proofmark compare` takes. Above about twice that Chromium leaves parts of the picture blank and says nothing. */
const MOST_PIXELS = 150_000_000;
const LONGEST_SIDE = 100_000;
/** Rare, and gone the next moment: once in some hundred shots on a busy machine. */
const PASSING = /Unable to capture screenshot/i;
const PAUSES_MS = [50, 250, 1000];
/** Chromium never answers for a shot whose document went away before it was drawn; one that did answer has by then. */
const AFTER_LEAVING_MS = 500;
/** Far longer than the largest picture takes. */
const LATE_MS = 60_000;

/** `session` null: not Chromium. @throws ProblemError page-failed for a picture too large to be true */
export async function shootPage(
  { page, session }: { page: Page; session: CDPSession | null },
  clip: Box | null,
  { scale }: Pick<TabOptions, "scale">,
): Promise<Uint8Array> {
  if (clip !== null) refuseHuge(clip, scale);
  for (const pause of PAUSES_MS) {
    try {
      return await unlessLost(page, once({ page, session }, clip, scale));
    } catch (error) {
      if (!PASSING.test(sentenceOf(error))) throw error;
      await sleep(pause);
    }
  }
  return unlessLost(page, once({ page, session }, clip, scale));
}

/** Rejects, so that it is tried again, where the answer will not come any more. */
async function unlessLost(page: Page, shot: Promise<Uint8Array>): Promise<Uint8Array> {
  const lost = Promise.withResolvers<never>();
  const give = (): void => lost.reject(new Error("Unable to capture screenshot: its answer got lost"));
  const late = setTimeout(give, LATE_MS);
  let left: NodeJS.Timeout | undefined;
  // Not when the address alone changes: the document stays, and the answer comes.
  const onDocument = (): void => {
    left ??= setTimeout(give, AFTER_LEAVING_MS);
  };
  page.on("domcontentloaded", onDocument);
  try {
    return await Promise.race([shot, lost.promise]);
  } finally {
    page.off("domcontentloaded", onDocument);
    clearTimeout(late);
    clearTimeout(left);
    shot.catch(() => undefined);
  }
}

async function once(
  { page, session }: { page: Page; session: CDPSession | null },
  clip: Box | null,
  scale: number,
): Promise<Uint8Array> {
  if (session === null) return page.screenshot(clip === null ? {} : { clip, fullPage: true });
  // The device scale is emulated in another session than this one, where a picture comes at 1x unless it is asked for.
  const area = clip ?? (scale === 1 ? null : await visibleArea(session));
  const { data } = await session.send("Page.captureScreenshot", {
    format: "png",
    // Less effort on zlib: larger files, less than half the time.
    optimizeForSpeed: true,
    ...(area === null ? {} : { clip: { ...area, scale }, captureBeyondViewport: clip !== null }),
  });
  return Buffer.from(data, "base64");
}

async function visibleArea(session: CDPSession): Promise<Box> {
  const { cssVisualViewport } = await session.send("Page.getLayoutMetrics");
  const { pageX, pageY, clientWidth, clientHeight } = cssVisualViewport;
  return { x: pageX, y: pageY, width: clientWidth, height: clientHeight };
}

function refuseHuge({ width, height }: Box, scale: number): void {
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  if (wide >= 1 && high >= 1 && wide * high <= MOST_PIXELS && Math.max(wide, high) <= LONGEST_SIDE) return;
  throw failed(
    `A picture of ${wide} × ${high} pixels cannot be taken; ${MOST_PIXELS / 1e6} million pixels and ${LONGEST_SIDE} on a side are the limit.`,
    "Shoot an element, or only the viewport (`full-page: false`), or lower the scale.",
  );
}
