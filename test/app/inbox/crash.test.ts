// A replica is killed (SIGKILL) after every statement it sends to PostgreSQL, from taking a delivery to letting go of the lane.
// Whoever comes after it finds every delivery it accepted, and none is applied twice.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { JobKind } from "../../../app/handlers/job.ts";
import { createIntake } from "../../../app/inbox/accept.ts";
import { startWorkers, WORKERS } from "../../../app/inbox/work.ts";
import type { Store } from "../../../app/ports.ts";
import { freshDatabase, NO_POSTGRES } from "../../support/databases.ts";
import {
  countedIn,
  countingMeter,
  countKind,
  deliveryOf,
  emptied,
  install,
  runnerOf,
  until,
} from "../../support/inbox.ts";

const REPLICA = fileURLToPath(new URL("../../support/inbox-process.ts", import.meta.url));
/** More than a replica sends; the last ones end by themselves. */
const MOST_STATEMENTS = 200;

interface Run {
  accepted: Set<string>;
  lines: string[];
  killed: boolean;
}

async function replica(url: string, mode: "after" | "sent", at: number): Promise<Run> {
  const child = spawn(process.execPath, [REPLICA, url, mode, String(at)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("close", (_code, by) => resolve(by)),
  );
  const lines = text.split("\n").filter((line) => line !== "");
  const accepted = lines.filter((line) => line.startsWith("accepted ")).map((line) => line.slice(9));
  return { accepted: new Set(accepted), lines, killed: signal === "SIGKILL" };
}

/** What was on its way may still be done; then nobody of the dead one's is left in the database. */
const buried = (store: Store) =>
  until(async () => {
    const [left] = await store.system((tx) =>
      tx.query<{ count: number }>(
        "select count(*) from pg_stat_activity where application_name = 'dying' and datname = current_database()",
      ),
    );
    return left?.count === 0;
  });

/** The dead one's lease has run out and its jobs are due: what half a minute would bring. */
const timePasses = (store: Store) =>
  store.system(async (tx) => {
    await tx.query(
      "update system.lane set leased_until = now() - interval '1 s' where leased_until is not null",
    );
    await tx.query("update system.job set run_at = now() where state = 'ready'");
    await tx.query("update system.lane set next_at = now() where next_at is not null");
  });

/** As the replica's. */
const kind: JobKind<{ who: string }> = {
  ...countKind,
  write: async (facts, tx, about) => {
    await countKind.write(facts, tx, about);
    if (facts.who.startsWith("after-")) return [];
    return [{ lane: "repository:8", kind: "count", installation: 1, hint: { guid: `after-${facts.who}` } }];
  },
};

async function workOff(store: Store): Promise<void> {
  await timePasses(store);
  const workers = startWorkers(runnerOf(store, [kind as JobKind]), { ...WORKERS, pollMs: 20 });
  try {
    await until(async () => {
      const [left] = await store.system((tx) =>
        tx.query<{ count: number }>("select count(*) from system.job"),
      );
      return left?.count === 0;
    });
  } finally {
    await workers.stop(5_000);
  }
}

/** Killed at one statement: what was accepted is there once, what was not is there once after it is sent again. */
async function survives(store: Store, run: Run): Promise<void> {
  const told = run.lines.join("; ");
  await buried(store);
  await workOff(store);
  const before = await countedIn(store);
  for (const [who, times] of before) assert.equal(times, 1, `${who} was applied ${times} times: ${told}`);
  for (const guid of run.accepted) assert.ok(before.has(guid), `${guid} was accepted and is lost: ${told}`);
  const intake = createIntake({ store, meter: countingMeter() });
  await intake.accept(deliveryOf("a"));
  await workOff(store);
  const counted = [...(await countedIn(store))].sort();
  assert.deepEqual(
    counted,
    [
      ["a", 1],
      ["after-a", 1],
    ],
    told,
  );
}

for (const mode of ["after", "sent"] as const)
  test(`killed with each statement ${mode === "after" ? "done" : "on its way"}`, {
    skip: NO_POSTGRES,
    timeout: 120_000,
  }, async () => {
    let next = 1;
    let whole = 0;
    const seen: string[] = [];
    const tries = async () => {
      const { store, urls, close } = await freshDatabase("postgres");
      while (whole === 0 && next < MOST_STATEMENTS) {
        const at = next;
        next += 1;
        await emptied(store);
        await install(store, 1);
        const run = await replica(`${urls?.app}?application_name=dying`, mode, at);
        if (!run.killed) whole = at;
        seen.push(...run.lines.filter((line) => line.startsWith("dies ")));
        await survives(store, run);
      }
      await close();
    };
    await Promise.all([tries(), tries(), tries()]);
    const least = mode === "after" ? 40 : 12;
    assert.ok(whole > least, `a replica that is left alone sends more than ${whole} statements`);
    for (const part of ["with given", "with begun", "with ended", "with wanted", "with recursive", "commit"])
      assert.ok(
        seen.some((line) => line.includes(part)),
        `killed at one with \`${part}\`: ${seen.join("; ")}`,
      );
  });
