import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { parse } from "acorn";
import { pageFindings } from "../../../../action/render/html/data.ts";
import { escapeHtml, html, jsonForScript, prose } from "../../../../action/render/html/escape.ts";
import { renderHtml } from "../../../../action/render/html/page.ts";
import { SCRIPT, SCRIPT_WITH_SCREENS } from "../../../../action/render/html/script.ts";
import { shotsToEmbed } from "../../../../action/render/html/shots.ts";
import type { Report } from "../../../../shared/contract/report.ts";
import { HOSTILE_LINES, hostile } from "../../../support/hostile.ts";
import { finding, gate, report } from "../../../support/report-parts.ts";
import { advisory, clean, firstRun, noBase, red, unknownGate } from "../../../support/reports.ts";
import {
  hostileScreens,
  pictures,
  screen,
  visualGate,
  visualReport,
  visualRun,
} from "../../../support/visual-run.ts";

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
  for (const script of [SCRIPT, SCRIPT_WITH_SCREENS]) {
    parse(script, { ecmaVersion: 2022, sourceType: "script" });
    assert.doesNotMatch(script, /innerHTML|insertAdjacentHTML|document\.write|eval\(|<\/script/);
  }
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

const visual = visualRun();
const withPictures = (pictures: ReadonlyMap<string, Uint8Array>) =>
  renderHtml(visual.report, { logs: {}, pictures });

test("pictures are in the page once each, and nothing else has an address", () => {
  for (const { report: made, files } of [visual, hostileScreens()]) {
    const page = renderHtml(made, { logs: {}, pictures: files });
    const markup = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "");
    const sources = [...markup.matchAll(/<[a-z][^>]*?\ssrc="([^"]*)"/gi)].map(([, source = ""]) => source);
    assert.equal(new Set(sources).size, sources.length, "once each");
    assert.ok(sources.length > 0);
    for (const source of sources) assert.match(source, /^data:image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/=]*$/);
    for (const [, address = ""] of markup.matchAll(/\shref="([^"]*)"/g))
      assert.match(
        address,
        /^(?:#[\w-]+|data:image\/svg[^"]*|(?!\.\.)[\w%.-]+(?:\/(?!\.\.)[\w%.!'()*~&#;-]+)*)$/,
        address,
      );
    for (const [tag] of markup.matchAll(/<[a-z][^>]*>/gi))
      assert.doesNotMatch(
        tag.replace(/"[^"]*"/g, '""'),
        /\s(?:srcset|action|formaction|poster|on\w+|style)=/i,
      );
    for (const tag of ["script", "style"]) {
      const hash = createHash("sha256")
        .update(inside(page, tag)[0] ?? "")
        .digest("base64");
      assert.ok(page.replaceAll("&#39;", "'").includes(`'sha256-${hash}'`), tag);
    }
  }
});

test("the policy lets pictures of the folder in only where some found no room", () => {
  const policy = (page: string): string => /img-src [^;]*/.exec(page)?.[0] ?? "";
  assert.equal(policy(renderHtml(clean(), { logs: {} })), "img-src data:");
  assert.equal(policy(withPictures(visual.files)), "img-src data: blob:");
  assert.equal(policy(withPictures(new Map())), "img-src data: blob: file:");
});

test("one of each change comes first, then what is unknown, new or gone, then the rest; nothing outside the folder", () => {
  const order = shotsToEmbed(visual.report).map((file) => file.replace("screens/visual/", ""));
  assert.deepEqual(order.slice(0, 8), [
    "home-desktop.head.png",
    "home-desktop.base.png",
    "home-desktop.mask.png",
    "articles-desktop.head.png",
    "articles-desktop.base.png",
    "pricing-mobile.head.png",
    "help-desktop.head.png",
    "press-desktop.base.png",
  ]);
  assert.equal(order.length, 23);
  assert.ok(shotsToEmbed(hostileScreens().report).every((file) => file.startsWith("screens/")));
});

test("a run that looked at no screen pays nothing for those who did", () => {
  const page = renderHtml(clean(), { logs: {} });
  assert.doesNotMatch(page, /id="viewer"|id="screens"|#stage/);
});

test("the environment that moved, what was refused, what is obsolete is said", () => {
  const looked = pictures({
    against: "committed",
    moved: true,
    screens: [screen({ id: "home/desktop", outcome: "approved", text: "Approved by this change." })],
    refused: [{ host: "fonts.example.com", requests: 3 }],
    obsolete: ["screens/old.png"],
  });
  const page = renderHtml(visualReport([visualGate(looked)]), { logs: {} });
  for (const words of [
    "Environment moved, not you",
    "compared with the committed shots: 1 approved",
    "fonts.example.com",
    "screens/old.png",
  ])
    assert.ok(page.includes(words), words);
});
