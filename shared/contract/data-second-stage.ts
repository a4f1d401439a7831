// What the second stage asks of the user's own GitHub, and of people both stages; a part of the data contract.
import type { DataCategory } from "./data.ts";

/** Files that one question names. */
export const FILES_PER_QUESTION = 16;
const each = (text: (at: number) => string): string =>
  Array.from({ length: FILES_PER_QUESTION }, (_, at) => text(at)).join("");
/** One fixed question; the ids are its variables. */
export const FILES_OF_CHANGE = `query($owner:String!,$repo:String!${each((at) => `,$o${at}:GitObjectID!`)}){repository(owner:$owner,name:$repo){${each((at) => `b${at}:object(oid:$o${at}){...on Blob{text}}`)}}}`;

export const SECOND_STAGE = [
  {
    id: "pull-request-change",
    title: "Question: what the change is",
    what: "Ids of commits, trees and files of the pull request and its base, and the name of its base branch; GitHub answers with their contents. Nothing is sent but what GitHub itself said before",
    to: "github",
    recipient: "The user's own GitHub",
    when: "The second stage judges without a checkout; routes are open only while it does",
    consent: "opt-in",
    control: "A workflow that uses `action/report`",
    way: "door",
    routes: [
      {
        host: "api",
        method: "GET",
        path: "/repos/{owner}/{repo}/compare/{sha}...{sha}",
        query: ["per_page", "page"],
      },
      { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/ref/heads/{branch}`, query: [] },
      { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/commits/{sha}`, query: [] },
      { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/trees/{sha}`, query: ["recursive"] },
      { host: "api", method: "GET", path: `/repos/{owner}/{repo}/git/blobs/{sha}`, query: [] },
      {
        host: "graphql",
        method: "POST",
        path: "/graphql",
        query: [],
        member: { name: "query", value: FILES_OF_CHANGE },
      },
    ],
  },
  {
    id: "pull-request-people",
    title: "Question: who approved, and who may",
    what: "The number of the pull request; logins of those who reviewed or commented on it or set a label; names of teams that CODEOWNERS of the base names",
    to: "github",
    recipient: "The user's own GitHub",
    when: "In a pull request a git-derived gate fails, or `owners` is judged; in either stage, and routes are open only then",
    consent: "default",
    control: "The input `token` left empty in the first stage; no workflow that uses `action/report`",
    way: "door",
    routes: [
      {
        host: "api",
        method: "GET",
        path: "/repos/{owner}/{repo}/pulls/{number}/reviews",
        query: ["per_page", "page"],
      },
      {
        host: "api",
        method: "GET",
        path: "/repos/{owner}/{repo}/collaborators/{login}/permission",
        query: [],
      },
      {
        host: "api",
        method: "GET",
        path: "/repos/{owner}/{repo}/issues/{number}/events",
        query: ["per_page", "page"],
      },
      { host: "api", method: "GET", path: "/orgs/{owner}/teams/{team}/members", query: ["per_page", "page"] },
    ],
  },
  {
    id: "first-stage-run",
    title: "Question: which run, which workflow, which pull request",
    what: "The number of the workflow run that has ended and of its workflow; owner and name of the branch it ran for",
    to: "github",
    recipient: "The user's own GitHub",
    when: "The second stage begins",
    consent: "opt-in",
    control: "A workflow that uses `action/report`",
    way: "door",
    routes: [
      { host: "api", method: "GET", path: "/repos/{owner}/{repo}/actions/runs/{number}", query: [] },
      {
        host: "api",
        method: "GET",
        path: "/repos/{owner}/{repo}/actions/runs",
        query: ["event", "head_sha", "per_page", "page"],
      },
      { host: "api", method: "GET", path: "/repos/{owner}/{repo}/actions/workflows/{number}", query: [] },
      {
        host: "api",
        method: "GET",
        path: "/repos/{owner}/{repo}/actions/runs/{number}/artifacts",
        query: ["per_page", "page"],
      },
      {
        host: "api",
        method: "GET",
        path: "/repos/{owner}/{repo}/pulls",
        query: ["state", "head", "per_page", "page"],
      },
    ],
  },
  {
    id: "first-stage-artifact",
    title: "Fetching the first stage's run",
    what: "The number of the artifact; GitHub answers with the run that the first stage kept",
    to: "github",
    recipient: "The user's own GitHub, and the store of artifacts that it names",
    when: "The second stage reads the run; routes are open only while it is fetched",
    consent: "opt-in",
    control: "A workflow that uses `action/report`",
    way: "door",
    routes: [
      { host: "api", method: "GET", path: "/repos/{owner}/{repo}/actions/artifacts/{number}/zip", query: [] },
      { host: "blob", method: "GET", path: "/{any}", query: null },
    ],
  },
  {
    id: "commit-status",
    title: "Commit status",
    what: "The id of the commit that was judged, the verdict in one word, the score, and the address of the run's page",
    to: "github",
    recipient: "The user's own GitHub: the commit of the pull request that is judged",
    when: "The second stage has judged",
    consent: "opt-in",
    control: "The input `status` of `action/report`, and a token with `statuses: write`",
    way: "door",
    routes: [{ host: "api", method: "POST", path: "/repos/{owner}/{repo}/statuses/{sha}", query: [] }],
  },
] as const satisfies readonly DataCategory[];
