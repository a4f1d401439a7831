// Canaries planted everywhere a run can look: none may be sent, but inside the run's own artifact on the user's GitHub,
// and of that no secret either.
import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { type GitHub, startGitHub } from "../support/github.ts";
import { gitIn } from "../support/project.ts";
import { type ActionResult, pullRequestEvent, runAction } from "../support/runner.ts";

/** Stay on the machine or within the artifact. */
const PRIVATE = {
  "in a source file": "canary-source-51f0",
  "as an ignored file's name": "canary-ignored-name-51f1",
  "in an ignored file": "canary-ignored-content-51f2",
  "in a log line": "canary-log-line-51f3",
  "as a branch's name": "canary-branch-51f4",
};
/** Not even written down. */
const SECRET = {
  "in a variable that looks like a secret": "canary-environment-51f5",
  "in an input": "canary-input-51f6",
  "a key printed by a gate": ["ghp", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"].join("_"),
};

const folder = realpathSync(mkdtempSync(join(tmpdir(), "proofmark-egress-")));
const root = join(folder, "shop");
let github: GitHub;
let run: ActionResult;

const CONFIG = "gates:\n  leaky:\n    run: sh leak.sh\n";
/** A script rather than a command in the config, for the command itself is shown to people. */
const SCRIPT = `env
echo "${PRIVATE["in a log line"]}"
echo "key = ${SECRET["a key printed by a gate"]}"
ls -a
cat ignored-* || true
if [ -f source.txt ]; then echo "error: it is broken"; exit 1; fi
`;

before(async () => {
  mkdirSync(join(root, ".github"), { recursive: true });
  const git = gitIn(root);
  git("init", "-q", "-b", "main");
  writeFileSync(join(root, ".github/proofmark.yml"), CONFIG);
  writeFileSync(join(root, "leak.sh"), SCRIPT);
  writeFileSync(join(root, ".gitignore"), "ignored-*\n");
  git("add", "-A");
  git("commit", "-qm", "Base");
  const base = git("rev-parse", "HEAD");
  const branch = PRIVATE["as a branch's name"];
  git("switch", "-qc", branch);
  writeFileSync(join(root, "source.txt"), `${PRIVATE["in a source file"]}\n`);
  git("add", "-A");
  git("commit", "-qm", "Change");
  const head = git("rev-parse", "HEAD");
  writeFileSync(
    join(root, `ignored-${PRIVATE["as an ignored file's name"]}`),
    `${PRIVATE["in an ignored file"]}\n`,
  );
  github = await startGitHub();
  await github.push(root, "main");
  await github.push(root, branch);
  const { number } = await github.openPull({ head: branch, base: "main" });
  github.forget();
  run = await runAction({
    cwd: root,
    event: pullRequestEvent({ github, number, head, base, merge: head, headRef: branch }),
    github,
    env: {
      DEPLOY_TOKEN: SECRET["in a variable that looks like a secret"],
      INPUT_SOMETHING: SECRET["in an input"],
    },
  });
});
after(async () => {
  await github?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("the run failed as meant and was published", async () => {
  assert.equal(run.code, 1, `${run.stdout}\n${run.stderr}`);
  assert.equal((await github.comments(1)).length, 1);
  assert.ok(github.artifacts.length > 0);
});

test("no canary is in any request", () => {
  const sent = github.requests.map(({ method, path, query, body, headers }) => {
    const { authorization: _, ...rest } = headers;
    return `${method} ${path}?${query}\n${JSON.stringify(rest)}\n${body}`;
  });
  for (const [place, canary] of Object.entries({ ...PRIVATE, ...SECRET }))
    for (const request of sent) assert.ok(!request.includes(canary), `${place}: ${request.slice(0, 300)}`);
});

test("no secret is in the kept run, its logs included", () => {
  const kept = dirname(run.outputs["report-path"] ?? "");
  const files = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  assert.ok(
    texts.some((text) => text.includes(PRIVATE["in a log line"])),
    "the log is kept",
  );
  for (const [place, canary] of Object.entries({ ...SECRET, token: github.token }))
    for (const [index, text] of texts.entries())
      assert.ok(!text.includes(canary), `${place} is in ${files[index]?.name}`);
});

test("and none in what the runner shows", () => {
  // A key that a gate prints is in the job's log as it would be without us; what we were given is not.
  const { "a key printed by a gate": _, ...given } = SECRET;
  for (const [place, canary] of Object.entries({ ...given, token: github.token }))
    assert.ok(!`${run.stdout}${run.stderr}${run.summary}`.includes(canary), place);
});
