// What went wrong with GitHub, without its words: an error's message, address and body hold names, and would end in a log.

export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly status: number;
  /** Given where GitHub's limit is reached: not before. */
  readonly retryAfterSeconds?: number;

  constructor(status: number, route: string, retryAfterSeconds: number | null = null) {
    super(`GitHub answered ${status} to ${route}`);
    this.status = status;
    if (retryAfterSeconds !== null) this.retryAfterSeconds = retryAfterSeconds;
  }
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** GitHub's own advice where it says nothing of how long. */
const SECONDARY_SECONDS = 60;

/** Of what Octokit threw. An outage of the network is told as 503. */
export function told(error: unknown, route: string, now: number): unknown {
  if (!(error instanceof Error)) return error;
  const response = member(error, "response");
  const headers = (member(response, "headers") ?? {}) as Headers;
  const status = member(error, "status");
  if (typeof status !== "number") {
    // The throttle's own error of a query that passed the limit has no status.
    if (response === undefined) return error;
    return new GitHubError(429, route, untilReset(headers, now) ?? SECONDARY_SECONDS);
  }
  if (response === undefined) return new GitHubError(503, route);
  if (status !== 403 && status !== 429) return new GitHubError(status, route);
  return new GitHubError(status, route, waitOf(status, headers, error.message, now));
}

/** Null: no limit; the App may not. */
function waitOf(status: number, headers: Headers, message: string, now: number): number | null {
  const after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(after)) return after;
  if (String(headers["x-ratelimit-remaining"]) === "0") return untilReset(headers, now) ?? SECONDARY_SECONDS;
  return status === 429 || /\b(?:secondary rate|abuse detection)\b/i.test(message) ? SECONDARY_SECONDS : null;
}

function untilReset(headers: Headers, now: number): number | null {
  const reset = Number(headers["x-ratelimit-reset"]);
  return Number.isFinite(reset) && reset > 0 ? Math.max(1, Math.ceil(reset - now / 1_000) + 1) : null;
}

/** GraphQL says what went wrong with status 200. Null: there is an answer, if only to a part of what was asked. */
export function graphqlError(
  { data, headers }: { data: unknown; headers: Headers },
  now: number,
): GitHubError | null {
  const errors = member(data, "errors");
  const types = (Array.isArray(errors) ? errors : []).map((error) => member(error, "type"));
  if (types.includes("RATE_LIMITED"))
    return new GitHubError(429, "POST /graphql", untilReset(headers, now) ?? SECONDARY_SECONDS);
  const answered = member(data, "data");
  if (answered !== undefined && answered !== null) return null;
  return new GitHubError(types.includes("FORBIDDEN") ? 403 : 502, "POST /graphql");
}

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
