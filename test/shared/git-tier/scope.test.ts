import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judgeScope, outOfScope, type ScopeGiven } from "../../../shared/git-tier/scope.ts";
import type { ScopeSettings } from "../../../shared/git-tier/settings.ts";
import { changeOf, pullOf, touching } from "../../support/git-change.ts";

const NONE: ScopeSettings = { allow: [], protect: [], task: null, rules: [], undeclared: "allow" };
const rule = (over: Partial<ScopeSettings["rules"][number]>) => ({
  label: null,
  branch: null,
  author: null,
  allow: [],
  ...over,
});

interface Case extends Partial<ScopeGiven> {
  body?: string;
}
const judge = ({ body, ...given }: Case) =>
  judgeScope({
    change: touching("src/a.ts"),
    pull: pullOf({ body: body ?? "" }),
    task: null,
    settings: NONE,
    ...given,
  });
const pathsOf = (given: Case): string[] => judge(given).findings.map(({ rule: id, path }) => `${id} ${path}`);

describe("judgeScope", () => {
  it("has nothing to say where nothing is declared or configured", () => {
    const { outcome, reason } = judge({ body: "A scope is nice.\n\nNothing else." });
    assert.equal(outcome, "skipped");
    assert.equal(reason?.code, "not-applicable");
  });

  it("passes a change that keeps to what its text declares", () => {
    const judged = judge({
      body: "Mends totals.\r\n\r\n```proofmark-scope\r\n# the cart\r\nsrc/**\r\n```\r\n",
    });
    assert.deepEqual([judged.outcome, judged.reason, judged.findings], ["pass", null, []]);
  });

  it("names what lies outside, and whose limit it is", () => {
    const { outcome, findings, reason } = judge({
      body: "Scope: src/**, `docs/*.md`\n",
      change: touching("docs/a.md", "docs/b/c.md", "src/a.ts", "x.ts"),
    });
    assert.equal(outcome, "fail");
    assert.deepEqual(
      findings.map(({ path, severity }) => [path, severity]),
      [
        ["docs/b/c.md", "critical"],
        ["x.ts", "critical"],
      ],
    );
    assert.match(
      findings[0]?.message ?? "",
      /`docs\/b\/c\.md` \(changed\) is outside the scope set by the pull request's text \(line 1\)/,
    );
    assert.match(
      findings[0]?.detail ?? "",
      /src\/\*\*\n {2}docs\/\*\.md$/,
      "nothing of --fix-scope, which does not know it",
    );
    assert.equal(reason?.text, "2 paths out of scope.");
  });

  it("counts both names of a moved file, and deleted ones", () => {
    const change = changeOf({
      "lib/a.ts": { from: "src/a.ts", before: "a\n", after: "a\n" },
      "old/b.ts": { before: "b\n" },
      "src/c.ts": { from: "lib/c.ts", before: "c\n", after: "c\n" },
    });
    assert.deepEqual(pathsOf({ body: "Scope: src/**", change }), [
      "out-of-scope lib/a.ts",
      "out-of-scope old/b.ts",
      "out-of-scope lib/c.ts",
    ]);
    const settings = { ...NONE, protect: ["lib"] };
    assert.deepEqual(pathsOf({ change, settings }), ["protected-path lib/a.ts", "protected-path lib/c.ts"]);
  });

  it("protects paths always, as blockers, and once each", () => {
    const judged = judge({
      body: "Scope: **",
      settings: {
        ...NONE,
        allow: ["src/**"],
        protect: [".github/**", "src/keys.ts", "!.github/ISSUE_TEMPLATE"],
      },
      change: touching(
        ".github/ISSUE_TEMPLATE/bug.md",
        ".github/workflows/ci.yml",
        "src/a.ts",
        "src/keys.ts",
      ),
    });
    assert.deepEqual(
      judged.findings.map(({ rule: id, path, severity }) => [id, path, severity]),
      [
        ["protected-path", ".github/workflows/ci.yml", "blocker"],
        ["protected-path", "src/keys.ts", "blocker"],
        ["out-of-scope", ".github/ISSUE_TEMPLATE/bug.md", "critical"],
      ],
    );
    assert.equal(judged.reason?.text, "1 path out of scope; 2 protected paths touched.");
  });

  it("lets the author narrow, never widen", () => {
    const settings = { ...NONE, allow: ["src/**"] };
    const change = touching("infra/x.tf", "src/a.ts", "src/b.ts");
    for (const body of ["Scope: **", "```proofmark-scope\n**\n```", "Scope: infra/**, src/**"])
      assert.deepEqual(pathsOf({ settings, change, body }), ["out-of-scope infra/x.tf"], body);
    assert.deepEqual(pathsOf({ settings, change, body: "Scope: src/a.ts" }), [
      "out-of-scope infra/x.tf",
      "out-of-scope src/b.ts",
    ]);
  });

  it("takes the first rule that fits in place of `allow`", () => {
    const settings = {
      ...NONE,
      allow: ["nothing"],
      rules: [
        rule({ author: "dependabot[bot]", allow: ["**/package-lock.json"] }),
        rule({ label: "Docs", branch: "docs/*", allow: ["docs/**"] }),
        rule({ branch: "docs/*", allow: ["docs/*"] }),
        rule({ author: "{ada,grace}", allow: [] }),
      ],
    };
    const change = touching("docs/a/b.md");
    const fails = (over: Parameters<typeof pullOf>[0]) =>
      judge({ settings, change, pull: pullOf(over) }).findings.length > 0;
    assert.ok(fails({ author: "Dependabot[bot]" }));
    assert.ok(!fails({ headBranch: "docs/x", labels: ["other", "DOCS"] }));
    assert.ok(fails({ headBranch: "docs/x" }));
    assert.ok(!fails({ author: "Ada" }), "a rule that allows nothing in particular sets no limit");
    assert.ok(fails({ author: "eve" }), "none fits: `allow`");
    const local = judge({ settings, change, pull: null });
    assert.match(local.findings[0]?.message ?? "", /set by the config's `allow`/);
    assert.match(local.findings[0]?.detail ?? "", /verify --fix-scope/);
  });

  it("holds the change to the task's file and the pull request's text at once", () => {
    const task = { path: "TASK.md", text: "# Task\n\nScope: src/**\n" };
    const settings = { ...NONE, task: "TASK.md" };
    const change = touching("docs/a.md", "src/a.ts", "src/b.ts");
    assert.deepEqual(pathsOf({ task, settings, change }), ["out-of-scope docs/a.md"]);
    assert.deepEqual(pathsOf({ task, settings, change, body: "Scope: docs, src/a.ts" }), [
      "out-of-scope docs/a.md",
      "out-of-scope src/b.ts",
    ]);
    assert.equal(judge({ task, settings, change, pull: null }).outcome, "fail");
    for (const [given, text] of [
      [null, /not on the base branch/],
      [{ path: "TASK.md", text: "Do it." }, /declares no scope/],
    ] as const) {
      const judged = judge({ task: given, settings });
      assert.equal(judged.outcome, "unknown");
      assert.equal(judged.reason?.code, "declaration-unreadable");
      assert.match(judged.reason?.text ?? "", text);
    }
  });

  it("asks for a declaration where config wants one", () => {
    const settings: ScopeSettings = { ...NONE, undeclared: "fail" };
    assert.deepEqual(pathsOf({ settings }), ["scope-undeclared null"]);
    assert.deepEqual(pathsOf({ settings, body: "Scope: this one is small" }), ["scope-undeclared null"]);
    assert.deepEqual(pathsOf({ settings, body: "Scope: src" }), []);
    assert.equal(judge({ settings, pull: null }).outcome, "skipped", "a local run has no text");
  });
});

const UNREADABLE: readonly [what: string, body: string, where: RegExp][] = [
  [
    "a broken glob",
    "a\n\n```proofmark-scope\nsrc/**\nlib/{a\n```",
    /line 5.*`lib\/\{a` is no glob: `\{` is never closed/,
  ],
  ["a fence never closed", "```proofmark-scope\nsrc/**\n\nThe rest of the text.", /line 1.*never closed/],
  ["a fence closed by a shorter one", "````proofmark-scope\nsrc/**\n```\n", /never closed/],
  ["an open fence before it", "```\nlog\n\n```proofmark-scope\nsrc\n", /line 1.*never closed/],
  ["an open fence over a line", "```js\nlog\n\nScope: src\n", /line 1.*never closed/],
  ["an open comment before it", "<!-- hint\n\nScope: src\n", /line 1.*`<!--` before it is never closed/],
  ["an empty block", "```proofmark-scope\n# nothing\n```", /empty/],
  ["a sentence among globs", "Scope: src/**, and a bit of docs", /line 1.*reads like a sentence/],
  ["an unseen character", "Scope: src/\u202eabc", /cannot be seen/],
  ["a zero-width space", "```proofmark-scope\nsr\u200bc/**\n```", /cannot be seen/],
  ["leaving the repository", "Scope: ../other", /no `\.\.`/],
  ["too many globs", `\`\`\`proofmark-scope\n${"a\n".repeat(1001)}\`\`\``, /more than 1000/],
  ["quotes nested a thousand deep", `${">".repeat(1000)} Scope: src`, /nested/],
  ["lists nested a thousand deep", `Scope: src\n\n${"- ".repeat(1000)}a`, /line 3.*nested/],
  ["a text of ten megabytes", `Scope: src\n${"x".repeat(1e7)}`, /longer/],
];

describe("a scope that cannot be read", () => {
  for (const [what, body, where] of UNREADABLE)
    it(`is unknown, with the place: ${what}`, () => {
      const { outcome, reason, findings } = judge({ body });
      assert.equal(outcome, "unknown");
      assert.equal(reason?.code, "declaration-unreadable");
      assert.match(reason?.text ?? "", where);
      assert.deepEqual(findings.map(({ rule: id }) => id).slice(0, 1), ["scope-unreadable"]);
      assert.match(findings[0]?.message ?? "", where);
    });

  it("is told twenty times at most, each apart", () => {
    const { findings } = judge({ body: "Scope: [\n".repeat(500) });
    assert.equal(new Set(findings.map(({ key }) => key)).size, 20);
    assert.equal(findings.length, 20);
  });

  it("does not hide what can be judged without it", () => {
    const settings = { ...NONE, protect: ["src/**"] };
    const { outcome, findings, reason, doubt } = judge({ settings, body: "Scope: [" });
    assert.equal(outcome, "fail");
    assert.equal(doubt?.code, "declaration-unreadable", "and is not settled by allowing what was found");
    assert.deepEqual(
      findings.map(({ rule: id }) => id),
      ["protected-path", "scope-unreadable"],
    );
    assert.match(reason?.text ?? "", /1 protected path touched; a declared scope cannot be read/);
  });

  it("is unknown for a broken glob of the config too", () => {
    for (const settings of [
      { ...NONE, allow: ["src/["] },
      { ...NONE, protect: ["src/["] },
      { ...NONE, rules: [rule({ branch: "src/[" })] },
    ]) {
      const { outcome, reason } = judge({ settings });
      assert.deepEqual([outcome, reason?.code], ["unknown", "declaration-unreadable"]);
    }
  });
});

const DECLARED: readonly [body: string, inside: string[], outside: string[]][] = [
  ["**Scope:** src/**", ["src/a"], ["b"]],
  ["__Scope__: `src/**`", ["src/a"], ["b"]],
  ["scope: src/{a,b}/**, docs", ["src/b/x", "docs/y"], ["src/c/x"]],
  ["### Scope: src", ["src/a"], ["b"]],
  ["Scope: src\n---\nAbout", ["src/a"], ["b"]],
  [`Scope: src\n\n${"- ".repeat(40)}\n\n${"* ".repeat(40)}\n`, ["src/a"], ["b"]],
  ["Hello\nScope: src\nScope: docs\nmore", ["src/a", "docs/a"], ["b"]],
  ["- Scope: src", ["src/a"], ["b"]],
  ["Scope: src <!-- or **, all of it -->", ["src/a"], ["b"]],
  ["Scope: `my docs/**`, `a,b`", ["my docs/x", "a,b"], ["b"]],
  ["Scope: !docs", ["src/a"], ["docs/a"]],
  ["Scope: src/*_a_*, x_*", ["src/b_a_c", "x_y"], ["src/bac"]],
  ["~~~Proofmark-Scope title\nsrc\n!src/keys\n~~~", ["src/a"], ["src/keys/b", "b"]],
  ["- item\n\n  ```proofmark-scope\n  src\n  ```\n", ["src/a"], ["b"]],
  ["````\n```proofmark-scope\nsrc\n```\n````\n\nScope: docs", ["docs/a"], ["src/a"]],
];

const NOT_DECLARED: readonly string[] = [
  "<!-- Scope: src -->",
  "<!--\n```proofmark-scope\nsrc\n```\n-->",
  "text <!--\nScope: src\n--> text",
  "> Scope: src",
  "> ```proofmark-scope\n> src\n> ```",
  "```\nScope: src\n```",
  "````md\n```proofmark-scope\nsrc\n```\n````",
  "    Scope: src",
  "a `code\nScope: src\n` b",
  "The scope: src",
  "Scope: the whole cart",
  "Scope: frontend",
  "Scope: checkout, cart",
  "Scope:",
  "```proofmark-scopes\nsrc\n```",
];

describe("what counts as a declaration", () => {
  for (const [body, inside, outside] of DECLARED)
    it(JSON.stringify(body), () =>
      assert.deepEqual(
        judge({ body, change: touching(...[...inside, ...outside].sort()) }).findings.map(({ path }) => path),
        outside.toSorted(),
      ),
    );
  for (const body of NOT_DECLARED)
    it(`not ${JSON.stringify(body)}`, () => assert.equal(judge({ body }).outcome, "skipped"));

  it("takes words for topics where they fit nothing that was changed, and for paths where they do", () => {
    const change = touching("api/a.ts", "web/b.ts");
    assert.deepEqual(pathsOf({ body: "Scope: api", change }), ["out-of-scope web/b.ts"]);
    assert.deepEqual(pathsOf({ body: "Scope: checkout", change }), []);
    for (const body of [
      "Scope: N/A",
      "Scope: n/a",
      "Scope: UI/UX, CI/CD",
      "Scope: read:org, repo",
      "Scope: none",
    ])
      assert.deepEqual(pathsOf({ body, change }), [], body);
    assert.deepEqual(pathsOf({ body: "Scope: UI/UX", change: touching("UI/UX/a.ts", "b.ts") }), [
      "out-of-scope b.ts",
    ]);
    // What is written as a path is one, and a task's file is no small talk.
    for (const body of [
      "Scope: checkout/",
      "Scope: `checkout`",
      "Scope: checkout, lib/x",
      "```proofmark-scope\ncheckout\n```",
    ])
      assert.equal(pathsOf({ body, change }).length, 2, body);
    const task = { path: "TASK.md", text: "Scope: checkout" };
    assert.equal(pathsOf({ task, settings: { ...NONE, task: "TASK.md" }, change }).length, 2);
    assert.deepEqual(
      pathsOf({ body: "Scope: checkout", change, settings: { ...NONE, undeclared: "fail" } }),
      ["scope-undeclared null"],
    );
  });

  it("tells of a `Scope:` line that names no paths", () =>
    assert.deepEqual(
      judge({ body: "Scope: the cart", settings: { ...NONE, allow: ["src"] } }).notes.map(({ code }) => code),
      ["scope-prose"],
    ));
});

// A budget of steps, not of time: the same on every machine.
describe("a large or hostile change", () => {
  it("is told by folder above 200 paths", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `gen/${at % 30}/${at % 90}/f${at}.ts`);
    const { findings } = judge({ body: "Scope: src/", change: touching(...many, "one.ts") });
    assert.ok(findings.length <= 200 && findings.length > 20, `${findings.length}`);
    assert.match(findings[0]?.message ?? "", /^223 changed files in `gen\/0\/0\/` are out of scope/);
    assert.equal(new Set(findings.map(({ path, key }) => `${path} ${key}`)).size, findings.length);
    assert.equal(findings.find(({ path }) => path === "one.ts")?.key, "");
    const flat = Array.from({ length: 5_000 }, (_, at) => `d${at}/f.ts`);
    assert.equal(judge({ body: "Scope: src/", change: touching(...flat) }).findings.length, 1);
  });

  it("ends over globs and paths made to take long", () => {
    const body = `\`\`\`proofmark-scope\n${`${"*a?".repeat(20)}*b?*\n`.repeat(900)}\`\`\``;
    const paths = Array.from({ length: 2_000 }, (_, at) => "a".repeat(900) + at);
    const { outcome, reason } = judge({ body, change: touching(...paths) });
    assert.equal(outcome, "unknown");
    assert.match(reason?.text ?? "", /take too long/);
  });

  it("reads any long text in a moment", { timeout: 60_000 }, () => {
    const most = 65_536;
    const fill = (piece: string, before = "", after = "") =>
      before + piece.repeat((most - before.length - after.length) / piece.length) + after;
    const bodies = [
      fill(" ", "Scope: a", "b"),
      fill("#", "# Scope: a", "b"),
      fill("\n", "Scope: a"),
      fill("`", "```proofmark-scope\na\n", "x"),
      fill("`", "Scope: ", ","),
      fill("scope <!-- a\n\n"),
      fill("`a` scope\n\n"),
      fill("<!-- a --> scope ", "Scope: a "),
      fill("> ", "Scope: a\n\n", ""),
      fill("a**b", "scope "),
      fill("[a](", "scope "),
      fill("x <?a ", "scope "),
      fill("{", "Scope: "),
      fill("1. scope\n   - a\n"),
    ];
    for (const body of bodies) {
      const before = process.cpuUsage().user;
      assert.ok(["pass", "fail", "unknown", "skipped"].includes(judge({ body }).outcome));
      const seconds = (process.cpuUsage().user - before) / 1e6;
      assert.ok(seconds < 10, `${JSON.stringify(body.slice(0, 30))}: ${seconds} s of the processor`);
    }
  });

  it("keeps messages within the contract's length", () => {
    const path = `${"long/".repeat(800)}x`;
    for (const { message } of judge({ body: "Scope: src/", change: touching(path) }).findings)
      assert.ok(message.length <= 2_000);
  });
});

describe("outOfScope", () => {
  it("lists what would have to go, both names of a moved file", () => {
    const change = changeOf({
      "lib/a.ts": { from: "src/a.ts", before: "a\n", after: "a\n" },
      "package.json": { before: "b\n", after: "c\n" },
    });
    const settings = { ...NONE, protect: ["package.json"], allow: ["src", "package.json"] };
    const given = { change, pull: null, task: null, settings };
    assert.deepEqual(outOfScope(given), {
      paths: ["lib/a.ts", "package.json", "src/a.ts"],
      why: null,
    });
  });
});
