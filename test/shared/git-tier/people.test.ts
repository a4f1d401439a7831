// Who approved, who may, and who said that a finding is meant; each way of pretending to be somebody is tried.
import assert from "node:assert/strict";
import { test } from "node:test";
import { askGitHub } from "../../../shared/git-tier/github/ask.ts";
import { allowedByComment, allowedByLabel } from "../../../shared/git-tier/github/overrides.ts";
import { type PullOf, peopleOf } from "../../../shared/git-tier/github/people.ts";

const HEAD = "a".repeat(40);
const PULL: PullOf = {
  number: 7,
  author: "Mallory",
  labels: [],
  owner: "acme",
  headSince: "2026-11-21T10:00:00Z",
};
const ROLES: Record<string, { permission: string; role_name: string }> = {
  alice: { permission: "admin", role_name: "admin" },
  bob: { permission: "write", role_name: "maintain" },
  carol: { permission: "read", role_name: "triage" },
  dave: { permission: "write", role_name: "release-crew" },
  mallory: { permission: "write", role_name: "write" },
};

interface World {
  comments?: unknown[];
  events?: unknown[];
  reviews?: unknown[];
  teams?: Record<string, unknown[]>;
}

/** Lists come in pages of two. */
function people(world: World, pull: Partial<PullOf> = {}) {
  const asked: string[] = [];
  const request = async (route: string, parameters: Record<string, unknown> = {}) => {
    const path = route.replace("GET /repos/{owner}/{repo}", "").replace("GET ", "");
    asked.push(`${path} ${String(parameters.username ?? parameters.team_slug ?? "")}`.trim());
    const no = (status: number): never => {
      throw Object.assign(new Error("HTTP"), { status });
    };
    const page = (list: unknown[]) => {
      const at = (Number(parameters.page) - 1) * 2;
      const link = list.length > at + 2 ? '<https://api.github.com/x?page=2>; rel="next"' : "";
      return { status: 200, data: list.slice(at, at + 2), headers: { link } };
    };
    if (path.endsWith("/permission")) {
      const role = ROLES[String(parameters.username).toLowerCase()];
      return role ? { status: 200, data: { ...role, user: {} }, headers: {} } : no(404);
    }
    if (path.endsWith("/members")) return page(world.teams?.[String(parameters.team_slug)] ?? no(403));
    if (path.endsWith("/comments")) return page(world.comments ?? []);
    if (path.endsWith("/events")) return page(world.events ?? []);
    if (path.endsWith("/reviews")) return page(world.reviews ?? []);
    return no(404);
  };
  return { ...peopleOf(askGitHub(request, { owner: "acme", name: "shop" }), { ...PULL, ...pull }), asked };
}

const comment = (login: string, body: string, over: Record<string, unknown> = {}) => ({
  user: { login },
  body,
  created_at: "2026-11-21T11:00:00Z",
  updated_at: "2026-11-21T11:00:00Z",
  ...over,
});

test("words of a command: gate, rule, path", () => {
  const read = (line: string) => allowedByComment(line).map(({ gate, rule, path }) => [gate, rule, path]);
  assert.deepEqual(read("/proofmark allow scope"), [["scope", null, null]]);
  assert.deepEqual(read("/proofmark allow tampering test-deleted"), [["tampering", "test-deleted", null]]);
  assert.deepEqual(read("/proofmark allow tampering test-deleted test/a b.js"), [
    ["tampering", "test-deleted", "test/a b.js"],
  ]);
  assert.deepEqual(read("/proofmark allow scope docs/README.md"), [["scope", null, "docs/README.md"]]);
  assert.deepEqual(read("/proofmark allow scope * makefile"), [["scope", null, "makefile"]]);
  assert.deepEqual(read("/proofmark allow scope `Dockerfile`"), [["scope", null, "Dockerfile"]]);
  assert.deepEqual(read("Fine with me.\r\n\r\n/proofmark allow scope\r\n/proofmark allow secrets x"), [
    ["scope", null, null],
    ["secrets", "x", null],
  ]);
});

test("what is quoted, fenced, indented or only like a command is none", () => {
  for (const body of [
    "> /proofmark allow scope",
    "```\n/proofmark allow scope\n```",
    "~~~~\n~~~\n/proofmark allow scope\n~~~~",
    "```\n```js\n/proofmark allow scope\n```",
    "    /proofmark allow scope",
    "please /proofmark allow scope",
    "/proofmark allow",
    "/proofmark allow Scope",
    "/proofmark allow ../x",
    "/proofmark allow scope /etc/passwd",
    "/proofmarkallow scope",
    "/proofmark disallow scope",
    "<!--\n/proofmark allow scope\n-->",
    "- an example:\n/proofmark allow scope",
    `${"\n".repeat(2_000)}/proofmark allow scope`,
  ])
    assert.deepEqual(allowedByComment(body), [], JSON.stringify(body));
  assert.equal(allowedByComment("/proofmark allow scope\n".repeat(500)).length, 50);
});

test("labels of the same words", () => {
  assert.deepEqual(allowedByLabel("proofmark allow scope"), { gate: "scope", rule: null, path: null });
  assert.deepEqual(allowedByLabel("Proofmark: allow tampering test-deleted"), {
    gate: "tampering",
    rule: "test-deleted",
    path: null,
  });
  for (const name of ["proofmark", "allow scope", "proofmark allow", "proofmark allow scope src/x.js", "bug"])
    assert.equal(allowedByLabel(name), null, name);
});

test("commands count of whoever may write and is not the author, newer than the head, unedited", async () => {
  const allow = "/proofmark allow scope";
  const edited = { updated_at: "2026-11-21T12:00:00Z" };
  const early = { created_at: "2026-11-21T09:59:59Z", updated_at: "2026-11-21T09:59:59Z" };
  const { overrides } = people({
    comments: [
      comment("alice", allow),
      comment("mallory", allow),
      comment("MALLORY", allow),
      comment("carol", allow),
      comment("nobody", allow),
      comment("github-actions[bot]", allow),
      comment("bob", allow, edited),
      comment("bob", allow, early),
      comment("bob", "/proofmark allow secrets github src/a.js"),
      comment("dave", allow),
      { user: null, body: allow, created_at: "2026-11-21T11:00:00Z", updated_at: "2026-11-21T11:00:00Z" },
      null,
    ],
  });
  const said = await overrides();
  assert.deepEqual(
    said.map(({ by, gate, rule, path }) => [by, gate, rule, path]),
    [
      ["alice", "scope", null, null],
      ["bob", "secrets", "github", "src/a.js"],
      ["dave", "scope", null, null],
    ],
  );
});

test("where it is not known since when the head is the head, no command counts", async () => {
  const world = { comments: [comment("alice", "/proofmark allow scope")] };
  for (const headSince of [null, "", "yesterday"])
    assert.deepEqual(await people(world, { headSince }).overrides(), []);
});

test("a label counts by who set it last; nobody is asked where no label means anything", async () => {
  const name = "proofmark allow scope";
  const event = (kind: string, login: string, label = name) => ({
    event: kind,
    actor: { login },
    label: { name: label },
    created_at: "2026-11-21T08:00:00Z",
  });
  const by = async (events: unknown[], labels = [name]) =>
    (await people({ events }, { labels }).overrides()).map((one) => one.by);
  assert.deepEqual(await by([event("labeled", "alice")]), ["alice"]);
  const others = [event("labeled", "alice"), event("unlabeled", "mallory"), event("labeled", "mallory")];
  assert.deepEqual(await by(others), []);
  assert.deepEqual(await by([event("labeled", "alice"), event("unlabeled", "bob")]), []);
  assert.deepEqual(await by([event("labeled", "alice", "proofmark allow secrets")]), []);
  assert.deepEqual(await by([event("renamed", "alice")]), []);
  const silent = people({ events: [event("labeled", "alice")] }, { labels: ["bug"], headSince: null });
  assert.deepEqual(await silent.overrides(), []);
  assert.deepEqual(silent.asked, []);
});

test("permissions: roles by name, own roles by what they build on, the closed and the unknown are null", async () => {
  const { permission, asked } = people({});
  const roles = await Promise.all(
    ["alice", "bob", "carol", "dave", "nobody", "app[bot]", "../x"].map(permission),
  );
  assert.deepEqual(roles, ["admin", "maintain", "triage", "write", null, null, null]);
  await permission("ALICE");
  assert.equal(asked.length, 5, "each is asked once, and bots never");
});

test("reviews of all pages, each with its commit; of ghosts and unknown kinds none", async () => {
  const review = (login: string | null, state: string, commit: unknown = HEAD) => ({
    user: login === null ? null : { login },
    state,
    commit_id: commit,
    submitted_at: "2026-11-21T10:30:00Z",
  });
  const { reviews } = people({
    reviews: [
      review("alice", "APPROVED"),
      review("bob", "CHANGES_REQUESTED", null),
      review(null, "APPROVED"),
      review("carol", "SOMETHING"),
      review("dave", "DISMISSED", "../x"),
    ],
  });
  assert.deepEqual(
    (await reviews()).map(({ user, state, commit }) => [user, state, commit]),
    [
      ["alice", "approved", HEAD],
      ["bob", "changes-requested", null],
      ["dave", "dismissed", null],
    ],
  );
});

test("teams of the owner only; what may not be asked is null and not empty", async () => {
  const { team, asked } = people({
    teams: { core: [{ login: "Alice" }, { login: "bob" }, { login: "carol" }] },
  });
  assert.deepEqual(await team("Acme", "core"), ["alice", "bob", "carol"]);
  assert.equal(await team("acme", "secret"), null);
  const before = asked.length;
  assert.equal(await team("other", "core"), null);
  assert.equal(await team("acme", "../../user"), null);
  assert.equal(asked.length, before);
});

test("GitHub's own failure is not taken for nobody", async () => {
  const failing = peopleOf(
    askGitHub(
      async () => {
        throw Object.assign(new Error("HTTP"), { status: 502 });
      },
      { owner: "acme", name: "shop" },
    ),
    PULL,
  );
  for (const asking of [
    failing.reviews(),
    failing.permission("alice"),
    failing.team("acme", "core"),
    failing.overrides(),
  ])
    await assert.rejects(asking, (error: { status?: number }) => error.status === 502);
});
