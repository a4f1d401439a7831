// Files whose every edit someone else should read, whatever is in it.
import type { FileChange } from "../change-text.ts";
import type { Found, Rule, Seen } from "./rule.ts";

/** A finding for each file of the change that `fits` at either end of a rename. */
export function editRule(
  id: Rule["id"],
  severity: Rule["severity"],
  fits: (path: string, seen: Seen) => boolean,
  message: (file: FileChange, how: string) => string,
): Rule {
  return {
    id,
    severity,
    find: (seen) =>
      seen.change.files
        .filter(
          ({ path, previousPath }) => fits(path, seen) || (previousPath !== null && fits(previousPath, seen)),
        )
        .map(
          (file): Found => ({
            path: file.path,
            line: null,
            message: message(file, HOW[file.status]),
            key: file.status,
          }),
        ),
  };
}

const HOW: Readonly<Record<FileChange["status"], string>> = {
  added: "adds",
  modified: "edits",
  deleted: "deletes",
  renamed: "moves",
};
