// Who must approve: the base's copy decides, as on GitHub.
import { editRule } from "../edits.ts";
import { isCodeowners } from "../paths.ts";

export const codeownersEdited = editRule(
  "codeowners-edited",
  "warning",
  isCodeowners,
  (_, how) =>
    `This change ${how} who owns what; the base's copy decides until the merge. Someone else should read the edit.`,
);
