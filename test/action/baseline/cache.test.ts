import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { createFiles } from "../../../action/adapters/files.ts";
import { baselineKey, readBaseline, writeBaseline } from "../../../action/baseline/cache.ts";
import type { Judgement } from "../../../action/gates/gate.ts";
import { finding } from "../../support/findings.ts";

const parts = {
  baseTree: "a".repeat(40),
  gate: { run: "npm test", env: ["A", "B"] },
  lockfiles: "l",
  toolConfigs: "",
  os: "linux",
  arch: "x64",
  version: "1.0.0",
};
const judgement: Judgement = {
  outcome: "fail",
  reason: { code: "command-failed", text: "It failed" },
  failing: true,
  findings: [finding({ message: "x".repeat(5000) })],
  tests: [],
  counts: null,
  formats: ["eslint-json"],
  exit: { code: 1, signal: null },
};

describe("baselines", () => {
  const files = createFiles();
  let directory = "";
  /** A run that begins after all of this. */
  const startedMs = Number.POSITIVE_INFINITY;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), "proofmark-test-"));
  });
  after(() => rm(directory, { recursive: true, force: true }));

  it("have a key that depends on everything but the order of keys", () => {
    const key = baselineKey(parts);
    assert.match(key, /^[0-9a-f]{64}$/);
    assert.equal(baselineKey({ ...parts, gate: { env: ["A", "B"], run: "npm test" } }), key);
    const others = Object.keys(parts).map((name) => baselineKey({ ...parts, [name]: "other" }));
    others.push(baselineKey({ ...parts, gate: { run: "npm test", env: ["B", "A"] } }));
    assert.equal(new Set([key, ...others]).size, others.length + 1);
  });

  it("come back as they were written", async () => {
    const key = baselineKey(parts);
    assert.equal(await readBaseline(files, { directory, key, startedMs }), null);
    await writeBaseline(files, { directory, key, judgement });
    assert.deepEqual(await readBaseline(files, { directory, key, startedMs }), judgement);
  });

  it("are a miss when they changed since the run began, whatever their dates were set to", async () => {
    const key = baselineKey({ ...parts, baseTree: "f".repeat(40) });
    const began = Date.now() - 1000;
    await writeBaseline(files, { directory, key, judgement });
    await utimes(join(directory, "baselines", `${key}.json`), 1, 1);
    assert.equal(await readBaseline(files, { directory, key, startedMs: began }), null);
    assert.deepEqual(await readBaseline(files, { directory, key, startedMs: began + 60_000 }), judgement);
  });

  it("are not kept when nothing could be judged", async () => {
    const key = baselineKey({ ...parts, os: "other" });
    await writeBaseline(files, { directory, key, judgement: { ...judgement, outcome: "unknown" } });
    assert.equal(await readBaseline(files, { directory, key, startedMs }), null);
  });

  it("are a miss when anything about them is odd", async () => {
    const key = baselineKey({ ...parts, arch: "odd" });
    await writeBaseline(files, { directory, key, judgement });
    const [file] = (await readdir(join(directory, "baselines"))).filter((name) => name.startsWith(key));
    assert.ok(file);
    const schema = "proofmark.baseline/v1";
    const odd = [
      "",
      "{",
      "null",
      JSON.stringify({ schema, key: "other", judgement }),
      JSON.stringify({ schema: "proofmark.baseline/v0", key, judgement }),
      JSON.stringify({ schema, key, judgement: { ...judgement, outcome: "unknown" } }),
      JSON.stringify({ schema, key, judgement: { ...judgement, extra: 1 } }),
      JSON.stringify({ schema, key, judgement: { ...judgement, findings: [{ ...finding(), line: -1 }] } }),
    ];
    for (const text of odd) {
      await writeFile(join(directory, "baselines", file), text);
      assert.equal(await readBaseline(files, { directory, key, startedMs }), null, text.slice(0, 80));
    }
  });

  it("that cannot be written stop nothing", async () => {
    await writeFile(join(directory, "a-file"), "");
    await writeBaseline(files, { directory: join(directory, "a-file"), key: baselineKey(parts), judgement });
  });
});
