import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
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

describe("what is copied beside the bundle", () => {
  const copies = {
    "index.js": "exports.said = require('./lib/said'); exports.version = require('./package.json').version;",
    "lib/said.js":
      "let found = 'no addition'; try { found = require('addition'); } catch {} module.exports = found;",
    "package.json": '{"version":"1.2.3"}',
  };
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

  function load(gate: string): string {
    const bundle = mkdtempSync(join(folder, "bundle-"));
    const digests: Record<string, string> = {};
    for (const [name, text] of Object.entries(copies)) {
      const path = join(bundle, "playwright-core", name);
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, text);
      digests[`playwright-core/${name}`] = sha256(text);
    }
    const manifest = { type: "module", imports: { "#playwright": "./playwright-core/index.js" } };
    writeFileSync(join(bundle, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(bundle, "digests.json"), JSON.stringify(digests));
    writeFileSync(
      join(bundle, "index.js"),
      `import { createRequire } from "node:module";
      import { mkdirSync, writeFileSync } from "node:fs";
      import { holdOwnCode } from ${JSON.stringify(MODULE)};
      holdOwnCode(process.argv[1]);
      const at = (name) => ${JSON.stringify(`${bundle}/`)} + name;
      ${gate}
      try { console.log(JSON.stringify(createRequire(import.meta.url)("#playwright"))); }
      catch (error) { console.log(error.message); }`,
    );
    return spawnSync(process.execPath, [join(bundle, "index.js")], { encoding: "utf8" }).stdout.trim();
  }
  const asBuilt = '{"said":"no addition","version":"1.2.3"}';

  it("is loaded by name, modules of the older kind and data too", () => assert.equal(load(""), asBuilt));
  it("is not when a file of it was changed", () =>
    assert.match(
      load(`writeFileSync(at("playwright-core/lib/said.js"), "module.exports = 'stolen'")`),
      /\[own-code-changed\]/,
    ));
  it("is the same when the bundle's package.json points elsewhere", () =>
    assert.equal(
      load(
        `writeFileSync(at("stolen.js"), "export const said = 'stolen'");
        writeFileSync(at("package.json"), '{"type":"module","imports":{"#playwright":"./stolen.js"}}');`,
      ),
      asBuilt,
    ));
  it("takes no package that was laid beside it", () => {
    const lay = (path: string) =>
      `mkdirSync(${path}, { recursive: true }); writeFileSync(${path} + "/index.js", "module.exports = 'stolen'");`;
    assert.equal(load(lay('at("node_modules/addition")')), asBuilt);
    assert.equal(load(lay('at("../node_modules/addition")')), asBuilt);
  });
});
