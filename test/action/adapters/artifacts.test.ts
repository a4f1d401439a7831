// @actions/artifact itself, against the stand-in's artifact service, through the guarded door.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { createArtifacts } from "../../../action/adapters/artifacts.ts";
import { systemClock } from "../../../action/adapters/clock.ts";
import { type EgressEntry, openEgress } from "../../../action/adapters/egress.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { type GitHub, startGitHub } from "../../support/github.ts";

const SECRET = "s3cret-value-of-the-job";
const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:run-1:job-1" })).toString("base64url");
const TOKEN = `e30.${claims}.x`;

let github: GitHub;
let folder: string;
let recorded: EgressEntry[] = [];
const environment = { ...process.env };

before(async () => {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), "artifacts-"));
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: TOKEN,
    ACTIONS_RESULTS_URL: github.url,
    GITHUB_SERVER_URL: "https://github.com",
  });
});
after(async () => {
  process.env = environment;
  rmSync(folder, { recursive: true, force: true });
  await github.stop();
});

function artifacts(serverUrl = "https://github.com") {
  recorded = [];
  const scrub = (text: string) => text.replaceAll(SECRET, "***");
  const door = openEgress({
    apiUrl: github.url,
    repository: "acme/shop",
    resultsUrl: github.url,
    scrub,
    clock: systemClock,
    record: (entry) => recorded.push(entry),
  });
  const made = createArtifacts(process.env, { serverUrl, repository: "acme/shop", runId: 77, door, scrub });
  assert.ok("artifacts" in made);
  return made.artifacts;
}

function runFolder(name: string): string {
  const run = join(folder, name);
  mkdirSync(join(run, "logs"), { recursive: true });
  writeFileSync(join(run, "report.json"), JSON.stringify({ notes: ["-----", SECRET] }));
  writeFileSync(join(run, "logs", "unit.log"), `the token is ${SECRET}\n`);
  return run;
}

test("a run goes up as one zip, scrubbed, each request in the ledger", async () => {
  const run = runFolder("a");
  const { id, url } = await artifacts().uploadRun("proofmark-a", run, ["report.json", "logs/unit.log"]);
  assert.equal(url, `https://github.com/acme/shop/actions/runs/77/artifacts/${id}`);
  const stored = github.artifacts.find((artifact) => artifact.id === id);
  assert.ok(stored?.finalized);
  assert.equal(stored.name, "proofmark-a");
  assert.equal(stored.bytes.subarray(0, 2).toString(), "PK");
  assert.ok(stored.bytes.includes("logs/unit.log"));
  assert.equal(readFileSync(join(run, "logs/unit.log"), "utf8"), "the token is ***\n");
  assert.deepEqual(JSON.parse(readFileSync(join(run, "report.json"), "utf8")), { notes: ["-----", "***"] });
  assert.deepEqual(
    [...new Set(recorded.map(({ path, result, category }) => `${category} ${path} ${result}`))],
    [
      "run-artifact /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact answered",
      "run-artifact /{any} answered",
      "run-artifact /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact answered",
    ],
  );
  assert.ok(recorded.every(({ requestBytes, requestSha256 }) => requestBytes > 0 && requestSha256 !== null));
});

test("a page goes up as it is, unzipped", async () => {
  const page = join(folder, "proofmark-b.html");
  writeFileSync(page, "<!doctype html><title>b</title>");
  const { id } = await artifacts().uploadPage(page);
  const stored = github.artifacts.find((artifact) => artifact.id === id);
  assert.deepEqual([stored?.name, stored?.mimeType], ["proofmark-b.html", "text/html"]);
  assert.equal(stored?.bytes.toString(), "<!doctype html><title>b</title>");
});

test("bytes are put nowhere but where artifacts are kept", async () => {
  github.fault({
    path: /CreateArtifact$/,
    respond: { status: 200, body: { ok: true, signed_upload_url: "https://evil.test/put" } },
  });
  await assert.rejects(
    artifacts().uploadRun("proofmark-c", runFolder("c"), ["report.json"]),
    (error) => error instanceof ProblemError,
  );
  const refused = recorded.filter(({ result }) => result === "refused");
  assert.ok(refused.length > 0 && refused.every(({ host }) => host === "evil.test"));
});

test("a refusal by the service is a problem with what to do", async () => {
  github.fault({
    path: /CreateArtifact$/,
    respond: {
      status: 409,
      body: { code: "already_exists", msg: "an artifact with this name already exists on the workflow run" },
    },
  });
  await assert.rejects(artifacts().uploadRun("proofmark-a", runFolder("d"), ["report.json"]), (error) => {
    assert.ok(error instanceof ProblemError);
    assert.match(error.message, /`proofmark-a` could not be uploaded.*already exists.*Another job/s);
    return true;
  });
});

test("outside a runner and on an enterprise server there is nowhere to keep it, and that is said", () => {
  const options = {
    serverUrl: "https://ghe.acme.test",
    repository: "a/b",
    runId: 1,
    door: { guard: () => () => {}, during: <T>(_: string, work: () => Promise<T>) => work() },
    scrub: (text: string) => text,
  };
  const enterprise = createArtifacts(process.env, options);
  assert.match("unsupported" in enterprise ? enterprise.unsupported : "", /Enterprise Server/);
  const local = createArtifacts({}, options);
  assert.match("unsupported" in local ? local.unsupported : "", /no GitHub runner/);
});
