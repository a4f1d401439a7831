// For whoever watches over the App: is it alive, is it ready, and its numbers. Nothing here names an organisation.
import { createHash, timingSafeEqual } from "node:crypto";
import type { Clock, Meter, Store } from "../ports.ts";
import { type QueueState, queueState } from "../store/health.ts";
import { type Migration, pending } from "../store/migrate.ts";
import { HttpProblem } from "./problem.ts";
import type { Answer, Ask, Route } from "./route.ts";

export interface HealthWorld {
  store: Store;
  migrations: readonly Migration[];
  clock: Clock;
  meter: Meter;
  /** Prometheus' text. */
  numbers(): Promise<{ text: string; contentType: string }>;
  /** Null: on the loopback interface only. */
  metricsToken: string | null;
  hasCredentials(): boolean;
  /** Since a reconciler last ended well, in seconds; null: not since it was set up. */
  reconciled(): Promise<number | null>;
  /** When the embedded database was last copied, in milliseconds since the epoch; null: never, or it is PostgreSQL. */
  copied(): number | null;
}

interface Check {
  ok: boolean;
  /** A code and figures; never an error's text. */
  problem?: string;
  [figure: string]: string | number | boolean | null | undefined;
}

/** Whoever asks more often gets the last answer: asking is open to all, and asks the database. */
const FRESH_MS = 1_000;
const LONGEST_MS = 3_000;
const LATE_SECONDS = 900;
const STALE_SECONDS = 4 * 3_600;

const EMBEDDED_PROMISES_NOT = [
  "to survive a power cut or a crash of the machine: nothing is synced to disk but the copies",
  "that row security is a boundary: its one login may do everything",
  "more than one process, or staying quick while a large query runs",
];

export function healthRoutes(world: HealthWorld): readonly Route[] {
  const checked = remembered(() => checkAll(world), world.clock);
  const open = { method: "GET", scope: null, hidden: true } as const;
  return [
    {
      ...open,
      path: "/livez",
      summary: "The process answers",
      answers: { 200: "ok" },
      handle: async () => ({
        status: 200,
        headers: { "cache-control": "no-store" },
        body: "ok\n",
        etag: false,
      }),
    },
    {
      ...open,
      path: "/readyz",
      summary: "The App can do its work, or what is missing",
      answers: { 200: "ready", 503: "not ready" },
      handle: async () => readiness(await checked(), world),
    },
    {
      ...open,
      path: "/metrics",
      summary: "Prometheus",
      answers: { 200: "Prometheus' text format" },
      handle: async (ask) => {
        refuseStrangers(ask, world.metricsToken);
        await checked();
        world.meter.gauge("set_up", world.hasCredentials() ? 1 : 0);
        const last = world.copied();
        if (last !== null) world.meter.gauge("copy_age_seconds", (world.clock.now() - last) / 1000);
        const { text, contentType } = await world.numbers();
        return {
          status: 200,
          headers: { "content-type": contentType, "cache-control": "no-store" },
          body: text,
          etag: false,
        };
      },
    },
  ];
}

type Checks = Readonly<Record<"database" | "migrations" | "queue" | "reconcile", Check>>;

async function checkAll(world: HealthWorld): Promise<Checks> {
  const { store, migrations, meter } = world;
  const away = { ok: false, problem: "database" };
  const all: Checks = { database: away, migrations: away, queue: away, reconcile: away };
  try {
    const asked = store.system(async (tx) => {
      const missing = await pending(migrations, tx);
      return { missing, queue: missing.length === 0 ? await queueState(tx) : null };
    });
    const age = world.reconciled().catch(() => null);
    const [{ missing, queue }, reconciled] = await within(Promise.all([asked, age]), world.clock);
    const there = { ...all, database: { ok: true } };
    if (queue === null)
      return { ...there, migrations: { ok: false, problem: "missing", missing: missing.length } };
    tell(queue, meter);
    return {
      ...there,
      migrations: { ok: true },
      queue: queueCheck(queue),
      reconcile: reconcileCheck(reconciled, world),
    };
  } catch (error) {
    const schema = error instanceof Error && error.name === "ProblemError";
    if (schema)
      return { ...all, database: { ok: true }, migrations: { ok: false, problem: "another-version" } };
    return { ...all, database: { ok: false, problem: "unreachable" } };
  }
}

function queueCheck({ ready, dead, oldest }: QueueState): Check {
  const figures = { ready, dead, oldestSeconds: Math.round(oldest) };
  return oldest > LATE_SECONDS ? { ok: false, problem: "late", ...figures } : { ok: true, ...figures };
}

function reconcileCheck(age: number | null, { hasCredentials, meter }: HealthWorld): Check {
  if (age !== null) meter.gauge("reconcile_age_seconds", age);
  const seconds = age === null ? null : Math.round(age);
  // At first there was none yet; without credentials there is nobody to ask.
  if (age === null || age <= STALE_SECONDS || !hasCredentials()) return { ok: true, ageSeconds: seconds };
  return { ok: false, problem: "late", ageSeconds: seconds };
}

function tell({ ready, dead, oldest, pending: deliveries, leased }: QueueState, meter: Meter): void {
  meter.gauge("queue_jobs", ready, { state: "ready" });
  meter.gauge("queue_jobs", dead, { state: "dead" });
  meter.gauge("queue_oldest_seconds", oldest);
  meter.gauge("deliveries_pending", deliveries);
  meter.gauge("lanes_leased", leased);
}

function readiness(stored: Checks, { store, hasCredentials, copied }: HealthWorld): Answer {
  const credentials: Check = hasCredentials() ? { ok: true } : { ok: false, problem: "not-set-up" };
  const checks = { ...stored, credentials };
  const failing = Object.entries(checks).flatMap(([name, { ok }]) => (ok ? [] : [name]));
  const last = copied();
  const embedded = {
    kind: "embedded",
    promisesNot: EMBEDDED_PROMISES_NOT,
    lastCopy: last === null ? null : new Date(last).toISOString(),
  };
  return {
    status: failing.length === 0 ? 200 : 503,
    headers: { "cache-control": "no-store" },
    body: {
      status: failing.length === 0 ? "ready" : "not-ready",
      failing,
      checks,
      storage: store.kind === "embedded" ? embedded : { kind: "postgres" },
    },
    etag: false,
  };
}

/** A proxy on the same machine looks like the loopback interface: what it forwards needs the token. */
function refuseStrangers({ headers, ip }: Ask, token: string | null): void {
  if (token !== null) {
    const given = /^bearer +(\S{1,500})$/i.exec(headers.authorization ?? "")?.[1] ?? "";
    if (timingSafeEqual(digest(given), digest(token))) return;
    throw new HttpProblem(401, "unauthorized", "The metrics need the bearer token of METRICS_TOKEN.", {
      "www-authenticate": 'Bearer realm="proofmark metrics"',
    });
  }
  const forwarded = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].some(
    (name) => headers[name] !== undefined,
  );
  // A page in a browser here can be led to any address by its host's name; it cannot make that name ours.
  const here = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(headers.host ?? "");
  if (here && !forwarded && /^(?:::ffff:)?127\.|^::1$/.test(ip)) return;
  throw new HttpProblem(403, "loopback-only", "Set METRICS_TOKEN to read the metrics from another machine.");
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

function remembered<T>(work: () => Promise<T>, clock: Clock): () => Promise<T> {
  let last: { at: number; result: Promise<T> } | null = null;
  return () => {
    if (last === null || clock.now() - last.at > FRESH_MS) last = { at: clock.now(), result: work() };
    return last.result;
  };
}

async function within<T>(work: Promise<T>, clock: Clock): Promise<T> {
  const done = new AbortController();
  const late = clock.sleep(LONGEST_MS, done.signal).then((): never => {
    throw new Error("late");
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => {});
    done.abort();
  }
}
