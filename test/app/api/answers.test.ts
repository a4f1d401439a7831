// What the API answers, on both databases; each answer is also checked against the OpenAPI document.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { systemClock } from "../../../app/adapters/clock.ts";
import { answerRoutes } from "../../../app/api/answers.ts";
import { createIndex } from "../../../app/api/index-of.ts";
import { openapiRoute } from "../../../app/api/openapi.ts";
import type { Route } from "../../../app/api/route.ts";
import { ACME, NOW } from "../../support/acme.ts";
import { type ApiAnswer, type AskOptions, createAskApi } from "../../support/asked-api.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { seedOrganisation } from "../../support/seed-organisation.ts";

type Body = Record<string, unknown>;

async function shop(name: (typeof DATABASES)[number]) {
  const { store } = await freshDatabase(name);
  await seedOrganisation(store, ACME);
  const all: Route[] = answerRoutes(createIndex({ store, clock: { ...systemClock, now: () => NOW } }));
  all.push(openapiRoute(() => all));
  const ask = await createAskApi(all);
  const get = async (url: string, options: AskOptions = {}): Promise<ApiAnswer & { body: Body }> =>
    ask(url, { as: 7, ...options });
  /** Of an answer that must be there. */
  const body = async (url: string, options: AskOptions = {}): Promise<Body> => {
    const answer = await get(url, options);
    assert.equal(answer.status, 200, answer.text);
    return answer.body;
  };
  return { store, get, body };
}

const OWNERS = "/api/v1/repositories/701/owners";
const asPaths = (paths: readonly string[]) =>
  paths.map((path) => `path=${encodeURIComponent(path)}`).join("&");

for (const name of DATABASES)
  describe(`${name}: answers`, { skip: skipOf(name) }, async () => {
    const { store, get, body } = skipOf(name) ? ({} as Awaited<ReturnType<typeof shop>>) : await shop(name);

    test("repositories are listed page by page", async () => {
      const first = await body("/api/v1/repositories?limit=2");
      const names = (page: Body) => (page.repositories as { name: string }[]).map((each) => each.name);
      assert.deepEqual(names(first), ["Shop", "empty"]);
      const second = await body(`/api/v1/repositories?limit=2&cursor=${first.next}`);
      assert.deepEqual(names(second), ["huge", "closed"]);
      const third = await body(`/api/v1/repositories?limit=2&cursor=${second.next}`);
      assert.deepEqual([names(third), third.next], [["young"], null]);
      assert.equal(first.frozen, false);
      assert.equal(first.indexed_at, "2026-11-20T00:00:00.000Z");
    });

    test("a repository is found by its number, and by its name in any case", async () => {
      const byId = await body("/api/v1/repositories/701");
      assert.deepEqual(await body("/api/v1/repositories/sHOP"), byId);
      assert.deepEqual(byId.codeowners, {
        path: ".github/CODEOWNERS",
        version: "1".repeat(40),
        state: "read",
      });
      for (const unknown of [
        "999",
        "nope",
        "7_01",
        "a%2Fb",
        "701%00",
        "-1",
        "9".repeat(15),
        "x".repeat(200),
      ]) {
        const answer = await get(`/api/v1/repositories/${unknown}`);
        assert.deepEqual(
          [answer.status, (answer.body as { title: string }).title],
          [404, "repository-unknown"],
          unknown,
        );
      }
    });

    test("owners of paths: the line that decides, who stands behind it, who was last there", async () => {
      const paths = ["README.md", "docs/a.md", "docs/api/a.md", "docs/legal/x", "src/pay/a.ts"];
      const answer = await body(`${OWNERS}?${asPaths(paths)}`);
      assert.equal(answer.observed_since, "2025-06-02T00:00:00.000Z");
      assert.deepEqual(answer.paths, [
        path("README.md", 2, "*", [["@acme/core", "2026-11-16", 1]]),
        path("docs/a.md", 3, "/docs/", [["@acme/writers", "2026-11-09", 1]]),
        path("docs/api/a.md", 4, "/docs/api/", [["@ada", null, 0]]),
        {
          path: "docs/legal/x",
          state: "unowned",
          line: 5,
          pattern: "/docs/legal/",
          owners: [],
          effective: false,
        },
        path("src/pay/a.ts", 7, "/src/pay/", [
          ["@acme/payments", "2025-07-07", 0],
          ["@bob", null, 0],
        ]),
      ]);
      const standing = new Map(
        (answer.owners as { owner: string; effective: boolean; reason: string; people: number }[]).map(
          (each) => [each.owner, [each.effective, each.reason, each.people]],
        ),
      );
      assert.deepEqual(Object.fromEntries(standing), {
        "@acme/core": [true, null, 2],
        "@acme/writers": [true, null, 1],
        "@ada": [true, null, 1],
        "@acme/payments": [true, null, 1],
        "@bob": [false, "no-write", 0],
      });
    });

    test("an owner that cannot approve is told with the reason, and one that was not read with that", async () => {
      const answer = await body(OWNERS, {
        method: "POST",
        body: { paths: ["old/a", "secret/a", "weak/a", "mail/a", "out/a", "gone/a", "asked/a"] },
      });
      const told = (answer.owners as Record<string, unknown>[]).map((each) => [
        each.owner,
        each.exists,
        each.effective,
        each.reason,
      ]);
      assert.deepEqual(told, [
        ["@acme/ghosts", false, false, "no-such-team"],
        ["@acme/hidden", true, false, "secret-team"],
        ["@acme/readers", true, false, "no-write"],
        ["someone@example.com", null, null, "email"],
        ["@other/team", false, false, "other-organisation"],
        ["@nobody", false, false, "no-such-user"],
        ["@zoe", true, null, "not-read"],
      ]);
      assert.deepEqual(
        (answer.paths as { effective: unknown }[]).map((each) => each.effective),
        [false, false, false, null, false, false, null],
      );
    });

    test("what was not read is unknown, and never absence", async () => {
      const closed = await body(`/api/v1/repositories/704/owners?path=a`);
      assert.deepEqual(closed.paths, [
        { path: "a", state: "unknown", line: null, pattern: null, owners: [], effective: null },
      ]);
      assert.equal(closed.codeowners_known, false);
      const huge = await body(`/api/v1/repositories/703/owners?path=a`);
      assert.equal((huge.codeowners as { state: string }).state, "too-large");
      assert.equal((huge.paths as { state: string }[])[0]?.state, "unmatched");
    });

    test("paths that are none, and too many, are refused", async () => {
      const bad = ["", "/a", "a//b", "../a", "a/./b", "a%00b", "x".repeat(1_025)];
      for (const each of bad) {
        const answer = await get(`${OWNERS}?path=${each}`);
        assert.deepEqual([answer.status, (answer.body as { title: string }).title], [422, "invalid"], each);
        assert.doesNotMatch(answer.text, /xxx/);
      }
      assert.equal((await get(`${OWNERS}?${asPaths(Array(101).fill("a"))}`)).status, 422);
      assert.equal((await get(`${OWNERS}?${asPaths(Array(100).fill("a"))}`)).status, 200);
      const many = (count: number) =>
        get(OWNERS, { method: "POST", body: { paths: Array(count).fill("a") } });
      assert.deepEqual([(await many(1_000)).status, (await many(1_001)).status], [200, 422]);
      const large = await get(OWNERS, {
        method: "POST",
        body: { paths: Array(1_000).fill("x".repeat(300)) },
      });
      assert.equal(large.status, 413);
      assert.equal((await get(`${OWNERS}?path=a&more=1`)).status, 422);
      const wrong = async (url: string) => ((await get(url)).body as { detail: string }).detail;
      assert.match(await wrong(OWNERS), /: `path` is missing\.$/);
      assert.match(
        await wrong("/api/v1/rules?owner=ada"),
        /`owner` has to be `@user`, `@organisation\/team`/,
      );
    });

    test("reviewers: the fewest, without the author, those who were there last before others", async () => {
      const url = "/api/v1/repositories/701/reviewers";
      const logins = (answer: Body) => (answer.reviewers as { login: string }[]).map((each) => each.login);
      // Ada and Dee can both approve the top; Ada was there last.
      assert.deepEqual(logins(await body(`${url}?path=README.md`)), ["Ada"]);
      assert.deepEqual(logins(await body(`${url}?path=README.md&author=ADA`)), ["dee"]);
      // Dee alone can approve both.
      assert.deepEqual(logins(await body(`${url}?path=README.md&path=docs/a.md`)), ["dee"]);
      const stuck = await body(`${url}?path=docs/api/a&path=old/a&path=mail/a&path=docs/legal/x&author=ada`);
      assert.deepEqual(stuck.uncovered, [
        { path: "docs/api/a", line: 4, reason: "author-only" },
        { path: "old/a", line: 8, reason: "nobody-can-approve" },
        { path: "mail/a", line: 11, reason: "unverified" },
      ]);
      assert.deepEqual([stuck.reviewers, stuck.unowned], [[], 1]);
    });

    test("drift: what is certain, and what was merely not seen", async () => {
      const drift = await body("/api/v1/repositories/701/drift");
      const told = (drift.findings as Record<string, unknown>[]).map((each) =>
        [each.line, each.kind, each.owner, each.by_line, each.reason, each.seen].filter(
          (part) => part !== null,
        ),
      );
      assert.deepEqual(told, [
        [6, "shadowed-rule", 7],
        [6, "unseen-owner", "@acme/payments", "not-for-a-year"],
        [7, "powerless-owner", "@bob", "no-write"],
        [8, "unknown-owner", "@acme/ghosts", "no-such-team"],
        [8, "unseen-rule", "not-for-a-year"],
        [9, "powerless-owner", "@acme/hidden", "secret-team"],
        [9, "unseen-rule", "not-for-a-year"],
        [10, "powerless-owner", "@acme/readers", "no-write"],
        [10, "unseen-rule", "not-for-a-year"],
        [11, "unseen-rule", "not-for-a-year"],
        [12, "invalid-line", "Unknown owner"],
        [12, "unknown-owner", "@other/team", "other-organisation"],
        [12, "unseen-rule", "not-for-a-year"],
        [13, "unknown-owner", "@nobody", "no-such-user"],
        [13, "unseen-rule", "not-for-a-year"],
        [14, "unseen-rule", "not-for-a-year"],
        [15, "empty-rule"],
      ]);
      assert.deepEqual((drift.summary as Body).coverage, {
        directories: 7,
        owned: 6,
        unowned: 1,
        uncovered: 0,
        powerless: 0,
        unowned_share: 0.1429,
      });
      assert.equal((drift.summary as Body).unverified_owners, 2);
      assert.equal((drift.summary as Body).github_errors_known, true);
    });

    test("drift of a repository that is watched for three weeks calls nobody gone for a year", async () => {
      const drift = await body("/api/v1/repositories/young/drift");
      assert.equal((drift.summary as Body).github_errors_known, false);
      assert.deepEqual(
        (drift.findings as Record<string, unknown>[]).map((each) => [each.line, each.kind, each.seen]),
        [
          [1, "unseen-owner", "not-since-observed"],
          [2, "unseen-rule", "not-since-observed"],
        ],
      );
    });

    test("drift is turned page by page, by kind, and counted over all repositories", async () => {
      const url = "/api/v1/repositories/701/drift?kind=unseen-rule&limit=4";
      const first = await body(url);
      const second = await body(`${url}&cursor=${first.next}`);
      const lines = [first, second].map((page) =>
        (page.findings as { line: number }[]).map((each) => each.line),
      );
      assert.deepEqual(lines, [
        [8, 9, 10, 11],
        [12, 13, 14],
      ]);
      assert.equal(second.next, null);
      const all = await body("/api/v1/drift");
      const rows = all.repositories as { repository: { name: string }; summary: { findings: Body } }[];
      assert.deepEqual(
        rows.map((each) => [each.repository.name, each.summary.findings["unseen-rule"]]),
        [
          ["Shop", 7],
          ["empty", 0],
          ["huge", 0],
          ["closed", 0],
          ["young", 1],
        ],
      );
    });

    test("history by week and author, and by directory", async () => {
      const weeks = await body("/api/v1/repositories/701/history?directory=docs");
      assert.deepEqual(weeks.weeks, [
        { week: "2026-11-09", author: { id: 14, login: "dee" }, commits: 3 },
        { week: "2026-11-02", author: { id: 14, login: "dee" }, commits: 1 },
        { week: "2026-10-05", author: null, commits: 4 },
      ]);
      const exact = await body(
        "/api/v1/repositories/701/history?directory=docs&exact=true&weeks=520&limit=1",
      );
      assert.deepEqual([(exact.weeks as unknown[]).length, typeof exact.next], [1, "string"]);
      const rest = await body(
        `/api/v1/repositories/701/history?directory=docs&exact=true&weeks=520&limit=1&cursor=${exact.next}`,
      );
      assert.deepEqual(rest.weeks, [{ week: "2025-06-09", author: { id: 14, login: "dee" }, commits: 1 }]);
      const directories = await body("/api/v1/repositories/701/directories?weeks=100");
      assert.deepEqual(
        (directories.directories as { directory: string; commits: number; authors: number }[]).map((each) => [
          each.directory,
          each.commits,
          each.authors,
        ]),
        [
          ["", 2, 1],
          ["deep/a/b/c/d/e", 1, 1],
          ["docs", 4, 1],
          ["docs/api", 1, 1],
          ["docs/legal", 4, 1],
          ["src/pay", 6, 2],
          ["src/web", 1, 1],
        ],
      );
      const odd = await body(`/api/v1/repositories/701/history?directory=${encodeURIComponent("do_s")}`);
      assert.deepEqual(odd.weeks, [], "no character of a directory is a wildcard");
    });

    test("what lies deeper than is counted is told where it is counted", async () => {
      const deep = "deep/a/b/c/d/e/f/g";
      const owned = await body(`${OWNERS}?${asPaths([`${deep}/x.ts`])}`);
      assert.deepEqual(owned.paths, [path(`${deep}/x.ts`, 2, "*", [["@acme/core", "2026-10-26", 1]])]);
      const asked = await body(`/api/v1/repositories/701/reviewers?${asPaths([`${deep}/x.ts`])}`);
      assert.deepEqual(
        (asked.reviewers as { login: string; last_active_week: string }[]).map((each) => [
          each.login,
          each.last_active_week,
        ]),
        [["dee", "2026-10-26"]],
      );
      const history = await body(`/api/v1/repositories/701/history?directory=${deep}`);
      assert.deepEqual([history.directory, (history.weeks as unknown[]).length], ["deep/a/b/c/d/e", 1]);
    });

    test("rules that name an owner, or reach a user through teams", async () => {
      const lines = async (query: string) =>
        (
          (await body(`/api/v1/rules?${query}`)).rules as {
            repository: { id: number };
            line: number;
            owner: string;
          }[]
        ).map((each) => [each.repository.id, each.line, each.owner]);
      assert.deepEqual(await lines("owner=@ADA"), [
        [701, 4, "@ada"],
        [705, 1, "@ada"],
        [705, 2, "@ada"],
      ]);
      assert.deepEqual(await lines("owner=@cyd&teams=true"), [
        [701, 6, "@acme/payments"],
        [701, 7, "@acme/payments"],
      ]);
      assert.deepEqual(await lines("owner=e-mail"), [[701, 11, "e-mail"]]);
      assert.deepEqual(await lines("owner=@stranger"), []);
      const first = await body("/api/v1/rules?owner=@ada&limit=2");
      assert.deepEqual(await lines(`owner=@ada&limit=2&cursor=${first.next}`), [[705, 2, "@ada"]]);
    });

    test("blast radius of a team, of somebody who leaves, and of somebody who leaves a team", async () => {
      const lines = async (query: string) =>
        ((await body(`/api/v1/blast-radius?${query}`)).rules as Record<string, unknown>[]).map((each) => [
          each.line,
          each.outcome,
          each.people_before,
          each.people_after,
        ]);
      assert.deepEqual(await lines("team=writers"), [[3, "lost", 1, 0]]);
      assert.deepEqual(await lines("team=finance"), [
        [6, "lost", 1, 0],
        [7, "lost", 1, 0],
      ]);
      // What Ada may do by herself may have come through the team.
      assert.deepEqual(await lines("team=core"), [
        [2, "lost", 2, 0],
        [4, "possibly-lost", 1, 0],
        [1, "possibly-lost", 1, 0],
        [2, "possibly-lost", 1, 0],
      ]);
      assert.deepEqual(await lines("user=dee"), [
        [2, "one-left", 2, 1],
        [3, "lost", 1, 0],
      ]);
      assert.deepEqual(await lines("user=ada"), [
        [2, "one-left", 2, 1],
        [4, "lost", 1, 0],
        [1, "lost", 1, 0],
        [2, "lost", 1, 0],
      ]);
      assert.deepEqual(await lines("user=cyd&team=payments"), [
        [6, "lost", 1, 0],
        [7, "lost", 1, 0],
      ]);
      for (const query of ["team=nope", "user=nope"]) {
        const { status, body: told } = await get(`/api/v1/blast-radius?${query}`);
        assert.deepEqual([status, (told as { title: string }).title], [404, "owner-unknown"]);
      }
      assert.equal((await get("/api/v1/blast-radius")).status, 422);
    });

    test("nothing changed: 304 with the same strong ETag, and another answer another one", async () => {
      const { headers } = await get("/api/v1/repositories/701");
      const etag = headers.etag ?? "";
      assert.match(etag, /^"[\w-]{20,}"$/);
      const again = await get("/api/v1/repositories/701", { headers: { "if-none-match": etag } });
      assert.deepEqual([again.status, again.text, again.headers.etag], [304, "", etag]);
      const other = await get("/api/v1/repositories/702", { headers: { "if-none-match": etag } });
      assert.equal(other.status, 200);
      assert.match(headers["cache-control"] ?? "", /private/);
    });

    test("a cursor is good for its own question and nobody else's, and not when a character is changed", async () => {
      const { next } = await body("/api/v1/repositories?limit=1");
      const cursor = String(next);
      const bad = [
        "x",
        "",
        cursor.slice(0, -1),
        `${cursor}A`,
        `${cursor}=`,
        `${cursor.startsWith("A") ? "B" : "A"}${cursor.slice(1)}`,
        cursor.slice(0, 22),
      ];
      for (const each of bad) {
        const answer = await get(`/api/v1/repositories?cursor=${encodeURIComponent(each)}`);
        assert.deepEqual([answer.status, (answer.body as { title: string }).title], [422, "cursor"], each);
      }
      assert.equal((await get(`/api/v1/drift?cursor=${cursor}`)).status, 422, "another question");
      await seedOnce(store, 8);
      assert.equal((await get(`/api/v1/repositories?cursor=${cursor}`, { as: 8 })).status, 422, "another's");
      assert.equal((await get(`/api/v1/repositories?cursor=${cursor}`)).status, 200);
    });

    test("a file that was made to take long is told as such, and does not keep others from being told", async () => {
      await seedOrganisation(store, {
        ...{ org: 97, login: "slow", users: { 11: "ada" } },
        repositories: [
          { id: 971, name: "slow", codeowners: `${"*a".repeat(450_000)} @ada\n` },
          { id: 972, name: "quick", codeowners: "* @ada\n" },
        ],
      });
      for (const url of ["owners?path=a", "reviewers?path=a", "drift"]) {
        const { status, body: told } = await get(`/api/v1/repositories/971/${url}`, { as: 97 });
        assert.deepEqual([status, (told as { title: string }).title], [422, "too-costly"], url);
      }
      const { repositories } = await body("/api/v1/drift", { as: 97 });
      assert.deepEqual(
        (repositories as { too_costly: boolean; summary: unknown }[]).map((each) => [
          each.too_costly,
          each.summary === null,
        ]),
        [
          [true, true],
          [false, false],
        ],
      );
    });

    test("without an installation there is no index; a suspended one is told as frozen", async () => {
      const { status, body: told } = await get("/api/v1/repositories", { as: 99 });
      assert.deepEqual([status, (told as { title: string }).title], [404, "not-installed"]);
      await seedOrganisation(store, { org: 98, login: "still", state: "suspended" });
      assert.equal((await body("/api/v1/repositories", { as: 98 })).frozen, true);
      assert.equal((await get("/api/v1/repositories", { as: "Bearer nobody" })).status, 401);
    });
  });

const seedOnce = async (store: Parameters<typeof seedOrganisation>[0], org: number) =>
  seedOrganisation(store, { org, login: `org-${org}` });

function path(
  at: string,
  line: number,
  pattern: string,
  owners: readonly (readonly [string, string | null, number])[],
) {
  const told = owners.map(([owner, last_active_week, active_people]) => ({
    owner,
    last_active_week,
    active_people,
  }));
  return { path: at, state: "owned", line, pattern, owners: told, effective: true };
}
