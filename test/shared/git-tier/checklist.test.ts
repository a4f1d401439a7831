import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type ChecklistGiven, judgeChecklist } from "../../../shared/git-tier/checklist.ts";
import { checklistItems } from "../../../shared/git-tier/checklist-items.ts";
import { proofsOf, type RunTest, recordedProofs, recording } from "../../../shared/git-tier/proofs.ts";
import { pullOf } from "../../support/git-change.ts";

const TESTS: RunTest[] = [
  { gate: "test", id: "auth > login works", status: "passed" },
  { gate: "test", id: "auth > logout works", status: "failed" },
  { gate: "test", id: "auth > reset works", status: "skipped" },
  { gate: "test", id: "cart > total", status: "passed" },
  { gate: "e2e", id: "shop > cart > total", status: "failed" },
];
const GATES = [
  { id: "lint", outcome: "pass" },
  { id: "build", outcome: "fail" },
  { id: "docs", outcome: "skipped" },
] as const;
const proofs = proofsOf(GATES, TESTS);

const judge = (body: string, over: Partial<ChecklistGiven> = {}) =>
  judgeChecklist({
    pull: pullOf({ body }),
    files: [],
    settings: { files: [], body: "all" },
    proofs,
    ...over,
  });
const rulesOf = (body: string, over: Partial<ChecklistGiven> = {}) =>
  judge(body, over).findings.map(({ rule, key }) => `${rule} ${key}`);
const items = (text: string) => {
  const read = checklistItems(text, "file");
  assert.ok(!("why" in read));
  return read;
};

describe("checklistItems", () => {
  it("reads ids, ticks, lines and proofs", () =>
    assert.deepEqual(
      items(
        '# To do\r\n\r\n- [ ] Log in <!-- id: login --> <!-- proof: test "login works" -->\r\n- [x] It is *fast*!\r\n',
      ),
      [
        {
          id: "login",
          text: "Log in",
          line: 3,
          ticked: false,
          proofs: [{ kind: "test", name: "login works" }],
          wrong: null,
        },
        { id: "it-is-fast", text: "It is *fast*!", line: 4, ticked: true, proofs: [], wrong: null },
      ],
    ));

  const SAME: readonly [text: string, ids: string[]][] = [
    ["* [ ] a\n+ [X] b\n1. [ ] c\n2) [ ] d", ["a", "b", "c", "d"]],
    ["- [ ] a\n  - [ ] b\n    - [x] c\n", ["a", "b", "c"]],
    ["- [ ] a\n- [ ] a\n- [ ] A!", ["a", "a-2", "a-3"]],
    ["- a\n- [] b\n- [ ]c\n- [-] d\n- \\[ ] e\n- [ ]\n\n[ ] f\n", []],
    ["> - [ ] a\n\n> > - [x] b\n", []],
    ["```\n- [ ] a\n```\n\n~~~md\n- [ ] b\n", []],
    ["    - [ ] a\n", []],
    ["<!--\n- [ ] a\n-->\n\n- [ ] b", ["b"]],
    ["<!-- - [ ] a -->\n<!-- never closed\n- [ ] b", []],
    ["- [ ] a `<!-- id: b -->`", ["a-id-b"]],
    ["- [ ] <!-- id: first --> text\n  <!-- proof: gate lint -->", ["first"]],
    ["- [ ] café Ⅷ 漢字", ["café-viii-漢字"]],
    ["- [ ] !!!", ["item"]],
    ["- [ ] <b>a</b> [b](c) @d", ["b-a-b-b-c-d"]],
  ];
  for (const [text, ids] of SAME)
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        items(text).map(({ id }) => id),
        ids,
      ),
    );

  const PROOFS: readonly [comment: string, proof: string][] = [
    ["proof: test login", "test login"],
    ["proof: TEST 'a \"b\"'", 'test a "b"'],
    ["Proof:gate lint", "gate lint"],
    ["proof: gate `lint`", "gate lint"],
    ["proofs: test x", "test x"],
  ];
  for (const [comment, proof] of PROOFS)
    it(comment, () => {
      const [item] = items(`- [ ] a <!-- ${comment} -->`);
      assert.deepEqual(
        item?.proofs.map(({ kind, name }) => `${kind} ${name}`),
        [proof],
      );
    });
  for (const comment of ["proof:", "proof: login works", "proof: test a b", "proof: test ''", "proof: lint"])
    it(`cannot read ${comment}`, () =>
      assert.match(items(`- [ ] a <!-- ${comment} -->`)[0]?.wrong ?? "", /neither/));
});

describe("judgeChecklist", () => {
  it("judges by the proof, never by the tick", () => {
    const proven = '<!-- proof: test "login works" -->';
    const failed = '<!-- proof: test "auth > logout works" -->';
    const missing = "<!-- proof: test nowhere -->";
    assert.deepEqual(rulesOf(`- [x] a ${proven}\n- [x] b ${failed}\n- [ ] c ${failed}\n- [x] d ${missing}`), [
      "claimed-not-proven b",
      "not-proven c",
      "claimed-not-proven d",
    ]);
    const { findings, reason } = judge(`- [x] Log out ${failed}\n- [x] ok`);
    assert.equal(
      findings[0]?.message,
      '"Log out" (line 1 of the pull request\'s text) is ticked, but test "auth > logout works" failed.',
    );
    assert.deepEqual([findings[0]?.path, findings[0]?.line, findings[0]?.severity], [null, null, "critical"]);
    assert.equal(reason?.text, "1 of 2 checklist items does not hold.");
  });

  it("tells of what is proven and not ticked", () => {
    const { outcome, findings, notes } = judge("- [ ] a <!-- proof: gate lint -->\n");
    assert.deepEqual([outcome, findings.length], ["pass", 0]);
    assert.deepEqual(
      notes.map(({ code }) => code),
      ["checklist-proven"],
    );
  });

  it("wants every proof of an item", () =>
    assert.deepEqual(rulesOf("- [x] a <!-- proof: gate lint --> <!-- proof: gate build -->"), [
      "claimed-not-proven a",
    ]));

  it("goes by the tick where there is no proof", () => {
    assert.deepEqual(rulesOf("- [ ] a\n- [x] b\n"), ["not-ticked a"]);
    assert.equal(judge("- [x] b\n").outcome, "pass");
  });

  it("takes of the pull request's text what config says", () => {
    const body = "- [ ] a\n- [ ] b <!-- proof: gate build -->\n- [ ] c <!-- proof: x -->";
    const told = (which: "all" | "proofs" | "none") =>
      rulesOf(body, { settings: { files: [], body: which } });
    assert.deepEqual(told("all"), ["not-ticked a", "not-proven b", "proof-unreadable c"]);
    assert.deepEqual(told("proofs"), ["not-proven b", "proof-unreadable c"]);
    assert.deepEqual(told("none"), []);
    assert.equal(judge(body, { settings: { files: [], body: "none" } }).outcome, "skipped");
    assert.equal(judge(body, { pull: null }).reason?.code, "not-applicable");
  });

  it("holds the repository's own checklist, with place", () => {
    const files = [{ path: "docs/accept.md", text: "\n- [x] a <!-- proof: gate build -->\n- [ ] later\n" }];
    const { findings, outcome } = judge("", { files });
    assert.equal(outcome, "fail");
    assert.deepEqual(
      findings.map(({ rule, path, line, severity }) => [rule, path, line, severity]),
      [
        ["claimed-not-proven", "docs/accept.md", 2, "critical"],
        ["not-ticked", "docs/accept.md", 3, "warning"],
      ],
    );
    assert.equal(judge("", { files: [{ path: "a.md", text: "- [ ] later" }] }).outcome, "pass");
    const empty = judge("", { files: [{ path: "a.md", text: "# Nothing" }] });
    assert.deepEqual([empty.outcome, empty.reason?.code], ["unknown", "declaration-unreadable"]);
  });

  it("is unknown where a proof cannot be told, and red where another fails", () => {
    const unsure = proofsOf([...GATES, { id: "test", outcome: "unknown" }], TESTS);
    const body = "- [x] a <!-- proof: test nowhere -->\n- [x] b <!-- proof: gate test -->";
    const { outcome, reason, notes } = judge(body, { proofs: unsure });
    assert.deepEqual(
      [outcome, reason?.code, notes[0]?.code],
      ["unknown", "needs-failed", "checklist-unknown"],
    );
    const red = judge(`${body}\n- [ ] c`, { proofs: unsure });
    assert.deepEqual([red.outcome, red.doubt?.code], ["fail", "needs-failed"]);
  });
});

describe("proofs", () => {
  it("finds a test by its whole name or its end, the whole first, and skipped is not proven", () => {
    const of = (name: string) => proofs({ kind: "test", name });
    assert.equal(of("auth > login works"), "passed");
    assert.equal(of("login works"), "passed");
    assert.equal(of("works"), "missing");
    assert.equal(of("reset works"), "missing");
    assert.equal(of("cart > total"), "passed", "one is named exactly so");
    assert.equal(of("total"), "failed", "both end so, and one failed");
  });

  it("answers for gates", () => {
    const of = (name: string) => proofs({ kind: "gate", name });
    assert.deepEqual(["lint", "build", "docs", "none"].map(of), ["passed", "failed", "missing", "missing"]);
  });

  it("are recorded once each, and answered again from that", () => {
    const kept = recording(proofs);
    const body =
      "- [x] a <!-- proof: gate lint -->\n- [x] b <!-- proof: gate lint --> <!-- proof: test total -->";
    judge(body, { proofs: kept.proofs });
    assert.deepEqual(kept.records(), [
      { kind: "gate", name: "lint", result: "passed" },
      { kind: "test", name: "total", result: "failed" },
    ]);
    const again = recordedProofs(kept.records());
    assert.deepEqual(rulesOf(body, { proofs: again }), rulesOf(body));
    assert.equal(again({ kind: "test", name: "other" }), "unknown");
  });
});

describe("hostile texts", () => {
  const SPEC: readonly [what: string, body: string, outcome: string][] = [
    ["ten megabytes", "- [ ] a\n".repeat(1_250_000), "unknown"],
    ["a hundred thousand items", "- [ ] a\n".repeat(100_000), "unknown"],
    ["quotes in quotes", `${">".repeat(5_000)} - [ ] a`, "unknown"],
    ["lists in lists", `- [ ] a\n${"- ".repeat(5_000)}[ ] a`, "unknown"],
    [
      "indented ever deeper",
      Array.from({ length: 240 }, (_, at) => `${"  ".repeat(at)}- [x] a`).join("\n"),
      "pass",
    ],
    ["brackets without end", `- [x] a ${"[a](".repeat(16_000)}`, "pass"],
    ["comments without end", `- [x] a ${"<!-- x ".repeat(9_000)}`, "pass"],
    ["markup and other writing directions", "- [ ] <script>\u202e@all</script> [x](javascript:1)", "fail"],
  ];
  for (const [what, body, outcome] of SPEC)
    it(what, () => {
      const before = process.cpuUsage().user;
      const judged = judge(body);
      assert.equal(judged.outcome, outcome, judged.reason?.text);
      assert.ok((process.cpuUsage().user - before) / 1e6 < 20);
      for (const { message } of judged.findings) assert.ok(message.length <= 2_000);
    });

  it("bounds what it tells", () => {
    const { findings } = judge("- [ ] a\n".repeat(5_000));
    assert.equal(findings.length, 201);
    assert.match(findings.at(-1)?.message ?? "", /4800 more/);
  });
});
