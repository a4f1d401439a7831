/// <reference lib="dom" />
// What stands where on the page, and how it is styled.
import type { ElementRecord, RecordArgument } from "../cause/element-record.ts";

export function recordElements({ properties }: RecordArgument): ElementRecord {
  return { properties: properties.map(([name]) => name), styles: [], elements: [], cut: false };
}
