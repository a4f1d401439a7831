// What the guard against going in circles asks of GitHub, and the label it puts on. Part of data.ts; apart for its size.
import type { DataCategory } from "./data.ts";

export const LAST_EDITOR = "query($id:ID!){node(id:$id){...on IssueComment{editor{__typename login}}}}";
export const LAST_EDITS =
  "query($id:ID!){node(id:$id){...on IssueComment{userContentEdits(first:20){nodes{deletedAt editor{__typename login}diff}}}}}";

const OWN_GITHUB = "The user's own GitHub";
const LABELS_PATH = "/repos/{owner}/{repo}/issues/{number}/labels";

export const LOOP_DATA = [
  {
    id: "comment-editor",
    title: "Question: who edited our comment last",
    what: "Two fixed GraphQL queries and the id of our own comment, so that a history somebody else has written is not believed; the second, for what was written before, only where somebody else did edit it",
    to: "github",
    recipient: OWN_GITHUB,
    when: "A pull request that has our comment is judged again",
    consent: "default",
    control: "`comment.mode: never`",
    way: "door",
    routes: [
      {
        host: "graphql",
        method: "POST",
        path: "/graphql",
        query: [],
        member: { name: "query", value: LAST_EDITOR },
      },
      {
        host: "graphql",
        method: "POST",
        path: "/graphql",
        query: [],
        member: { name: "query", value: LAST_EDITS },
      },
    ],
  },
  {
    id: "attempts",
    title: "Question: what changed between two attempts",
    what: "The ids of two commits of the pull request; the answer's file names are shown in the comment",
    to: "github",
    recipient: OWN_GITHUB,
    when: "Several pushes have failed in the same way",
    consent: "default",
    control: "`loop.after: 0`",
    way: "door",
    routes: [{ host: "api", method: "GET", path: "/repos/{owner}/{repo}/compare/{sha}...{sha}", query: [] }],
  },
  {
    id: "stop-label",
    title: "Stop label",
    what: "The label's name, as the config has it",
    to: "github",
    recipient: `${OWN_GITHUB}: the pull request that is judged`,
    when: "Several pushes have failed in the same way",
    consent: "opt-in",
    control:
      "`loop.label`, and a token with `pull-requests: write` (and `issues: write` where the label is not there yet)",
    way: "door",
    routes: [
      { host: "api", method: "GET", path: LABELS_PATH, query: ["per_page"] },
      { host: "api", method: "POST", path: LABELS_PATH, query: [] },
    ],
  },
] as const satisfies readonly DataCategory[];
