// Documentation that can be derived is derived, what it shows is true, and the published schemas accept what we write.
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { COMMANDS } from "../action/cli/commands.ts";
import { READERS } from "../action/parsers/index.ts";
import { FULL_EXAMPLE, generatedDocs } from "../scripts/write-docs.ts";
import { parseConfig } from "../shared/config/parse.ts";
import { configSchema } from "../shared/config/schema.ts";
import { descriptionOf, examplesOf, mappingOf, schemaAt } from "../shared/config/schema-walk.ts";
import * as gallery from "./support/reports.ts";

const TOP = fileURLToPath(new URL("..", import.meta.url));
const text = (path: string): string => readFileSync(join(TOP, path), "utf8");
const validator = (path: string) =>
  new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(JSON.parse(text(path)));

describe("generated docs", () => {
  for (const [path, content] of Object.entries(generatedDocs())) {
    it(`${path} is what npm run docs writes`, () =>
      assert.equal(text(path), content, "run `npm run docs` and commit"));
  }
});

describe("the config schema", () => {
  const validate = validator("docs/schema/config.schema.json");

  it("accepts the whole example, and so does the parser", () => {
    assert.ok(validate(parse(FULL_EXAMPLE)), JSON.stringify(validate.errors));
    assert.equal(Object.keys(parseConfig(FULL_EXAMPLE, "example.yml").gates).length, 6);
  });

  it("refuses what the parser refuses", () => {
    for (const bad of [
      "gatez: {}",
      "bar: 101",
      "gates: { a: {} }",
      "gates: { A: { run: x } }",
      "gates: { a: { run: x, rnu: x } }",
    ]) {
      assert.ok(!validate(parse(bad)), bad);
      assert.throws(() => parseConfig(bad, "bad.yml"), bad);
    }
  });

  const OF_KIND = {
    visual: ["site", "mode", "shots"],
    design: ["references", "figma", "limit"],
    motion: ["flows", "shift"],
  };
  const settings: [path: string[], wrap: (value: unknown) => unknown][] = [
    [[], (value) => value],
    [["comment"], (value) => ({ comment: value })],
    [["badge"], (value) => ({ badge: { ...BADGE, ...(value as object) } })],
    [["gates", "a"], inGate],
    [
      ["gates", "a", "reports", "0"],
      (value) => ({ gates: { a: { run: "x", reports: [{ path: "x.xml", ...(value as object) }] } } }),
    ],
    [["gates", "a", "figma"], (value) => inGate({ figma: { ...FIGMA, ...(value as object) } })],
    [
      ["gates", "a", "flows", "0"],
      (value) => inGate({ flows: [{ name: "a", steps: [], ...(value as object) }] }),
    ],
    [["sites", "web"], inSite],
    [["sites", "web", "screens", "0"], (value) => inSite({ screens: [{ path: "/", ...(value as object) }] })],
    [["sites", "web", "crawl"], (value) => inSite({ crawl: value })],
    [
      ["sites", "web", "cookies", "0"],
      (value) => inSite({ cookies: [{ name: "a", value: "b", ...(value as object) }] }),
    ],
  ];
  const BADGE = { url: "https://app.example", salt: "0".repeat(64) };
  const FIGMA = { file: "a", frames: {} };
  const web = { url: "http://localhost:1", screens: ["/"] };
  function inSite(value: unknown): object {
    const { folder } = value as { folder?: string };
    const site = folder === undefined ? web : { screens: ["/"] };
    return { sites: { web: { ...site, ...(value as object) } } };
  }
  /** A gate of the kind the setting belongs to. */
  function inGate(value: unknown): object {
    const [key = ""] = Object.keys(value as object);
    const kind = Object.entries(OF_KIND).find(([, keys]) => keys.includes(key))?.[0];
    const gate = kind === undefined ? { run: "x" } : { kind };
    return { sites: { web }, gates: { a: { ...gate, ...(value as object) } } };
  }
  for (const [path, wrap] of settings) {
    for (const key of Object.keys(mappingOf(schemaAt(configSchema, path) ?? configSchema).entries ?? {})) {
      it(`has a doc line and true examples for ${[...path, key].join(".")}`, () => {
        const setting = schemaAt(configSchema, [...path, key]);
        assert.ok(setting && descriptionOf(setting).length > 10, "a doc line is missing");
        for (const example of examplesOf(setting)) {
          // Other gates of an example are there as soon as they are named.
          const value = wrap({ [key]: example });
          const others =
            key === "needs" && Array.isArray(example)
              ? Object.fromEntries(example.map((id) => [id, { run: "y" }]))
              : {};
          const whole =
            key === "needs" ? { gates: { ...(value as { gates: object }).gates, ...others } } : value;
          assert.ok(validate(whole), JSON.stringify(validate.errors));
          parseConfig(JSON.stringify(whole), "example.yml");
        }
      });
    }
  }
});

describe("the report schema", () => {
  const validate = validator("docs/schema/report.schema.json");
  const { clean, red, unknownGate, advisory, noBase, firstRun, huge } = gallery;
  for (const make of [clean, red, unknownGate, advisory, noBase, firstRun, () => huge(500)]) {
    it(`accepts the report ${make.name || "huge"}`, () => {
      // As it is written and read again: undefined members are gone.
      const report: unknown = JSON.parse(JSON.stringify(make()));
      assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 3)));
    });
  }

  it("refuses another version and what is not in it", () => {
    const good = JSON.parse(JSON.stringify(gallery.clean())) as Record<string, unknown>;
    assert.ok(!validate({ ...good, schema: "proofmark.report/v2" }));
    assert.ok(!validate({ ...good, extra: 1 }));
    assert.ok(!validate({ ...good, verdict: { ...(good.verdict as object), score: 101 } }));
  });
});

describe("pages by hand", () => {
  const pages = globSync("docs/**/*.md", { cwd: TOP }).sort();

  it("show configs that the parser takes", () => {
    const blocks = pages.flatMap((page) =>
      [...text(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? ""),
    );
    const configs = blocks.filter((block) => /^(version|gates|bar):/m.test(block));
    assert.ok(configs.length >= 3);
    for (const config of configs) parseConfig(config, "page.yml");
  });

  /** As GitHub makes them of headings. */
  const anchors = (page: string): string[] =>
    [...text(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_ -]/gu, "")
        .replaceAll(" ", "-"),
    );

  it("link to files that are there, and to headings in them", () => {
    for (const page of [...pages, "README.md"]) {
      const links = text(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g);
      for (const [, link = "", anchor] of links) {
        const target = link === "" ? page : join(dirname(page), link);
        assert.ok(existsSync(join(TOP, target)), `${page} links to ${link}, which is not there`);
        if (anchor !== undefined)
          assert.ok(anchors(target).includes(anchor), `${page} links to #${anchor}, which ${target} lacks`);
      }
    }
  });

  it("list every command, and no other", () => {
    const rows = [...text("README.md").matchAll(/^\| `([a-z]+)(?: [^`]+)?` \| /gm)].map(([, name]) => name);
    assert.deepEqual(rows.toSorted(), Object.keys(COMMANDS).toSorted());
  });

  it("list the formats there are, and from where each is read", () => {
    const rows = [
      ...text("docs/gates/command.md").matchAll(/^\| `([a-z-]+)` \| .* \| (file|output|file, output) \|$/gm),
    ];
    const told = Object.fromEntries(rows.map(([, format, from]) => [format, from]));
    const words = { file: "file", output: "output", both: "file, output" };
    assert.deepEqual(told, Object.fromEntries(READERS.map(({ format, from }) => [format, words[from]])));
  });
});
