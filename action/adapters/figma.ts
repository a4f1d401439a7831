// Figma's API through the egress door: which version a file is at, and pictures of its frames. Waits where Figma says so,
// within bounds. The token is sent to Figma's API alone; the rendered pictures lie elsewhere and are fetched without it.
import type { Clock, Figma, FigmaPicture, FigmaRequest } from "../ports.ts";
import type { Egress, EgressEntry } from "./egress.ts";

export interface FigmaOptions {
  /** "" for none. */
  token: string;
  /** Another server than Figma's, for tests: honoured on this machine alone, or it would be a way out for the token. */
  apiUrl: string | undefined;
  scrub(text: string): string;
  clock: Pick<Clock, "now" | "elapsed" | "sleep">;
  record(entry: EgressEntry): void;
}

const FIGMA = "https://api.figma.com";
/** Figma renders a batch as one job, which it gives up after a while. */
const BATCH = 20;
const ANSWER_MS = 120_000;
/** A seat without edit rights may be told to wait for days; a job cannot. */
const LONGEST_WAIT_S = 90;
const MOST_WAITS = 3;
/** Where Figma says no time. */
const USUAL_WAIT_S = 20;

export function createFigma(options: FigmaOptions): Figma {
  const kept = new Map<string, FigmaPicture>();
  return {
    hasToken: options.token !== "",
    version: async (file, signal) => {
      const session = await openSession(options, file);
      return session.during(() => versionOf(session, file, signal));
    },
    render: async (request) => {
      const key = (node: string) => `${request.file} ${node} ${request.scale}`;
      const left = [...new Set(request.nodes)].filter((node) => !kept.has(key(node)));
      if (left.length > 0) {
        const session = await openSession(options, request.file);
        const rendered = await session.during(() => renderAll(session, { ...request, nodes: left }));
        for (const [node, picture] of rendered) kept.set(key(node), picture);
      }
      return new Map(request.nodes.map((node) => [node, kept.get(key(node)) ?? { why: NOTHING }]));
    },
  };
}

const NOTHING = "Figma did not answer for this frame; run again.";

/** The way out for one file. */
interface Session {
  base: string;
  options: FigmaOptions;
  door: Egress;
  during<T>(work: () => Promise<T>): Promise<T>;
}

async function openSession(options: FigmaOptions, file: string): Promise<Session> {
  const [{ openEgress }, { isLoopback }] = await Promise.all([
    import("./egress.ts"),
    import("./egress-routes.ts"),
  ]);
  const { apiUrl = "", scrub, clock, record } = options;
  const base = URL.canParse(apiUrl) && isLoopback(new URL(apiUrl)) ? new URL(apiUrl).origin : FIGMA;
  const door = openEgress({
    // Nothing of GitHub's is asked on this way.
    apiUrl: "https://api.github.com",
    repository: "",
    resultsUrl: null,
    figma: { apiUrl: base, file },
    scrub,
    clock,
    record,
  });
  return { base, options, door, during: (work) => door.during("figma", work) };
}

async function versionOf(session: Session, file: string, signal: AbortSignal): Promise<string | null> {
  const answer = await ask(session, `/v1/files/${file}/meta`, signal);
  if (!("response" in answer) || !answer.response.ok) return null;
  const meta = await jsonOf(answer.response);
  const version = member(member(meta, "file"), "version") ?? member(meta, "version");
  return typeof version === "string" && version !== "" ? version.slice(0, 200) : null;
}

async function renderAll(session: Session, request: FigmaRequest): Promise<Map<string, FigmaPicture>> {
  const pictures = new Map<string, FigmaPicture>();
  for (let from = 0; from < request.nodes.length; from += BATCH) {
    const nodes = request.nodes.slice(from, from + BATCH);
    for (const [node, picture] of await renderBatch(session, { ...request, nodes }))
      pictures.set(node, picture);
  }
  return pictures;
}

async function renderBatch(
  session: Session,
  request: FigmaRequest,
): Promise<readonly (readonly [string, FigmaPicture])[]> {
  const { file, nodes, scale, signal } = request;
  const all = (why: string) => nodes.map((node) => [node, { why }] as const);
  const query = new URLSearchParams({ ids: nodes.join(","), scale: String(scale), format: "png" });
  const answer = await ask(session, `/v1/images/${file}?${query}`, signal);
  if ("why" in answer) return all(answer.why);
  if (!answer.response.ok) return all(refusal(answer.response.status));
  const images = member(await jsonOf(answer.response), "images");
  return Promise.all(
    nodes.map(async (node) => [node, await fetchPicture(session, member(images, node), signal)] as const),
  );
}

/** One sentence, and what to do. */
function refusal(status: number): string {
  if (status === 401 || status === 403)
    return `Figma refused the token (${status}): FIGMA_API_TOKEN must be valid, with the scope \`file_content:read\`, and its owner must be able to open the file.`;
  if (status === 404)
    return "Figma knows no such file (404): `figma.file` is what follows /design/ in its address, and the token's owner must be able to open it.";
  if (status === 400)
    return "Figma could not read the request (400): look at the node ids in `figma.frames`, and whether the frames are very large.";
  if (status >= 500)
    return `Figma failed to render (${status}); run again, or name smaller frames if it stays so.`;
  return `Figma answered ${status}; see its status page, then run again.`;
}

const NO_PICTURE =
  "Figma rendered nothing for this node: it is not in the file, it is hidden, or it is empty. Copy the node id from the frame's address again.";

async function fetchPicture(session: Session, address: unknown, signal: AbortSignal): Promise<FigmaPicture> {
  if (typeof address !== "string" || !URL.canParse(address)) return { why: NO_PICTURE };
  try {
    const response = await session.door.fetch(address, { signal: bounded(signal) });
    if (!response.ok)
      return { why: `The picture that Figma rendered could not be fetched (${response.status}); run again.` };
    return { png: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    signal.throwIfAborted();
    return { why: unreachable(error, "The picture that Figma rendered could not be fetched") };
  }
}

/** Waits out rate limits and outages, within bounds. */
async function ask(
  session: Session,
  path: string,
  signal: AbortSignal,
): Promise<{ response: Response } | { why: string }> {
  const { door, base, options } = session;
  for (let waits = 0; ; waits += 1) {
    let response: Response;
    try {
      const headers = { "x-figma-token": options.token, accept: "application/json" };
      response = await door.fetch(`${base}${path}`, { headers, signal: bounded(signal) });
    } catch (error) {
      signal.throwIfAborted();
      return { why: unreachable(error, "Figma could not be reached") };
    }
    if (response.status !== 429) return { response };
    const seconds = waitOf(response.headers.get("retry-after"));
    if (waits >= MOST_WAITS || seconds > LONGEST_WAIT_S) return { why: tooOften(seconds) };
    await options.clock.sleep(seconds * 1000, signal);
  }
}

const bounded = (signal: AbortSignal): AbortSignal =>
  AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);

/** Seconds; HTTP allows a date too, which Figma does not use. */
function waitOf(header: string | null): number {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.max(1, Math.ceil(seconds)) : USUAL_WAIT_S;
}

function tooOften(seconds: number): string {
  const when = seconds > LONGEST_WAIT_S ? `asks to wait ${inWords(seconds)}` : "still says so after waiting";
  return `Figma's rate limit is reached (429) and it ${when}: run again later, or use the token of a Dev or Full seat, which may ask more often.`;
}

function inWords(seconds: number): string {
  if (seconds < 7200) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} hours` : `${Math.round(seconds / 86_400)} days`;
}

function unreachable(error: unknown, what: string): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "TimeoutError") return `${what}: no answer within ${ANSWER_MS / 1000} s; run again.`;
  if (name === "ProblemError")
    return `${what}: its address is not in the data contract, so nothing was sent.`;
  return `${what}: does the runner let requests to Figma out?`;
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch {
    return null;
  }
}

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
