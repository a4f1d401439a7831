import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { READ_LIMITS, type ReadLimits } from "../../../action/parsers/reader.ts";
import { readXml } from "../../../action/parsers/xml.ts";
import { bytesOf, problemOf } from "../../support/report-fixtures.ts";

/** What the visitor was told, one line an event. */
function events(document: string | Uint8Array, limits: ReadLimits = READ_LIMITS): string[] {
  const told: string[] = [];
  readXml(typeof document === "string" ? bytesOf(document) : document, limits, {
    title: "trial",
    roots: ["r"],
    textOf: new Set(["t"]),
    open: (name, attributes) =>
      told.push(
        `<${name}${Object.entries(attributes)
          .map(([key, value]) => ` ${key}=${value}`)
          .join("")}`,
      ),
    close: (name, text) => told.push(`>${name}${text === "" ? "" : ` ${text}`}`),
  });
  return told;
}
const problem = (document: string | Uint8Array, limits = READ_LIMITS) =>
  problemOf(() => events(document, limits));

describe("hostile documents", () => {
  test("a billion laughs is refused at its DOCTYPE", () => {
    const levels = Array.from(
      { length: 10 },
      (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
    );
    const { code, todo } = problem(
      `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha">${levels.join("")}]><r>&l10;</r>`,
    );
    assert.equal(code, "report-entities");
    assert.match(todo, /without a DOCTYPE/);
  });
  test("an external entity, an external DTD and an entity without a declaration are refused", () => {
    assert.equal(
      problem(`<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>`).code,
      "report-entities",
    );
    assert.equal(problem(`<!DOCTYPE r SYSTEM "http://127.0.0.1/x.dtd"><r/>`).code, "report-entities");
    assert.match(problem("<r>\n&nbsp;</r>").message, /an entity of its own at line 2/);
  });
  test("an HTML page is not called an attack", () => {
    assert.equal(problem("<!DOCTYPE html><html></html>").code, "report-unreadable");
  });
  test("a million levels are refused at the limit", () => {
    const { code, message } = problem(`<r>${"<a>".repeat(1_000_000)}`);
    assert.equal(code, "report-too-large");
    assert.match(message, /nests deeper than 100 elements at line 1/);
    assert.equal(events(`<r>${"<a>".repeat(99)}${"</a>".repeat(99)}</r>`).length, 200);
  });
  test("a hundred thousand attributes are refused at the limit", () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => ` a${index}="x"`).join("");
    assert.equal(problem(`<r${attributes}/>`).code, "report-too-large");
  });
  test("a huge attribute and a huge text are cut, and cost no more than their length", () => {
    const [open, t, close] = events(
      `<r a="${"x".repeat(5_000_000)}"><t>${"y&lt;".repeat(1_000_000)}</t></r>`,
    );
    assert.equal(open?.length, "<r a=".length + 65_536);
    assert.equal(t, "<t");
    assert.equal(close?.length, ">t ".length + 65_536);
  });
  test("200 MB are refused by their size alone", () => {
    const { code, message } = problem(new Uint8Array(200 * 1024 * 1024));
    assert.equal(code, "report-too-large");
    assert.match(message, /is 200 MB; the limit is 50 MB/);
  });
  test("names of Object's own are names", () => {
    assert.deepEqual(events(`<r __proto__="1" constructor="2"/>`), ["<r __proto__=1 constructor=2", ">r"]);
  });
});

describe("documents that stop", () => {
  test("nothing at all, or only white space, is an empty report", () => {
    for (const text of ["", " \n\t ", "\ufeff"]) assert.equal(problem(text).code, "report-empty");
  });
  test("what is no XML is said to be none", () => {
    assert.match(
      problem("Error: no tests found").message,
      /is not XML: it begins with "Error: no tests found"/,
    );
  });
  test("each way of being cut off is named with its line", () => {
    assert.match(problem(`<?xml version="1.0"?>\n`).message, /line 2, before its first element/);
    assert.match(problem("<r>\n<t>x").message, /line 2, inside <t>/);
    assert.match(problem("<r><t>a</t>").message, /inside <r>/);
    assert.match(problem(`<r a="`).message, /before its first element/);
  });
  test("what is not well-formed is named with its line", () => {
    assert.match(
      problem("<r>\n<t></r>").message,
      /line 2: an element is closed that was not the last one opened/,
    );
    assert.match(
      problem(`<r>\n\n<t a="b & c &lt;"/></r>`).message,
      /line 3: a bare `&` that should be `&amp;`/,
    );
  });
  test("lines are counted in the file, not in the document", () => {
    assert.match(problem("> npm test\n\n<?xml version='1.0'?>\n<r>\n<t>").message, /line 5/);
  });
});

describe("documents of real tools", () => {
  test("text and CDATA of an element are one text", () => {
    assert.deepEqual(events("<r><t>a<![CDATA[<b>]]>c<t>inner</t>d</t></r>"), [
      "<r",
      "<t",
      "<t",
      ">t inner",
      ">t a<b>cd",
      ">r",
    ]);
  });
  test("prefixes are dropped", () => {
    assert.deepEqual(events(`<x:r xmlns:x="u" x:a="1"/>`), ["<r x=u a=1", ">r"]);
  });
  test("a raw ]]>, an odd declaration and white space before it are survived", () => {
    assert.deepEqual(events(`\n <?xml encoding="UTF-8"?><r><t>a ]]> b</t></r>`), [
      "<r",
      "<t",
      ">t a ]]> b",
      ">r",
    ]);
  });
  test("what follows the document is passed over", () => {
    assert.deepEqual(events("<r/>\nnpm error code 1 & <more>"), ["<r", ">r"]);
  });
  test("nothing is lost where slices of 64 KiB meet", () => {
    const odd =
      "\u001b[31mé😀&#27;[0m&amp;&#55357;&#56832;\u001b]8;;http://x\u001b\\l\u001b]8;;\u001b\\\u0000";
    for (let shift = 0; shift < 60; shift += 1) {
      const padding = "x".repeat(65_536 - 60 - "<r><t>".length + shift);
      assert.deepEqual(
        events(`<r><t>${padding}</t><t>${odd}</t></r>`).slice(-2),
        [">t é😀&😀l", ">r"],
        `shift ${shift}`,
      );
    }
  });
  test("the declared encoding is used, unless the bytes say otherwise", () => {
    const latin = Uint8Array.from(`<?xml version="1.0" encoding="windows-1252"?><r a="\u0080é"/>`, (letter) =>
      letter.charCodeAt(0),
    );
    assert.equal(events(latin)[0], "<r a=€é");
    assert.equal(events(`<?xml version="1.0" encoding="utf-16"?><r a="é"/>`)[0], "<r a=é");
    assert.equal(events(`<?xml version="1.0" encoding="no-such"?><r a="é"/>`)[0], "<r a=é");
  });
});
