// GitHub for an App: Probot signs in, throttles, retries, and hands on what was delivered. Everything of Probot's that logs is
// silenced, since its lines hold names and bodies; its server is not used. Tokens live in memory, and never longer than GitHub
// lets them.
import { randomBytes } from "node:crypto";
import { Probot, ProbotOctokit } from "probot";
import type { Request } from "../../shared/perform.ts";
import type { Delivered, Dispatcher, GitHubApp, Meter, TokenNeeds } from "../ports.ts";
import { graphqlError, told } from "./github-errors.ts";

export interface GitHubAppOptions {
  appId: number;
  /** PEM, PKCS#1 or PKCS#8. */
  privateKey: string;
  /** https://api.github.com, or https://HOST/api/v3. */
  apiUrl: string;
  meter: Meter;
  /** Every request of the App to GitHub passes it. */
  fetch?: typeof fetch;
  /** Of one answer; 64 MiB. */
  mostBytes?: number;
  /** Milliseconds that stand for a second between retries; tests shorten it. */
  second?: number;
}

/** GitHub answers within 10 seconds or not at all. */
const LONGEST_REQUEST_MS = 30_000;
/** Messages of commits and texts of files are their authors', and are all in memory at once. */
const MOST_BYTES = 64 * 1024 * 1024;
const RETRIES = 2;
/** GitHub takes no more in one token. */
const MOST_REPOSITORIES = 500;
/** Before a token ends another one is asked for. */
const BEFORE_END_MS = 5 * 60_000;
const MOST_TOKENS = 1_000;

/** Queries are no writes: with the plugin's own group, each would wait a second. Tokens would be made one by one. */
const atOnce = { key: () => ({ schedule: <T>(_options: unknown, work: () => T): T => work() }) };

export function createGitHubApp(options: GitHubAppOptions): GitHubApp & Dispatcher {
  const api = options.apiUrl.replace(/\/+$/, "");
  const Quiet = quiet(options);
  const sharedBy = (who: string) => ({
    baseUrl: api,
    request: { fetch: observed(options, who) },
    log: SILENT,
  });
  const probot = new Probot({
    appId: options.appId,
    privateKey: options.privateKey,
    // Left out, it would be "development", and anybody's signature good.
    secret: randomBytes(32).toString("hex"),
    Octokit: Quiet,
    ...sharedBy("app"),
  } as never);
  const asApp: Request = async (route, parameters) => {
    const octokit = await probot.auth();
    return ask(octokit.request as unknown as Request, { api, route, parameters });
  };
  const tokens = new Map<string, { token: string; until: number }>();
  const tokenOf = async (installation: number, needs: TokenNeeds): Promise<string> => {
    const key = JSON.stringify([installation, Object.entries(needs.permissions ?? {}).sort()]);
    const kept = needs.repositories ? undefined : tokens.get(key);
    if (kept && kept.until > Date.now()) return kept.token;
    const { data } = await asApp("POST /app/installations/{installation_id}/access_tokens", {
      installation_id: installation,
      ...(needs.repositories ? { repository_ids: [...needs.repositories] } : {}),
      ...(needs.permissions ? { permissions: needs.permissions } : {}),
    });
    const { token, expires_at } = data as { token: string; expires_at: string };
    if (needs.repositories) return token;
    const oldest = tokens.keys().next().value;
    if (tokens.size >= MOST_TOKENS && oldest !== undefined) tokens.delete(oldest);
    tokens.set(key, { token, until: Date.parse(expires_at) - BEFORE_END_MS });
    return token;
  };
  return {
    receive: receiver(probot),
    asApp,
    asInstallation: async (installation, needs = {}) => {
      if ((needs.repositories?.length ?? 0) > MOST_REPOSITORIES)
        throw new RangeError(`a token is of ${MOST_REPOSITORIES} repositories at most`);
      const token = await tokenOf(installation, needs);
      const id = `installation-${installation}`;
      const made = (throttle: object) =>
        new Quiet({
          ...sharedBy(String(installation)),
          auth: { token },
          throttle: { id, ...throttle },
        } as never);
      const [writes, reads] = [made({}), made({ write: atOnce })];
      return (route, parameters) => {
        const query = route === "POST /graphql" && !/^\s*mutation/.test(String(parameters?.query));
        const { request } = query ? reads : writes;
        return ask(request as unknown as Request, { api, route, parameters });
      };
    },
  };
}

/**
 * What a handler throws Probot hangs the whole event on, and folds into an error of its own: so it hears of none. By payload,
 * since two deliveries of one id may come at once.
 */
function receiver(probot: Probot): Dispatcher["receive"] {
  const waiting = new WeakMap<object, () => Promise<void>>();
  probot.onAny(async ({ payload }) => waiting.get(payload)?.());
  return async <T>(delivered: Delivered, handle: (delivered: Delivered) => Promise<T>) => {
    let ended: Promise<T> | null = null;
    waiting.set(delivered.payload, async () => {
      // Within: one that throws before it promises anything would be Probot's, and be told as nobody's delivery.
      ended = (async () => handle(delivered))();
      await ended.catch(() => {});
    });
    const { guid: id, event: name, payload } = delivered;
    await probot.receive({ id, name, payload } as never).catch(() => {});
    return ended;
  };
}

interface Asked {
  api: string;
  route: string;
  parameters: Record<string, unknown> | undefined;
}

async function ask(request: Request, { api, route, parameters }: Asked): ReturnType<Request> {
  // GitHub Enterprise keeps GraphQL beside /v3 and not below it.
  const base = route === "POST /graphql" ? { baseUrl: api.replace(/\/api\/v3$/, "/api") } : {};
  let answer: Awaited<ReturnType<Request>>;
  try {
    answer = await request(route, { ...base, ...parameters });
  } catch (error) {
    throw told(error, route, Date.now());
  }
  if (route === "POST /graphql") {
    const wrong = graphqlError(answer, Date.now());
    if (wrong !== null) throw wrong;
  }
  return { status: answer.status, data: answer.data, headers: { ...answer.headers } };
}

/** Limits are for the worker to wait out, job by job: nothing waits here, and only outages are tried again. */
function quiet({ second = 1_000 }: GitHubAppOptions): typeof ProbotOctokit {
  return ProbotOctokit.defaults((given: { throttle?: object; retry?: object }) => ({
    ...given,
    // As a function: Probot ignores the same options when they are given as an object.
    throttle: {
      auth: atOnce,
      ...given.throttle,
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
    retry: {
      ...given.retry,
      retries: RETRIES,
      retryAfterBaseValue: second,
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
    },
  })) as unknown as typeof ProbotOctokit;
}

/** With limits of time and length, and with what GitHub says of our budget. */
function observed(
  { fetch: send = fetch, meter, mostBytes = MOST_BYTES }: GitHubAppOptions,
  installation: string,
): typeof fetch {
  return async (input, init) => {
    const limit = AbortSignal.timeout(LONGEST_REQUEST_MS);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const response = await send(input, { ...init, signal });
    const resource = response.headers.get("x-ratelimit-resource") ?? "core";
    const remaining = response.headers.get("x-ratelimit-remaining");
    meter.count("github_requests", { status: String(response.status) });
    if (remaining !== null && /^[a-z_]{1,40}$/.test(resource))
      meter.gauge("github_quota_remaining", Number(remaining), { installation, resource });
    return whole(response, mostBytes);
  };
}

/** Octokit would read any length. Rejects where it is longer, which is told like an outage: the next try may find less. */
async function whole(response: Response, most: number): Promise<Response> {
  if (response.body === null) return response;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    if (length > most) throw new RangeError("an answer of GitHub's is too long");
    chunks.push(chunk);
  }
  const { status, statusText, headers, url } = response;
  const copy = new Response(Buffer.concat(chunks), { status, statusText, headers });
  // What a constructor does not take.
  return Object.defineProperty(copy, "url", { value: url });
}

const nothing = (): void => {};
const SILENT = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  child: () => SILENT,
};
