// Minutes of deliveries against two replicas over one PostgreSQL, which are killed again and again (SIGKILL); then everything is
// counted. A sender that got no answer, or another than 202, sends again, as GitHub does when it is asked to.
//   npm run bench -- reliability [MINUTES]
import type { ChildProcess } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import pg from "pg";
import { startPostgres } from "../test/support/postgres-cluster.ts";
import { sendOne } from "./accepts/send.ts";
import { freshUrl } from "./accepts.ts";
import { forkAsApp } from "./as-app.ts";
import { quantile } from "./measure.ts";

const RATE = 100;
const REPLICAS = 2;
/** Each replica lives so long. Its lanes are nobody's until their lease has run out. */
const KILL_EVERY_MS = [8_000, 16_000] as const;
const LONGEST_DRAIN_MS = 180_000;

interface Counted {
  accepted: number;
  /** Neither applied nor waiting to be. */
  lost: number;
  /** Still waiting when nobody waited any longer. */
  left: number;
  twice: number;
  kills: number;
  resent: number;
}

export async function benchReliability(minutes: number): Promise<string[]> {
  const cluster = await startPostgres();
  const url = await freshUrl(cluster);
  const replicas = new Replicas(url);
  const admin = new pg.Client({
    connectionString: cluster.url("proofmark_owner", new URL(url).pathname.slice(1)),
  });
  try {
    await replicas.start();
    const sender = new Sender(replicas);
    await sender.run(minutes * 60_000);
    replicas.killing = false;
    await sender.rest();
    await admin.connect();
    const drained = await drain(admin);
    const counted = await count(admin, sender, replicas.kills);
    return told(minutes, counted, { sender, drained, memory: await replicas.memory() });
  } finally {
    await admin.end().catch(() => {});
    await replicas.end();
    await cluster.stop();
  }
}

/** Processes that die and are started again, as whatever runs containers does. */
class Replicas {
  kills = 0;
  killing = true;
  readonly #url: string;
  readonly #running: ({ port: number; child: ChildProcess } | null)[] = [];
  #ended = false;
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: REPLICAS }, (_, n) => this.#begin(n)));
  }

  /** Those that listen now; a dead one's port refuses. */
  ports(): number[] {
    return this.#running.flatMap((each) => (each ? [each.port] : []));
  }

  async memory(): Promise<number[]> {
    return Promise.all(
      this.#running.flatMap((each) =>
        each
          ? [
              new Promise<number>((resolve) => {
                each.child.once("message", (message: { rss?: number }) => resolve(message.rss ?? 0));
                each.child.send("rss");
              }),
            ]
          : [],
      ),
    );
  }

  async end(): Promise<void> {
    this.#ended = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const each of this.#running) each?.child.kill("SIGKILL");
  }

  async #begin(n: number): Promise<void> {
    const child = forkAsApp(new URL("./accepts/server.ts", import.meta.url), [
      "postgres",
      this.#url,
      "workers",
    ]);
    child.once("exit", () => {
      this.#running[n] = null;
      if (!this.#ended) void this.#begin(n);
    });
    const port = await new Promise<number>((resolve) =>
      child.once("message", (message: { port: number }) => resolve(message.port)),
    );
    this.#running[n] = { port, child };
    const timer = setTimeout(
      () => {
        if (!this.killing || this.#ended) return;
        this.kills += 1;
        child.kill("SIGKILL");
      },
      randomInt(...KILL_EVERY_MS),
    );
    this.#timers.push(timer);
  }
}

class Sender {
  readonly accepted = new Set<string>();
  readonly milliseconds: number[] = [];
  resent = 0;
  readonly #replicas: Replicas;
  readonly #underway = new Set<Promise<void>>();

  constructor(replicas: Replicas) {
    this.#replicas = replicas;
  }

  async run(forMs: number): Promise<void> {
    const began = performance.now();
    for (let sent = 0; performance.now() - began < forMs; sent += 1) {
      const due = began + (sent * 1_000) / RATE;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const one = this.#deliver(randomUUID()).finally(() => this.#underway.delete(one));
      this.#underway.add(one);
    }
  }

  async rest(): Promise<void> {
    await Promise.all(this.#underway);
  }

  /** Until it is accepted. One in fifty is sent twice for no reason at all. */
  async #deliver(guid: string): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      const ports = this.#replicas.ports();
      const port = ports[randomInt(Math.max(ports.length, 1))];
      const began = performance.now();
      const status = port === undefined ? 0 : await sendOne(port, guid);
      if (status === 202) {
        this.milliseconds.push(performance.now() - began);
        this.accepted.add(guid);
        if (randomInt(50) === 0 && tries === 0) continue;
        return;
      }
      this.resent += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Milliseconds until nothing is left to do. Nobody helps: leases run out by themselves. */
async function drain(admin: pg.Client): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < LONGEST_DRAIN_MS) {
    const { rows } = await admin.query("select count(*)::int as left from system.job where state = 'ready'");
    if (rows[0]?.left === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return performance.now() - began;
}

/** Each job adds one to its delivery's row of the organisation's, so that a second time shows. */
async function count(admin: pg.Client, sender: Sender, kills: number): Promise<Counted> {
  await admin.query("begin; select set_config('app.org_id', '1001', true)");
  const { rows } = await admin.query<{ login: string; times: string }>(
    "select login, generation + 1 as times from tenant.account",
  );
  await admin.query("commit");
  const times = new Map(rows.map((row) => [row.login, Number(row.times)]));
  const waiting = await admin.query<{ guid: string }>(
    "select guid from system.delivery where state = 'pending'",
  );
  const left = new Set(waiting.rows.map(({ guid }) => guid));
  const lost = [...sender.accepted].filter((guid) => !times.has(guid) && !left.has(guid)).length;
  const twice = [...times.values()].filter((each) => each > 1).length;
  return { accepted: sender.accepted.size, lost, left: left.size, twice, kills, resent: sender.resent };
}

function told(
  minutes: number,
  { accepted, lost, left, twice, kills, resent }: Counted,
  more: { sender: Sender; drained: number; memory: readonly number[] },
): string[] {
  const p99 = quantile(more.sender.milliseconds, 0.99);
  return [
    `reliability: ${minutes} minutes, ${RATE} deliveries a second, ${REPLICAS} replicas over one PostgreSQL`,
    `  killed ${kills} times; accepted ${accepted}; lost ${lost}; applied twice ${twice}; still waiting ${left}; sent again ${resent}`,
    `  p50 ${quantile(more.sender.milliseconds, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms of those accepted; worked off ${(more.drained / 1_000).toFixed(1)} s after the last`,
    `  memory in the end ${more.memory.map((rss) => Math.round(rss / 1e6)).join(" and ")} MB`,
  ];
}
