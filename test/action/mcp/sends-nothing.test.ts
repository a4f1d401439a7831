// Nothing leaves: designs are not fetched though there is a token, and a shallow clone is not deepened from its origin.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type FakeFigma, startFigma } from "../../support/fake-figma.ts";
import { type Data, startMcp } from "../../support/mcp-server.ts";
import { skip } from "../../support/page-browser.ts";
import { gitIn } from "../../support/project.ts";
import { makeRepository } from "../../support/repository.ts";

const home = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-mcp-")));
after(() => rmSync(home, { recursive: true, force: true }));

const CONFIG = `sites: { web: { folder: out, screens: [{ path: /, name: home }], viewports: [400x300] } }
gates:
  drawn: { kind: design, figma: { file: AbCdEf123456, frames: { home/400x300: "12:34" } } }
`;

test("designs kept elsewhere are not fetched, whatever token there is", { skip }, async () => {
  const figma: FakeFigma = await startFigma();
  const repository = await makeRepository({
    ".github/proofmark.yml": CONFIG,
    ".gitignore": "artifacts/\n",
    "out/index.html": "<!doctype html><h1>Home</h1>",
  });
  const token = ["figd", "0123456789abcdefABCDEF0123"].join("_");
  const env = { FIGMA_API_TOKEN: token, FIGMA_API_URL: figma.url };
  const server = await startMcp(repository.root, home, { env });
  try {
    const verdict = await server.call("gate_check", { gates: ["drawn"] });
    const [gate] = (verdict.gates as Data[]).filter(({ id }) => id === "drawn");
    assert.equal(gate?.outcome, "unknown", JSON.stringify(gate));
    assert.match(String(gate?.why), /FIGMA_API_TOKEN|token/);
    assert.deepEqual(figma.asked, []);
    const ledger = readFileSync(join(repository.root, String(verdict.directory), "egress.json"), "utf8");
    assert.deepEqual((JSON.parse(ledger) as { requests: unknown[] }).requests, []);
  } finally {
    await server.close();
    await figma.stop();
    await repository.dispose();
  }
});

test("a shallow clone is told as such, and its origin is not asked", async () => {
  const whole = await makeRepository({ "proofmark.yml": "gates: { ok: { run: 'true' } }\n" });
  let asked = 0;
  const origin = createServer((_, response) => {
    asked += 1;
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => origin.listen(0, "127.0.0.1", resolve));
  const place = origin.address();
  const clone = join(home, "clone");
  await whole.git("switch", "-qc", "change");
  await whole.commit("more", { "a.txt": "a" });
  await whole.git("switch", "-q", "main");
  await whole.commit("main goes on", { "b.txt": "b" });
  gitIn(home)("clone", "-q", "--depth", "1", "--no-single-branch", `file://${whole.root}`, clone);
  const git = gitIn(clone);
  git("switch", "-q", "change");
  git("remote", "set-url", "origin", `http://127.0.0.1:${typeof place === "object" ? place?.port : 0}/x.git`);
  const server = await startMcp(clone, home);
  try {
    await assert.rejects(server.call("verify"), /shallow|history/i);
    assert.equal(asked, 0);
    assert.ok(!existsSync(join(clone, ".git/FETCH_HEAD")));
  } finally {
    await server.close();
    origin.close();
    await whole.dispose();
  }
});
