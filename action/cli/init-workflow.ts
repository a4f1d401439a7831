// The workflow that `init` writes: read-only but for the comment, no credentials on disk, every action pinned. Pure.
import type { Detected, ProjectTree } from "../config/detect.ts";
import { setupSteps } from "./init-setup.ts";
import { pinned } from "./pinned-actions.ts";

export interface OwnAction {
  /** `owner/name` of this action. */
  name: string;
  /** Commit of a release; null before there is one. */
  sha: string | null;
  /** Without a leading v. */
  version: string;
}

export function workflow(detected: Detected, tree: ProjectTree, own: OwnAction): string {
  const head = `# Proofmark gates each pull request and says in one comment what the change itself broke.
# Written by \`proofmark init\`; yours to edit.
name: Proofmark

on:
  pull_request:
  # Without this trigger a merge queue waits for ever for the check.
  merge_group:

# Nothing for the workflow as a whole; the job asks for what it needs.
permissions: {}

jobs:
  verify:
    name: Proofmark
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # check out
      pull-requests: write # write the one comment; a fork's token stays read-only whatever stands here
    # No \`concurrency\` that cancels: a cancelled run leaves a required check red. Runs may overlap; the comment keeps the newest.
    steps:
      - uses: ${pinned("actions/checkout")}
        with:
          fetch-depth: 0 # findings are compared with the base, which needs its history
          persist-credentials: false # gates run the pull request's code, which must find no token in .git/config
`;
  const steps = setupSteps(detected, tree).map((step) => indented(step, 6));
  const reference =
    own.sha === null
      ? `${own.name}@v${own.version} # pin to the release's commit`
      : `${own.name}@${own.sha} # v${own.version}`;
  return [head, ...steps, indented(`- uses: ${reference}`, 6)].join("");
}

function indented(text: string, by: number): string {
  return text
    .split("\n")
    .map((line) => `${" ".repeat(by)}${line}\n`)
    .join("");
}
