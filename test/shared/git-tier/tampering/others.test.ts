// Everything but tests: suppressions, limits, snapshots, what is installed, and edits to what judges.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { judgeTampering } from "../../../../shared/git-tier/tampering/judge.ts";
import { changeOf, type Folder } from "../../../support/change-source.ts";

async function findings(base: Folder, head: Folder) {
  const change = await changeOf(base, head);
  return judgeTampering({
    change,
    settings: { rules: { "tool-config-edited": "off" }, tests: [] },
    configPaths: [".github/proofmark.yml"],
  });
}

const told = async (base: Folder, head: Folder) =>
  (await findings(base, head)).findings.map(({ rule, severity }) => `${rule} ${severity}`);

/** One file, before and after. */
const edit = (path: string, before: string, after: string) => told({ [path]: before }, { [path]: after });

const SUPPRESSION = ["suppression-added critical"];

describe("suppressions", () => {
  const added: readonly [path: string, line: string][] = [
    ["src/a.ts", "// eslint-disable-next-line no-console"],
    ["src/a.ts", "/* eslint-disable */"],
    ["src/a.ts", "/* eslint no-console: off */"],
    ["src/a.tsx", "return <p>{/* eslint-disable-line */}</p>;"],
    ["src/a.ts", "foo(); // eslint-disable-line"],
    ["src/a.ts", "// biome-ignore lint/style/useConst: why"],
    ["src/a.ts", "// @ts-ignore"],
    ["src/a.ts", "// @ts-expect-error: later"],
    ["src/a.ts", "// @ts-nocheck"],
    ["src/a.ts", "/* istanbul ignore next */"],
    ["src/a.ts", "/* v8 ignore start */"],
    ["src/a.vue", "<!-- eslint-disable-next-line vue/x -->"],
    ["src/a.py", "import os  # noqa: F401"],
    ["src/a.py", "x = y  # type: ignore[attr]"],
    ["src/a.py", "# pylint: disable=all"],
    ["src/a.py", "if x:  # pragma: no cover"],
    ["src/a.py", "run(x)  # nosec"],
    ["src/a.py", "# mypy: ignore-errors"],
    ["src/a.go", "x := y() //nolint:errcheck"],
    ["src/a.go", "//lint:ignore SA1019 why"],
    ["src/a.rs", "#[allow(dead_code)]"],
    ["src/a.rs", "#![allow(clippy::all)]"],
    ["src/A.java", `@SuppressWarnings("unchecked")`],
    ["src/A.java", "foo(); // NOSONAR"],
    ["src/A.kt", `@Suppress("UNCHECKED_CAST")`],
    ["src/A.cs", "#pragma warning disable CS0168"],
    ["src/A.cs", "[ExcludeFromCodeCoverage]"],
    ["src/a.c", `#pragma GCC diagnostic ignored "-Wall"`],
    ["src/a.cpp", "foo(); // NOLINT"],
    ["src/a.rb", "foo # rubocop:disable Style/X"],
    ["src/a.rb", "# :nocov:"],
    ["src/a.php", "/** @phpstan-ignore-next-line */"],
    ["src/a.swift", "// swiftlint:disable force_cast"],
    ["src/a.scss", "/* stylelint-disable */"],
    ["run.sh", "# shellcheck disable=SC2086"],
    [".github/workflows/ci.yml", "      - run: npm test || true"],
    [".github/workflows/ci.yml", "        continue-on-error: true"],
    [".github/workflows/ci.yml", "        if: false"],
  ];
  for (const [path, line] of added)
    test(`${path}: ${line}`, async () => {
      const found = await edit(path, "before\n\n", `before\n${line}\n`);
      assert.deepEqual(
        found.filter((one) => !one.startsWith("workflow-edited")),
        SUPPRESSION,
      );
    });

  const none: readonly [path: string, line: string][] = [
    ["src/a.ts", `const text = "// eslint-disable-next-line";`],
    ["src/a.ts", "const text = `/* eslint-disable */ #{x} // @ts-ignore`;"],
    ["src/a.ts", "// we never use eslint-disable, nor @ts-ignore"],
    ["src/a.ts", "const re = /\\/\\/ @ts-ignore/;"],
    ["src/a.ts", "// prettier-ignore"],
    ["src/a.ts", "const ignore = disable || true;"],
    ["src/a.py", `text = "x  # noqa"`],
    ["src/a.py", `"""\n# type: ignore\n"""`],
    ["src/a.py", "# the noqaX marker is described in docs"],
    ["src/a.go", "x := `//nolint`"],
    ["src/a.rs", `let text = "#[allow(dead_code)]";`],
    ["src/a.rs", `let text = r#"#[allow(x)] "quoted""#;`],
    ["src/a.rs", "#[deny(warnings)]"],
    ["src/A.java", `String text = "@SuppressWarnings";`],
    ["docs/a.md", "// eslint-disable-next-line"],
    ["test/fixtures/a.ts", "// eslint-disable-next-line"],
    [".github/workflows/ci.yml", "      - run: docker rm x || true"],
    [".github/workflows/ci.yml", "        # continue-on-error: true"],
    [".github/workflows/ci.yml", "        continue-on-error: false"],
  ];
  for (const [path, line] of none)
    test(`none: ${path}: ${line}`, async () => {
      const found = await edit(path, "before\n\n", `before\n${line}\n`);
      assert.deepEqual(
        found.filter((one) => !one.startsWith("workflow-edited")),
        [],
      );
    });

  test("moved within a file, to another one, or with its file: none", async () => {
    const line = "// eslint-disable-next-line no-console\nconsole.log(1);\n";
    assert.deepEqual(await edit("src/a.ts", `${line}a();\nb();\n`, `a();\nb();\n${line}`), []);
    assert.deepEqual(
      await told(
        { "src/a.ts": `a();\n${line}`, "src/b.ts": "b();\n" },
        { "src/a.ts": "a();\n", "src/b.ts": `b();\n${line}` },
      ),
      [],
    );
    assert.deepEqual(await told({ "src/a.ts": line }, { "lib/a.ts": line }), []);
    // Twice where there was one.
    assert.deepEqual(await edit("src/a.ts", line, `${line}${line}`), SUPPRESSION);
  });

  test("what a program wrote is told once; its own word for it is not enough", async () => {
    const two = "/* eslint-disable */\n// @ts-nocheck\n";
    assert.deepEqual(await told({}, { "dist/index.js": two }), ["suppression-added info"]);
    assert.deepEqual(await told({}, { "src/api.ts": `// @generated\n/* eslint-disable */\n` }), [
      "suppression-added warning",
    ]);
    assert.deepEqual(
      await edit("src/api.ts", "a();\n", "// @generated\n/* eslint-disable */\na();\n"),
      SUPPRESSION,
    );
    assert.deepEqual(await told({}, { "test/types.test.ts": "// @ts-expect-error: no number\nf(1);\n" }), [
      "suppression-added info",
    ]);
  });
});

describe("limits", () => {
  const LOWER = ["threshold-lowered critical"];
  const lowered: readonly [path: string, before: string, after: string][] = [
    [
      "package.json",
      `{"jest": {"coverageThreshold": {"global": {"lines": 90}}}}`,
      `{"jest": {"coverageThreshold": {"global": {"lines": 80}}}}`,
    ],
    [
      "vitest.config.ts",
      "export default defineConfig({ test: { coverage: { thresholds: { branches: 90 } } } });",
      "export default defineConfig({ test: { coverage: { thresholds: { branches: 9 } } } });",
    ],
    [
      "vitest.config.ts",
      "export default { test: { coverage: { thresholds: { branches: 90 } } } };",
      "export default { test: { coverage: {} } };",
    ],
    [".nycrc", `{ "check-coverage": true, "lines": 80 }`, `{ "check-coverage": false, "lines": 80 }`],
    [
      "pyproject.toml",
      "[tool.coverage.report]\nfail_under = 90\n",
      "[tool.coverage.report]\nfail_under = 50\n",
    ],
    [".coveragerc", "[report]\nfail_under = 90\n", "[report]\n"],
    ["setup.cfg", "[mypy]\nstrict = True\n", "[mypy]\nstrict = False\n"],
    ["pyproject.toml", "[tool.mypy]\nstrict = true\n", "[tool.mypy]\nstrict = true\nignore_errors = true\n"],
    [
      "codecov.yml",
      "coverage:\n  status:\n    project:\n      default:\n        target: 80%\n",
      "coverage:\n  status:\n    project:\n      default:\n        target: 70%\n",
    ],
    [
      "codecov.yml",
      "coverage:\n  status:\n    patch:\n      default:\n        threshold: 1%\n",
      "coverage:\n  status:\n    patch:\n      default:\n        threshold: 10%\n",
    ],
    ["pom.xml", "<minimum>0.80</minimum>", "<minimum>0.10</minimum>"],
    ["build.gradle.kts", "minimum = 0.8\n", "minimum = 0.2\n"],
    [
      "tsconfig.json",
      `{ // a comment\n "compilerOptions": { "strict": true, } }`,
      `{ "compilerOptions": { "strict": false } }`,
    ],
    ["tsconfig.build.json", `{ "compilerOptions": { "noUnusedLocals": true } }`, `{ "compilerOptions": {} }`],
    [".eslintrc.json", `{"rules": {"no-eval": "error"}}`, `{"rules": {"no-eval": "off"}}`],
    [".eslintrc.json", `{"rules": {"no-eval": ["error", {}]}}`, `{"rules": {"no-eval": ["warn", {}]}}`],
    [
      "eslint.config.js",
      "export default [{ rules: { x: 2 } }];",
      "export default [{ rules: { x: 2, y: 0 } }];",
    ],
    [
      "biome.json",
      `{"linter": {"rules": {"style": {"useConst": "error"}}}}`,
      `{"linter": {"rules": {"style": {"useConst": "off"}}}}`,
    ],
    [
      "biome.json",
      `{"linter": {"rules": {"style": {"useConst": {"level": "error"}}}}}`,
      `{"linter": {"rules": {"style": {"useConst": {"level": "warn"}}}}}`,
    ],
    ["Cargo.toml", `[lints.clippy]\nunwrap_used = "deny"\n`, `[lints.clippy]\nunwrap_used = "allow"\n`],
    [".rubocop.yml", "Style/X:\n  Enabled: true\n", "Style/X:\n  Enabled: false\n"],
    [
      "package.json",
      `{"scripts": {"lint": "eslint --max-warnings 0 ."}}`,
      `{"scripts": {"lint": "eslint --max-warnings 50 ."}}`,
    ],
    [
      "package.json",
      `{"scripts": {"lint": "eslint --max-warnings 0 ."}}`,
      `{"scripts": {"lint": "eslint ."}}`,
    ],
    ["package.json", `{"scripts": {"test": "jest"}}`, `{"scripts": {"test": "jest --passWithNoTests"}}`],
    ["Makefile", "test:\n\tpytest --cov-fail-under=90\n", "test:\n\tpytest --cov-fail-under=10\n"],
  ];
  for (const [path, before, after] of lowered)
    test(`${path}: ${after}`, async () => {
      // A script that runs something else is told as well.
      const found = await edit(path, before, after);
      assert.deepEqual(
        found.filter((one) => one !== "check-script-edited warning"),
        LOWER,
      );
      assert.deepEqual(await edit(path, before, before.replace(/\n?$/, "\n\n")), []);
    });

  const kept: readonly [path: string, before: string, after: string][] = [
    [
      "package.json",
      `{"jest": {"coverageThreshold": {"global": {"lines": 80}}}}`,
      `{"jest": {"coverageThreshold": {"global": {"lines": 90}}}, "version": "2"}`,
    ],
    ["package.json", `{"version": "2.0.0", "lines": 9}`, `{"version": "1.0.0", "lines": 8}`],
    ["tsconfig.json", `{"compilerOptions": {"strict": false}}`, `{"compilerOptions": {"strict": true}}`],
    [
      "tsconfig.json",
      `{"compilerOptions": {"strict": true, "target": "es2020"}}`,
      `{"compilerOptions": {"target": "es2020"}, "extends": "./base.json"}`,
    ],
    [".eslintrc.json", `{"rules": {"no-eval": "warn"}}`, `{"rules": {"no-eval": "error"}}`],
    [
      "eslint.config.js",
      "export default [{ rules: { x: 2 } }];",
      "export default [{ rules: { x: 2, y: 1 } }];",
    ],
    ["src/a.ts", "const thresholds = { lines: 90 };", "const thresholds = { lines: 10 };"],
  ];
  for (const [path, before, after] of kept)
    test(`none: ${path}: ${after}`, async () => assert.deepEqual(await edit(path, before, after), []));

  test("a new config lowers nothing, a limit that moved is not gone, a longer list is a question", async () => {
    assert.deepEqual(await told({}, { ".eslintrc.json": `{"rules": {"no-eval": "off"}}` }), []);
    const jest = `module.exports = { coverageThreshold: { global: { lines: 90 } } };`;
    const vitest = `export default { test: { coverage: { thresholds: { lines: 90 } } } };`;
    assert.deepEqual(await told({ "jest.config.js": jest }, { "vitest.config.ts": vitest }), []);
    assert.deepEqual(await told({ "jest.config.js": jest }, {}), LOWER);
    assert.deepEqual(
      await edit(
        "jest.config.js",
        `module.exports = { testPathIgnorePatterns: ["/dist/"] };`,
        `module.exports = { testPathIgnorePatterns: ["/dist/", "cart"] };`,
      ),
      ["threshold-lowered warning"],
    );
  });
});

describe("scripts that check", () => {
  const scripts = (test: string) => `{ "scripts": { "test": "${test}", "build": "tsc" } }`;
  test("one that asks nothing any more is critical, another one is a question", async () => {
    for (const nothing of ["true", "exit 0", "echo no tests", ":"])
      assert.deepEqual(await edit("package.json", scripts("jest"), scripts(nothing)), [
        "check-script-edited critical",
      ]);
    assert.deepEqual(await edit("package.json", scripts("jest"), scripts("jest src")), [
      "check-script-edited warning",
    ]);
    assert.deepEqual(await edit("package.json", scripts("jest"), `{ "scripts": {} }`), [
      "check-script-edited warning",
    ]);
  });
  test("none: another script, another name, one that is new", async () => {
    assert.deepEqual(
      await edit("package.json", scripts("jest"), scripts("jest").replace("tsc", "tsc -b")),
      [],
    );
    assert.deepEqual(
      await edit("package.json", scripts("jest"), scripts("jest").replace(`"test"`, `"test:unit"`)),
      [],
    );
    assert.deepEqual(await edit("package.json", `{ "scripts": {} }`, scripts("true")), []);
  });
});

test("code that cannot be read is not passed; a large lockfile is noted", async () => {
  const binary = await findings({ "src/a.ts": "a();\n" }, { "src/a.ts": "/* \0 */ // @ts-nocheck\na();\n" });
  assert.equal(binary.outcome, "unknown");
  assert.match(binary.reason?.text ?? "", /src\/a\.ts/);
  const large = await findings({}, { "package.json": "{}\n", "package-lock.json": "x".repeat(1_100_000) });
  assert.equal(large.outcome, "pass");
  assert.deepEqual(
    large.notes.map(({ code }) => code),
    ["lockfile-not-read"],
  );
  assert.equal((await findings({}, { "shot.png": Uint8Array.of(0, 1) })).outcome, "pass");
});

describe("snapshots", () => {
  const shots = (count: number, of: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`test/__snapshots__/${index}.txt`, `${of} ${index}\n`]),
    );
  test("many rewritten with no source, or hardly any: critical", async () => {
    assert.deepEqual(await told(shots(12, "a"), shots(12, "b")), ["snapshot-mass-update critical"]);
    assert.deepEqual(
      await told({ ...shots(12, "a"), "src/a.ts": "a();\n" }, { ...shots(12, "b"), "src/a.ts": "b();\n" }),
      ["snapshot-mass-update critical"],
    );
    assert.deepEqual(await told(shots(4, "a"), shots(4, "b")), ["snapshot-mass-update critical"]);
    const entry = (value: string) =>
      Array.from({ length: 15 }, (_, index) => `exports[\`x ${index}\`] = \`\n${value}\n\`;\n`).join("\n");
    assert.deepEqual(await edit("__snapshots__/a.test.ts.snap", entry("1"), entry("2")), [
      "snapshot-mass-update critical",
    ]);
  });
  test("a few, or with the source they follow: told, and no more", async () => {
    assert.deepEqual(await told(shots(2, "a"), shots(2, "b")), ["snapshot-mass-update info"]);
    const source = (of: string) => ({
      "src/a.ts": Array.from({ length: 20 }, (_, index) => `${of}(${index});\n`).join(""),
    });
    assert.deepEqual(
      await told({ ...shots(12, "a"), ...source("a") }, { ...shots(12, "b"), ...source("b") }),
      ["snapshot-mass-update info"],
    );
  });
  test("new ones and moved ones are none", async () => {
    assert.deepEqual(await told({}, shots(20, "a")), []);
    const moved = Object.fromEntries(
      Object.entries(shots(20, "a")).map(([path, text]) => [`packages/${path}`, text]),
    );
    assert.deepEqual(await told(shots(20, "a"), moved), []);
  });
});

describe("what is installed", () => {
  const lock = (host: string, sum = "sha512-a", version = "1.0.0") =>
    `{\n  "packages": {\n    "node_modules/a": {\n      "version": "${version}",\n      "resolved": "https://${host}/a/-/a-${version}.tgz",\n      "integrity": "${sum}"\n    }\n  }\n}\n`;
  test("a script that runs on installation", async () => {
    const before = `{\n  "scripts": {\n    "test": "jest"\n  }\n}\n`;
    const after = (script: string) => `{\n  "scripts": {\n    ${script},\n    "test": "jest"\n  }\n}\n`;
    for (const name of ["preinstall", "install", "postinstall", "prepare"])
      assert.deepEqual(await edit("package.json", before, after(`"${name}": "node x.js"`)), [
        "lockfile-script critical",
      ]);
    assert.deepEqual(
      await edit("package.json", after(`"postinstall": "a"`), after(`"postinstall": "curl x | sh"`)),
      ["lockfile-script critical"],
    );
    assert.deepEqual(await edit("package.json", before, after(`"prepare": "husky"`)), [
      "lockfile-script warning",
    ]);
    assert.deepEqual(await edit("package.json", before, after(`"build": "tsc"`)), []);
    assert.deepEqual(
      await edit(
        "package.json",
        before,
        `{ "description": "postinstall: x", "scripts": { "test": "jest" } }`,
      ),
      [],
    );
  });
  test("a lockfile without its manifest, another host, another content of the same version", async () => {
    const manifest = (version: string) => ({ "package.json": `{ "dependencies": { "a": "${version}" } }\n` });
    const usual = "registry.npmjs.org";
    assert.deepEqual(
      await told(
        { "package-lock.json": lock(usual) },
        { "package-lock.json": lock(usual, "sha512-b", "1.0.1") },
      ),
      ["lockfile-script warning"],
    );
    assert.deepEqual(
      await told(
        { ...manifest("1"), "package-lock.json": lock(usual) },
        { ...manifest("2"), "package-lock.json": lock(usual, "sha512-b", "2.0.0") },
      ),
      [],
    );
    assert.deepEqual(
      await told(
        { ...manifest("1"), "package-lock.json": lock(usual) },
        { ...manifest("2"), "package-lock.json": lock("evil.example", "sha512-b", "2.0.0") },
      ),
      ["lockfile-script critical"],
    );
    assert.deepEqual(
      await told(
        { ...manifest("1"), "package-lock.json": lock(usual) },
        { ...manifest("2"), "package-lock.json": lock(usual, "sha512-b") },
      ),
      ["lockfile-script critical"],
    );
    assert.deepEqual(await told({}, { ...manifest("1"), "package-lock.json": lock(usual) }), []);
  });
  test("a workspace's manifest is a manifest of the lockfile above it", async () => {
    assert.deepEqual(
      await told(
        { "packages/a/package.json": "{}\n", "yarn.lock": "a@1:\n  version 1\n" },
        { "packages/a/package.json": `{ "a": 1 }\n`, "yarn.lock": "a@2:\n  version 2\n" },
      ),
      [],
    );
  });
});

test("edits to what judges: warnings, which fail nothing alone; at both ends of a rename", async () => {
  const { outcome, findings: found } = await findings(
    {
      ".github/proofmark.yml": "bar: 90\n",
      ".github/CODEOWNERS": "* @a\n",
      ".github/workflows/ci.yml": "on: push\njobs: {}\nx: y\n",
    },
    { ".github/proofmark.yml": "bar: 10\n", CODEOWNERS: "* @a\n", "ci.yml": "on: push\njobs: {}\nx: y\n" },
  );
  assert.equal(outcome, "pass");
  assert.deepEqual(
    found.map(({ rule, severity, path }) => `${rule} ${severity} ${path}`),
    [
      "gate-config-edited warning .github/proofmark.yml",
      "workflow-edited warning ci.yml",
      "codeowners-edited warning CODEOWNERS",
    ],
  );
  assert.deepEqual(await told({}, { ".gitlab-ci.yml": "x: y\n", ".circleci/config.yml": "x: y\n" }), [
    "workflow-edited warning",
    "workflow-edited warning",
  ]);
  const rights = await findings({}, { ".github/workflows/x.yml": "on: pull_request_target\n" });
  assert.match(rights.findings[0]?.message ?? "", /pull_request_target/);
  const configs = await changeOf({ "tsconfig.json": "{}\n" }, { "tsconfig.json": "{ }\n" });
  assert.deepEqual(
    judgeTampering({ change: configs, settings: { rules: {}, tests: [] }, configPaths: [] }).findings.map(
      ({ rule, severity }) => `${rule} ${severity}`,
    ),
    ["tool-config-edited info"],
  );
});

test("a glob that is none makes it unknown, and what was found does not hide that", async () => {
  const settings = { rules: {}, tests: ["checks/["] };
  const judged = async (base: Folder, head: Folder) =>
    judgeTampering({ change: await changeOf(base, head), settings, configPaths: [] });
  const plain = await judged({}, { "src/a.js": "export const a = 1;\n" });
  assert.deepEqual([plain.outcome, plain.reason?.code], ["unknown", "declaration-unreadable"]);
  const red = await judged({ "a.test.js": 'test("a", () => {\n  assert.ok(a());\n});\n' }, {});
  assert.deepEqual([red.outcome, red.doubt?.code], ["fail", "declaration-unreadable"]);
});
