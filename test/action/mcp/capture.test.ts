// Screens of a real site, shot and compared by an agent that speaks the newest revision of the protocol.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type Data, type McpServer, startMcp, textOf } from "../../support/mcp-server.ts";
import { skip } from "../../support/page-browser.ts";
import { makeRepository, type Repository } from "../../support/repository.ts";

const PAGE = (text: string) =>
  `<!doctype html><title>x</title><style>body{font:20px sans-serif}</style><h1>${text}</h1><p>Below</p>`;
const CONFIG = `sites:
  web:
    folder: out
    screens: [/, /about, /gone]
    viewports: [400x300]
gates:
  build: { run: "mkdir -p out && cp page/*.html out/" }
  screens: { kind: visual, needs: [build] }
`;

describe("capture and compare", { skip }, () => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-mcp-")));
  let repository: Repository;
  let server: McpServer;
  let shot: Data;
  const lines: string[] = [];
  before(async () => {
    repository = await makeRepository({
      ".github/proofmark.yml": CONFIG,
      ".gitignore": "artifacts/\nout/\n",
      "page/index.html": PAGE("Home"),
      "page/about.html": PAGE("About <b>us</b>"),
    });
    server = await startMcp(repository.root, home, { versionNegotiation: { mode: { pin: "2026-07-28" } } });
    shot = await server.call("capture", {}, (line) => lines.push(line));
  });
  after(async () => {
    await server?.close();
    await repository?.dispose();
    rmSync(home, { recursive: true, force: true });
  });
  const screens = () => new Map((shot.screens as Data[]).map((screen) => [String(screen.name), screen]));

  test("what the site needs is built first, and each screen is a file or a reason", () => {
    assert.ok(lines.includes("build: started"), lines.join("\n"));
    const all = [...screens().values()];
    assert.equal(all.length, 3);
    const seen = all.filter(({ file }) => file !== null);
    assert.equal(seen.length, 2, JSON.stringify(all));
    for (const { file, width, height } of seen) {
      assert.match(String(file), /^artifacts\/captures\/[^/]+\/screens\/.+\.png$/);
      assert.equal(
        readFileSync(join(repository.root, String(file)))
          .subarray(1, 4)
          .toString(),
        "PNG",
      );
      assert.deepEqual([width, height], [400, 300]);
    }
    assert.match(String(all.find(({ file }) => file === null)?.reason), /404/);
  });

  test("git sees nothing of it", async () => {
    assert.equal(await repository.git("status", "--porcelain"), "");
    assert.ok(existsSync(join(repository.root, "artifacts/captures/.gitignore")));
  });

  test("a glob chooses, and a picture can be shown", async () => {
    const [id] = [...screens().values()].map(({ id }) => String(id));
    const result = await server.client.callTool({
      name: "capture",
      arguments: { screens: [`${id?.split("/")[0]}/*`], images: true },
    });
    const data = result.structuredContent as Data;
    assert.equal((data.screens as Data[]).length, 1, textOf(result));
    assert.equal(data.leftOut, 2);
    const images = result.content.filter(({ type }) => type === "image");
    assert.equal(images.length, 1);
    const none = await server.client.callTool({ name: "capture", arguments: { screens: ["nowhere"] } });
    assert.match(textOf(none), /Name some of: /);
  });

  test("compare says what differs, and paints it", async () => {
    const [one, two] = [...screens().values()].flatMap(({ file }) => (file === null ? [] : [String(file)]));
    const same = await server.call("compare", { expected: one, actual: one });
    assert.equal(same.verdict, "same");
    const result = await server.client.callTool({
      name: "compare",
      arguments: { expected: one, actual: two, diff: true },
    });
    const data = result.structuredContent as Data;
    assert.equal(data.verdict, "different");
    assert.ok((data.regions as Data[]).length > 0);
    assert.ok(existsSync(join(repository.root, String(data.diff))));
    assert.ok(result.content.some(({ type }) => type === "image"));
  });

  test("no browser, no server and no build is left", () => {
    const others = server.mark.alive().filter((command) => !command.includes(" mcp "));
    assert.deepEqual(others, []);
  });
});
