// A report is whatever a gate left at its path: bombs, pipes, links, folders. Each is said within seconds, and never green.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import type { Report } from "../../shared/contract/report.ts";
import { executedIn, proofmark, type Said } from "../support/command-line.ts";
import { makeRepository } from "../support/repository.ts";

/** What tells the limits of a reader from a hang, on a slow machine too. */
const SECONDS = 8_000;
const STACK = /^\s+at .*:\d+:\d+\)?$/m;

/** Each entity is ten of the one before: nine levels are a thousand million. */
const LAUGHS = [
  "<?xml version='1.0'?><!DOCTYPE testsuites [<!ENTITY e0 'ha'>",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<!ENTITY e${n} '${`&e${n - 1};`.repeat(10)}'>`),
  "]><testsuites><testsuite name='&e9;'><testcase name='a'/></testsuite></testsuites>",
].join("");

interface Hostile {
  name: string;
  /** Makes `report.xml`. */
  make: string;
  files?: Record<string, string>;
  verify: { code: string; says: RegExp };
  read: RegExp;
}

const HOSTILE: readonly Hostile[] = [
  {
    name: "a billion laughs",
    make: "cp laughs.txt report.xml",
    files: { "laughs.txt": LAUGHS },
    verify: { code: "report-unreadable", says: /entit/i },
    read: /entit.*\[report-entities\]/is,
  },
  {
    name: "200 MB",
    make: "truncate -s 200M report.xml",
    verify: { code: "report-too-large", says: /50 MiB/ },
    read: /50 MiB.*\[report-too-large\]/s,
  },
  {
    name: "a pipe nobody writes to",
    make: "mkfifo report.xml",
    verify: { code: "report-unreadable", says: /pipe/ },
    read: /pipe.*\[report-unreadable\]/s,
  },
  {
    name: "a link to a file outside",
    make: "ln -s /etc/passwd report.xml",
    verify: { code: "report-outside", says: /out of the checkout/ },
    read: /\[report-format\]/,
  },
  {
    name: "a link to a device without end",
    make: "ln -s /dev/zero report.xml",
    verify: { code: "report-outside", says: /out of the checkout/ },
    read: /device.*\[report-unreadable\]/s,
  },
  {
    name: "a folder",
    make: "mkdir report.xml",
    verify: { code: "report-unreadable", says: /folder/ },
    read: /folder.*\[report-unreadable\]/s,
  },
];

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-hostile-")));
after(() => rmSync(folder, { recursive: true, force: true }));

const inSeconds = ({ durationMs, stdout, stderr }: Said) => {
  assert.ok(durationMs < SECONDS, `it took ${Math.round(durationMs)} ms`);
  assert.doesNotMatch(stderr, STACK);
  assert.ok(!`${stdout}${stderr}`.includes("root:x:0"), "nothing of the file outside is shown");
};

describe("a report that is", { concurrency: 2 }, () => {
  for (const { name, make, files = {}, verify } of HOSTILE)
    test(`${name}: the gate is unknown, and says what to do`, async (t) => {
      const config = `gates:\n  check:\n    run: ${make}\n    reports: [report.xml]\n`;
      const repository = await makeRepository({ ".github/proofmark.yml": config, ...files });
      t.after(() => repository.dispose());
      await repository.git("switch", "-qc", "change");
      await repository.commit("Change", { "a.txt": "changed\n" });
      const said = await proofmark({
        cwd: repository.root,
        home: folder,
        args: ["verify", "--format", "json"],
      });
      inSeconds(said);
      assert.equal(said.code, 1, said.stderr);
      const report = JSON.parse(said.stdout) as Report;
      const { verdict } = report;
      const gates = executedIn(report);
      assert.deepEqual(
        gates.map(({ outcome, reason }) => [outcome, reason?.code]),
        [["unknown", verify.code]],
      );
      const text = gates[0]?.reason?.text ?? "";
      assert.match(text, verify.says);
      assert.match(text, /\. [A-Z].*\.$/, "what is wrong, then what to do");
      assert.ok(verdict.score <= 49, `score ${verdict.score}`);
      assert.notEqual(verdict.conclusion, "ready");
    });

  for (const { name, make, files = {}, read } of HOSTILE)
    test(`${name}: \`read\` says one problem`, async () => {
      const cwd = join(folder, name.replaceAll(" ", "-"));
      mkdirSync(cwd);
      const laughs = files["laughs.txt"];
      execFileSync("sh", ["-c", laughs === undefined ? make : "cat > report.xml"], {
        cwd,
        input: laughs ?? "",
      });
      const said = await proofmark({ cwd, home: folder, args: ["read", "report.xml"] });
      inSeconds(said);
      assert.equal(said.code, 2, said.stderr);
      assert.equal(said.stdout, "");
      assert.match(said.stderr, read);
      assert.match(said.stderr, /^report\.xml/);
      assert.equal(said.stderr.match(/→ /g)?.length, 1, said.stderr);
    });
});
