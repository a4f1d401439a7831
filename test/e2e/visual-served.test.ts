// Sites that a command of the project serves: one port for both sides, a base that does not start, pages that differ from
// shot to shot.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { markProcesses } from "../support/processes.ts";
import { freePort } from "../support/visual-port.ts";
import { page, visualProject } from "../support/visual-project.ts";

/** `answer(path, n)`: the body of the nth answer for a path; null for 404. */
const server = (answer: string, extra = ""): string => `
import { createServer } from "node:http";
${extra}
const page = ${page.toString()};
const asked = new Map();
const answer = ${answer};
createServer((request, response) => {
  const path = request.url;
  asked.set(path, (asked.get(path) ?? 0) + 1);
  const body = answer(path, asked.get(path));
  response.writeHead(body === null ? 404 : 200, { "content-type": path.endsWith(".css") ? "text/css" : "text/html" });
  response.end(body ?? "nothing");
}).listen(Number(process.env.PORT), "127.0.0.1");
`;
const box = (colour: string): string => `<div style="width:60px;height:60px;background:${colour}"></div>`;
const plain = `(path) => path === "/style.css" ? "" : page("Home", { body: '${box("teal")}' })`;

test("with a fixed port base and head are served one after the other, and nothing is left", async () => {
  const mark = markProcesses();
  const port = await freePort();
  const project = await visualProject({
    site: `serve: PORT=${port} node server.mjs\nurl: http://127.0.0.1:${port}\nscreens: [/]`,
    base: { "server.mjs": server(plain) },
  });
  try {
    await project.repository.commit("change", { "server.mjs": server(plain.replace("teal", "maroon")) });
    const run = await project.verify({ env: mark.env });
    assert.deepEqual(run.outcomes, { "home/320x240": "different" });
    assert.deepEqual(mark.alive(), []);
  } finally {
    await project.dispose();
  }
});

test("a base that does not come up makes every screen unknown, with head's shots to look at", async () => {
  const project = await visualProject({
    site: "serve: node server.mjs\nscreens: [/]\nwait: 5s",
    base: { "server.mjs": "console.error('no database'); process.exit(3);" },
  });
  try {
    await project.repository.commit("change", { "server.mjs": server(plain) });
    const run = await project.verify();
    assert.equal(run.gate.outcome, "unknown");
    assert.equal(run.gate.reason?.code, "server-failed");
    assert.match(run.gate.reason?.text ?? "", /On the base: .*no database/s);
    const home = run.screens.get("home/320x240");
    assert.equal(home?.outcome, "unknown");
    assert.ok(home?.head);
    await run.file(home.head.file);
    assert.equal(run.gate.base?.outcome, "unknown");
    assert.notEqual(run.report.verdict.conclusion, "ready");
  } finally {
    await project.dispose();
  }
});

test("what the base itself draws anew each time is not held against head, and listed", async () => {
  const shown = (colours: string) => `(path, n) => {
    if (path === "/style.css") return "";
    return page("Home", { body: '<div style="width:20px;height:20px;background:' + ${colours} + '"></div>' });
  }`;
  const project = await visualProject({
    site: "serve: node server.mjs\nscreens: [/]\nready: /style.css",
    base: { "server.mjs": server(shown('(n === 1 ? "red" : "blue")')) },
  });
  try {
    await project.repository.commit("change", { "server.mjs": server(shown('"green"')) });
    const run = await project.verify();
    assert.deepEqual(run.outcomes, { "home/320x240": "same" });
    const machine = run.screens.get("home/320x240")?.absorbed.find(({ what }) => what === "machine");
    assert.equal(machine?.pixels, 400);
    assert.equal(run.gate.outcome, "pass");
  } finally {
    await project.dispose();
  }
});

test("a page that never looks the same twice is unknown, and hides no other", async () => {
  const restless = (colour: string) => `(path) => {
    if (path === "/style.css") return "";
    if (path === "/restless") return page("Restless", { body: '<div style="width:90px;height:90px;background:hsl(' + Math.floor(Math.random() * 360) + ' ' + (50 + Math.floor(Math.random() * 50)) + '% 50%)"></div>' });
    return page("Home", { body: '<div style="width:60px;height:60px;background:${colour}"></div>' });
  }`;
  const project = await visualProject({
    site: "serve: node server.mjs\nscreens: [/, /restless]\nready: /style.css",
    base: { "server.mjs": server(restless("teal")) },
  });
  try {
    await project.repository.commit("change", { "server.mjs": server(restless("teal"), "// other") });
    const run = await project.verify();
    assert.deepEqual(run.outcomes, { "home/320x240": "same", "restless/320x240": "unknown" });
    assert.equal(run.gate.outcome, "unknown");
    assert.equal(run.gate.reason?.code, "unsettled");
    assert.match(run.gate.reason?.text ?? "", /restless\/320x240/);
  } finally {
    await project.dispose();
  }
});

test("a listed page that only head has is new, and one that only the base has is gone", async () => {
  const only = (path: string) =>
    `(path) => path === "/style.css" ? "" : path === "/" || path === "${path}" ? page(path) : null`;
  const project = await visualProject({
    site: "serve: node server.mjs\nscreens: [/, /a, /b]\nready: /style.css",
    base: { "server.mjs": server(only("/a")) },
  });
  try {
    await project.repository.commit("change", { "server.mjs": server(only("/b")) });
    const run = await project.verify();
    assert.deepEqual(run.outcomes, { "a/320x240": "gone", "b/320x240": "new", "home/320x240": "same" });
    assert.equal(run.gate.outcome, "unknown");
    assert.equal(run.gate.reason?.code, "screens-missing");
    assert.match(run.gate.reason?.text ?? "", /a\/320x240/);
  } finally {
    await project.dispose();
  }
});

test("a site without a screen compares nothing, and nothing is not green", async () => {
  const project = await visualProject({
    site: "folder: public\ncrawl: { include: [/nowhere/**] }",
    base: { "public/index.html": page("Home") },
  });
  try {
    const run = await project.verify();
    assert.equal(run.gate.outcome, "unknown");
    assert.equal(run.gate.reason?.code, "no-comparison");
  } finally {
    await project.dispose();
  }
});

test("a server that stops answering ends with the gate's time limit; what was seen by then counts", async () => {
  const mark = markProcesses();
  const silent = (colour: string) => `(path) => {
    if (path === "/style.css") return "";
    if (path === "/silent") while (true) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    return page("Home", { body: '<div style="width:60px;height:60px;background:${colour}"></div>' });
  }`;
  const project = await visualProject({
    site: "serve: node server.mjs\nscreens: [/silent]\nready: /style.css\nsettle: 10m",
    gate: "timeout: 8s",
    base: { "server.mjs": server(silent("teal")) },
  });
  try {
    const run = await project.verify({ env: mark.env });
    assert.equal(run.gate.outcome, "unknown");
    assert.equal(run.gate.reason?.code, "timeout");
    assert.deepEqual(mark.alive(), []);
  } finally {
    await project.dispose();
  }
});

test("pages that all lead to one place were not looked at", async () => {
  const locked = `(path) => path === "/style.css" ? "" : path === "/login" || path === "/"
    ? page("Welcome") : '<!doctype html><script>location.replace("/login")</script>'`;
  const project = await visualProject({
    site: "serve: node server.mjs\nscreens: [/, /orders, /account]\nready: /style.css\nmask: [.nowhere, p]",
    base: { "server.mjs": server(locked) },
  });
  try {
    const run = await project.verify();
    assert.equal(run.outcomes["home/320x240"], "same");
    assert.equal(run.outcomes["orders/320x240"], "unknown");
    assert.equal(run.gate.reason?.code, "no-comparison");
    assert.match(run.gate.reason?.text ?? "", /\/orders, \/account all lead to \/login/);
    assert.ok(run.report.notes.some(({ code }) => code === "led-elsewhere"));
    const idle = run.report.notes.find(({ code }) => code === "mask-idle");
    assert.match(idle?.text ?? "", /on no page to be found: `\.nowhere`\./);
  } finally {
    await project.dispose();
  }
});

test("a server that is up already is head's: nothing is compared with it as the base", async () => {
  const up = createServer((_request, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(page("Home")),
  );
  await new Promise<void>((resolve) => up.listen(0, "127.0.0.1", resolve));
  const { port } = up.address() as AddressInfo;
  const site = `url: http://127.0.0.1:${port}\nscreens: [/]`;
  const project = await visualProject({ site, base: { "notes.txt": "one" } });
  try {
    await project.repository.commit("change", { "notes.txt": "two" });
    const run = await project.verify();
    assert.equal(run.gate.outcome, "unknown");
    assert.equal(run.gate.reason?.code, "no-comparison");
    assert.match(
      run.gate.reason?.text ?? "",
      /The server that `url` names is head's as well.*`mode: committed`/,
    );
    assert.deepEqual(run.outcomes, { "home/320x240": "unknown" });
    assert.ok(run.screens.get("home/320x240")?.head, "head's shot is kept to be looked at");
  } finally {
    await project.dispose();
    up.closeAllConnections();
    up.close();
  }
});
