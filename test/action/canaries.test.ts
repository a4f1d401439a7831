// A whole run in a process of its own, with canaries wherever something could leak from, and everything that went out
// looked through: addresses, bodies, the zip's contents, summary, outputs and the log.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { EgressEntry } from "../../action/adapters/egress.ts";
import { type GitHub, startGitHub } from "../support/github.ts";
import { makeRepository, type Repository } from "../support/repository.ts";
import { type ActionResult, CHECKOUT, pullRequestEvent, runAction } from "../support/runner.ts";
import { unzip } from "../support/zip.ts";

const DEPLOY = 'deploy/S3cr+t "canary" 4711';
const KEY = [
  "-----BEGIN KEY-----",
  "Q2FuYXJ5TGluZU9uZTQ3MTJhYmNkZWZnaGlqa2xt",
  "Q2FuYXJ5TGluZVR3bzQ3MTJuYW9wcXJzdHV2d3h5",
  "-----END KEY-----",
].join("\n");
/** Known to nobody, told by its shape; put together here, so that no scanner takes this file for a leak. */
const SHAPED = ["ghp", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"].join("_");

/** Never leave at all. */
const SILENT = {
  content: "canary-in-a-file-4713",
  ignored: "canary-as-ignored-name-4714",
  setting: "canary-in-the-environment-4715",
};
/** A line of the log of a gate that passes: into the run's own artifact and the job's log, nowhere else. */
const LOG = "canary-in-a-log-line-4716";

const bytes = Buffer.from(DEPLOY);
const encodings: Record<string, string> = {
  plain: DEPLOY,
  JSON: JSON.stringify(DEPLOY).slice(1, -1),
  HTML: "deploy/S3cr+t &quot;canary&quot; 4711",
  percent: encodeURIComponent(DEPLOY),
  hex: bytes.toString("hex"),
  HEX: bytes.toString("hex").toUpperCase(),
  base64: bytes.toString("base64"),
  base64url: bytes.toString("base64url"),
  "base64 at 1": Buffer.from(`a${DEPLOY}b`).toString("base64"),
  "base64 at 2": Buffer.from(`ab${DEPLOY}c`).toString("base64"),
  "key line 1": KEY.split("\n")[1] ?? "",
  "key line 2": KEY.split("\n")[2] ?? "",
  "by its shape": SHAPED,
};

let github: GitHub;
let repository: Repository;
let result: ActionResult;
let number: number;
/** Everything that crossed a boundary, by where it went. */
let out: Record<"comment" | "other requests" | "artifact" | "summary" | "job log" | "ledger", string>;

before(async () => {
  github = await startGitHub();
  // What a careless tool prints comes from a file outside the checkout: the gates' environment holds no secrets.
  repository = await makeRepository({ "app.js": `// ${SILENT.content}\n`, ".gitignore": "canary-*\n" });
  const base = await repository.git("rev-parse", "HEAD");
  const careless = Object.entries(encodings).map(([name, text]) => `${name}: ${text}.`);
  const leaks = await makeRepository({ "log.txt": [LOG, ...careless].join("\n") });
  const lint = careless.map((text, line) => `app.js:${line + 1}:1: error: leaked as ${text}`).join("\n");
  await leaks.write({ "lint.txt": `${lint}\n` });
  const gates = `gates:\n  talk:\n    run: cat ${leaks.root}/log.txt\n  lint:\n    run: if [ -e careless ]; then cat ${leaks.root}/lint.txt; exit 1; fi\n`;
  await repository.git("checkout", "-qb", "change");
  const head = await repository.commit("A change", {
    "app.js": `// ${SILENT.content}\n`.repeat(20),
    ".github/proofmark.yml": gates,
    careless: "",
  });
  await repository.write({ [SILENT.ignored]: SILENT.content });
  await github.push(repository.root, "main");
  await github.push(repository.root, "change");
  ({ number } = await github.openPull({ head: "change", base: "main" }));
  github.forget();
  result = await runAction({
    cwd: repository.root,
    github,
    entry: join(CHECKOUT, "action", "entry.ts"),
    event: pullRequestEvent({ github, number, head, base, merge: head }),
    env: { DEPLOY_PASSWORD: DEPLOY, SIGNING_KEY: KEY, SOME_SETTING: SILENT.setting },
    timeoutMs: 60_000,
  });
  await leaks.dispose();
  assert.ok(result.outputs["report-path"], `no report:\n${result.stdout}\n${result.stderr}`);
  const beside = (name: string) =>
    readFileSync(join(dirname(result.outputs["report-path"] ?? ""), name), "utf8");
  const zip = github.artifacts.find(({ name }) => name.startsWith("proofmark-") && !name.endsWith(".html"));
  const page = github.artifacts.find(({ name }) => name.endsWith(".html"));
  const files = zip ? [...unzip(zip.bytes)].map(([name, content]) => `${name}\n${content}`) : [];
  const spoken = github.requests.map(({ method, path, query, body }) => ({
    comment: /\/comments/.test(path) && method !== "GET",
    text: `${method} ${path}?${query}\n${body}`,
  }));
  out = {
    comment: spoken
      .filter(({ comment }) => comment)
      .map(({ text }) => text)
      .join("\n"),
    "other requests": spoken
      .filter(({ comment, text }) => !comment && !text.includes("/_blob/"))
      .map(({ text }) => text)
      .join("\n"),
    artifact: `${files.join("\n")}\n${page?.bytes}`,
    summary: `${result.summary}\n${JSON.stringify(result.outputs)}`,
    "job log": `${result.stdout}\n${result.stderr}`,
    ledger: beside("egress.json"),
  };
});
after(async () => {
  await repository?.dispose();
  await github?.stop();
});

test("the run took place: the finding is in the comment, the log in the artifact", () => {
  assert.equal(result.code, 1, result.stderr);
  assert.match(out.comment, /leaked as /);
  assert.match(out.summary, /leaked as /);
  assert.ok(out.artifact.includes(LOG));
  assert.ok(out["job log"].includes("leaked as") || out["job log"].includes(LOG));
});

for (const [name, canary] of Object.entries(encodings)) {
  test(`a secret is in nothing that leaves: ${name}`, () => {
    // The outermost digits of base64 are shared with neighbours.
    const sought = name.startsWith("base64 at") ? canary.slice(4, -4) : canary;
    for (const [where, text] of Object.entries(out)) {
      // Output is passed on line by line as it comes, as without Proofmark; shapes are looked for in what is kept.
      if (where === "job log" && canary === SHAPED) continue;
      assert.ok(!text.includes(sought), `found in the ${where}`);
    }
  });
}

for (const [name, canary] of Object.entries(SILENT)) {
  test(`${canary} stays on the runner (${name})`, () => {
    for (const [where, text] of Object.entries(out))
      assert.ok(!text.includes(canary), `found in the ${where}`);
  });
}

test("log lines go into the run's artifact and the job's log, nowhere else", () => {
  for (const where of ["comment", "other requests", "summary", "ledger"] as const)
    assert.ok(!out[where].includes(LOG), `found in the ${where}`);
});

test("the ledger has a line for each request GitHub saw, and nothing was refused", () => {
  const { requests: entries } = JSON.parse(out.ledger) as { requests: EgressEntry[] };
  assert.deepEqual(
    entries.map(({ method, status }) => `${method} ${status}`).sort(),
    github.requests.map(({ method, status }) => `${method} ${status}`).sort(),
  );
  assert.ok(entries.every(({ result: ended, category }) => ended === "answered" && category !== null));
});
