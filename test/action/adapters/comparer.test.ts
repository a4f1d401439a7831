import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { createComparer } from "../../../action/adapters/comparer.ts";
import { compareShots, type ShotsToCompare } from "../../../action/gates/visual/against/compare-shots.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { blank, type Drawing, fill, png, write } from "../../support/visual/pictures.ts";
import { seeded } from "../../support/visual/random.ts";

function page(seed: number): Drawing {
  const drawing = blank(300, 400);
  write(drawing, { x: 10, y: 10, width: 280, height: 380 }, seeded(seed));
  return drawing;
}

function changed(seed: number): ShotsToCompare {
  const head = page(seed);
  fill(head, { x: 20 + seed, y: 30, width: 60, height: 24 }, [200, 20, 20]);
  return { base: png(page(seed)), head: png(head), again: null };
}

test("a thread says what the comparison itself says, each answer to its own question", async () => {
  const { compare } = createComparer(2);
  const asked = Array.from({ length: 12 }, (_, at) => changed(at));
  const found = await Promise.all(asked.map(compare));
  // What comes out of a thread is plain bytes, where a Buffer went in.
  assert.deepEqual(found, structuredClone(await Promise.all(asked.map(compareShots))));
  assert.equal(new Set(found.map((one) => JSON.stringify("regions" in one && one.regions))).size, 12);
});

test("no more threads than cores, and none before there is work", async () => {
  const started: Worker[] = [];
  const { compare } = createComparer(2, () => {
    const worker = new Worker(new URL("../../../action/compare-worker.ts", import.meta.url));
    started.push(worker);
    return worker;
  });
  assert.equal(started.length, 0);
  await compare(changed(1));
  assert.equal(started.length, 1);
  await Promise.all(Array.from({ length: 6 }, (_, at) => compare(changed(at))));
  assert.equal(started.length, 2);
  // Seen by this test ending: threads at rest do not keep the process.
});

test("a picture that is none is a problem of that comparison alone", async () => {
  const { compare } = createComparer(1);
  const { base } = changed(1);
  const broken = compare({ base, head: base.subarray(0, 60), again: null });
  const whole = compare(changed(2));
  await assert.rejects(broken, (error) => {
    assert.ok(error instanceof ProblemError);
    assert.equal(error.problems[0]?.code, "png-unreadable");
    return true;
  });
  assert.ok("verdict" in (await whole));
});

test("where no thread can be begun each comparison says so, also those that wait for one to end", async () => {
  let begun = 0;
  const { compare } = createComparer(1, () => {
    begun += 1;
    if (begun > 1) throw new Error("no room for a thread");
    return new Worker("require('node:worker_threads').parentPort.on('message', () => process.exit(5))", {
      eval: true,
    });
  });
  const settled = await Promise.allSettled([1, 2, 3].map((at) => compare(changed(at))));
  const told = settled.map((one) =>
    one.status === "rejected" && one.reason instanceof ProblemError ? one.reason.problems[0] : null,
  );
  assert.deepEqual(
    told.map((problem) => problem?.code),
    ["compare-failed", "compare-failed", "compare-failed"],
  );
  assert.match(told[1]?.message ?? "", /no room for a thread/);
});

test("a thread that dies takes its own comparison with it and no other", async () => {
  let first = true;
  const { compare } = createComparer(1, () => {
    const dies = first;
    first = false;
    return dies
      ? new Worker("require('node:worker_threads').parentPort.on('message', () => process.exit(5))", {
          eval: true,
        })
      : new Worker(new URL("../../../action/compare-worker.ts", import.meta.url));
  });
  const [lost, kept] = await Promise.allSettled([compare(changed(1)), compare(changed(2))]);
  assert.equal(lost.status, "rejected");
  assert.ok(lost.reason instanceof ProblemError);
  assert.equal(lost.reason.problems[0]?.code, "compare-failed");
  assert.match(lost.reason.problems[0]?.message ?? "", /code 5/);
  assert.equal(kept.status, "fulfilled");
});
