// Proofmark's own config: the base's copy judges, and the edit counts from the merge on.
import { editRule } from "../edits.ts";

export const gateConfigEdited = editRule(
  "gate-config-edited",
  "warning",
  (path, { configPaths }) => configPaths.includes(path),
  ({ status }, how) =>
    status === "added"
      ? "This change brings config that judges changes from the merge on. Someone else should read it."
      : `This change ${how} the config that judges it; the base's copy was used. Someone else should read the edit.`,
);
