// The one door out. What is not in the data contract is refused before a connection is made; request bodies are
// scrubbed; each request, refused or not, becomes a line of the ledger, which holds sizes and hashes and no contents.
import { createHash } from "node:crypto";
import type { CategoryId } from "../../shared/contract/data.ts";
import { ProblemError } from "../../shared/problem.ts";
import { scrubValue } from "../../shared/redact.ts";
import type { Clock } from "../ports.ts";
import { installGuard } from "./egress-guard.ts";
import { createAllowlist, type Pass, type Servers, whyRefused } from "./egress-routes.ts";

export interface EgressEntry {
  /** ISO, when the request began. */
  at: string;
  /** Null when refused. */
  category: CategoryId | null;
  method: string;
  /** Host and, unless it is the usual one, port. */
  host: string;
  /** The route's template (`/repos/{owner}/{repo}/…`); null when refused, for a path can hold anything. */
  path: string | null;
  result: "answered" | "failed" | "refused";
  /** Null when nothing was answered. */
  status: number | null;
  requestBytes: number;
  responseBytes: number;
  /** Of the body as sent; null without one. */
  requestSha256: string | null;
  durationMs: number;
  /** 1, and one more for each time the same request failed before. */
  attempt: number;
}

export interface EgressOptions extends Servers {
  /** Masks secrets in a text that is about to leave. */
  scrub(text: string): Promise<string> | string;
  clock: Pick<Clock, "now" | "elapsed">;
  /** Called once per entry, when it is complete. */
  record(entry: EgressEntry): void;
  /** Of one answer; a longer one is cut off and fails as `github-unreadable`. 64 MiB when left out. */
  mostAnswerBytes?: number;
}

export interface Egress {
  fetch: typeof fetch;
  /**
   * Holds the whole process to the allowlist: node:http, node:https, global fetch and any TCP connection, so that
   * libraries with their own client pass the same door. Bodies of those are hashed, not scrubbed: hand them clean data.
   * Returns what takes it off again.
   */
  guard(): () => void;
  /** Opens the routes of a category that is closed otherwise, for as long as `work` takes. */
  during<T>(category: CategoryId, work: () => Promise<T>): Promise<T>;
  entries(): EgressEntry[];
}

export interface Request {
  method: string;
  url: URL;
}

/** What the door and the guard share. */
export interface Ledger {
  /** The route that lets a request pass; throws ProblemError `egress-refused`, having recorded it. */
  admit(request: Request, body?: string | null): Pass;
  knowsHost(host: string, port: number): boolean;
  refuse(request: Request, why?: string): never;
  begin(request: Request, pass: Pass): Pending;
}

export interface Pending {
  end(outcome: {
    status: number | null;
    requestBytes: number;
    responseBytes: number;
    requestSha256: string | null;
  }): void;
}

const MAX_REDIRECTS = 5;
/** Answers are held whole, and whoever gives them may be anyone's server. */
const MOST_ANSWER_BYTES = 64 * 1024 * 1024;
/** An App says nothing that is read but its status. */
const MOST_BYTES_OF_APP = 64 * 1024;
const FIGMA_TOKEN = "x-figma-token";
const CREDENTIALS = ["authorization", FIGMA_TOKEN];
/** What a request needs; anything else a library adds stays here. */
const HEADERS = [
  "accept",
  "authorization",
  "content-type",
  "range",
  "user-agent",
  "x-github-api-version",
  FIGMA_TOKEN,
];

export function openEgress(options: EgressOptions): Egress {
  const entries: EgressEntry[] = [];
  const open = new Set<CategoryId>();
  const holders = new Map<CategoryId, number>();
  const ledger = openLedger(options, { entries, open });
  // Taken before a guard can replace it.
  const send = globalThis.fetch;
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const body = request.body === null ? null : await request.text();
      return passDoor({ request, body, options, ledger, send });
    },
    guard: shared(() => installGuard(ledger)),
    during: async (category, work) => {
      holders.set(category, (holders.get(category) ?? 0) + 1);
      open.add(category);
      try {
        return await work();
      } finally {
        // Whoever began first may end before others do.
        const left = (holders.get(category) ?? 1) - 1;
        holders.set(category, left);
        if (left === 0) open.delete(category);
      }
    },
    entries: () => entries.map((entry) => ({ ...entry })),
  };
}

/** Two holders of one guard: a second guard upon the first would write every line twice. */
function shared(install: () => () => void): () => () => void {
  let holders = 0;
  let remove = () => {};
  return () => {
    if (holders === 0) remove = install();
    holders += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      holders -= 1;
      if (holders === 0) remove();
    };
  };
}

interface Passage {
  request: globalThis.Request;
  body: string | null;
  options: EgressOptions;
  ledger: Ledger;
  send: typeof fetch;
}

async function passDoor({ request, body, options, ledger, send }: Passage): Promise<Response> {
  let next: Request = { method: request.method, url: new URL(request.url) };
  let clean = body === null || body === "" ? null : await scrubBody(body, options.scrub);
  const headers = new Headers([...request.headers].filter(([name]) => HEADERS.includes(name.toLowerCase())));
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const pass = ledger.admit(next, clean);
    const why = whyRefused(pass.route, clean);
    if (why !== null) ledger.refuse(next, why);
    if (pass.route.host !== "figma") headers.delete(FIGMA_TOKEN);
    const response = await sendOnce({
      next,
      pass,
      clean,
      headers,
      ledger,
      send,
      signal: request.signal,
      most: pass.route.host === "app" ? MOST_BYTES_OF_APP : (options.mostAnswerBytes ?? MOST_ANSWER_BYTES),
    });
    const target = redirectOf(response, next);
    if (!target) return response;
    if (target.url.origin !== next.url.origin) {
      for (const name of CREDENTIALS) headers.delete(name);
    }
    if (target.method === "GET") clean = null;
    next = target;
  }
  return ledger.refuse(next, `More than ${MAX_REDIRECTS} redirects.`);
}

interface Sending {
  next: Request;
  pass: Pass;
  clean: string | null;
  headers: Headers;
  ledger: Ledger;
  send: typeof fetch;
  signal: AbortSignal;
  most: number;
}

async function sendOnce(sending: Sending): Promise<Response> {
  const { next, pass, clean, headers, ledger, send, signal, most } = sending;
  const sent = {
    requestBytes: clean === null ? 0 : Buffer.byteLength(clean),
    requestSha256: clean === null ? null : createHash("sha256").update(clean).digest("hex"),
  };
  const pending = ledger.begin(next, pass);
  try {
    const response = await send(next.url, {
      method: next.method,
      headers,
      body: clean,
      signal,
      redirect: "manual",
    });
    const bytes = await bodyUpTo(response, most);
    pending.end({ ...sent, status: response.status, responseBytes: bytes.byteLength });
    return replay(response, bytes);
  } catch (error) {
    pending.end({ ...sent, status: null, responseBytes: 0 });
    throw error;
  }
}

const inBytes = (count: number): string =>
  count < 1024 * 1024 ? `${Math.round(count / 1024)} KiB` : `${Math.round(count / 1024 / 1024)} MiB`;

/** Counted as it comes, since what it says of its length is its own word. */
async function bodyUpTo(response: Response, most: number): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > most) {
      throw new ProblemError({
        code: "github-unreadable",
        message: `An answer of ${new URL(response.url).host} is longer than the ${inBytes(most)} that are read.`,
        todo: "What was asked for could not be judged; make the change, or what its run keeps, smaller.",
      });
    }
    chunks.push(chunk);
  }
  // Not of Node's pool of small buffers, whose bytes before and after are other people's.
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole.buffer;
}

/** The body had to be read to be measured, so the caller gets a copy; `url` cannot be given to a constructor. */
function replay(response: Response, bytes: ArrayBuffer): Response {
  const hasNoBody = [101, 204, 205, 304].includes(response.status);
  const copy = new Response(hasNoBody ? null : bytes, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
  Object.defineProperty(copy, "url", { value: response.url });
  return copy;
}

function redirectOf(response: Response, from: Request): Request | null {
  const location = response.headers.get("location");
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return null;
  const keeps = response.status >= 307 || from.method === "GET";
  return { method: keeps ? from.method : "GET", url: new URL(location, from.url) };
}

/** JSON is scrubbed string by string, so that masking cannot spoil it and a key with line breaks is seen as such. */
async function scrubBody(body: string, scrub: EgressOptions["scrub"]): Promise<string> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return scrub(body);
  }
  return JSON.stringify(await scrubValue(value, scrub));
}

function openLedger(
  options: EgressOptions,
  state: { entries: EgressEntry[]; open: ReadonlySet<CategoryId> },
): Ledger {
  const allowlist = createAllowlist(options);
  const failures = new Map<string, number>();
  const { clock } = options;
  const write = (entry: EgressEntry): void => {
    state.entries.push(entry);
    options.record({ ...entry });
  };
  const refuse: Ledger["refuse"] = (request, why) => {
    write({
      ...blank(request, clock.now()),
      result: "refused",
    });
    throw new ProblemError({
      code: "egress-refused",
      message: `A request was not let out: ${request.method} ${request.url.host}. ${why ?? "It is not in the data contract."}`,
      todo: "Nothing was sent. See docs/data-contract.md for what may leave; if you did not expect this request, find out which dependency made it.",
    });
  };
  return {
    refuse,
    knowsHost: (host, port) => allowlist.knowsHost(host, port, state.open),
    admit: (request, body) =>
      allowlist.find(request.method, request.url, state.open, body) ?? refuse(request),
    begin: (request, pass) => {
      const started = clock.elapsed();
      const entry = { ...blank(request, clock.now()), category: pass.category, path: pass.template };
      let over = false;
      return {
        end: (outcome) => {
          if (over) return;
          over = true;
          const key = [request.method, request.url.href, outcome.requestSha256].join(" ");
          const before = failures.get(key) ?? 0;
          const failed = outcome.status === null || outcome.status >= 400;
          failures.set(key, failed ? before + 1 : 0);
          write({
            ...entry,
            ...outcome,
            result: outcome.status === null ? "failed" : "answered",
            durationMs: Math.round(clock.elapsed() - started),
            attempt: before + 1,
          });
        },
      };
    },
  };
}

const blank = (request: Request, now: number): EgressEntry => ({
  at: new Date(now).toISOString(),
  category: null,
  method: request.method,
  host: request.url.host,
  path: null,
  result: "failed",
  status: null,
  requestBytes: 0,
  responseBytes: 0,
  requestSha256: null,
  durationMs: 0,
  attempt: 1,
});
