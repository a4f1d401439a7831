// What the App tells its operator: lines, numbers, traces.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { createLog } from "../../../app/adapters/log.ts";
import { createMetrics } from "../../../app/adapters/metrics.ts";
import { createTelemetry } from "../../../app/adapters/telemetry.ts";
import { METRICS } from "../../../app/metrics.ts";

const kept = () => {
  const lines: string[] = [];
  return { lines, to: { write: (line: string) => void lines.push(line) } };
};

test("lines for machines are JSON, lines for eyes are words", () => {
  const machine = kept();
  createLog({ level: "info", format: "json" }, machine.to).warn("a job was put off", {
    job: 7,
    code: "gone",
  });
  const { time, ...rest } = JSON.parse(machine.lines[0] ?? "");
  assert.match(time, /^\d{4}-\d\d-\d\dT.*Z$/);
  assert.deepEqual(rest, {
    ...{ level: "warn", service: "proofmark", job: 7, code: "gone", message: "a job was put off" },
  });
  const eyes = kept();
  const log = createLog({ level: "info", format: "pretty" }, eyes.to);
  log.info("a job was put off", { job: 7 });
  log.debug("not asked for");
  assert.match(eyes.lines.join(""), /^\d\d:\d\d:\d\d {3}a job was put off {2}job=7\n$/);
});

test("numbers are told as Prometheus reads them; one that nobody described breaks nothing", async () => {
  const { lines, to } = kept();
  const metrics = createMetrics(METRICS, createLog({ level: "warn", format: "json" }, to));
  metrics.count("copies", { result: "written" }, 2);
  metrics.gauge("queue_jobs", 3, { state: "ready" });
  metrics.observe("http_request_seconds", 0.02, { method: "GET", route: "/livez", status: "200" });
  metrics.count("nobody_described_this");
  const text = await metrics.text();
  assert.match(text, /^proofmark_copies_total\{result="written"\} 2$/m);
  assert.match(text, /^proofmark_queue_jobs\{state="ready"\} 3$/m);
  assert.match(
    text,
    /^proofmark_http_request_seconds_bucket\{le="0.025",method="GET",route="\/livez",status="200"\} 1$/m,
  );
  assert.match(lines.join(""), /"metric":"nobody_described_this"/);
});

test("every number that the sources count is described, and on the page", () => {
  const page = readFileSync("docs/app/operations.md", "utf8");
  for (const name of Object.keys(METRICS))
    assert.ok(page.includes(`proofmark_${name}`), `${name} is not on the page`);
  const used = globSync("app/**/*.ts").flatMap((path) => {
    const source = readFileSync(path, "utf8");
    return [...source.matchAll(/\b(?:meter|metrics)\s*\.(?:count|gauge|observe)\(\s*"(\w+)"/g)].map(
      ([, name]) => ({
        path,
        name: name ?? "",
      }),
    );
  });
  assert.ok(used.length > 5);
  for (const { path, name } of used) assert.ok(name in METRICS, `${path}: ${name} is not in app/metrics.ts`);
});

test("traces go to the collector that was named, with ids and codes and nothing an error said", async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => {
      text += String(chunk);
    });
    request.on("end", () => {
      bodies.push(`${request.url} ${text}`);
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { trace, close } = await createTelemetry(`http://127.0.0.1:${port}`, "1.2.3");
  const outer = trace.span("outer", { "http.route": "/a" }, async (add) => {
    add({ "http.response.status_code": 200 });
    await trace.span("inner", {}, async () => {
      throw new TypeError("canary");
    });
  });
  await assert.rejects(outer, /canary/);
  await close();
  server.close();
  const [sent = ""] = bodies;
  assert.match(sent, /^\/v1\/traces /);
  const { spans } = JSON.parse(sent.slice("/v1/traces ".length)).resourceSpans[0].scopeSpans[0];
  const [inner, all] = spans;
  assert.deepEqual([inner.name, all.name, inner.parentSpanId], ["inner", "outer", all.spanId]);
  assert.ok(!sent.includes("canary"));
  assert.match(sent, /"error.type","value":\{"stringValue":"TypeError"/);
});

test("without a collector, tracing is the work itself", async () => {
  const { trace, close } = await createTelemetry(null, "1.2.3");
  assert.equal(await trace.span("x", {}, async () => 7), 7);
  await close();
});
