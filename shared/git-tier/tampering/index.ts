// The rules in the order people read them.
import type { Rule } from "./rule.ts";
import { assertionRemoved } from "./rules/assertion-removed.ts";
import { testDeleted } from "./rules/test-deleted.ts";
import { testEmptied } from "./rules/test-emptied.ts";
import { testFocused } from "./rules/test-focused.ts";
import { testSkipped } from "./rules/test-skipped.ts";

export const TAMPERING_RULES: readonly Rule[] = [
  testDeleted,
  testSkipped,
  testFocused,
  testEmptied,
  assertionRemoved,
];
