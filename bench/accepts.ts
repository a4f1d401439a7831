// Deliveries accepted a second: stored in PostgreSQL and in the embedded database before they are answered, beside Probot's own
// middleware, which stores nothing. Then a steady 200 a second with workers at work, and what memory does meanwhile.
import type { ChildProcess } from "node:child_process";
import { readMigrations } from "../app/adapters/migrations.ts";
import { migratePostgres } from "../app/adapters/postgres.ts";
import { type Cluster, startPostgres } from "../test/support/postgres-cluster.ts";
import { type Load, load, PUSH_BYTES } from "./accepts/load.ts";
import { forkAsApp } from "./as-app.ts";
import { median } from "./measure.ts";

const KINDS = ["postgres", "embedded", "probot"] as const;
type Kind = (typeof KINDS)[number];

const TURNS = 3;
const SECONDS = 5;
const STEADY = { seconds: 60, rate: 200, connections: 20 };

interface Contender {
  port: number;
  ask(what: "rss" | "open"): Promise<number>;
  end(): Promise<void>;
}

export async function benchAccepts(): Promise<string[]> {
  const cluster = await startPostgres();
  try {
    return [
      `accepts: signed pushes of ${PUSH_BYTES} bytes, 20 connections, ${SECONDS} s each in turns; p99 in ms`,
      ...(await most(cluster)),
      `steady ${STEADY.rate} a second for ${STEADY.seconds} s with workers at work, one after the other`,
      ...(await steady(cluster, "postgres")),
      ...(await steady(cluster, "embedded")),
    ];
  } finally {
    await cluster.stop();
  }
}

async function most(cluster: Cluster): Promise<string[]> {
  const contenders = new Map<Kind, Contender>();
  const results = new Map<Kind, Load[]>(KINDS.map((kind) => [kind, []]));
  for (const kind of KINDS) contenders.set(kind, await start(cluster, kind, "idle"));
  for (let turn = 0; turn <= TURNS; turn += 1)
    for (const [kind, { port }] of contenders) {
      const result = await load(port, { seconds: SECONDS, connections: 20 });
      if (turn > 0) results.get(kind)?.push(result);
    }
  for (const { end } of contenders.values()) await end();
  return [...results].map(([kind, all]) => {
    const failed = all.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0);
    const what = kind === "probot" ? "Probot's middleware, nothing stored" : `proofmark, ${kind}, stored`;
    const rate = median(all.map(({ requests }) => requests.average));
    const p99 = median(all.map(({ latency }) => latency.p99));
    return `  ${what.padEnd(44)}${rate.toFixed(0).padStart(7)} a second, p99 ${p99}, failed ${failed}`;
  });
}

/** Memory is looked at five times; what was accepted is worked off in the end, or it is told. */
async function steady(cluster: Cluster, kind: Kind): Promise<string[]> {
  const contender = await start(cluster, kind, "workers");
  await load(contender.port, { seconds: 5, connections: 20, rate: STEADY.rate });
  const memory: number[] = [];
  const look = setInterval(
    () => void contender.ask("rss").then((rss) => memory.push(rss)),
    (STEADY.seconds * 1000) / 6,
  );
  const { latency, requests, non2xx, errors } = await load(contender.port, STEADY);
  clearInterval(look);
  const left = await contender.ask("open");
  await contender.end();
  const told = memory.map((rss) => Math.round(rss / 1e6)).join(", ");
  return [
    `  ${kind.padEnd(10)} ${requests.average.toFixed(0)} a second, p50 ${latency.p50}, p99 ${latency.p99}, longest ${latency.max}, failed ${non2xx + errors}; jobs left ${left}; MB ${told}`,
  ];
}

async function start(cluster: Cluster, kind: Kind, workers: "workers" | "idle"): Promise<Contender> {
  const url = kind === "postgres" ? await freshUrl(cluster) : "none";
  const child = forkAsApp(new URL("./accepts/server.ts", import.meta.url), [kind, url, workers]);
  const { port } = await heard<{ port: number }>(child, "port");
  return {
    port,
    ask: async (what) => {
      child.send(what);
      return (await heard<Record<string, number>>(child, what))[what] ?? Number.NaN;
    },
    end: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
    },
  };
}

const heard = <T>(child: ChildProcess, key: string): Promise<T> =>
  new Promise((resolve, reject) => {
    const gone = () => reject(new Error("a server of the bench ended"));
    child.once("exit", gone);
    const listen = (message: unknown) => {
      if (typeof message !== "object" || message === null || !(key in message)) return;
      child.off("message", listen).off("exit", gone);
      resolve(message as T);
    };
    child.on("message", listen);
  });

let databases = 0;
export async function freshUrl(cluster: Cluster): Promise<string> {
  databases += 1;
  const name = `bench_${process.pid}_${databases}`;
  await cluster.admin(`create database ${name} owner proofmark_owner`);
  await migratePostgres(cluster.url("proofmark_owner", name), readMigrations(), "proofmark_app");
  return cluster.url("proofmark_app", name);
}
