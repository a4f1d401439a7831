// What the App does for a repository, asked for by its base branch: nothing of it happens because the App was installed.
import * as v from "valibot";
import { doc, flag, shown } from "./schema-parts.ts";

const statusPhrase = "letters, digits, dashes and spaces, at most 60";

export const appSchema = v.strictObject({
  publish: doc(
    v.optional(flag, false),
    "The [App](app/publish-for-forks.md) is the second stage: it writes the comment under its own name, and no job of a workflow writes one.",
  ),
  status: shown(
    doc(
      v.optional(v.pipe(v.string(statusPhrase), v.regex(/^[\w .-]{1,60}$/, statusPhrase))),
      "With `publish`: name of a commit status the App sets, with the name of the base behind it.",
    ),
    ["proofmark"],
  ),
});
