import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFiles } from "../../../../../action/adapters/files.ts";
import { openGit } from "../../../../../action/adapters/git.ts";
import type { Pair } from "../../../../../action/gates/gate.ts";
import { openBlocks, pieces } from "../../../../../action/gates/visual/cause/changed-lines.ts";
import { readChangedText } from "../../../../../action/gates/visual/cause/changed-text.ts";
import type { RecordedElement } from "../../../../../action/gates/visual/cause/element-record.ts";
import { likelyFiles } from "../../../../../action/gates/visual/cause/likely-files.ts";
import type { Named } from "../../../../../action/gates/visual/cause/naming.ts";
import { makeRepository } from "../../../../support/repository.ts";

const element = (facts: Partial<RecordedElement>): RecordedElement => ({
  ...{ selector: ".btn", key: "button.btn", tag: "button", classes: "btn", parent: -1 },
  ...{ box: { x: 0, y: 0, width: 1, height: 1 }, style: 0, text: "", media: null, ...facts },
});
const named = (cause: Partial<Named["cause"]>, facts: Partial<RecordedElement> = {}): Named => ({
  cause: { selector: ".btn", change: "restyled", properties: [], ...cause },
  element: element(facts),
  twin: null,
  around: [element({ tag: "main", classes: "shop", key: "main.shop" })],
});
const padding = { name: "padding", before: "12px", after: "16px" };

describe("files that may explain a cause", () => {
  test("the stylesheet with the property and its value, and not what only has the class", () => {
    const files = likelyFiles(named({ properties: [padding] }), [
      { path: "src/other.css", lines: [".footer {", "margin: 3px;"] },
      { path: "src/Button.tsx", lines: [`<button className="btn">`] },
      { path: "src/button.css", lines: ["padding: 16px;", "padding: 12px;", ".btn {"] },
    ]);
    assert.deepEqual(files, ["src/button.css"]);
  });

  test("a custom property is found by its value, in whichever notation", () => {
    const properties = [{ name: "background-color", before: "#3366ff", after: "#112233" }];
    for (const line of ["--brand: #36f;", "--brand: rgb(17, 34, 51);", "--brand: #112233;"])
      assert.deepEqual(
        likelyFiles(named({ properties }), [{ path: "tokens.css", lines: [line] }]),
        ["tokens.css"],
        line,
      );
  });

  test("text by its words", () => {
    const properties = [{ name: "text", before: "Welcome back", after: "Good to see you again" }];
    const cause = named(
      { change: "text", properties },
      { classes: "", key: "h1", tag: "h1", selector: "h1" },
    );
    const changes = [
      { path: "src/api.ts", lines: ["export const retries = 3;"] },
      { path: "locales/en.json", lines: [`"greeting": "Good to see you again",`] },
    ];
    assert.deepEqual(likelyFiles(cause, changes), ["locales/en.json"]);
  });

  test("a picture or font of its own is sure", () => {
    const picture = named({ change: "picture" }, { media: "/img/logo.png 60×60", classes: "logo" });
    assert.deepEqual(likelyFiles(picture, [{ path: "public/img/logo.png", lines: [] }]), [
      "public/img/logo.png",
    ]);
    const font = named({ properties: [{ name: "font", before: "Lora (web font)", after: "serif" }] });
    assert.deepEqual(likelyFiles(font, [{ path: "fonts/lora-600.woff2", lines: [] }]), [
      "fonts/lora-600.woff2",
    ]);
  });

  test("a web font that is gone leads to the rule that fetches it", () => {
    const font = named({ properties: [{ name: "font", before: "Lora (web font)", after: "serif" }] });
    const changes = [
      { path: "src/other.css", lines: [".card {", "margin: 3px;"] },
      { path: "src/type.css", lines: ["@font-face {", `src: url("/fonts/gone.woff2") format("woff2");`] },
    ];
    assert.deepEqual(likelyFiles(font, changes), ["src/type.css"]);
    const other = named({ properties: [{ name: "font-size", before: "16px", after: "18px" }] });
    assert.deepEqual(likelyFiles(other, changes), []);
  });

  test("none rather than a guess", () => {
    const files = likelyFiles(named({ properties: [padding] }), [
      { path: "README.md", lines: ["Nothing about it."] },
      { path: "src/card.css", lines: ["padding: 3px;"] },
      { path: "img/other.png", lines: [] },
    ]);
    assert.deepEqual(files, []);
  });

  test("five at most", () => {
    const changes = Array.from({ length: 9 }, (_, index) => ({ path: `${index}.css`, lines: [".btn {"] }));
    assert.equal(likelyFiles(named({}), changes).length, 5);
  });
});

describe("changed lines", () => {
  test("the heads of the blocks a line stands in", () => {
    const css = [
      "@media print {",
      ".a,",
      ".b {",
      "  color: red;",
      "  padding: 1px;",
      "}",
      ".c { margin: 0 }",
      ".d {",
      "x",
      "}",
    ];
    assert.deepEqual(openBlocks(css, 4), [".a, .b {", "@media print {"]);
    assert.deepEqual(openBlocks(css, 8), [".d {", "@media print {"]);
  });

  test("of minified lines, the rules that differ", () => {
    const rules = Array.from({ length: 60 }, (_, index) => `.c${index}{color:#00${index}}`);
    const after = rules.map((rule, index) => (index === 7 ? ".c7{color:#fff}" : rule));
    assert.deepEqual(pieces([after.join("")], [rules.join("")]), [".c7{color:#fff}", ".c7{color:#007}"]);
  });

  test("of a real repository: both sides, without lock files and what is binary", async () => {
    const repository = await makeRepository({
      "a.css": ".btn {\n  padding: 12px;\n}\n",
      "gone.html": "<p>Old</p>\n",
    });
    try {
      const base = await repository.git("rev-parse", "HEAD");
      await repository.commit("second", {
        "a.css": ".btn {\n  padding: 16px;\n}\n",
        "gone.html": null,
        "package-lock.json": "{}\n",
        "logo.png": new Uint8Array([137, 80, 0, 1]),
      });
      const git = await openGit(repository.root);
      const files = await git.diff(base, "HEAD");
      const pair = { files, head: { root: repository.root }, base: { commit: base } } as unknown as Pair;
      assert.deepEqual(await readChangedText(pair, createFiles(), git), [
        { path: "a.css", lines: ["padding: 16px;", "padding: 12px;", ".btn {"] },
        { path: "gone.html", lines: ["<p>Old</p>"] },
        { path: "logo.png", lines: [] },
      ]);
    } finally {
      await repository.dispose();
    }
  });
});
