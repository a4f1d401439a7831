// What stands before the slow hash: buckets in bounded memory, a cache that vouches for nothing, a queue that ends.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { createSecretHash } from "../../../app/adapters/argon2.ts";
import { systemRandom } from "../../../app/adapters/random.ts";
import { askerOf, createBuckets } from "../../../app/keys/buckets.ts";
import { makeKey } from "../../../app/keys/make-key.ts";
import { createVerifiedKeys } from "../../../app/keys/verified.ts";
import { BusyError, createShares, createTurns } from "../../../app/turns.ts";
import { formatKey, parseKey } from "../../../shared/keys/format.ts";
import { freshDatabase } from "../../support/databases.ts";
import { until } from "../../support/inbox.ts";
import { issueKey, startKeysApp } from "../../support/keys-app.ts";

const { store } = await freshDatabase("embedded");

function clockAt(start = 0) {
  let now = start;
  return {
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test("a bucket gives what it holds, then as much as runs in", () => {
  const clock = clockAt();
  const buckets = createBuckets({ most: 3, perSecond: 2, clock });
  assert.deepEqual(
    [1, 2, 3, 4].map(() => buckets.take("a")),
    [0, 0, 0, 1],
  );
  assert.equal(buckets.take("b"), 0, "another one's is its own");
  clock.pass(500);
  assert.deepEqual([buckets.take("a"), buckets.take("a")], [0, 1]);
  clock.pass(3_600_000);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => buckets.take("a")),
    [0, 0, 0, 1],
    "never more than it holds",
  );
});

test("asking while it is empty does not make it wait longer, nor does a clock that goes back", () => {
  const clock = clockAt(10_000);
  const buckets = createBuckets({ most: 1, perSecond: 1, clock });
  assert.equal(buckets.take("a"), 0);
  for (let at = 0; at < 10; at += 1) {
    clock.pass(100);
    const left = buckets.take("a");
    assert.equal(left, at < 9 ? 1 : 0, `after ${(at + 1) * 100} ms`);
  }
  clock.pass(-60_000);
  assert.equal(buckets.take("a"), 1);
  clock.pass(1_000);
  assert.equal(buckets.take("a"), 0);
});

test("buckets are bounded, whoever asks", () => {
  const buckets = createBuckets({ most: 1, perSecond: 1, clock: clockAt(), remembered: 100 });
  for (let at = 0; at < 10_000; at += 1) buckets.take(`10.0.${at >> 8}.${at & 255}`);
  assert.equal(buckets.size, 100);
});

test("an asker is an address, and of IPv6 a network of 64 bits", () => {
  assert.equal(askerOf("192.0.2.7"), "192.0.2.7");
  assert.equal(askerOf("::ffff:192.0.2.7"), "192.0.2.7");
  assert.equal(askerOf("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2");
  assert.equal(askerOf("2001:DB8:1:2::6"), "2001:db8:1:2");
  assert.equal(askerOf("2001:db8:0001:0002::6"), "2001:db8:1:2");
  assert.equal(askerOf("2001:db8::6"), "2001:db8:0:0");
  assert.equal(askerOf("fe80::1%eth0"), "fe80:0:0:0");
  assert.equal(askerOf("::1"), "0:0:0:0");
});

test("a checked key counts only against the hash it was checked with, for five minutes from its last use, and bounded", () => {
  const clock = clockAt();
  const keys = createVerifiedKeys({ clock, random: systemRandom, remembered: 3 });
  const mark = keys.markOf("a key");
  assert.equal(keys.markOf("a key"), mark);
  assert.notEqual(createVerifiedKeys({ clock, random: systemRandom }).markOf("a key"), mark);
  keys.add(mark, "hash 1");
  assert.equal(keys.has(mark, ["hash 1"]), true);
  assert.equal(keys.has(mark, ["hash 2"]), false);
  assert.equal(keys.has(mark, ["hash 1"]), false, "what did not count is forgotten");
  keys.add(mark, "hash 1");
  clock.pass(4 * 60_000);
  assert.equal(keys.has(mark, ["hash 1"]), true, "and from then on anew");
  clock.pass(4 * 60_000);
  assert.equal(keys.has(mark, ["hash 1"]), true);
  clock.pass(5 * 60_000);
  assert.equal(keys.has(mark, ["hash 1"]), false);
  for (let at = 0; at < 10; at += 1) keys.add(keys.markOf(`key ${at}`), "hash");
  assert.equal(keys.size, 3);
});

test("a new key is whole, and its digits are even", () => {
  const made = Array.from({ length: 2_000 }, () => makeKey("live", systemRandom));
  assert.equal(new Set(made.map(({ id }) => id)).size, made.length);
  const counts = new Map<string, number>();
  for (const { id, text } of made) {
    const key = parseKey(text);
    assert.equal(key?.id, id);
    for (const digit of key?.secret ?? "") counts.set(digit, (counts.get(digit) ?? 0) + 1);
  }
  const expected = (2_000 * 43) / 62;
  assert.equal(counts.size, 62);
  // 86,000 digits: chance alone stays within 5 of its standard deviations; 256 modulo 62 would be out by 21 %.
  for (const [digit, count] of counts)
    assert.ok(Math.abs(count - expected) < 5 * Math.sqrt(expected), `${digit}: ${count}`);
});

test("hashes run two at once; beyond the queue it says busy, and goes on after", async () => {
  const hash = createSecretHash({ atOnce: 2, waiting: 3 });
  const results = await Promise.allSettled(Array.from({ length: 8 }, (_, at) => hash.hash(`secret ${at}`)));
  const failed = results.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  assert.equal(failed.length, 3);
  assert.ok(failed.every((error) => error instanceof BusyError));
  const stored = await hash.hash("again");
  assert.deepEqual([await hash.verify(stored, "again"), await hash.verify(stored, "other")], [true, false]);
});

test("a hash that fails gives its place back", async () => {
  const hash = createSecretHash({ atOnce: 1, waiting: 1 });
  for (let at = 0; at < 3; at += 1) await assert.rejects(hash.verify("no hash at all", "x"));
  assert.match(await hash.hash("x"), /^\$argon2id\$/);
});

const wrong = (id: string, at: number) =>
  formatKey({ mode: "live", id, secret: String(at).padStart(43, "w") });

test("guesses at a key use up the guesser's share of hashes, and not its owner's", async () => {
  const open = { most: 1e6, perSecond: 1e6 };
  const app = await startKeysApp({
    store,
    limits: { asker: open, key: open, hash: { most: 5, perSecond: 0.1 } },
  });
  try {
    const { id, key } = await issueKey(store, 1, { scopes: ["admin"] });
    const works = () => app.ask("GET", "/api/v1/keys", { key });
    assert.equal((await works()).status, 200);
    const before = app.slow.count;
    const statuses: number[] = [];
    for (let at = 0; at < 10; at += 1)
      statuses.push((await app.ask("GET", "/api/v1/keys", { key: wrong(id, at) })).status);
    assert.deepEqual(statuses, [401, 401, 401, 401, 429, 429, 429, 429, 429, 429]);
    assert.equal(app.slow.count - before, 4);
    assert.equal((await works()).status, 200, "the owner's key was checked before");
    const refused = await app.ask("GET", "/api/v1/keys", { key: wrong("z".repeat(12), 1) });
    assert.equal(refused.status, 429, "an unknown id is no way round");
    assert.ok(Number(refused.headers.get("retry-after")) >= 1);
    app.pass(60_000);
    assert.equal((await app.ask("GET", "/api/v1/keys", { key: wrong(id, 99) })).status, 401);
  } finally {
    await app.close();
  }
});

test("requests are bounded by address and by key, before the database is asked", async () => {
  const open = { most: 1e6, perSecond: 1e6 };
  const few = { most: 3, perSecond: 0.1 };
  let asked = 0;
  const counting = {
    ...store,
    system: (work: Parameters<typeof store.system>[0]) => {
      asked += 1;
      return store.system(work);
    },
  } as typeof store;
  for (const limits of [
    { asker: few, key: open, hash: open },
    { asker: open, key: few, hash: open },
  ]) {
    const app = await startKeysApp({ store: counting, limits });
    try {
      const { key } = await issueKey(store, 1, { scopes: ["admin"] });
      asked = 0;
      const statuses: number[] = [];
      for (let at = 0; at < 6; at += 1) statuses.push((await app.ask("GET", "/api/v1/keys", { key })).status);
      assert.deepEqual(statuses, [200, 200, 200, 429, 429, 429]);
      assert.equal(asked, 3);
    } finally {
      await app.close();
    }
  }
});

test("keys that are made up, from however many addresses, leave a place for those that are there", async () => {
  const open = { most: 1e6, perSecond: 1e6 };
  const app = await startKeysApp({
    ...{ store, limits: { asker: open, key: open, hash: open } },
    hash: createSecretHash({ atOnce: 2, waiting: 20 }),
  });
  try {
    await wait(100);
    const { key } = await issueKey(store, 1, { scopes: ["admin"] });
    const flood = Array.from({ length: 100 }, (_, at) =>
      app.ask("GET", "/api/v1/keys", { key: wrong(String(at).padStart(12, "v"), at) }),
    );
    await Promise.race(flood);
    assert.equal((await app.ask("GET", "/api/v1/keys", { key })).status, 200);
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    assert.deepEqual([...new Set(statuses)].sort(), [401, 503]);
  } finally {
    await app.close();
  }
});

/** Two hashes at once, and 20 that wait, of which none ends before it is let go. */
function heldHash() {
  const hash = createSecretHash();
  const turns = createTurns({ atOnce: 2, waiting: 20 });
  let held = Promise.resolve();
  return {
    hash: (secret: string) => turns.run(() => held.then(() => hash.hash(secret))),
    verify: (kept: string, secret: string) => turns.run(() => held.then(() => hash.verify(kept, secret))),
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
  };
}

for (const [whom, keys] of [
  ["one key", 1],
  ["each key of one organisation", 12],
] as const)
  test(`wrong secrets for ${whom}, from however many addresses, leave a place for all others`, async () => {
    const hash = heldHash();
    const app = await startKeysApp({ store, hash });
    let letGo = () => {};
    try {
      await wait(100);
      const works = (key: string) => app.ask("GET", "/api/v1/keys", { key });
      const [known, another] = [
        await issueKey(store, 1, { scopes: ["admin"] }),
        await issueKey(store, 2, { scopes: ["admin"] }),
      ];
      const ids = [known.id];
      while (ids.length < keys) ids.push((await issueKey(store, 1)).id);
      assert.equal((await works(known.key)).status, 200);
      letGo = hash.hold();
      let refused = 0;
      const flood = Array.from({ length: 120 }, async (_, at) => {
        const { status } = await works(wrong(ids[at % keys] ?? "", at));
        if (status === 503) refused += 1;
        return status;
      });
      await until(() => refused >= 120 - 22);
      assert.equal((await works(known.key)).status, 200, "what was checked lately is let in");
      let ended = false;
      const first = works(another.key).finally(() => {
        ended = true;
      });
      // Ended before it may: it was turned away.
      await wait(50);
      assert.equal(ended, false);
      letGo();
      assert.equal((await first).status, 200);
      assert.deepEqual([...new Set(await Promise.all(flood))].sort(), [401, 503]);
    } finally {
      letGo();
      await app.close();
    }
  });

test("organisations without number, each with wrong secrets for its own keys, keep no other's key from being checked", async () => {
  const hash = heldHash();
  const app = await startKeysApp({ store, hash });
  let letGo = () => {};
  try {
    await wait(100);
    const works = (key: string) => app.ask("GET", "/api/v1/keys", { key });
    const ids: string[] = [];
    for (let at = 0; at < 24; at += 1) ids.push((await issueKey(store, 10 + (at % 6))).id);
    const another = await issueKey(store, 2, { scopes: ["admin"] });
    letGo = hash.hold();
    let asked = 0;
    const order: string[] = [];
    const flood = ids.flatMap((id, which) =>
      Array.from({ length: 4 }, async (_, at) => {
        const answer = works(wrong(id, which * 4 + at));
        asked += 1;
        const { status } = await answer;
        order.push("stranger");
        return status;
      }),
    );
    await until(() => asked === flood.length);
    await wait(100);
    const first = works(another.key).then(({ status }) => {
      order.push("other");
      return status;
    });
    await wait(200);
    letGo();
    assert.equal(await first, 200);
    assert.ok(order.indexOf("other") < flood.length / 2, `after ${order.indexOf("other")} strangers`);
    assert.deepEqual([...new Set(await Promise.all(flood))], [401]);
  } finally {
    letGo();
    await app.close();
  }
});

test("an organisation that makes keys without end leaves a place for all others", async () => {
  const hash = heldHash();
  const app = await startKeysApp({ store, hash });
  let letGo = () => {};
  try {
    await wait(100);
    const [one, two] = [
      await issueKey(store, 1, { scopes: ["admin"] }),
      await issueKey(store, 2, { scopes: ["admin"] }),
    ];
    const make = async (key: string) => {
      const body = { name: "one of many", scopes: ["read"] };
      return (await app.ask("POST", "/api/v1/keys", { key, body })).status;
    };
    for (const { key } of [one, two])
      assert.equal((await app.ask("GET", "/api/v1/keys", { key })).status, 200);
    letGo = hash.hold();
    let refused = 0;
    const flood = Array.from({ length: 40 }, async () => {
      const status = await make(one.key);
      if (status === 503) refused += 1;
      return status;
    });
    await until(() => refused >= 40 - 22);
    let ended = false;
    const other = make(two.key).finally(() => {
      ended = true;
    });
    // Ended before it may: it was turned away.
    await wait(50);
    assert.equal(ended, false);
    letGo();
    assert.equal(await other, 201);
    assert.equal((await Promise.all(flood)).filter((status) => status === 201).length, 4);
  } finally {
    letGo();
    await app.close();
  }
});

test("a share is one name's, given back however its work ends", async () => {
  const shares = createShares(2);
  const { promise, resolve } = Promise.withResolvers<string>();
  const two = [shares.run("a", () => promise), shares.run("a", () => promise)];
  await assert.rejects(
    shares.run("a", async () => "third"),
    BusyError,
  );
  assert.equal(await shares.run("b", async () => "another's"), "another's");
  resolve("done");
  assert.deepEqual(await Promise.all(two), ["done", "done"]);
  for (let at = 0; at < 3; at += 1)
    await assert.rejects(
      shares.run("a", () => Promise.reject(new Error("x"))),
      /^Error: x$/,
    );
  assert.equal(await shares.run("a", async () => "again"), "again");
});

test("too many checks at once are 503 with a time to come again, and those that are known go on", async () => {
  // Slow as on a small machine, so that who is turned away does not hang on how fast this one is.
  const hash = createSecretHash({ atOnce: 1, waiting: 2 });
  const verify = async (kept: string, secret: string) => {
    await wait(60);
    return hash.verify(kept, secret);
  };
  const app = await startKeysApp({ store, hash: { ...hash, verify } });
  try {
    // The one that stands for unknown ids is hashed at the start.
    await wait(100);
    const { key } = await issueKey(store, 1, { scopes: ["admin"] });
    const works = () => app.ask("GET", "/api/v1/keys", { key });
    assert.equal((await works()).status, 200);
    const flood = Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        app.ask("GET", "/api/v1/keys", { key: wrong("q".repeat(12), at) }),
      ),
    );
    assert.equal((await works()).status, 200);
    const answers = await flood;
    const busy = answers.filter(({ status }) => status === 503);
    assert.ok(busy.length > 0, "nobody was turned away");
    assert.ok(answers.every(({ status }) => status === 503 || status === 401));
    assert.equal(busy[0]?.headers.get("retry-after"), "2");
  } finally {
    await app.close();
  }
});
