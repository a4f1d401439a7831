import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { createRunner, fitSummary } from "../../../action/adapters/runner.ts";
import { workflowCommand } from "../../../action/adapters/runner-command.ts";

const folder = mkdtempSync(join(tmpdir(), "runner-test-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const MODULE = new URL("../../../action/adapters/runner.ts", import.meta.url).href;

/** Runs `script`, which sees `runner`, in a process with just this environment, as a step of a job is one. */
function step(script: string, env: Record<string, string>) {
  const source = `import { createRunner } from "${MODULE}"; const runner = createRunner(process.env); ${script}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", source], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const file = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, "");
  return path;
};

suite("on a runner", () => {
  test("outputs go to the file, and a value cannot make a second one", () => {
    const GITHUB_OUTPUT = file("output");
    const script = `await runner.setOutput("score", "97"); await runner.setOutput("why", "a\\nb<<EOF\\nEOF\\nscore=100");`;
    const { status, stdout } = step(script, { GITHUB_ACTIONS: "true", GITHUB_OUTPUT });
    assert.deepEqual([status, stdout], [0, ""]);
    assert.deepEqual(parseOutputs(readFileSync(GITHUB_OUTPUT, "utf8")), {
      score: "97",
      why: "a\nb<<EOF\nEOF\nscore=100",
    });
  });

  test("the summary is added to what is there", async () => {
    const GITHUB_STEP_SUMMARY = file("summary");
    const runner = createRunner({ GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY });
    await runner.writeSummary("# One");
    await runner.writeSummary("# Two");
    assert.equal(readFileSync(GITHUB_STEP_SUMMARY, "utf8"), "# One\n# Two\n");
  });

  test("annotations and failure are commands on stdout, each one line", () => {
    const annotation = {
      level: "error",
      path: "src/a,b:c.ts",
      line: 3,
      endLine: null,
      title: "lint: no-unused\n::error::x",
      message: "50 % of it\r\n::warning::planted \u001b[31mred",
    };
    const script = `runner.annotate(${JSON.stringify(annotation)});
      runner.annotate({ ...${JSON.stringify(annotation)}, path: null, level: "notice", title: "", message: "m" });
      runner.setFailed("not\\nready");`;
    const { status, stdout } = step(script, { GITHUB_ACTIONS: "true" });
    assert.equal(status, 1);
    assert.deepEqual(stdout.split("\n"), [
      "::error file=src/a%2Cb%3Ac.ts,line=3,title=lint%3A no-unused %3A%3Aerror%3A%3Ax::50 %25 of it%0A::warning::planted red",
      "::notice::m",
      "::error::not%0Aready",
      "",
    ]);
  });
});

test("elsewhere every call is a no-op", () => {
  const script = `await runner.setOutput("a", "b"); await runner.writeSummary("x"); runner.setFailed("x");
    runner.annotate({ level: "error", path: "a", line: 1, endLine: 1, title: "t", message: "m" });`;
  assert.deepEqual(step(script, {}), { status: 0, stdout: "", stderr: "" });
});

test("the toolkit is not loaded before an output is set", () => {
  const loaded = `const { registerHooks } = await import("node:module"); const seen = [];
    registerHooks({ resolve: (name, context, next) => { seen.push(name); return next(name, context); } });
    await runner.writeSummary("x"); runner.setFailed("x"); const before = seen.includes("@actions/core");
    await runner.setOutput("a", "b"); process.stderr.write(JSON.stringify([before, seen.includes("@actions/core")]));`;
  const { stderr } = step(loaded, {
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: file("lazy"),
    GITHUB_STEP_SUMMARY: file("lazy-summary"),
  });
  assert.equal(stderr, "[false,true]");
});

suite("a summary above GitHub's limit", () => {
  test("one that fits is left alone", () => {
    const text = "é".repeat(500_000);
    assert.equal(fitSummary(text), text);
  });

  test("is cut at a whole line, an open fence closed, and says so", () => {
    const text = `# Head\n\n\`\`\`\n${"größer als alles\n".repeat(100_000)}\`\`\`\n`;
    const fitted = fitSummary(text);
    assert.ok(Buffer.byteLength(fitted) <= 1024 * 1024);
    assert.match(fitted, /\ngrößer als alles\n```\n\n> The summary was cut at GitHub's limit of 1 MiB\./);
  });
});

test("properties that are null are left out, those that are 0 are not", () => {
  assert.equal(workflowCommand("notice", { file: null, line: 0 }, "x"), "::notice line=0::x");
  assert.equal(workflowCommand("notice", { file: null }, "x"), "::notice::x");
});

/** As the runner reads the file: src/Runner.Worker/FileCommandManager.cs of actions/runner. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === "") continue;
    const [, name = "", mark] = /^(.*?)<<(.*)$/.exec(line) ?? [];
    assert.ok(mark, `a line outside any value: ${line}`);
    const value: string[] = [];
    for (let next = lines.shift(); next !== mark; next = lines.shift()) value.push(next ?? "");
    outputs[name] = value.join("\n");
  }
  return outputs;
}
