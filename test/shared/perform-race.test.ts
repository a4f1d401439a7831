// Whatever the order in which jobs read and write: one comment of ours, with the newest run's words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHead, renderHead, sealed } from "../../shared/comment/marker.ts";
import type { CommentEffect } from "../../shared/effects.ts";
import { perform } from "../../shared/perform.ts";
import { type VirtualWorld, virtualWorld } from "../support/virtual-github.ts";

const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const MALLORY = { login: "mallory", type: "User" } as const;
const LATENCY = 100;

const head = (run: number): string => String(run).padEnd(40, "a");
const text = (run: number): string =>
  sealed(
    `${renderHead("default", {
      v: 2,
      stamp: { head: head(run), run, attempt: 1, startedAt: run },
      runs: [],
    })}\n\nwords of run ${run}`,
  );

const effect = (run: number): CommentEffect => ({
  kind: "comment",
  owner: "o",
  repo: "r",
  issue: 1,
  key: "default",
  me: BOT,
  stamp: { head: head(run), run, attempt: 1, startedAt: run },
  mode: "always",
  clean: false,
  render: () => text(run),
});

async function job(world: VirtualWorld, run: number, startsWithin: number): Promise<void> {
  await world.sleep(world.random() * startsWithin);
  const ports = {
    request: world.client(BOT),
    sleep: world.sleep,
    // Longer than a read and a write together take, as `perform` asks.
    jitter: () => LATENCY * 4 + world.random() * LATENCY * 4,
    dry: null,
  };
  const [done] = await perform([effect(run)], ports);
  assert.notEqual(done?.done, "failed");
}

function ours(world: VirtualWorld): number[] {
  return world.comments
    .filter(({ user, body }) => user?.login === BOT.login && parseHead(body) !== null)
    .map(({ body }) => Number(/words of run (\d+)/.exec(body)?.[1]));
}

const stories: [string, { runs: number[]; before: number[]; within: number }][] = [
  ["two jobs at once, no comment yet", { runs: [1, 2], before: [], within: 0 }],
  ["two jobs at once, one comment", { runs: [2, 3], before: [1], within: 0 }],
  ["four jobs close together", { runs: [2, 3, 4, 5], before: [], within: 300 }],
  [
    "five jobs over a while, two copies left by a crash",
    { runs: [3, 4, 5, 6, 7], before: [1, 2], within: 1500 },
  ],
  [
    "an old run among newer ones, the newest copy not the lowest",
    { runs: [2, 5, 6], before: [1, 4, 3], within: 900 },
  ],
];

for (const [name, { runs, before, within }] of stories) {
  test(`${name}: 250 interleavings end with one comment, the newest`, async () => {
    for (let seed = 1; seed <= 250; seed += 1) {
      const world = virtualWorld(seed, LATENCY);
      const [mallory, bot] = [world.client(MALLORY), world.client(BOT)];
      const setUp = async () => {
        await mallory("POST /x/comments", { body: text(99) });
        await bot("POST /x/comments", { body: `> ${text(98)}` });
        for (const run of before) await bot("POST /x/comments", { body: text(run) });
      };
      await world.settle([setUp()]);
      await world.settle(runs.map((run) => job(world, run, within)));
      assert.deepEqual(ours(world), [Math.max(...runs)], `seed ${seed}`);
      assert.equal(world.comments.length, 3, `seed ${seed}: others' comments stay`);
    }
  });
}

test("an old run that finishes last leaves the newest in place", async () => {
  const world = virtualWorld(1, LATENCY);
  await world.settle([job(world, 9, 0)]);
  await world.settle([job(world, 4, 0)]);
  assert.deepEqual(ours(world), [9]);
});
