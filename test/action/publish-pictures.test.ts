// From the run's folder to the comment: pictures cut, stored on a stateful GitHub and shown, or words and a link.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { createFiles } from "../../action/adapters/files.ts";
import { decodePng } from "../../action/gates/visual/pixels/png-decode.ts";
import { keepRun } from "../../action/keep.ts";
import { keptFiles, MOST_PICTURE_BYTES } from "../../action/kept-files.ts";
import type { Runner } from "../../action/ports.ts";
import { type PublishContext, type PublishPorts, publish } from "../../action/publish.ts";
import type { Report } from "../../shared/contract/report.ts";
import { fakeClock } from "../support/fake-ports.ts";
import { type GitHub, type Pull, startGitHub } from "../support/github.ts";
import { clean } from "../support/reports.ts";
import { requester } from "../support/requester.ts";
import { hostileScreens, type VisualRun, visualRun } from "../support/visual-run.ts";

const folder = mkdtempSync(join(tmpdir(), "proofmark-pictures-"));
let github: GitHub;
let pull: Pull;
before(async () => {
  github = await startGitHub();
  pull = await github.openPull();
});
after(async () => {
  await github.stop();
  rmSync(folder, { recursive: true, force: true });
});

function kept(name: string, { report, files }: VisualRun): { directory: string; report: Report } {
  const directory = join(folder, name);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), bytes);
  }
  mkdirSync(directory, { recursive: true });
  return {
    directory,
    report: { ...report, change: { ...report.change, pullRequest: pull.number, head: pull.head } },
  };
}

async function published(
  run: { directory: string; report: Report },
  images: "none" | "branch",
  token = github.token,
): Promise<{ body: string; summary: string; warnings: string[]; opened: string[]; requests: string[] }> {
  const seen = { summary: "", warnings: [] as string[], opened: [] as string[] };
  const request = requester(github.url, token);
  const runner: Runner = {
    setOutput: async () => {},
    writeSummary: async (markdown) => {
      seen.summary += markdown;
    },
    annotate: () => {},
    setFailed: () => assert.fail("the exit is the caller's"),
  };
  const context: PublishContext = {
    directory: run.directory,
    repository: { owner: "acme", name: "shop" },
    runUrl: "https://github.com/acme/shop/actions/runs/77",
    comment: { mode: "always", key: "default", images },
  };
  const ports: PublishPorts = {
    artifacts: null,
    github: async () => ({ request, whoAmI: async () => ({ login: "github-actions[bot]", type: "Bot" }) }),
    runner,
    display: { note: () => {}, warn: (line) => seen.warnings.push(line) },
    files: createFiles(),
    during: (category, work) => {
      seen.opened.push(category);
      return work();
    },
    clock: fakeClock(true),
    journal: { record: () => {} },
  };
  github.forget();
  await publish(run.report, context, ports);
  const requests = github.requests.map(({ method, path }) => `${method} ${path}`);
  const body = (await github.comments(pull.number)).at(-1)?.body ?? "";
  return { ...seen, body, requests };
}

const PICTURE =
  /!\[Before and after\]\(https:\/\/github\.com\/acme\/shop\/blob\/proofmark-images\/(2026-11-21\/[0-9a-f]{64}\.png)\?raw=true\)/g;

test("by default nothing is stored and no git route is asked", async () => {
  const { body, opened, requests } = await published(kept("none", visualRun()), "none");
  assert.match(body, /### Screens/);
  assert.doesNotMatch(body, /!\[/);
  assert.deepEqual(opened, []);
  assert.deepEqual(
    requests.filter((each) => each.includes("/git/")),
    [],
  );
});

test("a token that can only read: words and a link, said once, and the run goes on", async () => {
  const first = kept("refused", visualRun());
  const { summary, warnings, opened, body } = await published(first, "branch", github.readOnlyToken);
  assert.deepEqual(opened, ["comment-pictures"]);
  assert.equal(summary.split("Pictures could not be stored").length, 2, "once");
  assert.match(summary, /contents: write/);
  assert.equal(warnings.filter((line) => line.includes("Pictures could not be stored")).length, 1);
  assert.doesNotMatch(body, /!\[/, "the comment of the run before stands as it was");
});

test("`branch`: each change is shown by its picture, which GitHub has as we made it", async () => {
  const run = kept("branch", visualRun());
  const { body, opened, warnings } = await published(run, "branch");
  assert.deepEqual([opened, warnings], [["comment-pictures"], []]);
  const paths = [...body.matchAll(PICTURE)].map(([, path]) => path ?? "");
  assert.equal(paths.length, 2);
  for (const path of paths) {
    const { data } = await github.call("GET", `/contents/${path}?ref=proofmark-images`);
    const picture = decodePng(Buffer.from((data as { content: string }).content, "base64"));
    assert.ok(picture.width <= 1200 && picture.height <= 640);
  }
  const again = await published(run, "branch");
  assert.deepEqual(
    [...again.body.matchAll(PICTURE)].map(([, path]) => path ?? ""),
    paths,
    "equal pictures keep their address",
  );
  assert.deepEqual(
    again.requests.filter((each) => /^(?:POST|PATCH) .*\/git\//.test(each)),
    [],
  );
});

test("a branch that cannot be written is said in the comment too", async () => {
  github.fault({
    method: "POST",
    path: /\/git\/blobs$/,
    respond: { status: 403, body: { message: "Resource not accessible by integration" } },
  });
  const run = visualRun();
  const [looked] = run.report.gates.flatMap(({ pictures }) => pictures ?? []);
  for (const screen of looked?.screens ?? []) for (const region of screen.regions) region.y += 60;
  const { body, summary } = await published(kept("forbidden", run), "branch");
  assert.match(body, /Before\/after pictures could not be stored for this comment; they are in the report/);
  assert.match(summary, /answered 403/);
});

test("hostile screens: files that lead out of the folder or are no pictures cost their strip and nothing else", async () => {
  const { warnings } = await published(kept("hostile", hostileScreens()), "branch");
  assert.deepEqual(warnings, []);
});

test("the page holds the pictures, worst first; a link out of the folder is not followed", async () => {
  const run = kept("page", visualRun());
  const journal = { record: () => {}, lines: () => "" };
  await keepRun(
    run.report,
    { directory: run.directory, scrub: async (text) => text },
    { files: createFiles(), journal },
  );
  const page = await createFiles().read(`${run.directory}/report.html`, { maxBytes: 1e8 });
  const html = new TextDecoder().decode(page ?? new Uint8Array());
  assert.ok((html.match(/src="data:image\/png;base64,/g)?.length ?? 0) > 10);
  assert.match(html, /img-src data: blob:;/, "all found room");
  const bad = kept("page-hostile", hostileScreens());
  await keepRun(
    bad.report,
    { directory: bad.directory, scrub: async (text) => text },
    { files: createFiles(), journal },
  );
});

test("the artifact takes what is not a picture whole, and pictures of changes before others", async () => {
  const { report } = visualRun();
  const changed = "screens/visual/home-desktop.head.png";
  const all = ["report.json", "logs/a.log", "screens/visual/about.png", changed, "screens/visual/zz.png"];
  const ports = {
    glob: async () => all,
    stat: async () => ({ bytes: MOST_PICTURE_BYTES / 2, modifiedMs: 0, changedMs: 0, kind: "file" as const }),
  };
  assert.deepEqual(await keptFiles(report, "/run", ports), {
    files: ["report.json", "logs/a.log", "screens/visual/about.png", changed],
    left: 1,
  });
  const videos = [
    "report.json",
    "screens/motion/a.png",
    "videos/motion/menu.webm",
    "videos/motion/tour.webm",
  ];
  assert.deepEqual(await keptFiles(clean(), "/run", { ...ports, glob: async () => videos }), {
    files: videos.slice(0, 3),
    left: 1,
  });
  assert.deepEqual(await keptFiles(clean(), "/run", { ...ports, glob: async () => ["report.json"] }), {
    files: ["report.json"],
    left: 0,
  });
});
