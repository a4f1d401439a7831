import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as v from "valibot";
import { type Loop, withLoop } from "../../../shared/comment/loop.ts";
import { loopSentence } from "../../../shared/comment/loop-words.ts";
import type { HistoryEntry } from "../../../shared/comment/state.ts";
import type { Report } from "../../../shared/contract/report.ts";
import { diagnose, NO_LOGS } from "../../../shared/diagnosis/diagnose.ts";
import { diagnosisSchema } from "../../../shared/diagnosis/schema.ts";
import { COMMENT_LIMIT, type CommentOptions, renderComment } from "../../../shared/render/comment.ts";
import { nextStep, verdictIcon } from "../../../shared/render/comment-verdict.ts";
import { NO_LINKS } from "../../../shared/render/links.ts";
import { utf8Bytes } from "../../../shared/render/plain.ts";
import { assertGolden } from "../../support/golden.ts";
import { hostile } from "../../support/hostile.ts";
import { activeParts } from "../../support/inert.ts";
import {
  change,
  file,
  finding,
  gate,
  HEAD as HEAD_COMMIT,
  READY,
  report,
  testFailure,
} from "../../support/report-parts.ts";
import { advisory, clean, firstRun, huge, noBase, red, unknownGate } from "../../support/reports.ts";

const HEAD = "<!-- proofmark:v1 key=default -->\n<!-- proofmark:state eyJ2IjoxfQ -->";
const RUN = "https://github.com/acme/shop/actions/runs/9912345678";
const LINKS = { report: `${RUN}/artifacts/77`, run: RUN, artifact: `${RUN}/artifacts/78` };
const past = (head: string, score: number, signature = "same"): HistoryEntry => ({
  head,
  score,
  conclusion: "continue",
  fresh: 3,
  signature,
  at: 1_795_000_000,
  failing: 3,
  failures: [],
});
const LOOP: Loop = {
  kind: "repeating",
  times: 3,
  heads: ["5ab34cd90012", "a01b22c3d4e5", HEAD_COMMIT],
  since: 1_795_000_000,
  seconds: 16_500,
  failing: 7,
  more: 0,
  changes: {
    changed: ["src/cart/total.ts", "test/cart.test.ts"],
    untouched: ["src/invoice/lines.ts", "src/money/format.ts"],
  },
};
const OSCILLATING: Loop = {
  ...LOOP,
  kind: "oscillating",
  times: 5,
  heads: ["9d0e11aa22bb", "17c0ffee0001", "5ab34cd90012", "a01b22c3d4e5", HEAD_COMMIT],
  changes: null,
};
const looped = (loop: Loop): string =>
  render(withLoop(red(), loop, loopSentence(loop)), { history: HISTORY, loop });
const HISTORY = [
  past("9d0e11aa22bb", 88, "a"),
  past("17c0ffee0001", 95, "b"),
  past("5ab34cd90012", 62),
  past("a01b22c3d4e5", 41),
];
const render = (report: Report, over: Partial<CommentOptions> = {}): string =>
  renderComment(report, { head: HEAD, links: LINKS, history: [], ...over });

const REQUIRE = "Cannot find module '../money/round'";
/** One import is gone: the compiler says so once, and forty tests in forty ways. */
const oneImport = (): Report => {
  const broken = { outcome: "fail", reason: { code: "new-findings", text: "new" } } as const;
  return report({
    gates: [
      gate({ id: "typecheck", title: "Type check", ...broken }),
      gate({ id: "test", title: "Tests", ...broken }),
    ],
    verdict: { ...READY, conclusion: "continue", score: 49, because: "This change adds 41 findings." },
    change: change({
      files: [
        file("src/money/rounding.ts", { status: "renamed", previousPath: "src/money/round.ts" }),
        file("src/cart/total.ts"),
      ],
    }),
    findings: [
      finding({
        gate: "typecheck",
        rule: "TS2307",
        message: `${REQUIRE} or its corresponding type declarations.`,
        reproduce: "npx tsc --noEmit",
      }),
      ...Array.from({ length: 40 }, (_, at) =>
        testFailure({
          test: `part ${at} > loads`,
          path: `test/part-${at}.test.ts`,
          message: `Cannot find module '/src/money/round.ts' imported from /src/part-${at}.ts`,
        }),
      ),
    ],
  });
};

const GALLERY: Readonly<Record<string, string>> = {
  clean: render(clean()),
  red: render(red(), { history: HISTORY }),
  "unknown-gate": render(unknownGate()),
  advisory: render(advisory()),
  "no-base": render(noBase()),
  "first-run": render(firstRun(), { links: NO_LINKS }),
  hostile: render(hostile()),
  loop: looped(LOOP),
  "loop-oscillating": looped(OSCILLATING),
  "one-cause": render(oneImport()),
  "tight-limit": render(red(), { history: HISTORY, limit: 4_000 }),
};

for (const [name, markdown] of Object.entries(GALLERY)) {
  test(`the comment of ${name}`, () => assertGolden(`comment/${name}.md`, `${markdown}\n`));
  test(`the comment of ${name} begins with its head and holds nothing active`, () => {
    assert.ok(markdown.startsWith(`${HEAD}\n\n## `));
    assert.deepEqual(activeParts(markdown), []);
  });
}

test("never above the limit, the verdict and the footer always whole", () => {
  for (const report of [red(), huge(2_000), hostile(), manyGates()]) {
    const whole = render(report);
    const verdict = whole.slice(0, whole.indexOf("\n\n**", HEAD.length));
    for (const limit of [COMMENT_LIMIT, 20_000, 8_000, 5_000]) {
      const text = render(report, { limit });
      assert.ok(utf8Bytes(text) <= limit, `${utf8Bytes(text)} of ${limit}`);
      assert.ok(text.startsWith(verdict), "verdict");
      assert.match(text, /<sub>\[Report\][^\n]*<\/sub>$/);
    }
  }
});

test("what was left out is said, with the place where it is", () => {
  const text = render(red(), { limit: 4_000 });
  assert.match(text, /To stay within GitHub's size limit, .*left out: .*All of it is in \[the report\]/);
});

test("20,000 findings are rendered in well under a second each", () => {
  const report = huge();
  const started = performance.now();
  assert.ok(utf8Bytes(render(report)) <= COMMENT_LIMIT);
  assert.ok(performance.now() - started < 5_000);
});

test("what could not be judged never looks green", () => {
  const text = render(unknownGate());
  assert.equal(verdictIcon(unknownGate()), "⚠️");
  for (const line of text.split("\n").filter((each) => /Tests|judged|person/.test(each)))
    assert.doesNotMatch(line, /✅/);
  assert.match(text, /What to do:/);
});

test("an advisory gate that fails informs, it does not look failed", () => {
  const line =
    render(red())
      .split("\n")
      .find((each) => each.includes("**Coverage**")) ?? "";
  assert.match(line, /ℹ️.advises/);
});

test("uncertain attributions say so", () => {
  assert.match(render(noBase()), /probably new/);
  assert.doesNotMatch(render(clean()), /probably/);
});

test("the block for agents is the diagnosis, whole or with fewer causes", () => {
  for (const [report, limit] of [[red()], [hostile()], [huge(2_000)], [red(), 9_000]] as const) {
    const [, json = ""] =
      /\n(?:`{3,})json\n([\s\S]*?)\n`{3,}\n/.exec(render(report, limit ? { limit } : {})) ?? [];
    const block = v.parse(diagnosisSchema, JSON.parse(json));
    const whole = diagnose(report, NO_LOGS);
    assert.equal(block.causes.length + block.left, whole.causes.length + whole.left);
    assert.deepEqual(
      block.causes.map(({ id }) => id),
      whole.causes.slice(0, block.causes.length).map(({ id }) => id),
    );
    assert.ok(block.causes.length > 0 || limit !== undefined);
    assert.doesNotMatch(json, /[<>`@#\u202e\u200b\u001b]/);
  }
});

test("docs/loops.md quotes what the comment says, to the word", () => {
  const page = readFileSync(new URL("../../../docs/loops.md", import.meta.url), "utf8");
  const said = looped(LOOP)
    .split("\n\n")
    .find((part) => part.startsWith("> **Going"));
  assert.ok(said && page.includes(said), said);
  assert.ok(page.includes(loopSentence(LOOP)));
});

test("a loop is named with what did and did not change, in names that cannot act", () => {
  const changes = {
    changed: ["src/@alice.ts", "src/#1.ts", "a`b.ts", "d.ts", "e.ts", "f.ts"],
    untouched: ["x</details>.ts"],
  };
  const text = looped({ ...LOOP, failing: 1, more: 2, changes });
  assert.match(text, /Going in circles: the same failure, and 2 more, after 3 pushes/);
  assert.match(text, /`src\/@alice\.ts`.* and 2 more changed\./);
  assert.deepEqual(activeParts(text), []);
  assert.match(text, /A person is needed/);
  assert.doesNotMatch(text, /and push; each/);
});

test("addresses of another shape are not written", () => {
  const text = render(clean(), {
    links: { report: "javascript:alert(1)", run: "https://x.example/)evil", artifact: null },
  });
  assert.doesNotMatch(text, /javascript|evil/);
});

function manyGates(): Report {
  const gates = Array.from({ length: 200 }, (_, index) =>
    gate({
      id: `gate-${index}`,
      title: `A gate with a rather long title, number ${index}`,
      outcome: index % 2 ? "unknown" : "pass",
      reason: { code: "crashed", text: "x".repeat(300) },
    }),
  );
  return { ...unknownGate(), gates };
}

test("when nothing could run, the next step is to make it run, not to look at failures that are not there", () => {
  const skipped = {
    ...clean(),
    gates: [
      gate({
        id: "go-vet",
        outcome: "skipped",
        reason: { code: "tool-missing", text: "go is not installed here" },
      }),
    ],
  };
  const blocked = { ...skipped, verdict: { ...skipped.verdict, conclusion: "blocked" as const } };
  assert.match(nextStep(blocked), /^Install what the gates need, or list commands/);
  assert.equal(nextStep(skipped), "Nothing to do.");
});

test("what a checklist rests on is not told as proof against forgery", () => {
  const list = gate({ id: "checklist", title: "Checklist", kind: "checklist", tier: "git" });
  const text = render({ ...clean(), gates: [list, gate({ id: "scope", kind: "scope", tier: "git" })] });
  assert.match(text.replaceAll("\u2011", "-"), /\*\*Checklist\*\* .* git-derived,\sproofs\sself-reported \|/);
  assert.match(text.replaceAll("\u2011", "-"), /\| git-derived \|/);
});
