// The engine's one way to GitHub: the run's own token, another for a status, artifacts from where GitHub keeps them.
import { member } from "../../shared/git-tier/github/ask.ts";
import type { Request } from "../../shared/perform.ts";
import type { ArtifactStore } from "./ports.ts";

export interface RequestParts {
  /** With the run's token. */
  reading: Request;
  /** With one that may only set statuses; null: not granted. */
  status: (() => Promise<Request>) | null;
  artifacts: ArtifactStore;
  signal: AbortSignal;
}

export interface WatchedRequest {
  request: Request;
  /** The last refusal that may pass by itself; null: there was none. */
  passing(): unknown;
}

const ARTIFACT = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip";
const STATUS = "POST /repos/{owner}/{repo}/statuses/{sha}";

export function watchedRequest(parts: RequestParts): WatchedRequest {
  let passing: unknown = null;
  const send = sendTo(parts);
  const request: Request = async (route, parameters = {}) => {
    parts.signal.throwIfAborted();
    try {
      return await send(route, parameters);
    } catch (error) {
      if (mayPass(route, error)) passing = error;
      throw error;
    }
  };
  return { request, passing: () => passing };
}

function sendTo({ reading, status, artifacts, signal }: RequestParts): Request {
  return async (route, parameters = {}) => {
    if (route === ARTIFACT) return artifact(parameters, { reading, artifacts, signal });
    if (route !== STATUS) return reading(route, parameters);
    if (status === null) throw Object.assign(new Error("statuses were not granted"), { status: 403 });
    return (await status())(route, parameters);
  };
}

/** The token goes to the API and not along to the store it names. */
async function artifact(
  { headers, ...parameters }: Record<string, unknown>,
  { reading, artifacts, signal }: Pick<RequestParts, "reading" | "artifacts" | "signal">,
): Promise<Awaited<ReturnType<Request>>> {
  const answer = await reading(ARTIFACT, { ...parameters, request: { redirect: "manual", signal } });
  const { location } = answer.headers;
  if (answer.status !== 302 || typeof location !== "string") return answer;
  const range = member(headers, "range");
  const part = await artifacts.read(location, typeof range === "string" ? range : null, signal);
  const known = part.contentRange === null ? {} : { "content-range": part.contentRange };
  return { status: part.status, data: part.bytes, headers: known };
}

/** GitHub's own failures and limits, and a network that failed; a refusal stays one. */
function mayPass(route: string, error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const [status, wait] = [Reflect.get(error, "status"), Reflect.get(error, "retryAfterSeconds")];
  if (typeof wait === "number") return true;
  // As a question without an answer is told. The engine asks otherwise then, and it may be so each time.
  if (route === "POST /graphql" && status === 502) return false;
  return typeof status === "number" ? status >= 500 || status === 429 : error.name !== "ProblemError";
}
