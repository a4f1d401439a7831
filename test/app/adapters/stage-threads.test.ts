// The second stage in its thread: it comes to what it comes to here, and whatever takes it down takes down nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createStageThreads } from "../../../app/adapters/stage-threads.ts";
import { failureOf } from "../../../app/inbox/failure.ts";
import type { StageEnd, StageTask } from "../../../app/publish/ports.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { finding } from "../../support/report-parts.ts";
import { inScene } from "../../support/second-stage-attacks.ts";
import { LOGIN, stageAsApp } from "../../support/stage-as-app.ts";

const TASK: StageTask = {
  me: { login: LOGIN, type: "Bot" },
  input: {
    ...{ repository: { owner: "acme", name: "shop" }, as: "app", asked: null, run: 1001, attempt: 1 },
    ...{ workflow: ".github/workflows/proofmark.yml", configPaths: [".github/proofmark.yml"] },
    ...{ status: null, serverUrl: "https://github.com" },
  },
};
const { signal } = new AbortController();

test("a run of a fork is published from a thread", async () => {
  const ends: StageEnd[] = [];
  const threads = createStageThreads();
  const app = stageAsApp({
    stage: async (task, ports) => {
      const end = await threads(task, ports);
      ends.push(end);
      return end;
    },
  });
  await inScene(
    async (scene) => {
      scene.keep(scene.honest());
      await scene.report();
      assert.equal(app.failure(), null);
      assert.deepEqual(ends, [{ done: [{ pull: scene.pull, comment: "created", status: null }] }]);
      const [comment, ...more] = await scene.comments();
      assert.deepEqual([comment?.user.login, more], [LOGIN, []]);
      assert.match(comment?.body ?? "", /## ✅ Ready/);
    },
    { by: app },
  );
});

test("a report that takes more memory than there is is left out, and its gates are unknown", async () => {
  const ends: string[] = [];
  const threads = createStageThreads({ memoryMb: 72 });
  const app = stageAsApp({
    stage: async (task, ports) => {
      const end = await threads(task, ports);
      ends.push("lost" in end ? end.lost : "done");
      return end;
    },
  });
  await inScene(
    async (scene) => {
      const findings = Array.from({ length: 20_000 }, (_, at) =>
        finding({ gate: "lint", message: `${at} ${"x".repeat(1_900)}`, line: at + 1 }),
      );
      scene.keep(scene.honest({ findings }));
      await scene.report();
      assert.deepEqual(ends, ["stage-memory", "done"]);
      assert.equal(app.failure(), null);
      const [comment] = await scene.comments();
      assert.match(comment?.body ?? "", /takes more time or memory to read/);
      assert.match(comment?.body ?? "", /could not be judged/);
    },
    { by: app },
  );
});

test("what does not end in time is ended", async () => {
  const threads = createStageThreads({ longestMs: 300 });
  const hangs = threads(TASK, { request: () => new Promise(() => {}), signal });
  assert.deepEqual(await hangs, { lost: "stage-timeout" });
});

test("as many as there is room for run at once; the next waits for its turn, and has it", async () => {
  const threads = createStageThreads({ threads: 1 });
  const stop = new AbortController();
  const order: string[] = [];
  const first = threads(TASK, {
    signal: stop.signal,
    request: () => {
      order.push("first");
      setTimeout(() => stop.abort(new Error("enough")), 500);
      return new Promise(() => {});
    },
  });
  const refused = Object.assign(new Error("no"), { status: 404 });
  const second = threads(TASK, {
    signal,
    request: () => {
      order.push("second");
      return Promise.reject(refused);
    },
  });
  await assert.rejects(first, /enough/);
  order.push("ended");
  await assert.rejects(second, (error) => error === refused);
  assert.deepEqual(order, ["first", "ended", "second"]);
});

test("what finds no turn in time comes back later, and takes no turn from those who wait", async () => {
  const threads = createStageThreads({ threads: 1, longestWaitMs: 50 });
  const stop = new AbortController();
  let asked = 0;
  const request = () => {
    asked += 1;
    return new Promise<never>(() => {});
  };
  const first = threads(TASK, { signal: stop.signal, request });
  const late: unknown = await threads(TASK, { signal, request }).catch((thrown: unknown) => thrown);
  assert.ok(late instanceof Error);
  assert.deepEqual(failureOf(late, signal), { kind: "busy", seconds: 60 });
  while (asked === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort(new Error("enough"));
  await assert.rejects(first, /enough/);
  const refused = Object.assign(new Error("no"), { status: 404 });
  await assert.rejects(threads(TASK, { signal, request: () => Promise.reject(refused) }), { status: 404 });
  assert.equal(asked, 1, "the one that gave up was never begun");
});

test("a refusal comes out as it went in, with all the worker must know of it", async () => {
  const limit = Object.assign(new Error("slow down"), { status: 403, retryAfterSeconds: 60 });
  const threads = createStageThreads();
  const error: unknown = await threads(TASK, { request: () => Promise.reject(limit), signal }).catch(
    (thrown: unknown) => thrown,
  );
  assert.equal(error, limit);
  const odd = { status: 200, data: { id: 1001 }, headers: {} };
  await assert.rejects(threads(TASK, { request: async () => odd, signal }), (thrown) => {
    assert.ok(thrown instanceof ProblemError);
    assert.equal(thrown.problems[0]?.code, "github-unreadable");
    return true;
  });
});

test("ending the App ends its threads", async () => {
  const stop = new AbortController();
  const threads = createStageThreads();
  let asked = (): void => {};
  const first = new Promise<void>((done) => {
    asked = done;
  });
  const request = () => {
    asked();
    return new Promise<never>(() => {});
  };
  const running = threads(TASK, { request, signal: stop.signal });
  await first;
  stop.abort(new Error("the App ends"));
  await assert.rejects(running, /the App ends/);
  await assert.rejects(threads(TASK, { request, signal: stop.signal }), /the App ends/);
});
