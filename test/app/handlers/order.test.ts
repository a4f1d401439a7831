// The same history, told in order and told in any other way, ends in the same index: reordered, twice, in the middle of what is
// being read, and with parts of it lost, once GitHub was asked again.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { RESYNC, reconcileInstallationsKind } from "../../../app/inbox/reconcile-installations.ts";
import type { OrgTx, Store } from "../../../app/ports.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { openDoor } from "../../support/github-world/answers.ts";
import {
  beginHistory,
  endHistory,
  type Happening,
  type History,
  happen,
  NOW,
} from "../../support/github-world/history.ts";
import type { Sent } from "../../support/github-world/state.ts";
import { type Dump, dumpIndex, emptyIndex } from "../../support/index-dump.ts";
import { IndexRunner, NO_METER } from "../../support/index-runner.ts";

/** `PROPERTY_RUNS=2000 npm test …` for a long look. */
const RUNS = {
  embedded: Number(process.env.PROPERTY_RUNS ?? 12),
  postgres: Number(process.env.PROPERTY_RUNS ?? 24) / 4,
};

const TIME_LIMIT_MS = 10 * 60_000;

interface Way {
  /** Of the numbers: what is chosen next, delivered, delivered twice, lost. */
  numbers: readonly number[];
  loses: boolean;
}

async function inOrder(store: Store, happenings: readonly Happening[]): Promise<Dump> {
  const history = beginHistory();
  const runner = new IndexRunner({ store, github: openDoor(history.world).github, now: NOW });
  for (const happening of [null, ...happenings, "end" as const]) {
    if (happening === "end") endHistory(history);
    else if (happening) happen(history, happening);
    for (const sent of history.world.sent.splice(0)) runner.deliver(sent);
    await runner.drain();
  }
  return dumpIndex(store, history.orgs);
}

async function anyWay(store: Store, happenings: readonly Happening[], way: Way): Promise<Dump> {
  const history = beginHistory();
  let place = 0;
  const number = (): number => {
    place += 1;
    return way.numbers[place % way.numbers.length] ?? 0;
  };
  const choose = (count: number) => number() % Math.max(1, count);
  // Teams one by one: whatever else happens comes between them.
  const runner = new IndexRunner({
    ...{ store, github: openDoor(history.world).github, now: NOW, choose },
    teamRequests: 1,
  });
  const waiting: Sent[] = history.world.sent.splice(0);
  const some = (): void => {
    const [sent] = waiting.splice(choose(waiting.length), 1);
    if (!sent) return;
    const fate = number() % 5;
    if (way.loses && fate === 4) return;
    runner.deliver(sent);
    if (fate === 3) waiting.push(sent);
  };
  for (const happening of happenings) {
    happen(history, happening);
    waiting.push(...history.world.sent.splice(0));
    for (let count = number() % 3; count > 0; count -= 1) some();
    for (let count = number() % 4; count > 0; count -= 1) await runner.step();
  }
  endHistory(history);
  waiting.push(...history.world.sent.splice(0));
  for (let tries = 0; waiting.length > 0 && tries < 500; tries += 1) some();
  for (const sent of waiting.splice(0)) runner.deliver(sent);
  await runner.drain();
  if (way.loses) await reconcile(store, history, runner);
  return dumpIndex(store, history.orgs);
}

/** As after an outage, with the reconciler's own hands. */
async function reconcile(store: Store, { world }: History, runner: IndexRunner): Promise<void> {
  const { github } = openDoor(world);
  const kind = reconcileInstallationsKind(NO_METER);
  const signal = new AbortController().signal;
  const job = { ...RESYNC, id: 1, attempts: 1, guid: null };
  const facts = await kind.read(job, { github, store, generation: 0, now: NOW, signal });
  if (facts === null) return;
  const next = await store.system((tx) => kind.write(facts, tx as OrgTx, { generation: 0 }));
  for (const each of next) runner.add(each);
  await runner.drain();
}

const happenings = fc.array(
  fc.tuple(fc.nat(200), fc.nat(30), fc.nat(30), fc.nat(30)) as fc.Arbitrary<Happening>,
  { minLength: 1, maxLength: 14 },
);
const ways = fc.record({
  numbers: fc.array(fc.nat(60), { minLength: 5, maxLength: 40 }),
  loses: fc.boolean(),
});

/** Found once: a name stayed that nothing was counted of any more. */
const FOUND: readonly [Happening[], { numbers: number[]; loses: boolean }][] = [
  [
    [
      [66, 26, 12, 8],
      [0, 0, 0, 0],
    ],
    { numbers: [0, 0, 0, 0, 0], loses: false },
  ],
];

for (const name of DATABASES)
  test(`${name}: any order, twice, or lost and asked for again: the same index`, {
    skip: skipOf(name),
  }, async () => {
    const { store } = await freshDatabase(name);
    const { orgs } = beginHistory();
    const seed = process.env.PROPERTY_SEED;
    const check = fc.asyncProperty(happenings, ways, async (all, way) => {
      await emptyIndex(store, orgs);
      const expected = await inOrder(store, all);
      await emptyIndex(store, orgs);
      assert.deepEqual(await anyWay(store, all, way), expected);
    });
    await fc.assert(check, {
      numRuns: Math.ceil(RUNS[name]) + FOUND.length,
      examples: FOUND.map(([all, way]) => [all, way]),
      // What failed is made smaller for a minute, and told then.
      interruptAfterTimeLimit: TIME_LIMIT_MS,
      ...(seed === undefined ? {} : { seed: Number(seed) }),
    });
  });
