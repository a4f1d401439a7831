// Two shots of one page that do not agree: where, and what lies there.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Box } from "../../../ports.ts";
import type { RecordedElement } from "../cause/element-record.ts";
import { compareImages } from "../compare/compare.ts";
import { listed } from "./settle/measure.ts";
import type { Taken } from "./take-shot.ts";

const MOST_PLACES = 20;

/** @returns the sentence, and the places in device pixels */
export async function explainUnsettled(
  before: Taken,
  after: Taken,
  shots: number,
): Promise<{ reason: Reason; moving: Box[] }> {
  const moving = await placesOf(before, after);
  const [first] = moving;
  const where = first
    ? ` at ${first.x},${first.y} (${first.width} × ${first.height})${moving.length > 1 ? ` and ${moving.length - 1} more places` : ""}`
    : "";
  const element = first ? elementAt(first, after) : null;
  const text = `${named(element)}${where} looked another way in each of ${shots} fresh pages. ${causeOf(element, before, after)} ${todo(element)}`;
  return { reason: { code: "unsettled", text: text.slice(0, 1900) }, moving };
}

async function placesOf(before: Taken, after: Taken): Promise<Box[]> {
  const [old, now] = [before.shot, after.shot];
  if (old.width !== now.width || old.height !== now.height) {
    const y = Math.min(old.height, now.height);
    return [
      { x: 0, y: y === now.height ? 0 : y, width: now.width, height: y === now.height ? y : now.height - y },
    ];
  }
  const { regions, bands } = await compareImages(old.png, now.png);
  const wide = bands.map(({ y, height }) => ({ x: 0, y, width: now.width, height }));
  const all = regions.length > 0 ? regions : wide;
  const size = ({ width, height }: Box): number => width * height;
  return all.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_PLACES);
}

/** The smallest that holds the middle of the place; what shows moving things of itself comes before what holds text. */
function elementAt(place: Box, { shot }: Taken): RecordedElement | null {
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  const area = ({ box }: RecordedElement): number => box.width * box.height;
  const there = shot.elements.elements
    .filter(({ box }) => x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height)
    .toSorted((a, b) => area(a) - area(b));
  return there.find(({ media, tag }) => media !== null || MOVERS.has(tag)) ?? there[0] ?? null;
}

const MOVERS = new Set(["canvas", "video", "iframe", "object", "embed"]);

const KINDS: Readonly<Record<string, string>> = {
  canvas: "The canvas",
  video: "The video",
  iframe: "The frame",
  img: "The picture",
};

function named(element: RecordedElement | null): string {
  if (element === null) return "Something on the page";
  return `${KINDS[element.tag] ?? "The element"} \`${element.selector}\``;
}

/** What is known to bring in what no run repeats. */
function causeOf(element: RecordedElement | null, before: Taken, after: Taken): string {
  const other = before.shot.elements.elements.find(({ selector }) => selector === element?.selector);
  const text =
    element && other && element.text !== other.text
      ? `Its text was ${listed([other.text], "empty")} and then ${listed([element.text], "empty")}. `
      : "";
  if (after.channels.length > 0)
    return `${text}Real time comes into the page by ${listed(after.channels, "a connection")}.`;
  if (text !== "") return `${text}It may come from the server, which answers anew each time.`;
  if (after.drivers.length > 0)
    return `Scripts with timers run on it: ${listed(after.drivers, "none that are known")}.`;
  return "What the server sends may differ from one time to the next.";
}

function todo(element: RecordedElement | null): string {
  const mask = element === null ? "mask it" : `mask it (\`mask: ["${element.selector}"]\`)`;
  return `Make it keep still under reduced motion, or ${mask}.`;
}
