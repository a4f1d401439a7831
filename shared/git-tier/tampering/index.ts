// The rules in the order people read them.
import type { Rule } from "./rule.ts";
import { assertionRemoved } from "./rules/assertion-removed.ts";
import { checkScriptEdited } from "./rules/check-script-edited.ts";
import { codeownersEdited } from "./rules/codeowners-edited.ts";
import { gateConfigEdited } from "./rules/gate-config-edited.ts";
import { lockfileScript } from "./rules/lockfile-script.ts";
import { snapshotMassUpdate } from "./rules/snapshot-mass-update.ts";
import { suppressionAdded } from "./rules/suppression-added.ts";
import { testDeleted } from "./rules/test-deleted.ts";
import { testEmptied } from "./rules/test-emptied.ts";
import { testFocused } from "./rules/test-focused.ts";
import { testSkipped } from "./rules/test-skipped.ts";
import { thresholdLowered } from "./rules/threshold-lowered.ts";
import { toolConfigEdited } from "./rules/tool-config-edited.ts";
import { workflowEdited } from "./rules/workflow-edited.ts";

export const TAMPERING_RULES: readonly Rule[] = [
  testDeleted,
  testSkipped,
  testFocused,
  testEmptied,
  assertionRemoved,
  snapshotMassUpdate,
  suppressionAdded,
  thresholdLowered,
  checkScriptEdited,
  lockfileScript,
  gateConfigEdited,
  workflowEdited,
  codeownersEdited,
  toolConfigEdited,
];
