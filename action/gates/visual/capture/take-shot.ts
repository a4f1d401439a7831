// One fresh page, one picture.
import { createHash } from "node:crypto";
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Box, Tab } from "../../../ports.ts";
import { readElements, recordArgument } from "../cause/element-record.ts";
import { frameShot } from "../page/frame-shot.ts";
import { recordElements } from "../page/record-elements.ts";
import type { Screen } from "../site/site.ts";
import { ledElsewhere } from "./answered.ts";
import { isBlank } from "./blank.ts";
import type { CaptureRequest } from "./capture.ts";
import type { Crew } from "./crew.ts";
import { badlyHidden } from "./hidden.ts";
import { type BringUpPorts, bringUp, lastError, tabOptions } from "./open-page.ts";
import { readFraming } from "./read-framing.ts";
import type { FrameArgument, Framing } from "./settle/page-hook.ts";
import type { Shot } from "./shot.ts";

export interface Taken {
  shot: Shot;
  /** Who runs on timers and frames, and what brings real time in. */
  drivers: readonly string[];
  channels: readonly string[];
}

export interface NotTaken {
  reason: Reason;
  png: Uint8Array | null;
  refused: ReadonlyMap<string, number>;
}

/** What is drawn beyond was blank in some browsers, and no person looks at it. */
const LONGEST_SIDE = 32_768;
const MOST_PIXELS = 100_000_000;

const UNREADABLE: Reason = {
  code: "not-shown",
  text: "The page changes what JavaScript's own lists and texts do, so that it cannot be asked where its parts are. Look for scripts that write to `Array.prototype` and the like.",
};

/** @throws ProblemError browser-died, page-failed */
export function takeShot(
  screen: Screen,
  request: CaptureRequest,
  crew: Crew,
  ports: BringUpPorts,
): Promise<Taken | NotTaken> {
  const { conditions, origin, storage } = request;
  return crew.withTab(tabOptions(screen, conditions, origin, storage), async (tab) => {
    const failed = await bringUp(tab, screen, request, ports);
    if (failed)
      return { reason: failed, png: await lastSight(tab, screen, failed), refused: tab.network().refused };
    const framing = readFraming(await tab.run(frameShot, frameOf(screen)));
    const { refused } = tab.network();
    if (framing === null) return { reason: UNREADABLE, png: null, refused };
    const refusal = badlyHidden(framing) ?? notShown(screen, framing, conditions.scale);
    if (refusal || framing.clip === null)
      return { reason: refusal ?? unseen(screen, framing), png: null, refused };
    return shootFramed({ screen, request, tab, framing, clip: framing.clip });
  });
}

interface Framed {
  screen: Screen;
  request: CaptureRequest;
  tab: Tab;
  framing: Framing;
  clip: Box;
}

async function shootFramed({ screen, request, tab, framing, clip }: Framed): Promise<Taken> {
  const { scale } = request.conditions;
  const elements = readElements(await tab.run(recordElements, recordArgument(clip, scale)));
  // What the viewport shows is shot as it is; beyond it the browser has to draw anew.
  const whole = screen.element === null && !screen.fullPage;
  const png = await tab.shoot(whole ? null : clip);
  const ledTo = ledElsewhere(framing, request.origin, screen.path);
  const size = sizeOf(png);
  const blank = (await isBlank(png, size)) ? (lastError(tab) ?? "") : null;
  const shot: Shot = {
    screen,
    png,
    sha256: createHash("sha256").update(png).digest("hex"),
    ...size,
    elements,
    masked: framing.covers.length,
    covered: framing.covers.map((box) => ({ ...box, x: box.x - clip.x, y: box.y - clip.y })),
    masks: framing.masks,
    refused: tab.network().refused,
    settled: "once",
    ...(ledTo === null ? {} : { ledTo }),
    ...(blank === null ? {} : { blank }),
  };
  return { shot, drivers: framing.drivers, channels: framing.channels };
}

function sizeOf(png: Uint8Array): { width: number; height: number } {
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}

/** Of a page that never kept still, how it looked in the end; of one that did not answer there is nothing to see. */
async function lastSight(tab: Tab, screen: Screen, { code }: Reason): Promise<Uint8Array | null> {
  if (code !== "unsettled" && code !== "setup-failed") return null;
  try {
    // What a mask hides is hidden in every picture.
    if (screen.mask.length > 0)
      await tab.run(frameShot, { ...frameOf(screen), fullPage: false, element: null });
    return await tab.shoot(null);
  } catch {
    return null;
  }
}

const frameOf = ({ fullPage, element, mask, ignore }: Screen): FrameArgument => {
  return { fullPage, element, mask, ignore };
};

function notShown(screen: Screen, { clip, width, height }: Framing, scale: number): Reason | null {
  if (clip === null) return null;
  const [wide, high] = [Math.ceil(clip.width * scale), Math.ceil(clip.height * scale)];
  if (Math.max(wide, high) <= LONGEST_SIDE && wide * high <= MOST_PIXELS) return null;
  const what = screen.element === null ? `The page is ${width} × ${height} pixels` : `\`${screen.element}\``;
  return {
    code: "not-shown",
    text: `${what}: a shot of ${wide} × ${high} pixels is more than can be taken (${LONGEST_SIDE.toLocaleString("en")} a side, ${MOST_PIXELS / 1e6} million in all). Shoot an element of it, or only the viewport (\`full-page: false\`).`,
  };
}

function unseen({ element }: Screen, { found }: Framing): Reason {
  const what = `\`${element ?? ""}\``;
  if (found === 0)
    return { code: "not-shown", text: `Nothing on the page fits ${what}. Correct the screen's \`element\`.` };
  return {
    code: "not-shown",
    text: `${what} is on the page, but invisible or without a size. Wait for it with \`wait-for\`, or shoot another element.`,
  };
}
