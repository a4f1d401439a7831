// The data contract: every category that crosses a boundary, once. The egress door takes its allowlist from here, the
// docs page is generated from here, and the tests hold both to it. What is not listed cannot be sent.

import { LOOP_DATA } from "./data-loop.ts";
import { SECOND_STAGE } from "./data-second-stage.ts";

export type Recipient =
  | "github"
  | "figma"
  | "model-provider"
  | "package-registry"
  | "named-hosts"
  | "proofmark";

/** Which server a route is on; the door resolves each from the run's own settings. */
export type Host =
  /** GITHUB_API_URL. */
  | "api"
  /** The GraphQL endpoint that belongs to it. */
  | "graphql"
  /** ACTIONS_RESULTS_URL, the runner's artifact service. */
  | "results"
  /** Where the artifact service tells the runner to put bytes: `*.blob.core.windows.net`, or the service itself. */
  | "blob"
  /** https://api.figma.com. */
  | "figma"
  /** Where Figma puts the pictures it renders. */
  | "figma-images"
  /** The App that `badge.url` names. */
  | "app";

export interface Route {
  host: Host;
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /**
   * `{owner}` and `{repo}` are the run's own repository, `{file}` is the Figma file the config names, `{number}` is digits,
   * `{sha}` is the id of a git object, `{branch}` a branch, `{login}` someone's account, `{team}` a team, `{any}` the rest of the path.
   */
  path: string;
  /** Names of query parameters; null: not restricted (signed addresses that the service hands out). */
  query: readonly string[] | null;
  /** The one body this route takes, where it is always the same. */
  body?: string;
  /** The whole body as a regular expression, where it may hold nothing else. */
  pattern?: string;
  /** A member the JSON body must have, and its one value. */
  member?: { name: string; value: string };
}

export interface DataCategory {
  id: string;
  title: string;
  /** What is in it. */
  what: string;
  to: Recipient;
  /** The same in words. */
  recipient: string;
  when: string;
  /** `default` needs no setting; `opt-in` sends nothing until the named setting is made. */
  consent: "default" | "opt-in";
  /** What turns it off (default) or on (opt-in). */
  control: string;
  /** `door`: through the egress door; `runner`: into files or output of the runner, which sends them; `git`: git itself; `npm`: npm itself; `browser`: a page in it. */
  way: "door" | "runner" | "git" | "npm" | "browser" | "not-built";
  routes: readonly Route[];
}

const OWN_GITHUB = "The user's own GitHub";
const COMMENT_PATH = "/repos/{owner}/{repo}/issues/{number}/comments";
const ONE_COMMENT_PATH = "/repos/{owner}/{repo}/issues/comments/{number}";
const ARTIFACT_SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService";

/** The branch for pictures of comments, and the only one that is ever written. */
export const IMAGES_BRANCH = "proofmark-images";
const GIT = "/repos/{owner}/{repo}/git";

/** Where an App takes badges, below its address. */
export const BADGES_PATH = "/api/v1/badges";

export const WHO_AM_I = "query{viewer{login id}}";
export const VERSIONS_OF_COMMENT =
  "query($id:ID!,$first:Int!,$after:String){node(id:$id){...on IssueComment{userContentEdits(first:$first,after:$after){nodes{editedAt deletedAt editor{__typename login}diff}pageInfo{hasNextPage endCursor}}}}}";

export const DATA_CONTRACT = [
  {
    id: "comment",
    title: "Pull request comment",
    what: "Verdict, score, gates, and of new findings the message, path, line and reproduction command; the last 20 scores. Secrets masked.",
    to: "github",
    recipient: `${OWN_GITHUB}: the pull request that is judged`,
    when: "A pull request is judged and the token may write comments",
    consent: "default",
    control: "`comment.mode: never`, or a token without `pull-requests: write`",
    way: "door",
    routes: [
      { host: "api", method: "GET", path: COMMENT_PATH, query: ["per_page", "page"] },
      { host: "api", method: "POST", path: COMMENT_PATH, query: [] },
      { host: "api", method: "GET", path: ONE_COMMENT_PATH, query: [] },
      { host: "api", method: "PATCH", path: ONE_COMMENT_PATH, query: [] },
      { host: "api", method: "DELETE", path: ONE_COMMENT_PATH, query: [] },
    ],
  },
  {
    id: "identity",
    title: "Question: who am I",
    what: "One fixed GraphQL query for the login of the token's owner, so that nobody else's comment is taken for ours",
    to: "github",
    recipient: OWN_GITHUB,
    when: "Before the comment is looked for",
    consent: "default",
    control: "`comment.mode: never`",
    way: "door",
    routes: [
      {
        host: "graphql",
        method: "POST",
        path: "/graphql",
        query: [],
        body: JSON.stringify({ query: WHO_AM_I }),
      },
    ],
  },
  ...LOOP_DATA,
  {
    id: "approvals",
    title: "Question: who approved which pictures, and who may",
    what: "The number of the pull request; logins of those who give commands in its comments or tick boxes of ours; ids of comments that were edited",
    to: "github",
    recipient: OWN_GITHUB,
    when: "A pull request changes screens",
    consent: "default",
    control: "`comment.mode: never`",
    way: "door",
    routes: [
      { host: "api", method: "GET", path: COMMENT_PATH, query: ["per_page", "page"] },
      {
        host: "api",
        method: "GET",
        path: "/repos/{owner}/{repo}/collaborators/{login}/permission",
        query: [],
      },
      {
        host: "graphql",
        method: "POST",
        path: "/graphql",
        query: [],
        member: { name: "query", value: VERSIONS_OF_COMMENT },
      },
    ],
  },
  {
    id: "approved-shots",
    title: "Approved shots",
    what: "PNG files of the screens that were approved, as one commit on top of the commit that was judged",
    to: "github",
    recipient: `${OWN_GITHUB}: the branch of the pull request. Who can read the repository can read them`,
    when: "Screens with committed shots are approved in the pull request; routes are open only while shots are committed",
    consent: "opt-in",
    control: "`approve.commit: true`, and a token with `contents: write`",
    way: "door",
    routes: [
      { host: "api", method: "GET", path: `${GIT}/ref/heads/{branch}`, query: [] },
      { host: "api", method: "GET", path: `${GIT}/commits/{sha}`, query: [] },
      { host: "api", method: "GET", path: `${GIT}/trees/{sha}`, query: ["recursive"] },
      { host: "api", method: "POST", path: `${GIT}/blobs`, query: [] },
      { host: "api", method: "POST", path: `${GIT}/trees`, query: [] },
      { host: "api", method: "POST", path: `${GIT}/commits`, query: [] },
      { host: "api", method: "PATCH", path: `${GIT}/refs/heads/{branch}`, query: [] },
    ],
  },
  {
    id: "newest-commit",
    title: "Question: is this still the newest commit",
    what: "The number of the pull request; its head commit is compared with the one that was judged",
    to: "github",
    recipient: OWN_GITHUB,
    when: "Before a first comment is written, so that a late run of an old commit writes none",
    consent: "default",
    control: "`comment.mode: never`",
    way: "door",
    routes: [{ host: "api", method: "GET", path: "/repos/{owner}/{repo}/pulls/{number}", query: [] }],
  },
  {
    id: "comment-pictures",
    title: "Pictures in the comment",
    what: `Cropped before/after pictures of changed screens (of a \`design\` gate, the design and the screen), as files of the branch \`${IMAGES_BRANCH}\`, named by their content, with the day they were first stored`,
    to: "github",
    recipient: `${OWN_GITHUB}: a branch of the repository that is judged. Who can read the repository can read them`,
    when: "A pull request changes screens; routes are open only while pictures are stored",
    consent: "opt-in",
    control: "`comment.images: branch`, and a token with `contents: write`",
    way: "door",
    routes: [
      { host: "api", method: "GET", path: `${GIT}/ref/heads/${IMAGES_BRANCH}`, query: [] },
      { host: "api", method: "GET", path: `${GIT}/commits/{sha}`, query: [] },
      { host: "api", method: "GET", path: `${GIT}/trees/{sha}`, query: ["recursive"] },
      { host: "api", method: "POST", path: `${GIT}/blobs`, query: [] },
      { host: "api", method: "POST", path: `${GIT}/trees`, query: [] },
      { host: "api", method: "POST", path: `${GIT}/commits`, query: [] },
      {
        host: "api",
        method: "POST",
        path: `${GIT}/refs`,
        query: [],
        member: { name: "ref", value: `refs/heads/${IMAGES_BRANCH}` },
      },
      { host: "api", method: "PATCH", path: `${GIT}/refs/heads/${IMAGES_BRANCH}`, query: [] },
    ],
  },
  {
    id: "run-artifact",
    title: "Run artifact",
    what: "The run's folder: report, page, events, egress ledger, logs of the gates, screens and videos. Secrets masked in all text; pictures are as they were shot.",
    to: "github",
    recipient: `${OWN_GITHUB}: artifacts of the workflow run`,
    when: "The job runs on a GitHub runner; routes are open only while an upload is under way",
    consent: "default",
    control: "None in this version: it is how a run is kept, and what the second workflow reads",
    way: "door",
    routes: [
      { host: "results", method: "POST", path: `${ARTIFACT_SERVICE}/CreateArtifact`, query: [] },
      { host: "results", method: "POST", path: `${ARTIFACT_SERVICE}/FinalizeArtifact`, query: [] },
      { host: "blob", method: "PUT", path: "/{any}", query: null },
    ],
  },
  ...SECOND_STAGE,
  {
    id: "job-summary",
    title: "Job summary, annotations, outputs and log",
    what: "What the comment says; annotations of new findings; score, conclusion, run id, number of new findings and artifact address; the gates' own output in the job log, as it comes. Secrets masked; in the log, those that are known.",
    to: "github",
    recipient: `${OWN_GITHUB}: the page of the workflow run`,
    when: "The job runs on a GitHub runner",
    consent: "default",
    control: "None: it is how a job shows its result",
    way: "runner",
    routes: [],
  },
  {
    id: "git-history",
    title: "Missing git history",
    what: "Commit ids of the base, asked of the repository's own remote by `git fetch`",
    to: "github",
    recipient: "The remote named `origin` in the checkout",
    when: "The checkout is too shallow to compare with the base, or a partial clone that lacks files of it",
    consent: "default",
    control: "`fetch-depth: 0` in actions/checkout makes it unnecessary",
    way: "git",
    routes: [],
  },
  {
    id: "browser-package",
    title: "Embedded browser",
    what: "The name and version of one public npm package; nothing of the project",
    to: "package-registry",
    recipient: "The npm registry that the machine's own npm is set up with",
    when: "A gate that looks at pages, or `doctor` for it, finds no browser, and the package is not in the cache yet",
    consent: "opt-in",
    control: "`PROOFMARK_FETCH_BROWSER=1` in the environment",
    way: "npm",
    routes: [],
  },
  {
    id: "page-requests",
    title: "Requests of the pages that are looked at",
    what: "What the project's own pages ask for in the browser, as they would in anyone's; nothing of ours is added",
    to: "named-hosts",
    recipient:
      "The hosts a site's `hosts` names; requests to all others are refused in the browser, counted and listed. With Firefox and WebKit, what a redirect leads to and the browser's own requests are not refused",
    when: "A page that is looked at asks for something of such a host",
    consent: "opt-in",
    control: "`hosts` of a site",
    way: "browser",
    routes: [],
  },
  {
    id: "badge",
    title: "Badge",
    what: "`{project, score}` and nothing else: a salted hash that cannot be turned back into a repository, and a number; with the badge's own key. As with any request, the App sees the address of the runner",
    to: "proofmark",
    recipient: "The App the user points it to",
    when: "A push, a schedule or a dispatch on the default branch was judged, the whole of it, and there is a key; never of a pull request. `PROOFMARK_OFFLINE` keeps it back. The route is open only while it is sent",
    consent: "opt-in",
    control: "`badge.publish: true` with `badge.url` and `badge.salt`, and a key",
    way: "door",
    routes: [
      {
        host: "app",
        method: "POST",
        path: BADGES_PATH,
        query: [],
        pattern: '\\{"project":"[0-9a-f]{64}","score":(?:100|[1-9]?[0-9])\\}',
      },
    ],
  },
  {
    id: "badge-branch",
    title: "Question: is this still the newest commit of the default branch",
    what: "The name of the default branch; its commit is compared with the one that was judged",
    to: "github",
    recipient: OWN_GITHUB,
    when: "Before a badge is published, so that a late run of an old commit leaves it alone",
    consent: "opt-in",
    control: "`badge.publish: true`",
    way: "door",
    routes: [{ host: "api", method: "GET", path: `${GIT}/ref/heads/{branch}`, query: [] }],
  },
  {
    id: "repository-number",
    title: "Question: the number of the repository",
    what: "Owner and name of the repository, to its own GitHub; answered with what that knows of it, of which the number is used",
    to: "github",
    recipient: OWN_GITHUB,
    when: "`proofmark badge` is called without `--repository-id`, and `GITHUB_TOKEN` or `GH_TOKEN` is set",
    consent: "opt-in",
    control: "Calling that command with such a token",
    way: "door",
    routes: [{ host: "api", method: "GET", path: "/repos/{owner}/{repo}", query: [] }],
  },
  {
    id: "usage-counters",
    title: "Usage counters",
    what: "`{kind, count, project, ts}`, batched; the project is the same salted hash",
    to: "proofmark",
    recipient: "The App the user points it to",
    when: "The program ends; `PROOFMARK_OFFLINE` keeps them on the machine",
    consent: "opt-in",
    control: "`usage` settings",
    way: "not-built",
    routes: [],
  },
  {
    id: "figma",
    title: "Figma frames",
    what: "The file's key and the ids of the frames named in the config, and the device scale, with the user's own token; the token is not sent to where the rendered pictures lie. No screen of yours is sent.",
    to: "figma",
    recipient: "Figma, straight from the runner",
    when: "A `design` gate names Figma frames and `FIGMA_API_TOKEN` is set; routes are open only while frames are fetched",
    consent: "opt-in",
    control: "`figma` of a `design` gate",
    way: "door",
    routes: [
      { host: "figma", method: "GET", path: "/v1/files/{file}/meta", query: [] },
      { host: "figma", method: "GET", path: "/v1/images/{file}", query: ["ids", "scale", "format"] },
      { host: "figma-images", method: "GET", path: "/{any}", query: null },
    ],
  },
  {
    id: "intent",
    title: "Intent gate",
    what: "The diff, sanitised, and the stated intent, with headers and flags that forbid keeping it",
    to: "model-provider",
    recipient: "The model provider the user chose, with the user's own key",
    when: "An `intent` gate is configured",
    consent: "opt-in",
    control: "An `intent` gate in the config",
    way: "not-built",
    routes: [],
  },
] as const satisfies readonly DataCategory[];

export type CategoryId = (typeof DATA_CONTRACT)[number]["id"];

/** What goes to nobody but the user's own GitHub, whatever is configured. */
export const NEVER_SENT = [
  "source code and diffs (but for the opt-in intent gate)",
  "file names and file contents",
  "log lines",
  "screenshots and videos",
  "branch names",
  "commit hashes",
  "repository names and addresses",
  "environment variables, tokens and other secrets",
] as const;

/** Categories whose routes are closed but for the time somebody says so (`during` of the door). */
export const ONLY_DURING: ReadonlySet<CategoryId> = new Set<CategoryId>([
  "run-artifact",
  "comment-pictures",
  "approved-shots",
  "figma",
  "badge",
  "badge-branch",
  "repository-number",
  "pull-request-change",
  "pull-request-people",
  "first-stage-run",
  "first-stage-artifact",
  "commit-status",
]);
