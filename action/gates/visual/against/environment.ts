// What decides how a page is drawn, beside the page: shots are compared byte for byte only where it is equal.
import { createHash } from "node:crypto";
import type { FoundBrowser } from "../../../ports.ts";
import type { Conditions } from "../site/site.ts";

/** 16 hexadecimal digits, equal for machines and settings that draw alike. `surroundings` as the port tells them. */
export function environmentOf(
  { engine, version, source }: Pick<FoundBrowser, "engine" | "version" | "source">,
  surroundings: readonly string[],
  { scale, locale, timeZone, now }: Pick<Conditions, "scale" | "locale" | "timeZone" | "now">,
): string {
  const own = source === "embedded" ? "its own fonts" : "the system's fonts";
  const parts = [engine, version, own, surroundings, scale, locale, timeZone, now];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
