// Octokit with throttling and retry, behind the egress door.

import type { Identity } from "../../shared/comment/sticky.ts";
import { WHO_AM_I } from "../../shared/contract/data.ts";
import { ProblemError } from "../../shared/problem.ts";
import type { GitHubRequest } from "../ports.ts";

export interface GitHubOptions {
  token: string;
  /** GITHUB_API_URL, such as https://api.github.com or https://HOST/api/v3. */
  apiUrl: string;
  /** The door's. */
  fetch: typeof fetch;
  /** Told when GitHub makes us wait. */
  warn?(line: string): void;
  /** Milliseconds that stand for a second of waiting; tests shorten it. */
  second?: number;
}

/** A job must not hang for the hour after which GitHub's limit is lifted; the verdict does not depend on the comment. */
const LONGEST_WAIT_S = 90;
const MOST_WAITS = 2;

export async function createGitHub(options: GitHubOptions): Promise<GitHubRequest> {
  const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
    import("@octokit/core"),
    import("@octokit/plugin-throttling"),
    import("@octokit/plugin-retry"),
  ]);
  const warn = options.warn ?? (() => {});
  const second = options.second ?? 1000;
  const wait = (what: string) => (retryAfter: number, _request: object, _octokit: unknown, count: number) => {
    const again = count < MOST_WAITS && retryAfter <= LONGEST_WAIT_S;
    warn(`GitHub's ${what} is reached; ${again ? `going on in ${retryAfter} s` : "giving up"}.`);
    return again;
  };
  const api = options.apiUrl.replace(/\/+$/, "");
  // The first plugin is the innermost: what the door refused must not look like an outage that is worth a retry.
  const WithPlugins = Octokit.plugin(unwrapRefusals, throttling, retry);
  const octokit = new WithPlugins({
    auth: options.token,
    baseUrl: api,
    userAgent: "proofmark",
    request: { fetch: options.fetch },
    log: { debug: () => {}, info: () => {}, warn, error: () => {} },
    retry: { retryAfterBaseValue: second },
    throttle: {
      retryAfterBaseValue: second,
      onRateLimit: wait("rate limit"),
      onSecondaryRateLimit: wait("secondary rate limit"),
    },
  });
  return async (route, parameters = {}) => {
    // GitHub Enterprise keeps GraphQL beside /v3 and not below it.
    const base = route === "POST /graphql" ? { baseUrl: api.replace(/\/api\/v3$/, "/api") } : {};
    const { status, data, headers } = await octokit.request(route, { ...base, ...parameters });
    return { status, data: data as unknown, headers: { ...headers } };
  };
}

interface Hooked {
  hook: { error(name: "request", handler: (error: unknown) => never): unknown };
}

function unwrapRefusals(octokit: Hooked): Record<string, never> {
  octokit.hook.error("request", (error) => {
    throw error instanceof Error && error.cause instanceof ProblemError ? error.cause : error;
  });
  return {};
}

/** What every workflow's own token writes as. */
const DEFAULT_IDENTITY: Identity = { login: "github-actions[bot]", type: "Bot" };

/**
 * Whose comments are ours. `GET /user` is closed to the job's token, GraphQL's `viewer` is not; where that fails too, the
 * job's own token is assumed. An App's node id begins with BOT (old servers: base64 of "03:Bot").
 */
export async function whoAmI(request: GitHubRequest): Promise<Identity> {
  let data: unknown;
  try {
    ({ data } = await request("POST /graphql", { query: WHO_AM_I }));
  } catch {
    return DEFAULT_IDENTITY;
  }
  const { login, id } = viewerOf(data);
  if (login === null) return DEFAULT_IDENTITY;
  const bot = login.endsWith("[bot]") || /^(?:BOT_|MDM6Qm90)/.test(id) || login === "github-actions";
  return { login, type: bot ? "Bot" : "User" };
}

function viewerOf(data: unknown): { login: string | null; id: string } {
  const viewer = member(member(data, "data"), "viewer");
  const [login, id] = [member(viewer, "login"), member(viewer, "id")];
  return { login: typeof login === "string" ? login : null, id: typeof id === "string" ? id : "" };
}

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** The commit a branch is at; null where GitHub does not say. */
export async function newestOf(
  branch: string,
  { request, repository }: { request: GitHubRequest; repository: { owner: string; name: string } },
): Promise<string | null> {
  try {
    const { data } = await request("GET /repos/{owner}/{repo}/git/ref/heads/{+path}", {
      owner: repository.owner,
      repo: repository.name,
      path: branch.split("/").map(encodeURIComponent).join("/"),
    });
    const sha = member(member(data, "object"), "sha");
    return typeof sha === "string" ? sha : null;
  } catch {
    return null;
  }
}
