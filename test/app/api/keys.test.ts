// Keys over HTTP, on both databases: made once, checked cheapest first, dead at once, and of one organisation only.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { formatKey, parseKey } from "../../../shared/keys/format.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { issueKey, type KeysApp, startKeysApp } from "../../support/keys-app.ts";

const PROJECT = "5b".repeat(32);
const OTHER = "6c".repeat(32);

interface Shown {
  id: string;
  key: string;
  [name: string]: unknown;
}
const json = async (answer: Promise<Response> | Response) => (await (await answer).json()) as Shown;

for (const name of DATABASES)
  describe(`keys on ${name}`, { skip: skipOf(name) }, async () => {
    if (skipOf(name) !== false) return;
    const { store } = await freshDatabase(name);
    const replicas = [await startKeysApp({ store }), await startKeysApp({ store })] as const;
    const [app, other] = replicas;
    after(() => Promise.all(replicas.map((each) => each.close())));
    const one = await issueKey(store, 1, { scopes: ["admin"], name: "first admin" });
    const two = await issueKey(store, 2, { scopes: ["admin"] });
    const make = async (body: unknown, key = one.key) => {
      const answer = await app.ask("POST", "/api/v1/keys", { key, body });
      assert.equal(answer.status, 201, await answer.clone().text());
      return json(answer);
    };
    const works = async (key: string, on: KeysApp = app) =>
      (await on.ask("GET", "/api/v1/keys", { key })).status;

    test("a key is shown once, and is whole", async () => {
      const answer = await app.ask("POST", "/api/v1/keys", {
        key: one.key,
        body: { name: "Reads the index", scopes: ["read"] },
      });
      assert.deepEqual([answer.status, answer.headers.get("cache-control")], [201, "no-store"]);
      const { key, ...shown } = await json(answer);
      assert.equal(parseKey(key)?.id, shown.id);
      assert.deepEqual(
        { ...shown, id: "", created: "" },
        {
          ...{ id: "", created: "", name: "Reads the index", mode: "live", scopes: ["read"], projects: [] },
          ...{ expires: null, revoked: null, used_on: null },
        },
      );
      const again = await app.ask("GET", `/api/v1/keys/${shown.id}`, { key: one.key });
      assert.deepEqual(await again.json(), shown);
      assert.ok(
        !(await (await app.ask("GET", "/api/v1/keys", { key: one.key })).text()).includes(key.slice(21, 64)),
      );
    });

    test("what is stored of it is an Argon2id hash with OWASP's parameters", async () => {
      const { id, key } = await make({ name: "stored", scopes: ["read"] });
      const [row] = await store.withOrg(1, (tx) =>
        tx.query<Record<string, unknown>>("select * from tenant.api_key where key_id = $1", [id]),
      );
      assert.match(String(row?.hash), /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      assert.ok(!JSON.stringify(row).includes(parseKey(key)?.secret ?? "-"));
    });

    test("a key with the scope is let in, another one told which it lacks", async () => {
      const { key } = await make({ name: "reader", scopes: ["read"] });
      const answer = await app.ask("GET", "/api/v1/keys", { key });
      assert.equal(answer.status, 403);
      assert.equal((await json(answer)).title, "scope");
      assert.equal(await works(one.key), 200);
    });

    test("whatever is wrong with a key, the answer is the same", async () => {
      const known = parseKey(one.key);
      assert.ok(known);
      const expired = await issueKey(store, 1, { scopes: ["admin"], expiresInDays: 1 });
      const revoked = await issueKey(store, 1, { scopes: ["admin"] });
      await store.withOrg(1, (tx) =>
        tx.query("update tenant.api_key set expires_at = now() - interval '1 second' where key_id = $1", [
          expired.id,
        ]),
      );
      await app.ask("DELETE", `/api/v1/keys/${revoked.id}`, { key: one.key });
      const bad = {
        none: undefined,
        empty: "",
        text: "hello",
        cut: one.key.slice(0, -1),
        "wrong checksum": `${one.key.slice(0, -1)}${one.key.endsWith("0") ? "1" : "0"}`,
        "wrong secret": formatKey({ ...known, secret: "x".repeat(43) }),
        "unknown id": formatKey({ mode: "live", id: "x".repeat(12), secret: known.secret }),
        "another mode": formatKey({ ...known, mode: "test" }),
        expired: expired.key,
        revoked: revoked.key,
      };
      const answers = await Promise.all(
        Object.entries(bad).map(async ([, key]) => {
          const answer = await app.ask("GET", "/api/v1/keys", { key });
          const headers = [...answer.headers].filter(([header]) => header !== "date");
          return JSON.stringify([answer.status, headers, await answer.text()]);
        }),
      );
      assert.equal(new Set(answers).size, 1, answers.join("\n"));
      assert.match(answers[0] ?? "", /^\[401,.*application\/problem\+json.*Bearer realm/);
    });

    test("a key that is none costs no look-up and no hash; one of an unknown id costs a hash like any other", async () => {
      const before = app.slow.count;
      for (const key of ["hello", one.key.slice(0, -1), `${one.key}0`]) await works(key);
      assert.equal(app.slow.count, before);
      await works(formatKey({ mode: "live", id: "y".repeat(12), secret: "y".repeat(43) }));
      assert.equal(app.slow.count, before + 1);
    });

    test("a key that was checked is not hashed again for five minutes", async () => {
      const { key } = await issueKey(store, 1, { scopes: ["admin"] });
      const before = app.slow.count;
      for (let at = 0; at < 5; at += 1) assert.equal(await works(key), 200);
      assert.equal(app.slow.count, before + 1);
      app.pass(5 * 60_000 + 1);
      assert.equal(await works(key), 200);
      assert.equal(app.slow.count, before + 2);
    });

    test("many requests of a new key at once are one check", async () => {
      const { key } = await issueKey(store, 1, { scopes: ["admin"] });
      const before = app.slow.count;
      const statuses = await Promise.all(Array.from({ length: 20 }, () => works(key)));
      assert.deepEqual(new Set(statuses), new Set([200]));
      assert.ok(app.slow.count - before <= 2, `${app.slow.count - before} checks`);
    });

    test("a revoked key is dead at once on every replica, though each had checked it", async () => {
      const { id, key } = await issueKey(store, 1, { scopes: ["admin"] });
      assert.deepEqual([await works(key), await works(key, other)], [200, 200]);
      assert.equal((await app.ask("DELETE", `/api/v1/keys/${id}`, { key: one.key })).status, 204);
      assert.deepEqual([await works(key), await works(key, other)], [401, 401]);
      assert.ok((await json(app.ask("GET", `/api/v1/keys/${id}`, { key: one.key }))).revoked);
      const again = await app.ask("POST", `/api/v1/keys/${id}/rotate`, { key: one.key, body: {} });
      assert.equal(again.status, 404, "a dead key gets no new life");
    });

    test("a rotated key keeps its id; the old secret is dead at once on every replica", async () => {
      const { id, key } = await issueKey(store, 1, { scopes: ["admin"] });
      assert.deepEqual([await works(key), await works(key, other)], [200, 200]);
      const fresh = await json(app.ask("POST", `/api/v1/keys/${id}/rotate`, { key: one.key, body: {} }));
      assert.equal(fresh.id, id);
      assert.deepEqual([await works(key), await works(key, other)], [401, 401]);
      assert.deepEqual([await works(fresh.key), await works(fresh.key, other)], [200, 200]);
    });

    test("with an overlap both work, until it is over or the key is revoked", async () => {
      const { id, key } = await issueKey(store, 1, { scopes: ["admin"] });
      const rotate = (body: unknown) => app.ask("POST", `/api/v1/keys/${id}/rotate`, { key: one.key, body });
      const fresh = await json(rotate({ overlap_minutes: 5 }));
      assert.deepEqual([await works(key), await works(fresh.key, other)], [200, 200]);
      await store.withOrg(1, (tx) =>
        tx.query("update tenant.api_key set old_hash_until = now() where key_id = $1", [id]),
      );
      assert.deepEqual([await works(key), await works(fresh.key)], [401, 200]);
      const last = await json(rotate({ overlap_minutes: 5 }));
      await app.ask("DELETE", `/api/v1/keys/${id}`, { key: one.key });
      assert.deepEqual([await works(fresh.key), await works(last.key)], [401, 401]);
      assert.equal((await rotate({ overlap_minutes: 1441 })).status, 422);
    });

    test("an organisation sees, revokes and rotates its own keys only", async () => {
      for (const [method, path, body] of [
        ["GET", `/api/v1/keys/${one.id}`],
        ["DELETE", `/api/v1/keys/${one.id}`],
        ["POST", `/api/v1/keys/${one.id}/rotate`, {}],
      ] as const) {
        const answer = await app.ask(method, path, { key: two.key, ...(body ? { body } : {}) });
        assert.equal(answer.status, 404, `${method} ${path}`);
      }
      const listed = (await (await app.ask("GET", "/api/v1/keys", { key: two.key })).json()) as {
        keys: Shown[];
      };
      assert.deepEqual(
        listed.keys.map(({ id }) => id),
        [two.id],
      );
      assert.equal(await works(one.key), 200);
    });

    test("a list goes on page by page, each key once", async () => {
      const all = (await (await app.ask("GET", "/api/v1/keys", { key: one.key })).json()) as {
        keys: Shown[];
      };
      const seen: string[] = [];
      let next: string | null = "";
      while (next !== null) {
        const query: string = next === "" ? "" : `&after=${next}`;
        const answer = await app.ask("GET", `/api/v1/keys?limit=3${query}`, { key: one.key });
        const page = (await answer.json()) as { keys: Shown[]; next: string | null };
        assert.ok(page.keys.length <= 3);
        seen.push(...page.keys.map(({ id }) => id));
        next = page.next;
      }
      assert.deepEqual(
        seen,
        all.keys.map(({ id }) => id),
      );
      assert.ok(seen.length > 6);
      for (const query of ["limit=0", "limit=101", "after=x'", "offset=1"])
        assert.equal((await app.ask("GET", `/api/v1/keys?${query}`, { key: one.key })).status, 422, query);
    });

    test("what a key cannot be is refused", async () => {
      const bad: readonly unknown[] = [
        {},
        { name: "x", scopes: [] },
        { name: "", scopes: ["read"] },
        { name: "x\ny", scopes: ["read"] },
        { name: "x".repeat(101), scopes: ["read"] },
        { name: "x", scopes: ["root"] },
        { name: "x", scopes: ["read", "read"] },
        { name: "x", scopes: ["read"], org: 2 },
        { name: "x", scopes: ["badge"] },
        { name: "x", scopes: ["read"], projects: [PROJECT] },
        { name: "x", scopes: ["badge"], projects: ["acme/shop"] },
        { name: "x", scopes: ["read"], expires_in_days: 0 },
        { name: "x", scopes: ["read"], mode: "test", expires_in_days: 31 },
      ];
      for (const body of bad)
        assert.equal(
          (await app.ask("POST", "/api/v1/keys", { key: one.key, body })).status,
          422,
          JSON.stringify(body),
        );
    });

    test("a key for tests ends by itself", async () => {
      const { expires, key } = await make({ name: "try", scopes: ["read"], mode: "test" });
      const days = (Date.parse(String(expires)) - Date.now()) / 86_400_000;
      assert.ok(days > 29 && days <= 30.1, `${days} days`);
      assert.match(key, /^pm_test_/);
    });

    test("a project is the organisation's that was first, until it lets go", async () => {
      const badge = (key: string) =>
        app.ask("POST", "/api/v1/keys", { key, body: { name: "b", scopes: ["badge"], projects: [OTHER] } });
      assert.equal((await badge(one.key)).status, 201);
      assert.equal((await badge(one.key)).status, 201, "and may have several keys");
      const taken = await badge(two.key);
      assert.deepEqual([taken.status, (await json(taken)).title], [409, "project-taken"]);
      const beside = "7d".repeat(32);
      const both = { name: "b", scopes: ["badge"], projects: [beside, OTHER] };
      assert.equal((await app.ask("POST", "/api/v1/keys", { key: two.key, body: both })).status, 409);
      await make({ ...both, projects: [beside] });
      assert.equal((await app.ask("DELETE", `/api/v1/badges/${OTHER}`, { key: two.key })).status, 403);
      assert.equal((await app.ask("DELETE", `/api/v1/badges/${OTHER}`, { key: one.key })).status, 204);
      assert.equal((await badge(two.key)).status, 201);
    });

    test("an id that no key has is no fault of ours", async () => {
      for (const [method, path] of [
        ["GET", "%00"],
        ["DELETE", "%00"],
        ["POST", "%00/rotate"],
      ] as const) {
        const body = method === "POST" ? {} : undefined;
        const answer = await app.ask(method, `/api/v1/keys/${path}`, { key: one.key, body });
        assert.equal(answer.status, 404, `${method} ${path}`);
      }
    });

    test("whoever makes and revokes keys does not fill the table of projects", async () => {
      const { key } = await issueKey(store, 9, { scopes: ["admin"] });
      const claim = "insert into tenant.badge_claim (org_id, project) select 9, lpad(n::text, 64, '0')";
      await store.withOrg(9, (tx) => tx.query(`${claim} from generate_series(1, 9999) n`));
      const body = (sign: string) => ({ name: "b", scopes: ["badge"], projects: [sign.repeat(64)] });
      await make(body("e"), key);
      const refused = await app.ask("POST", "/api/v1/keys", { key, body: body("f") });
      assert.deepEqual([refused.status, (await json(refused)).title], [409, "too-many-projects"]);
      await make(body("f"), one.key);
    });

    test("where the App is not installed any more, no key is made", async () => {
      const { key } = await issueKey(store, 12, { scopes: ["admin"] });
      await store.system((tx) =>
        tx.query("update system.installation set state = 'deleted', login = null where org_id = 12"),
      );
      const answer = await app.ask("POST", "/api/v1/keys", { key, body: { name: "late", scopes: ["read"] } });
      assert.deepEqual([answer.status, (await json(answer)).title], [404, "not-installed"]);
    });

    test("dead keys are kept for 90 days, and the last 1,000 of them", async () => {
      const { id, key } = await issueKey(store, 11, { scopes: ["admin"] });
      const add = (from: number, to: number, died: string) =>
        store.withOrg(11, (tx) =>
          tx.query(
            `insert into tenant.api_key (org_id, key_id, mode, name, scopes, hash, ${died.split(" ")[0]})
             select 11, lpad(n::text, 12, 'd'), 'live', 'dead', '{read}', '-', ${died.slice(died.indexOf(" "))}
             from generate_series($1::int, $2::int) n`,
            [from, to],
          ),
        );
      const dead = async () => {
        const rows = await store.withOrg(11, (tx) =>
          tx.query<{ n: number }>(
            `select ltrim(key_id, 'd')::int as n from tenant.api_key
             where revoked_at is not null or expires_at < now() order by 1`,
          ),
        );
        return rows.map(({ n }) => n);
      };
      await add(1, 2, "revoked_at now() - interval '91 days'");
      await add(3, 4, "expires_at now() - interval '91 days'");
      await add(5, 6, "revoked_at now() - interval '89 days'");
      await add(7, 8, "expires_at now() + interval '91 days'");
      await make({ name: "next", scopes: ["read"] }, key);
      assert.deepEqual(await dead(), [5, 6]);
      await add(101, 1_199, "revoked_at now() - n * interval '1 minute'");
      await make({ name: "next", scopes: ["read"] }, key);
      assert.deepEqual(
        await dead(),
        Array.from({ length: 1_000 }, (_, at) => 101 + at),
        "the oldest went first",
      );
      assert.equal((await app.ask("GET", `/api/v1/keys/${id}`, { key })).status, 200);
      assert.equal((await app.ask("GET", "/api/v1/keys/ddddddddddd7", { key })).status, 200);
    });

    test("the day of use is kept, and not the hour", async () => {
      const { id, key } = await issueKey(store, 1, { scopes: ["admin"] });
      await works(key);
      const { used_on: day } = await json(app.ask("GET", `/api/v1/keys/${id}`, { key: one.key }));
      assert.match(String(day), /^\d{4}-\d\d-\d\d$/);
      assert.ok(Math.abs(Date.parse(String(day)) - Date.now()) < 2 * 86_400_000);
    });

    test("no text of a key is in the log", async () => {
      const known = parseKey(one.key);
      for (const line of [...app.lines, ...other.lines]) {
        assert.ok(!line.includes("pm_"), line);
        assert.ok(!line.includes(known?.secret ?? "-"), line);
      }
      assert.ok(app.lines.length > 50);
    });
  });
