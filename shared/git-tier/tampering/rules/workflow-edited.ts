// What runs in CI, and with which rights.
import { editRule } from "../edits.ts";
import { isCi } from "../paths.ts";
import { addedLines } from "../rule.ts";

/** Words that hand out rights; named where they come in, and no more judged than the rest. */
const RIGHTS =
  /\b(pull_request_target|workflow_run|write-all|secrets:\s*inherit|id-token:\s*write|contents:\s*write)\b/;

export const workflowEdited = editRule("workflow-edited", "warning", isCi, (file, how) => {
  const words = addedLines(file)
    .slice(0, 5_000)
    .flatMap(({ text }) => RIGHTS.exec(text.slice(0, 500))?.[1] ?? []);
  const brings =
    words.length === 0 ? "" : ` It brings ${[...new Set(words)].map((word) => `\`${word}\``).join(", ")}.`;
  return `This change ${how} what runs in CI.${brings} Someone else should read it.`;
});
