// Where GitHub delivers. Verified over the bytes before anything is read of them, stored with the job that follows from it,
// and only then answered. The body is never logged: whoever has no secret could fill the log with it.
import type { Intake } from "../inbox/accept.ts";
import type { Reduce } from "../inbox/reduced.ts";
import { isSigned } from "../inbox/signature.ts";
import type { Clock, Delivered, Dispatcher, Log, Meter } from "../ports.ts";
import { StorageError } from "../store/errors.ts";
import { HttpProblem } from "./problem.ts";
import type { Answer, Ask, Route } from "./route.ts";

export interface WebhookWorld {
  /** Current first, then previous ones still allowed; asked for each delivery, since they may come or change while we run. */
  secrets(): readonly string[];
  /** Null: there are no credentials yet. */
  github(): Dispatcher | null;
  intake: Intake;
  reduce: Reduce;
  clock: Clock;
  log: Log;
  meter: Meter;
}

/** GitHub's own limit: larger payloads are never sent. */
const MOST_BYTES = 26_214_400;
/** GitHub does not come again by itself; its list of failed deliveries is read later, and this is for whoever stands between. */
const COME_AGAIN_SECONDS = 30;

/** The second is where Probot's own server listens. */
const PATHS = ["/webhooks/github", "/api/github/webhooks"];

export function webhookRoutes(given: WebhookWorld): Route[] {
  const world = { ...given, log: seldom(given.log, given.clock) };
  return PATHS.map((path) => ({
    method: "POST",
    path,
    summary: "Takes a delivery of GitHub's",
    scope: null,
    body: "raw",
    mostBytes: MOST_BYTES,
    answers: { 202: "Stored." },
    hidden: true,
    handle: (ask) => receive(ask, world),
  }));
}

/** Strangers decide how often this is said: one line a minute, the metric counts the rest. */
function seldom(log: Log, clock: Clock): Pick<Log, "warn"> {
  let last = Number.NEGATIVE_INFINITY;
  return {
    warn: (message, fields) => {
      if (clock.now() - last < 60_000) return;
      last = clock.now();
      log.warn(message, fields);
    },
  };
}

type Receiving = Omit<WebhookWorld, "log"> & { log: Pick<Log, "warn"> };

async function receive(ask: Ask, world: Receiving): Promise<Answer> {
  try {
    const { guid, event, signature } = headersOf(ask.headers);
    const github = world.github();
    if (github === null) throw later("not-set-up", "The App has no credentials yet.");
    const delivered = { guid, event, payload: verified(ask, signature, world) };
    const handle = async (each: Delivered) =>
      keep(each, world.reduce(each.event, each.payload, world.clock.now()), world);
    // Whatever keeps Probot from handing it on: GitHub is told that it was accepted, so what it asks for is not left out.
    const accepted = (await github.receive(delivered, handle)) ?? (await handle(delivered));
    return { status: 202, headers: { "cache-control": "no-store" }, body: { accepted } };
  } catch (error) {
    const refused = error instanceof StorageError ? later("storage", "It could not be stored.") : error;
    if (refused instanceof HttpProblem) world.meter.count("deliveries", { outcome: refused.code });
    throw refused;
  }
}

function keep({ guid, event }: Delivered, reduced: ReturnType<Reduce>, { intake, log }: Receiving) {
  if (reduced === null) log.warn("a delivery has not its event's shape", { event });
  return intake.accept({
    guid,
    event,
    action: reduced?.action ?? null,
    installation: reduced?.installation ?? null,
    repository: reduced?.repository ?? null,
    job: reduced?.job ?? null,
  });
}

interface Headers {
  guid: string;
  event: string;
  signature: string;
}

function headersOf(headers: Ask["headers"]): Headers {
  const type = headers["content-type"] ?? "";
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new HttpProblem(415, "not-json", "Set the webhook's content type to application/json.");
  const needed = (name: string, shape: RegExp): string => {
    const value = headers[name] ?? "";
    if (shape.test(value)) return value;
    throw new HttpProblem(400, "headers", `The header ${name} is missing or not as GitHub sends it.`);
  };
  return {
    guid: needed("x-github-delivery", /^[\w.-]{1,64}$/),
    event: needed("x-github-event", /^[a-z][a-z0-9_]{0,63}$/),
    signature: needed("x-hub-signature-256", /^./),
  };
}

function verified(ask: Ask, signature: string, { secrets, log }: Receiving): object {
  const known = secrets().filter((secret) => secret !== "");
  if (known.length === 0) throw later("not-set-up", "The App has no webhook secret yet.");
  if (!isSigned(ask.bytes, signature, known)) {
    log.warn("a delivery's signature is wrong", { bytes: ask.bytes.length });
    throw new HttpProblem(401, "signature", "The signature is not of the App's webhook secret.");
  }
  const payload = parsed(ask.bytes);
  if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return payload;
  throw new HttpProblem(400, "not-json", "The body is signed, and no JSON object in UTF-8.");
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const later = (code: string, detail: string): HttpProblem =>
  new HttpProblem(503, code, detail, { "retry-after": String(COME_AGAIN_SECONDS) });
