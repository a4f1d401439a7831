// The whole pipeline in real repositories, with real commands: when the base is asked, what is kept of it, what is left behind.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { createBrowsers } from "../../action/adapters/browsers.ts";
import { systemClock } from "../../action/adapters/clock.ts";
import { createCommands } from "../../action/adapters/commands.ts";
import { createComparer } from "../../action/adapters/comparer.ts";
import { createFiles } from "../../action/adapters/files.ts";
import { openGit } from "../../action/adapters/git.ts";
import { createServers } from "../../action/adapters/servers.ts";
import { type Input, readInput } from "../../action/input.ts";
import { createJournal } from "../../action/journal.ts";
import type { Ports } from "../../action/ports.ts";
import { type Ran, run } from "../../action/run.ts";
import { createSecretScanner } from "../../shared/adapters/secret-scan.ts";
import type { GateResult, Report } from "../../shared/contract/report.ts";
import { fakePorts } from "../support/fake-ports.ts";
import { makeRepository, type Repository } from "../support/repository.ts";

const files = createFiles();
const scratch = await files.temporary("proofmark-run-");
const made: Repository[] = [];
after(() => Promise.all([files.remove(scratch), ...made.map((repository) => repository.dispose())]));

const NO_WISHES = { base: null, config: null, only: [], out: null, advisory: false, cache: true };

interface Given {
  base: Record<string, string> | null;
  head: Record<string, string>;
}

/** On branch `main` for a first commit, else on a branch of it. */
async function repositoryWith({ base, head }: Given): Promise<Repository> {
  const repository = await makeRepository(base ?? {});
  made.push(repository);
  if (base !== null) await repository.git("switch", "-qc", "change");
  await repository.commit("head", head);
  return repository;
}

interface Wish {
  signal?: AbortSignal;
  input?: Partial<Input>;
  ports?: Partial<Ports>;
}

let serial = 0;
const judge = async (repository: Repository, wish: Wish = {}): Promise<Report> =>
  (await runIn(repository, wish)).report;

async function runIn({ root }: Repository, wish: Wish = {}): Promise<Ran> {
  serial += 1;
  const quiet = () => undefined;
  const ports: Ports = {
    git: await openGit(root),
    commands: createCommands({ scrub: (text) => text, clock: systemClock }),
    browsers: createBrowsers(),
    figma: fakePorts().figma,
    servers: createServers(createCommands({ scrub: (text) => text, clock: systemClock })),
    comparer: createComparer(2),
    secrets: createSecretScanner(),
    files,
    clock: systemClock,
    display: { note: quiet, warn: quiet, group: quiet, progress: quiet, done: quiet },
    journal: createJournal(systemClock),
    ...wish.ports,
  };
  const local = readInput({ env: {}, event: null, workspace: root }, NO_WISHES);
  return run(
    {
      input: { ...local, ...wish.input },
      machine: {
        os: "linux",
        arch: "x64",
        node: process.versions.node,
        cpus: 2,
        ci: false,
        tool: "proofmark 0.0.0",
        gateEnv: { PATH: process.env.PATH ?? "", HOME: scratch },
        passed: () => ({}),
        cacheDirectory: join(scratch, "cache"),
      },
      configFile: null,
      run: { id: `run-${serial}`, startedAt: new Date().toISOString() },
      runDirectory: join(scratch, `run-${serial}`),
      scratch: join(scratch, `scratch-${serial}`),
      signal: wish.signal ?? new AbortController().signal,
    },
    ports,
  );
}

const gateOf = (report: Report, id: string): GateResult => {
  const found = report.gates.find((gate) => gate.id === id);
  assert.ok(found, `no gate ${id}`);
  return found;
};

const config = (gates: string): Record<string, string> => ({ ".github/proofmark.yml": `gates:\n${gates}` });
const RED = config("  lint:\n    run: cat errors.txt; false\n");
const OLD = { "errors.txt": "error: old trouble\n" };

test("what the base came to is kept for the next run", async () => {
  const repository = await repositoryWith({ base: { ...RED, ...OLD }, head: { "a.txt": "a\n" } });
  const first = gateOf(await judge(repository), "lint");
  assert.deepEqual([first.outcome, first.base?.outcome, first.base?.cached], ["pass", "fail", false]);
  assert.equal(gateOf(await judge(repository), "lint").base?.cached, true);
});

test("a base that was judged with the head's dependencies is not kept: it is true of one change only", async () => {
  const lock = "package-lock.json";
  const base = { ...RED, ...OLD, "b.txt": "b\n", [lock]: '{"lockfileVersion":3}\n' };
  const repository = await repositoryWith({ base, head: { [lock]: '{"lockfileVersion":4}\n' } });
  const codes = (report: Report): string[] => report.notes.map((note) => note.code);
  assert.ok(codes(await judge(repository)).includes("dependencies-differ"));
  const again = await judge(repository);
  assert.equal(gateOf(again, "lint").base?.cached, false);
});

test("a gate's needs run before it on the base as well", async () => {
  const gates =
    "  build:\n    run: cp source.txt built.txt\n  test:\n    run: cat built.txt; false\n    needs: [build]\n";
  const base = { ...config(gates), "source.txt": "error: old trouble\n", ".gitignore": "built.txt\n" };
  const repository = await repositoryWith({ base, head: { "a.txt": "a\n" } });
  const report = await judge(repository);
  assert.equal(gateOf(report, "test").outcome, "pass", gateOf(report, "test").reason?.text);
  assert.equal(gateOf(report, "build").base, null, "nobody asked about the build");
});

test("a first commit is all new: gates for paths run, and nothing is excused", async () => {
  const gates = config("  lint:\n    run: cat errors.txt; false\n    paths: ['*.txt']\n");
  const repository = await repositoryWith({ base: null, head: { ...gates, ...OLD } });
  const report = await judge(repository, { input: { event: "push" } });
  assert.equal(gateOf(report, "lint").outcome, "fail");
  assert.equal(report.config.source, "head");
  assert.deepEqual(
    report.findings.filter((finding) => finding.gate === "lint").map((finding) => finding.state),
    ["new"],
  );
});

test("a run that is interrupted while the base runs leaves no worktree and excuses nothing", async () => {
  const gate = config(
    "  lint:\n    run: cat errors.txt; test -e head.txt || { touch $MARK; sleep 30; }; false\n",
  );
  const mark = join(scratch, "base-runs");
  const text = (gate[".github/proofmark.yml"] ?? "").replace("$MARK", mark);
  const repository = await repositoryWith({
    base: { ".github/proofmark.yml": text, ...OLD },
    head: { "head.txt": "h\n" },
  });
  const controller = new AbortController();
  const watching = setInterval(() => {
    readFile(mark).then(
      () => controller.abort(),
      () => undefined,
    );
  }, 20);
  try {
    const report = await judge(repository, { signal: controller.signal });
    assert.equal(gateOf(report, "lint").base?.reason?.code, "cancelled");
    assert.notEqual(report.verdict.conclusion, "ready");
  } finally {
    clearInterval(watching);
  }
  assert.equal((await repository.git("worktree", "list")).split("\n").length, 1);
});

test("where the base leaves its pull requests to the App a job writes no comment", async () => {
  const of = async (app: string) => {
    const base = { "proofmark.yml": `${app}gates:\n  tampering:\n    kind: tampering\n`, "a.rb": "puts 1\n" };
    const { comment } = await runIn(await repositoryWith({ base, head: { "a.rb": "puts 2\n" } }));
    return comment.mode;
  };
  assert.equal(await of("app: { publish: true }\n"), "never");
  assert.equal(await of("app: { publish: false }\n"), "always");
  assert.equal(await of(""), "always");
});

test("a config that lists only what git decides is enough; one that lists nothing is not", async () => {
  const base = { "proofmark.yml": "gates:\n  tampering:\n    kind: tampering\n", "a.rb": "puts 1\n" };
  const listed = await judge(await repositoryWith({ base, head: { "a.rb": "puts 2\n" } }));
  assert.deepEqual(
    listed.gates.filter(({ outcome }) => outcome === "pass").map(({ id }) => id),
    ["tampering", "secrets"],
  );
  assert.equal(listed.verdict.conclusion, "ready");
  const off = "gates:\n  tampering:\n    kind: tampering\n    enabled: false\n";
  const bare = await repositoryWith({ base: { "proofmark.yml": off }, head: { "a.rb": "puts 2\n" } });
  await assert.rejects(judge(bare), /\[no-gates\]/);
});
