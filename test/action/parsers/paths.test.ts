import assert from "node:assert/strict";
import { test } from "node:test";
import { repositoryPath } from "../../../action/parsers/paths.ts";

const unix = { root: "/home/u/repo", cwd: "pkg" };
const windows = { root: "D:\\a\\repo", cwd: "" };

const CASES: readonly [string, { root: string; cwd: string }, string | null][] = [
  ["/home/u/repo/a/b.ts", unix, "a/b.ts"],
  ["src/a.ts", unix, "pkg/src/a.ts"],
  ["./a.ts", unix, "pkg/a.ts"],
  [" a.ts\t", unix, "pkg/a.ts"],
  ["../x/y.cs", unix, "x/y.cs"],
  ["..\\x\\y.cs", unix, "x/y.cs"],
  ["/home/u/repo/a/../b.ts", unix, "b.ts"],
  ["file:///home/u/repo/a%20b.ts", unix, "a b.ts"],
  ["file:///home/u/repo/a.ts?v=1", unix, "a.ts"],
  ["file:///home/u/repo/100%.ts", unix, "100%.ts"],
  ["/home/u/repo", unix, null],
  ["/home/u/repository/x.ts", unix, null],
  ["/etc/passwd", unix, null],
  ["../../etc/passwd", unix, null],
  ["/home/u/repo/../x", unix, null],
  ["node:internal/process", unix, null],
  ["webpack:///src/a.ts", unix, null],
  ["https://example.com/a.ts", unix, null],
  ["<anonymous>", unix, null],
  ["", unix, null],
  ["a\0b", unix, null],
  ["a".repeat(2_000), unix, null],
  ["d:/A/repo/Src/X.cs", windows, "Src/X.cs"],
  ["D:\\a\\repo\\Src\\X.cs", windows, "Src/X.cs"],
  ["file:///D:/a/repo/X.cs", windows, "X.cs"],
  ["E:\\a\\repo\\X.cs", windows, null],
  ["/private/var/f/r/x.ts", { root: "/var/f/r", cwd: "" }, "x.ts"],
  ["/var/f/r/x.ts", { root: "/private/var/f/r/", cwd: "" }, "x.ts"],
  ["/x/y.ts", { root: "/", cwd: "" }, "x/y.ts"],
];

for (const [raw, options, expected] of CASES) {
  test(`${JSON.stringify(raw.slice(0, 40))} from ${options.root} is ${expected}`, () => {
    assert.equal(repositoryPath(raw, options), expected);
  });
}
