// Configs of linters, compilers and test runners: what was lowered in them is told by its own rule.
import { isToolConfig } from "../../tool-configs.ts";
import { editRule } from "../edits.ts";
import { isFixture, isGenerated } from "../paths.ts";

export const toolConfigEdited = editRule(
  "tool-config-edited",
  "info",
  (path) => isToolConfig(path) && !isFixture(path) && !isGenerated(path),
  (_, how) => `This change ${how} a tool's config; base and head are judged under the new one.`,
);
