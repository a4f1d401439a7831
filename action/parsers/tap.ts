// Test Anything Protocol 13 and 14. https://testanything.org/tap-version-14-specification.html ; the parser is loaded when needed.
import type { LazyReader } from "./reader.ts";

const POINT = /^(?:not )?ok\b/m;

export const tap: LazyReader = {
  format: "tap",
  title: "TAP 13/14",
  from: "both",
  detects: (start) =>
    /^TAP version 1[34]\s*$/im.test(start) ||
    (/^\s*1\.\.\d+(?:\s+#.*)?\r?\n/.test(start) && POINT.test(start)),
  // TAP ends with the output; what stands before its first line is someone else's.
  rest: (text) => text.slice(0, Math.max(0, text.search(/^TAP version 1[34]\s*$/im))),
  load: async () => ({ ...tap, read: (await import("./tap-reader.ts")).readTap }),
};
