// What `frameShot` came back with. The script is ours, but the page may have changed what lists and texts do in it.
import type { Box } from "../../../ports.ts";
import type { Framing } from "./settle/page-hook.ts";

/** Null for whatever is no such answer. */
export function readFraming(value: unknown): Framing | null {
  const { clip, found, width, height, covers, invalid, masks, all, url, drivers, channels } = record(value);
  const fits =
    (clip === null || isBox(clip)) &&
    [found, width, height].every(Number.isFinite) &&
    isList(covers, isBox) &&
    isList(masks, isMask) &&
    [invalid, drivers, channels].every((each) => isList(each, isText)) &&
    typeof all === "boolean" &&
    isText(url);
  return fits ? (value as Framing) : null;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const isText = (value: unknown): boolean => typeof value === "string";
const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
const isBox = (value: unknown): value is Box => {
  const { x, y, width, height } = record(value);
  return [x, y, width, height].every(Number.isFinite);
};
const isMask = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && Number.isFinite(value[1]);
