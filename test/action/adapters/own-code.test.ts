import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const MODULE = fileURLToPath(new URL("../../../action/adapters/own-code.ts", import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-test-")));
after(() => rmSync(folder, { recursive: true, force: true }));

const CHUNK = "export const said = 'as built';\n";
const digest = createHash("sha256").update(CHUNK).digest("hex");
/** A bundle of one entry and one chunk; `gate` runs in between, as a gate's code would. */
function run(gate: string, digests: string | null = JSON.stringify({ "1.index.js": digest })): string {
  const at = (name: string) => join(folder, name);
  rmSync(at("digests.json"), { force: true });
  writeFileSync(at("package.json"), '{"type":"module"}');
  writeFileSync(at("1.index.js"), CHUNK);
  if (digests !== null) writeFileSync(at("digests.json"), digests);
  const entry = `
    import { writeFileSync, rmSync } from "node:fs";
    import { holdOwnCode } from ${JSON.stringify(MODULE)};
    const chunk = ${JSON.stringify(at("1.index.js"))};
    const held = holdOwnCode(process.argv[1]);
    ${gate}
    const { said } = await import("./1.index.js").catch((error) => ({ said: error.message }));
    console.log(held, said);`;
  writeFileSync(at("index.js"), entry);
  const { stdout, stderr } = spawnSync(process.execPath, [at("index.js")], { encoding: "utf8" });
  return stdout.trim() || stderr;
}

describe("the bundle's own files", () => {
  it("are loaded as they were built", () => assert.equal(run(""), "true as built"));
  it("are not loaded when a gate changed them", () =>
    assert.match(
      run(`writeFileSync(chunk, "export const said = 'stolen';")`),
      /^true .*\[own-code-changed\]/s,
    ));
  it("nor when the digests are changed with them, which were read before", () => {
    const forged = `writeFileSync(chunk, "export const said = 'stolen';"); writeFileSync(${JSON.stringify(join(folder, "digests.json"))}, "{}");`;
    assert.match(run(forged), /^true .*\[own-code-changed\]/s);
  });
  it("nor when there is one that was never built", () =>
    assert.match(run("", "{}"), /^true .*\[own-code-changed\]/s));
  it("are not looked at where there is no bundle", () => assert.equal(run("", null), "false as built"));
});
