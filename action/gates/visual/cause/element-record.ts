// What stood where when a shot was taken, and how it was styled: recorded in the page, compared later.
import type { Box } from "../../../ports.ts";
import { PROPERTIES } from "./properties.ts";

export interface ElementRecord {
  /** Names of the recorded CSS properties, in the order of each row of `styles`. */
  properties: readonly string[];
  /** Rows of computed values; equal rows once. "" is the property's initial value. */
  styles: readonly (readonly string[])[];
  /** In document order, bounded. */
  elements: readonly RecordedElement[];
  /** There were more elements than are recorded. */
  cut: boolean;
}

export interface RecordedElement {
  /** Short and readable: `#buy`, `.card > h2`, `main > p:nth-of-type(3)`. */
  selector: string;
  /** Tells it among the children of its parent, on either side: id, test id, role and name, else tag and class names. */
  key: string;
  tag: string;
  /** Class names as written, without those a build makes up; one space between them. */
  classes: string;
  /** Index of the nearest recorded element around it, always smaller than its own; -1 for none. */
  parent: number;
  /** Of the shot. */
  box: Box;
  /** Row of `styles`. */
  style: number;
  /** Own text, shortened; "" for none. */
  text: string;
  /** What it shows beside text: address of a picture, "canvas", "video"; null for nothing. */
  media: string | null;
}

/** The argument of `recordElements`. */
export interface RecordArgument {
  /** What the shot shows, in CSS pixels of the whole page; null: the viewport as it is scrolled. */
  clip: Box | null;
  /** Device pixels of a CSS pixel. */
  scale: number;
  /** Names of properties and their initial values. */
  properties: readonly (readonly [name: string, initial: string])[];
  /** Elements at most. */
  most: number;
}

export const NO_ELEMENTS: ElementRecord = { properties: [], styles: [], elements: [], cut: false };

const MOST_ELEMENTS = 5_000;

/** What `recordElements` is to be asked for, so that both sides are asked for the same. */
export function recordArgument(clip: Box | null, scale: number): RecordArgument {
  return { clip, scale, properties: PROPERTIES, most: MOST_ELEMENTS };
}

/** Far more than the script writes of the largest page. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** Of what `recordElements` came back with. The script is ours, but the page may have changed what lists and texts do in it. */
export function readElements(text: string): ElementRecord {
  try {
    const record: unknown = text.length > MOST_CHARACTERS ? null : JSON.parse(text);
    return isRecord(record) ? record : NO_ELEMENTS;
  } catch {
    return NO_ELEMENTS;
  }
}

/** As far as those who read it at once need it; what is kept is read strictly when it is read again. */
function isRecord(value: unknown): value is ElementRecord {
  const { properties, styles, elements } = (value ?? {}) as Record<string, unknown>;
  return [properties, styles, elements].every(Array.isArray) && (elements as unknown[]).every(isElement);
}

function isElement(value: unknown): boolean {
  const { selector, tag, text, box } = (value ?? {}) as Record<string, unknown>;
  const { x, y, width, height } = (box ?? {}) as Record<string, unknown>;
  return (
    [selector, tag, text].every((each) => typeof each === "string") &&
    [x, y, width, height].every((each) => typeof each === "number")
  );
}
