// A stateful GitHub on 127.0.0.1: the `emulate` package behind a proxy that adds what it lacks and GitHub's own limits.
// It answers as the API (`url`), the GraphQL endpoint (`url/graphql`) and the runner's artifact service (`url` too).
import { createEmulator } from "emulate";
import { Actions } from "./github/actions.ts";
import { additions } from "./github/additions.ts";
import { ArtifactStore, type StoredArtifact } from "./github/artifacts.ts";
import type { Fault, LoggedRequest } from "./github/exchange.ts";
import { startProxy, type TokenOwner } from "./github/proxy.ts";
import { pushBranch, pushObjects } from "./github/push.ts";

export type { WorkflowRun } from "./github/actions.ts";
export type { StoredArtifact } from "./github/artifacts.ts";
export type { Fault, LoggedRequest } from "./github/exchange.ts";
export { MAX_ANNOTATIONS, MAX_BODY } from "./github/limits.ts";

export const TOKENS = {
  /** What `github.token` is with write permissions: github-actions[bot]. */
  write: "ghs_standinWRITE0000000000000000000000000",
  /** The same identity as a fork's pull request gets it. */
  readOnly: "ghs_standinREAD00000000000000000000000000",
  /** An installation of the App's: proofmark-acme[bot]. */
  app: "ghs_standinAPP000000000000000000000000000",
  /** People. */
  alice: "ghp_standinALICE0000000000000000000000000",
  mallory: "ghp_standinMALLORY00000000000000000000000",
} as const;

const OWNERS = new Map<string, TokenOwner>([
  [TOKENS.write, { login: "github-actions[bot]", access: "write" }],
  [TOKENS.readOnly, { login: "github-actions[bot]", access: "read" }],
  [TOKENS.app, { login: "proofmark-acme[bot]", access: "write" }],
  [TOKENS.alice, { login: "alice", access: "write" }],
  [TOKENS.mallory, { login: "mallory", access: "write" }],
]);

export interface GitHubOptions {
  owner?: string;
  repo?: string;
}

export interface Comment {
  id: number;
  body: string;
  user: { login: string; type: string };
}

export interface Pull {
  number: number;
  head: string;
  base: string;
}

export interface Reply {
  status: number;
  data: unknown;
}

export interface GitHub {
  /** API root; no slash at the end. */
  url: string;
  owner: string;
  repo: string;
  /** The write token of github-actions[bot]. */
  token: string;
  readOnlyToken: string;
  /** Every request since the start or the last `forget`, in order of arrival; the helpers below are not in it. */
  requests: LoggedRequest[];
  artifacts: StoredArtifact[];
  /** Workflow runs, roles, who set which label: what a test says they are. */
  actions: Actions;
  /** An artifact as if a job of that run had uploaded it. */
  keepArtifact(about: { run: number; name: string; bytes: Buffer; createdAt: string }): StoredArtifact;
  /** A fork of another account, and how to upload a branch to it; its pull requests come from `login:branch`. */
  fork(token: string): Promise<{ name: string; push(root: string, branch: string): Promise<string> }>;
  forget(): void;
  fault(fault: Fault): void;
  /** A call to the emulator itself, past log, faults and limits; paths below the repository. */
  call(method: string, path: string, body?: unknown, token?: string): Promise<Reply>;
  /** Uploads a real branch, its commit ids unchanged. */
  push(root: string, branch: string): Promise<string>;
  /** A pull request of two small commits when no branches are named. */
  openPull(branches?: { head: string; base: string; title?: string; body?: string }): Promise<Pull>;
  /** One more commit on the pull request; resolves to the new head. */
  advance(pull: Pull): Promise<string>;
  comments(pull: number): Promise<Comment[]>;
  commentAs(token: string, pull: number, body: string): Promise<Comment>;
  stop(): Promise<void>;
}

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const owner = options.owner ?? "acme";
  const repo = options.repo ?? "shop";
  const emulator = await createEmulator({ service: "github", port: 0, seed: seed(owner, repo) });
  const reached = emulator.url.replace("localhost", "127.0.0.1");
  const store = new ArtifactStore();
  const actions = new Actions(store);
  const proxy = await startProxy({
    upstream: { named: emulator.url, reached },
    tokens: OWNERS,
    upstreamToken: tokenOf,
    routes: (url) => [store.route(url), ...actions.routes(url), ...additions(url)],
  });
  const callOf =
    (name: string) =>
    async (method: string, path: string, body?: unknown, token: string = TOKENS.alice) => {
      const response = await fetch(`${reached}/repos/${name}${path}`, {
        method,
        headers: { authorization: `Bearer ${tokenOf(OWNERS.get(token)?.login ?? "")}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, data: text === "" ? null : (JSON.parse(text) as unknown) };
    };
  const call: GitHub["call"] = callOf(`${owner}/${repo}`);
  return {
    url: proxy.url,
    owner,
    repo,
    token: TOKENS.write,
    readOnlyToken: TOKENS.readOnly,
    requests: proxy.requests,
    artifacts: store.all,
    actions,
    keepArtifact: (about) => store.keep(about),
    fork: async (token) => {
      const { data } = await call("POST", "/forks", {}, token);
      const { full_name: name } = data as { full_name: string };
      const asOwner = (method: string, path: string, body?: unknown) =>
        callOf(name)(method, path, body, token);
      const push = async (root: string, branch: string) => {
        await pushObjects(call, { root, branch });
        return pushBranch(asOwner, { root, branch });
      };
      return { name, push };
    },
    forget: () => void proxy.requests.splice(0),
    fault: (fault) => void proxy.faults.push({ ...fault }),
    call,
    push: (root, branch) => pushBranch(call, { root, branch }),
    ...pullHelpers(call),
    stop: async () => {
      await proxy.stop();
      await emulator.close();
    },
  };
}

const tokenOf = (login: string) => `emulator-${login}`;

function seed(owner: string, repo: string) {
  const logins = ["github-actions[bot]", "proofmark-acme[bot]", "alice", "mallory"];
  return {
    tokens: Object.fromEntries(logins.map((login) => [tokenOf(login), { login, scopes: ["repo"] }])),
    github: {
      users: logins.map((login) => ({ login })),
      orgs: [{ login: owner, members: logins.map((login) => ({ login, role: "admin" })) }],
      repos: [{ owner, name: repo, auto_init: true }],
    },
  };
}

type PullHelpers = Pick<GitHub, "openPull" | "advance" | "comments" | "commentAs">;

function pullHelpers(call: GitHub["call"]): PullHelpers {
  let serial = 0;
  const commitTo = async (branch: string) => {
    serial += 1;
    const content = Buffer.from(`change ${serial}\n`).toString("base64");
    await call("PUT", `/contents/change-${serial}.txt`, { message: `Change ${serial}`, content, branch });
    return tip(branch);
  };
  const tip = async (branch: string) =>
    ((await call("GET", `/git/ref/heads/${branch}`)).data as { object: { sha: string } }).object.sha;
  const branches = new Map<number, string>();
  return {
    openPull: async (named) => {
      const base = named?.base ?? "main";
      const head = named?.head ?? `change-${serial + 1}`;
      if (!named) {
        await call("POST", "/git/refs", { ref: `refs/heads/${head}`, sha: await tip(base) });
        await commitTo(head);
      }
      const title = named?.title ?? "A change";
      const { data } = await call("POST", "/pulls", { title, head, base, body: named?.body ?? "" });
      const pull = data as { number: number; head: { sha: string }; base: { sha: string } };
      branches.set(pull.number, head);
      return { number: pull.number, head: pull.head.sha, base: pull.base.sha };
    },
    advance: (pull) => commitTo(branches.get(pull.number) ?? ""),
    comments: async (pull) => {
      const all: Comment[] = [];
      for (let page = 1; ; page += 1) {
        const { data } = await call("GET", `/issues/${pull}/comments?per_page=100&page=${page}`);
        all.push(...(data as Comment[]));
        if ((data as Comment[]).length < 100) return all;
      }
    },
    commentAs: async (token, pull, body) =>
      (await call("POST", `/issues/${pull}/comments`, { body }, token)).data as Comment,
  };
}
