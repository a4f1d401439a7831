// A replica as a process of its own, for tests that kill it: takes deliveries, works them, and dies at the statement it is told
// to, by SIGKILL. The database's client is instrumented here; the product knows nothing of it.
//   node inbox-process.ts URL (after|sent) NUMBER
import { writeSync } from "node:fs";
import pg from "pg";
import { openPostgres } from "../../app/adapters/postgres.ts";
import type { JobKind } from "../../app/handlers/job.ts";
import { createIntake } from "../../app/inbox/accept.ts";
import { startWorkers, WORKERS } from "../../app/inbox/work.ts";
import { countingMeter, countKind, deliveryOf, runnerOf } from "./inbox.ts";

const [url = "", mode, number] = process.argv.slice(2);
const dieAt = Number(number);
const say = (line: string) => writeSync(1, `${line}\n`);

let statements = 0;
const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
const instrumented = function (this: pg.Client, ...given: unknown[]): unknown {
  const [asked] = given;
  const sql = typeof asked === "object" && asked !== null && "text" in asked ? asked.text : asked;
  // Waking others is neither ingest nor job, and comes when it comes.
  if (typeof sql !== "string" || /^(?:un)?listen|^notify/.test(sql)) return query.apply(this, given);
  // On its way matters only for what writes: of the others nothing can be half done.
  if (mode === "sent" && !/\b(?:insert|update|delete|commit)\b/.test(sql)) return query.apply(this, given);
  statements += 1;
  const mine = statements;
  const answer = query.apply(this, given);
  if (mine !== dieAt) return answer;
  say(
    `dies ${mode} ${sql
      .replace(/^\/\*.*?\*\//, "")
      .replaceAll(/\s+/g, " ")
      .trim()
      .slice(0, 40)}`,
  );
  // `sent`: on its way to the database, which may or may not do it; nobody here will know.
  if (mode === "sent") return setImmediate(() => process.kill(process.pid, "SIGKILL")) && answer;
  return (answer as Promise<unknown>).then((result) => {
    process.kill(process.pid, "SIGKILL");
    return result;
  });
};
pg.Client.prototype.query = instrumented as typeof pg.Client.prototype.query;

/** Counts itself, and is followed by another that counts. */
const first: JobKind<{ who: string }> = {
  ...countKind,
  write: async (facts, tx, about) => {
    await countKind.write(facts, tx, about);
    if (facts.who.startsWith("after-")) return [];
    return [{ lane: "repository:8", kind: "count", installation: 1, hint: { guid: `after-${facts.who}` } }];
  },
};

const store = await openPostgres({ url });
const intake = createIntake({ store, meter: countingMeter() });
const take = async (guid: string) => {
  await intake.accept(deliveryOf(guid));
  say(`accepted ${guid}`);
};
await Promise.all([take("a"), take("a")]);
let done = 0;
let finished = () => {};
const all = new Promise<void>((resolve) => {
  finished = resolve;
});
const meter = countingMeter();
const counting = {
  ...meter,
  count: (name: string, labels: Readonly<Record<string, string>> = {}) => {
    if (name === "jobs" && labels.result === "done") done += 1;
    if (done === 2) finished();
  },
};
const workers = startWorkers(runnerOf(store, [first as JobKind], { meter: counting }), WORKERS);
await all;
await workers.stop(5_000);
say(`whole ${statements}`);
await store.close();
