// Badges over HTTP, on both databases: what is taken, from whom, what is kept of it, and what is shown.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { STYLES } from "../../../app/badges/look.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { issueKey, startKeysApp } from "../../support/keys-app.ts";

const MINE = "5b".repeat(32);
const THEIRS = "6c".repeat(32);
const UNKNOWN = "7d".repeat(32);
/** Nothing of a request may be found again. */
const CANARY = "canary-of-a-badge";

for (const name of DATABASES)
  describe(`badges on ${name}`, { skip: skipOf(name) }, async () => {
    if (skipOf(name) !== false) return;
    const { store } = await freshDatabase(name);
    const app = await startKeysApp({ store });
    after(() => app.close());
    const mine = await issueKey(store, 1, { scopes: ["badge"], projects: [MINE] });
    const theirs = await issueKey(store, 2, { scopes: ["badge"], projects: [THEIRS] });
    const put = (body: unknown, key: string | undefined = mine.key, headers: Record<string, string> = {}) =>
      app.ask("POST", "/api/v1/badges", { key, body, headers });
    const show = (project: string, query = "", headers: Record<string, string> = {}) =>
      app.ask("GET", `/badges/${project}.svg${query}`, { headers });
    const records = () =>
      store.system((tx) => tx.query<Record<string, unknown>>("select * from system.badge order by project"));

    test("a record is project, score and time, and nothing else is anywhere", async () => {
      const headers = {
        "user-agent": CANARY,
        referer: `https://${CANARY}.example/`,
        "x-forwarded-for": "203.0.113.77",
      };
      assert.equal((await put({ project: MINE, score: 97 }, mine.key, headers)).status, 204);
      const [row, ...more] = await records();
      assert.deepEqual(Object.keys(row ?? {}).sort(), ["project", "score", "updated"]);
      assert.deepEqual([row?.project, row?.score, more], [MINE, 97, []]);
      assert.ok(Math.abs(Date.now() - Number(row?.updated)) < 60_000);
      await show(MINE, "", headers);
      const everything = JSON.stringify([await dump(), app.lines]);
      for (const told of [CANARY, "203.0.113", "127.0.0.1"]) assert.ok(!everything.includes(told), told);
      for (const line of app.lines) assert.ok(!line.includes(MINE), line);
    });

    async function dump(): Promise<unknown> {
      const tables = await store.system((tx) =>
        tx.query<{ at: string }>(
          `select format('%I.%I', schemaname, tablename) as at from pg_tables where schemaname in ('system', 'tenant')`,
        ),
      );
      const of = async (org: number) => {
        const rows: unknown[] = [];
        for (const { at } of tables)
          rows.push(await store.withOrg(org, (tx) => tx.query(`select to_jsonb(t)::text from ${at} t`)));
        return rows;
      };
      return [await of(1), await of(2)];
    }

    test("a later score takes its place", async () => {
      await put({ project: MINE, score: 12 });
      assert.deepEqual(
        (await records()).map(({ score }) => score),
        [12],
      );
      await put({ project: MINE, score: 97 });
      assert.match(await (await show(MINE)).text(), />97</);
    });

    test("what is more or other than the record is refused, with nothing of it in the answer", async () => {
      const bad: readonly unknown[] = [
        { project: MINE, score: 97, repository: CANARY },
        { project: MINE },
        { project: MINE, score: 97.5 },
        { project: MINE, score: 101 },
        { project: MINE, score: -1 },
        { project: MINE, score: "97" },
        { project: CANARY, score: 97 },
        { project: MINE.toUpperCase(), score: 97 },
        [],
        null,
      ];
      for (const body of bad) {
        const answer = await put(body);
        assert.equal(answer.status, 422, JSON.stringify(body));
        assert.match(answer.headers.get("content-type") ?? "", /^application\/problem\+json/);
        assert.ok(!(await answer.text()).includes(CANARY));
      }
      const more = await put({ project: MINE, score: 97, repository: CANARY });
      assert.equal(
        ((await more.json()) as { detail: string }).detail,
        "The body is not as documented: `repository` is unknown.",
      );
      assert.equal((await put({ project: MINE, score: 97, [CANARY]: 1 })).status, 422);
      assert.ok(!app.lines.join("\n").includes(CANARY));
      assert.equal((await put("{")).status, 400);
      assert.equal((await put(`{"project":"${MINE}","score":97}${" ".repeat(300)}`)).status, 413);
      const typed = await put({ project: MINE, score: 1 }, mine.key, { "content-type": "text/plain" });
      assert.equal(typed.status, 415);
      assert.match(await (await show(MINE)).text(), />97</);
    });

    test("a key writes its own projects and no other, known or not", async () => {
      assert.equal((await put({ project: THEIRS, score: 80 }, theirs.key)).status, 204);
      const answers = await Promise.all([
        put({ project: THEIRS, score: 1 }),
        put({ project: UNKNOWN, score: 1 }),
        app.ask("DELETE", `/api/v1/badges/${THEIRS}`, { key: mine.key }),
        app.ask("DELETE", `/api/v1/badges/${UNKNOWN}`, { key: mine.key }),
      ]);
      const told = await Promise.all(answers.map(async (each) => `${each.status} ${await each.text()}`));
      assert.equal(new Set(told).size, 1, told.join("\n"));
      assert.match(told[0] ?? "", /^403 /);
      assert.equal((await put({ project: MINE, score: 1 }, "pm_live_none")).status, 401);
      const sister = await issueKey(store, 1, { scopes: ["badge"], projects: [UNKNOWN] });
      const sisters = await app.ask("DELETE", `/api/v1/badges/${MINE}`, { key: sister.key });
      assert.equal(sisters.status, 403, "nor another project of its own organisation");
      assert.equal((await put({ project: MINE, score: 1 }, sister.key)).status, 403);
      const reader = await issueKey(store, 1, { scopes: ["read"] });
      assert.equal((await put({ project: MINE, score: 1 }, reader.key)).status, 403);
      assert.match(await (await show(THEIRS)).text(), />80</);
      assert.match(await (await show(MINE)).text(), />97</);
    });

    test("an administrator's key writes none, and lets none of another organisation go", async () => {
      const admin = await issueKey(store, 2, { scopes: ["admin"] });
      assert.equal((await put({ project: THEIRS, score: 1 }, admin.key)).status, 403);
      assert.equal((await app.ask("DELETE", `/api/v1/badges/${MINE}`, { key: admin.key })).status, 403);
      assert.match(await (await show(MINE)).text(), />97</);
    });

    test("the picture is kept by caches, compared by its tag, and does nothing", async () => {
      const answer = await show(MINE);
      const header = (each: string) => answer.headers.get(each);
      assert.equal(answer.status, 200);
      assert.equal(header("content-type"), "image/svg+xml; charset=utf-8");
      assert.equal(
        header("cache-control"),
        "public, max-age=300, s-maxage=300, stale-while-revalidate=86400",
      );
      assert.match(header("etag") ?? "", /^"[\w-]{20,}"$/);
      assert.equal(header("x-content-type-options"), "nosniff");
      assert.match(header("content-security-policy") ?? "", /^default-src 'none'.*sandbox$/);
      assert.equal(header("set-cookie"), null);
      const svg = await answer.text();
      assert.doesNotMatch(svg, /<script|href|\son\w+=/i);
      const again = await show(MINE, "", { "if-none-match": header("etag") ?? "" });
      assert.deepEqual([again.status, await again.text()], [304, ""]);
      assert.equal(again.headers.get("cache-control"), header("cache-control"));
      assert.equal((await show(MINE, "?style=flat")).headers.get("etag"), header("etag"));
      assert.notEqual((await show(MINE, "?style=flat-square")).headers.get("etag"), header("etag"));
      await put({ project: MINE, score: 96 });
      const newer = await show(MINE, "", { "if-none-match": header("etag") ?? "" });
      assert.equal(newer.status, 200, "a new score is seen behind the same address at once");
      await put({ project: MINE, score: 97 });
    });

    test("styles are those there are, and nothing else can be asked for", async () => {
      const drawn = await Promise.all(
        STYLES.map(async (style) => (await show(MINE, `?style=${style}`)).text()),
      );
      assert.equal(new Set(drawn).size, STYLES.length);
      for (const query of [
        "?style=none",
        "?label=x",
        "?style=flat&style=social",
        "?style=flat&color=red",
        "?v=1",
      ])
        assert.equal((await show(MINE, query)).status, 422, query);
      for (const project of ["x", MINE.toUpperCase(), `${MINE}0`, "..%2F..%2Fetc", "%3Cscript%3E"])
        assert.equal((await show(project)).status, 404, project);
    });

    test("shields.io finds what its endpoint badge takes, and no member more", async () => {
      const answer = await app.ask("GET", `/badges/${MINE}.json`);
      assert.deepEqual(await answer.json(), {
        ...{ schemaVersion: 1, label: "proofmark", message: "97", color: "brightgreen", cacheSeconds: 300 },
      });
      assert.match(answer.headers.get("cache-control") ?? "", /max-age=300/);
      const unknown = await app.ask("GET", `/badges/${UNKNOWN}.json`);
      assert.deepEqual(
        [unknown.status, await unknown.json()],
        [
          200,
          {
            ...{ schemaVersion: 1, label: "proofmark", message: "unknown", color: "lightgrey" },
            ...{ isError: true, cacheSeconds: 300 },
          },
        ],
      );
    });

    test("an unknown project is a grey picture that is asked for again soon", async () => {
      const answer = await show(UNKNOWN);
      assert.equal(answer.status, 200);
      assert.match(await answer.text(), /unknown/);
      assert.match(answer.headers.get("cache-control") ?? "", /max-age=60,/);
    });

    test("colours go by the score", async () => {
      const colour = async (score: number) => {
        await put({ project: MINE, score });
        const { color } = (await (await app.ask("GET", `/badges/${MINE}.json`)).json()) as { color: string };
        return color;
      };
      const found: [number, string][] = [];
      for (const score of [0, 49, 50, 69, 70, 84, 85, 93, 94, 100]) found.push([score, await colour(score)]);
      assert.deepEqual(found, [
        ...([
          [0, "red"],
          [49, "red"],
          [50, "orange"],
          [69, "orange"],
          [70, "yellow"],
        ] as const),
        ...([
          [84, "yellow"],
          [85, "green"],
          [93, "green"],
          [94, "brightgreen"],
          [100, "brightgreen"],
        ] as const),
      ]);
    });

    test("deleted with its own key it is gone, and may come again; let go by an administrator it may not", async () => {
      const remove = (key: string) => app.ask("DELETE", `/api/v1/badges/${MINE}`, { key });
      assert.equal((await remove(mine.key)).status, 204);
      assert.deepEqual(
        (await records()).map(({ project }) => project),
        [THEIRS],
      );
      assert.match(await (await show(MINE)).text(), /unknown/);
      assert.equal((await put({ project: MINE, score: 88 })).status, 204);
      const admin = await issueKey(store, 1, { scopes: ["admin"] });
      assert.equal((await remove(admin.key)).status, 204);
      assert.match(await (await show(MINE)).text(), /unknown/);
      assert.equal((await put({ project: MINE, score: 88 })).status, 403);
    });
  });
