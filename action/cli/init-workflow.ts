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

/** `reported`: the second stage writes the comment, so this one may only read. */
export function workflow(detected: Detected, tree: ProjectTree, own: OwnAction, reported = false): string {
  const comment = reported
    ? "# Nothing that writes: proofmark-report.yml writes the comment."
    : "pull-requests: write # write the one comment; a fork's token stays read-only whatever stands here";
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
      ${comment}
    # No \`concurrency\` that cancels: a cancelled run leaves a required check red. Runs may overlap; the comment keeps the newest.
    steps:
      - uses: ${pinned("actions/checkout")}
        with:
          fetch-depth: 0 # findings are compared with the base, which needs its history
          persist-credentials: false # gates run the pull request's code, which must find no token in .git/config
`;
  const steps = setupSteps(detected, tree).map((step) => indented(step, 6));
  return [head, ...steps, indented(`- uses: ${reference(own)}`, 6)].join("");
}

/** The second stage: docs/second-stage.md says what each line is for. */
export const reportWorkflow = (
  own: OwnAction,
): string => `# The trusted second stage of Proofmark: writes the comment from what the first stage left, and trusts none of it.
# Written by \`proofmark init --report\`. It works once it is on the default branch.
name: Proofmark report

on:
  workflow_run:
    workflows: [Proofmark] # the name of proofmark.yml; runs are told apart by its path
    types: [completed]

permissions: {}

jobs:
  report:
    name: Proofmark report
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      actions: read # fetch the run
      contents: read # ask what the change is, and for the base's config
      pull-requests: write # write the one comment
    # One step and no checkout: a token that may write lies beside no file of a pull request.
    steps:
      - uses: ${reference({ ...own, name: `${own.name}/action/report` })}
`;

const reference = ({ name, sha, version }: OwnAction): string =>
  sha === null ? `${name}@v${version} # pin to the release's commit` : `${name}@${sha} # v${version}`;

function indented(text: string, by: number): string {
  return text
    .split("\n")
    .map((line) => `${" ".repeat(by)}${line}\n`)
    .join("");
}
