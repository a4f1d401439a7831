import assert from "node:assert/strict";
import { test } from "node:test";
import type { Runner } from "../../action/ports.ts";
import { type PublishContext, type PublishPorts, publish } from "../../action/publish.ts";
import { parseHead } from "../../shared/comment/marker.ts";
import type { Report } from "../../shared/contract/report.ts";
import { ProblemError } from "../../shared/problem.ts";
import { fakeClock } from "../support/fake-ports.ts";
import { clean, red } from "../support/reports.ts";
import { virtualWorld } from "../support/virtual-github.ts";

const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const context: PublishContext = {
  directory: "/run",
  repository: { owner: "acme", name: "shop" },
  runUrl: "https://github.com/acme/shop/actions/runs/77",
  comment: { mode: "always", key: "default", images: "none" },
};

interface Seen {
  outputs: Record<string, string>;
  summary: string;
  annotations: number;
  uploads: string[];
  warnings: string[];
  removed: string[];
  comments: ReturnType<typeof virtualWorld>["comments"];
}

function world(over: Partial<PublishPorts> = {}): { ports: PublishPorts; seen: Seen } {
  const github = virtualWorld(1, 0);
  const seen: Seen = {
    outputs: {},
    summary: "",
    annotations: 0,
    uploads: [],
    warnings: [],
    removed: [],
    comments: github.comments,
  };
  const runner: Runner = {
    setOutput: async (name, value) => {
      seen.outputs[name] = value;
    },
    writeSummary: async (markdown) => {
      seen.summary += markdown;
    },
    annotate: () => {
      seen.annotations += 1;
    },
    setFailed: () => assert.fail("the exit is the caller's"),
  };
  const client = github.client(BOT);
  const ports: PublishPorts = {
    artifacts: {
      uploadRun: async (name, _, files) => {
        seen.uploads.push(`${name}: ${files.join(" ")}`);
        return { id: 1, url: "https://github.com/acme/shop/actions/runs/77/artifacts/1" };
      },
      uploadPage: async (file) => {
        seen.uploads.push(file);
        return { id: 2, url: "https://github.com/acme/shop/actions/runs/77/artifacts/2" };
      },
    },
    github: async () => ({
      // Its time stands still unless somebody runs it.
      request: async (route, parameters) => {
        const answer = client(route, parameters);
        await github.settle([answer.catch(() => {})]);
        return answer;
      },
      whoAmI: async () => BOT,
    }),
    runner,
    display: { note: () => {}, warn: (line) => seen.warnings.push(line) },
    files: {
      read: async () => new Uint8Array([60]),
      write: async () => {},
      glob: async () => ["report.html", "report.json", "logs/a.log"],
      stat: async () => null,
      temporary: async () => "/tmp/page",
      remove: async (path) => void seen.removed.push(path),
    },
    during: (_, work) => work(),
    clock: fakeClock(true),
    journal: { record: () => {} },
    ...over,
  };
  return { ports, seen };
}

test("everything is published, the artifact first so that the comment can link to it", async () => {
  const { ports, seen } = world();
  const report = red();
  const published = await publish(report, context, ports);
  assert.deepEqual(published.problems, []);
  assert.equal(published.comment?.done, "created");
  assert.deepEqual(seen.uploads, [
    `proofmark-${report.run.id}: report.html report.json logs/a.log`,
    `/tmp/page/proofmark-${report.run.id}.html`,
  ]);
  assert.deepEqual(seen.removed, ["/tmp/page"]);
  assert.equal(seen.comments.length, 1);
  const body = seen.comments[0]?.body ?? "";
  assert.equal(parseHead(body)?.state?.runs.length, 1);
  for (const id of [1, 2]) assert.ok(body.includes(`/actions/runs/77/artifacts/${id}`));
  assert.ok(seen.summary.includes("/actions/runs/77/artifacts/2"));
  assert.ok(seen.annotations > 0);
  assert.deepEqual(seen.outputs, {
    score: String(report.verdict.score),
    conclusion: report.verdict.conclusion,
    "run-id": report.run.id,
    "new-findings": String(
      report.findings.filter(({ state, flaky }) => state.startsWith("new") && !flaky).length,
    ),
    "report-path": "/run/report.json",
    "artifact-url": "https://github.com/acme/shop/actions/runs/77/artifacts/1",
  });
});

const silent: [string, (report: Report) => Report, Partial<PublishContext>][] = [
  ...(["merge_group", "push", "dispatch", "local"] as const).map(
    (event): [string, (report: Report) => Report, Partial<PublishContext>] => [
      event,
      (report) => ({ ...report, change: { ...report.change, event } }),
      {},
    ],
  ),
  [
    "a pull request without a number",
    (report) => ({ ...report, change: { ...report.change, pullRequest: null } }),
    {},
  ],
  ["no repository of GitHub's", (report) => report, { repository: null }],
  ["mode never", (report) => report, { comment: { mode: "never", key: "default", images: "none" } }],
];
for (const [name, change, over] of silent) {
  test(`no comment for ${name}, and GitHub is not asked; all else is published`, async () => {
    const { ports, seen } = world({ github: () => assert.fail("was asked") });
    const { comment, problems } = await publish(change(red()), { ...context, ...over }, ports);
    assert.deepEqual([comment, problems], [null, []]);
    assert.equal(seen.uploads.length, 2);
    assert.equal(seen.outputs.conclusion, red().verdict.conclusion);
  });
}

test("`problems` is silent on a clean pull request, and not on one with problems", async () => {
  const problems = { ...context, comment: { mode: "problems", key: "default", images: "none" } } as const;
  const quiet = world();
  assert.equal((await publish(clean(), problems, quiet.ports)).comment?.done, "left");
  assert.equal(quiet.seen.comments.length, 0);
  const loud = world();
  await publish(red(), problems, loud.ports);
  assert.equal(loud.seen.comments.length, 1);
});

test("a read-only token: artifact, summary and outputs stay, and the summary says why there is no comment", async () => {
  const forbidden = Object.assign(new Error("Resource not accessible by integration"), { status: 403 });
  const request = (route: string) =>
    route.startsWith("GET")
      ? Promise.resolve({ status: 200, data: [], headers: {} })
      : Promise.reject(forbidden);
  const { ports, seen } = world({ github: async () => ({ request, whoAmI: async () => BOT }) });
  const { problems, links } = await publish(red(), context, ports);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["publish-failed"],
  );
  assert.ok(links.artifact);
  assert.match(
    seen.summary,
    /### Not published\n\n- The comment on acme\/shop#\d+ could not be written.*pull-requests: write/,
  );
  assert.match(seen.warnings.join("\n"), /→ Give the job/);
  assert.equal(Object.keys(seen.outputs).length, 6);
});

test("a loop's stop label is put on, and only then", async () => {
  const loop = {
    state: {
      kind: "repeating",
      times: 3,
      heads: [],
      since: 0,
      seconds: 60,
      failing: 1,
      more: 0,
      changes: null,
    },
    label: "stop",
  } as const;
  const asked: string[] = [];
  const request = async (route: string, parameters?: Record<string, unknown>) => {
    if (route.endsWith("/labels"))
      asked.push(`${route.slice(0, 4).trim()} ${JSON.stringify(parameters?.labels)}`);
    const data = route.startsWith("GET") ? [] : { id: 1, body: "", user: BOT };
    return { status: 200, data, headers: {} };
  };
  const { ports } = world({ github: async () => ({ request, whoAmI: async () => BOT }) });
  await publish(red(), { ...context, loop: { ...loop, state: { kind: "none" } } }, ports);
  await publish(red(), { ...context, loop: { ...loop, label: null } }, ports);
  assert.deepEqual(asked, []);
  const { problems } = await publish(red(), { ...context, loop }, ports);
  assert.deepEqual([problems, asked], [[], ["GET undefined", 'POST ["stop"]']]);
});

test("no token is a problem, too", async () => {
  const { ports, seen } = world({ github: null });
  const { problems } = await publish(red(), context, ports);
  assert.match(problems[0]?.message ?? "", /no token/);
  assert.notEqual(seen.summary, "");
});

test("an upload that fails takes nothing else with it", async () => {
  const failing = () =>
    Promise.reject(
      new ProblemError({
        code: "publish-failed",
        message: "The artifact could not be uploaded <b>.",
        todo: "Again.",
      }),
    );
  const { ports, seen } = world({ artifacts: { uploadRun: failing, uploadPage: failing } });
  const { problems, links } = await publish(red(), context, ports);
  assert.equal(problems.length, 2);
  assert.deepEqual([links.artifact, links.report], [null, null]);
  assert.equal(seen.comments.length, 1);
  assert.equal(seen.outputs["artifact-url"], "");
  assert.ok(seen.summary.includes("uploaded &#60;b&#62;."));
});

test("a full disk under the summary is a problem; a bug is thrown once all else is done", async () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {
    code: "ENOSPC",
    syscall: "write",
  });
  const one = world();
  one.ports.runner.writeSummary = () => Promise.reject(full);
  const { problems } = await publish(red(), context, one.ports);
  assert.match(problems[0]?.message ?? "", /summary could not be written: ENOSPC/);
  const two = world();
  two.ports.runner.writeSummary = () => Promise.reject(new TypeError("a bug"));
  await assert.rejects(publish(red(), context, two.ports), TypeError);
  assert.equal(two.seen.outputs.score, String(red().verdict.score));
  assert.equal(two.seen.comments.length, 1);
});
