import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { parse } from "acorn";
import { pageFindings } from "../../../../action/render/html/data.ts";
import { escapeHtml, html, jsonForScript, prose } from "../../../../action/render/html/escape.ts";
import { renderHtml } from "../../../../action/render/html/page.ts";
import { SCRIPT } from "../../../../action/render/html/script.ts";
import type { Report } from "../../../../shared/contract/report.ts";
import { HOSTILE_LINES, hostile } from "../../../support/hostile.ts";
import { finding, gate, report } from "../../../support/report-parts.ts";
import { advisory, clean, firstRun, noBase, red, unknownGate } from "../../../support/reports.ts";

const LOGS = { lint: HOSTILE_LINES.join("\n"), e2e: `${"line\n".repeat(900)}last` };
const GALLERY: Readonly<Record<string, () => Report>> = {
  clean,
  red,
  hostile,
  advisory,
  "no base": noBase,
  "first run": firstRun,
  "unknown gate": unknownGate,
};
const inside = (page: string, tag: string): string[] =>
  [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map(([, text = ""]) => text);

for (const [name, make] of Object.entries(GALLERY)) {
  test(`the page of ${name} asks for nothing and runs only its own script`, () => {
    const page = renderHtml(make(), { logs: LOGS });
    const [policy = ""] = /(?<=Content-Security-Policy" content=")[^"]*/.exec(page) ?? [];
    const allowed = policy.replaceAll("&#39;", "'");
    const hash = (text = "") => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    assert.match(allowed, /^default-src 'none'; /);
    assert.ok(allowed.includes(`script-src ${hash(inside(page, "script")[0])};`));
    assert.ok(allowed.includes(`style-src ${hash(inside(page, "style")[0])};`));
    assert.equal(page.match(/<script\b/g)?.length, 2, "data and script, nothing else");
    const markup = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "");
    for (const [tag] of markup.matchAll(/<[a-z][^>]*>/gi)) {
      assert.doesNotMatch(tag, /\s(?:src|srcset|action|formaction|background|poster|on\w+|style)=/i);
      assert.doesNotMatch(tag, /href="(?!#|data:image\/svg)/);
    }
    assert.doesNotMatch(inside(page, "style")[0] ?? "", /url\(|@import/);
  });
}

test("the script is one a browser can read", () => {
  parse(SCRIPT, { ecmaVersion: 2022, sourceType: "script" });
  assert.doesNotMatch(SCRIPT, /innerHTML|insertAdjacentHTML|document\.write|eval\(|<\/script/);
});

test("templates escape all but templates", () => {
  const inner = html`<b>${'"<&>'}</b>`;
  assert.equal(html`${inner}${[inner, "<"]}${null}${false}${3}`.text, `${inner.text}${inner.text}&lt;3`);
  assert.equal(inner.text, "<b>&quot;&lt;&amp;&gt;</b>");
  assert.equal(prose("a `<b>` c").text, "a <code>&lt;b&gt;</code> c");
  assert.equal(escapeHtml("a\u202e'b"), "a&#39;b");
});

test("embedded data survives and cannot end its element", () => {
  const text = jsonForScript(HOSTILE_LINES);
  assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
  assert.deepEqual(JSON.parse(text), HOSTILE_LINES);
});

test("findings come new first, and outputs are bounded altogether", () => {
  const order = pageFindings(red()).map(({ s }) => s);
  assert.deepEqual([...new Set(order)], ["new", "new-indirect", "flaky", "pre-existing", "fixed"]);
  const many = Array.from({ length: 1_000 }, (_, index) =>
    finding({ gate: "lint", message: `m${index}`, detail: "x".repeat(8_000) }),
  );
  const details = pageFindings(report({ gates: [gate({ id: "lint" })], findings: many })).map(({ d }) => d);
  assert.equal(details.filter((detail) => typeof detail === "string").length, 750);
  assert.equal(details.at(-1), true, "says that there was no room");
});

test("what could not be judged is open, amber and tells what to do", () => {
  const page = renderHtml(unknownGate(), { logs: {} });
  assert.match(page, /<section class="hero unsure"/);
  assert.match(page, /<details class="gate unknown" open>/);
  assert.match(page, /What to do:/);
});

test("a long log is shown from its end, and says so", () => {
  const page = renderHtml(red(), { logs: LOGS });
  assert.match(page, /Log, the last 400 lines/);
  assert.match(page, /last<\/pre>/);
});
