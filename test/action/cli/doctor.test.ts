// Real repositories and a real git; the machine around them (programs, disk, runner) is told to doctor through its ports.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { after, describe, it } from "node:test";
import { doctorCommand } from "../../../action/cli/doctor.ts";
import type { Check } from "../../../action/cli/doctor-check.ts";
import type { Browsers, CommandExit, Commands, Files, FoundBrowser } from "../../../action/ports.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { GIT_TEST_ENV, makeRepository, type Repository } from "../../support/repository.ts";

const repositories: Repository[] = [];
after(() => Promise.all(repositories.map((repository) => repository.dispose())));

async function repositoryWith(files: Record<string, string>): Promise<Repository> {
  const repository = await makeRepository(files);
  repositories.push(repository);
  return repository;
}

interface Machine {
  programs?: string[];
  freeKb?: number;
  gitVersion?: string;
  node?: string;
  env?: Record<string, string>;
}

const ENDED: Omit<CommandExit, "code" | "stdout" | "stderr"> = {
  signal: null,
  end: "ran",
  error: null,
  durationMs: 1,
  truncated: false,
};

function commands(machine: Machine): Commands {
  return {
    which: async (program) =>
      (machine.programs ?? ["npm", "chromium"]).includes(program) ? `/bin/${program}` : null,
    run: ({ command, cwd, env }) => {
      const [program = "", ...args] = command;
      if (program === "df") {
        const stdout = `Filesystem 1024-blocks Used Available Capacity Mounted\n/dev/x 9 9 ${machine.freeKb ?? 9e6} 1% /\n`;
        return Promise.resolve({ ...ENDED, code: 0, stdout, stderr: "" });
      }
      if (args[0] === "--version" && machine.gitVersion !== undefined) {
        return Promise.resolve({
          ...ENDED,
          code: 0,
          stdout: `git version ${machine.gitVersion}\n`,
          stderr: "",
        });
      }
      return new Promise((resolve) => {
        execFile(program, args, { cwd, env: { ...env, ...GIT_TEST_ENV } }, (error, stdout, stderr) => {
          const code = error ? (typeof error.code === "number" ? error.code : null) : 0;
          resolve({ ...ENDED, code, stdout, stderr });
        });
      });
    },
  };
}

const files: Files = {
  read: async (path: string) => {
    if (path.endsWith("proofmark.yaml") && existsSync(path))
      throw new ProblemError({ code: "report-too-large", message: "It is large.", todo: "Shorten it." });
    return existsSync(path) ? readFile(path) : null;
  },
  stat: async (path: string) =>
    existsSync(path) ? { bytes: 1, modifiedMs: statSync(path).mtimeMs, changedMs: 0, kind: "file" } : null,
} satisfies Partial<Files> as unknown as Files;

const CHROMIUM: FoundBrowser = {
  engine: "chromium",
  executable: "/bin/chromium",
  version: "Chromium 156.0",
  source: "system",
  why: "chromium is on PATH",
  env: {},
};

/** Chromium is there when it is one of the machine's programs; `started` counts how often it was. */
const browsers = (machine: Machine, started = { times: 0 }): Browsers => ({
  find: async (engine) => {
    const there = engine === "chromium" && (machine.programs ?? ["chromium"]).includes("chromium");
    return { found: there ? CHROMIUM : null, tried: ["google-chrome on PATH: not there"] };
  },
  launch: async (found) => {
    started.times += 1;
    if (machine.env?.BROKEN)
      throw new ProblemError({
        code: "browser-failed",
        message: "Chromium 156.0 did not start: no reason.",
        todo: "…",
      });
    const tab = {
      goto: async () => ({ status: null, url: "", error: null }),
      shoot: async () => new Uint8Array(),
    };
    return { found, isAlive: () => true, open: async () => tab as never, close: async () => undefined };
  },
  surroundings: async () => [],
});

async function doctor(repository: Repository, machine: Machine = {}) {
  const listed = (await repository.git("ls-files")).split("\n").filter((path) => path !== "");
  const texts = new Map(
    await Promise.all(
      listed.map(async (path) => [path, await readFile(`${repository.root}/${path}`, "utf8")] as const),
    ),
  );
  const context = {
    root: repository.root,
    env: { PATH: process.env.PATH ?? "", HOME: repository.root, ...machine.env },
    node: machine.node ?? "24.21.0",
    tree: { files: listed, read: (path: string) => texts.get(path) ?? null },
  };
  const started = { times: 0 };
  const ports = { commands: commands(machine), files, browsers: browsers(machine, started) };
  const { stdout, exit } = await doctorCommand({ format: "json" }, ports, context);
  const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: Check[] };
  assert.equal(exit, ok ? 0 : 2);
  const text = (await doctorCommand({ format: "text" }, ports, context)).stdout;
  return {
    exit,
    checks,
    text,
    /** By one of the two runs. */
    started: started.times / 2,
    of: (state: Check["state"]) => checks.filter((check) => check.state === state).map((check) => check.text),
  };
}

const NPM = { "package.json": '{ "scripts": { "test": "node --test" } }' };

describe("doctor", () => {
  it("finds nothing to mend in a project that is in order", async () => {
    const { exit, of, text } = await doctor(await repositoryWith(NPM));
    assert.equal(exit, 0);
    assert.deepEqual([of("advice"), of("mend")], [[], []]);
    assert.match(text, /ok {6}test: npm test\n[\s\S]*Nothing has to be mended\.\n$/);
  });

  it("tells every mistake in the config, with its place", async () => {
    const { exit, of } = await doctor(
      await repositoryWith({ ".github/proofmark.yml": "bra: 1\ngates:\n  a: {}\n" }),
    );
    assert.equal(exit, 2);
    assert.deepEqual(
      of("mend").map((text) => text.split(" ")[0]),
      [".github/proofmark.yml:1:1:", ".github/proofmark.yml:3:3:"],
    );
  });

  it("tells of a config that cannot be read beside everything else", async () => {
    const { of } = await doctor(await repositoryWith({ ".github/proofmark.yaml": "x" }));
    assert.deepEqual(of("mend"), [".github/proofmark.yaml: It is large."]);
    assert.ok(of("ok").includes("Worktrees work"));
  });

  it("names what a gate lacks, which can wait", async () => {
    const project = {
      "package.json": '{ "devDependencies": { "typescript": "^7" } }',
      "tsconfig.json": "{}",
      "go.mod": "module x",
    };
    const { exit, of, text } = await doctor(await repositoryWith(project));
    assert.equal(exit, 0);
    assert.deepEqual(of("advice"), [
      "typecheck: node_modules/.bin/tsc is not here.",
      "go-vet: go is not here.",
    ]);
    assert.match(text, /Install go; until then the gate is skipped/);
  });

  it("asks for gates where there are none", async () => {
    const { exit, of } = await doctor(await repositoryWith({ "README.md": "" }));
    assert.equal(exit, 2);
    assert.match(of("mend").join(), /There is nothing to run/);
  });

  it("takes a config's own gates for all, unless it wants the detected ones too", async () => {
    const gate = "gates: { mine: { run: make, requires: [make] } }\n";
    const only = await doctor(await repositoryWith({ ...NPM, ".github/proofmark.yml": gate }), {
      programs: ["make", "npm"],
    });
    assert.ok(!only.of("ok").includes("test: npm test"));
    const both = await doctor(
      await repositoryWith({ ...NPM, ".github/proofmark.yml": `detect: true\n${gate}` }),
      { programs: ["make", "npm"] },
    );
    assert.ok(both.of("ok").includes("test: npm test") && both.of("ok").includes("mine: make"));
  });

  it("wants Node 24, a browser for later, and room on the disk", async () => {
    const { exit, of } = await doctor(await repositoryWith(NPM), {
      node: "22.1.0",
      programs: ["npm"],
      freeKb: 1000,
    });
    assert.equal(exit, 2);
    assert.match(of("mend").join(), /Node 22\.1\.0 is too old/);
    assert.match(of("advice").join("\n"), /Only 0\.0 GiB free[\s\S]*No Chromium/);
  });
});

describe("doctor on browsers", () => {
  const LOOKS =
    "sites: { web: { folder: dist, screens: [/] } }\ngates: { build: { run: make }, look: { kind: visual, needs: [build] } }\n";
  const looking = (config = LOOKS) => repositoryWith({ ...NPM, ".github/proofmark.yml": config });

  it("says which one would be used and why, and starts none that no gate needs", async () => {
    const { of, started } = await doctor(await repositoryWith(NPM));
    assert.ok(of("ok").includes("Browser Chromium 156.0 (/bin/chromium), since chromium is on PATH"));
    assert.equal(started, 0);
  });

  it("starts the one that a gate needs, and takes a picture", async () => {
    const { exit, of, started } = await doctor(await looking());
    assert.equal(exit, 0);
    assert.ok(of("ok").some((text) => text.endsWith("it starts and takes pictures")));
    assert.ok(of("ok").includes("look: visual"));
    assert.equal(started, 1);
  });

  it("wants one where a gate needs it, and says all that was tried", async () => {
    const { exit, of, text } = await doctor(await looking(), { programs: ["npm", "make"] });
    assert.equal(exit, 2);
    assert.match(
      of("mend").join(),
      /^look: no Chrome or Chromium was found\. [\s\S]*- google-chrome on PATH: not there$/,
    );
    assert.match(text, /→ Install Chrome or Chromium .*PROOFMARK_CHROMIUM/);
  });

  it("asks for the engine of the gate's site", async () => {
    const { of, text } = await doctor(await looking(LOOKS.replace("folder", "browser: webkit, folder")));
    assert.match(of("mend").join(), /^look: no WebKit of Playwright was found/);
    const manifest = JSON.parse(await readFile(new URL("../../../package.json", import.meta.url), "utf8"));
    const version: string = manifest.dependencies["playwright-core"];
    assert.ok(text.includes(`→ Run \`npx playwright-core@${version} install --with-deps webkit\``), text);
  });

  it("tells of one that does not start", async () => {
    const { exit, of } = await doctor(await looking(), { env: { BROKEN: "1" } });
    assert.equal(exit, 2);
    assert.deepEqual(of("mend"), ["look: Chromium 156.0 did not start: no reason."]);
  });
});

describe("doctor on git", () => {
  it("refuses an old git", async () => {
    assert.match(
      (await doctor(await repositoryWith(NPM), { gitVersion: "2.17.1" })).of("mend").join(),
      /git 2\.17\.1 is too old/,
    );
  });

  it("says that there is no repository, and no more", async () => {
    const context = { root: "/", env: { PATH: process.env.PATH ?? "" }, node: "24.0.0", tree: null };
    const { stdout, exit } = await doctorCommand(
      { format: "text" },
      { commands: commands({}), files, browsers: browsers({}) },
      context,
    );
    assert.equal(exit, 2);
    assert.match(stdout, /This is no git repository/);
    assert.doesNotMatch(stdout, /Project/);
  });

  it("says that there is no commit to compare with", async () => {
    assert.match((await doctor(await repositoryWith({}))).of("mend").join(), /no commit yet/);
  });

  it("sees a shallow clone and a lost worktree", async () => {
    const origin = await repositoryWith(NPM);
    await origin.commit("second");
    const clone = await repositoryWith(NPM);
    await clone.git("fetch", "--quiet", "--depth=1", "--update-shallow", `file://${origin.root}`, "main");
    await clone.git("worktree", "add", "--quiet", "--detach", `${clone.root}/lost`);
    await clone.git("config", "gc.worktreePruneExpire", "now");
    const { rm } = await import("node:fs/promises");
    await rm(`${clone.root}/lost`, { recursive: true });
    const { of } = await doctor(clone);
    assert.match(
      of("advice").join("\n"),
      /This clone is shallow[\s\S]*1 worktree is registered whose folder is gone/,
    );
  });

  const HEADER = ["http.https://github.com/.extraheader", "AUTHORIZATION: basic c2VjcmV0"] as const;

  it("finds credentials that checkout left, and keeps them to itself", async () => {
    const repository = await repositoryWith(NPM);
    await repository.git("config", ...HEADER);
    const here = await doctor(repository);
    assert.equal(here.exit, 0);
    assert.match(
      here.of("advice").join(),
      /Credentials lie in the git config \(http\.https:\/\/github\.com\/\.extraheader\)/,
    );
    const job = await doctor(repository, { env: { GITHUB_ACTIONS: "true" } });
    assert.match(job.text, /mend .*Credentials lie[\s\S]*→ Set `persist-credentials: false`/);
    assert.doesNotMatch(here.text + job.text, /c2VjcmV0/);
  });

  it("finds them in an included file and in a remote's URL too", async () => {
    const included = await repositoryWith({
      ...NPM,
      "credentials.config": `[http "https://github.com/"]\n\textraheader = ${HEADER[1]}\n`,
    });
    await included.git(
      "config",
      `includeIf.gitdir:${included.root}/.git.path`,
      `${included.root}/credentials.config`,
    );
    assert.match((await doctor(included)).of("advice").join(), /Credentials lie/);
    const remote = await repositoryWith(NPM);
    await remote.git("remote", "add", "origin", "https://x-access-token:c2VjcmV0@github.com/a/b");
    const { of, text } = await doctor(remote);
    assert.match(of("advice").join(), /a remote's URL/);
    assert.doesNotMatch(text, /c2VjcmV0/);
  });

  it("is not alarmed by a plain remote", async () => {
    const repository = await repositoryWith(NPM);
    await repository.git("remote", "add", "origin", "git@github.com:a/b.git");
    await repository.git("remote", "add", "other", "https://ada@example.org/a/b");
    assert.deepEqual((await doctor(repository)).of("advice"), []);
  });
});

describe("doctor on a runner", () => {
  async function onRunner(name: string, event: unknown, env: Record<string, string> = {}) {
    const repository = await repositoryWith({
      ...NPM,
      "event.json": typeof event === "string" ? event : JSON.stringify(event),
    });
    return doctor(repository, {
      env: {
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: `${repository.root}/event.json`,
        ...env,
      },
    });
  }
  const pull = (head: string) => ({
    pull_request: { head: { repo: { full_name: head } }, base: { repo: { full_name: "a/b" } } },
  });

  it("is content with a pull request of the same repository", async () => {
    const { exit, of } = await onRunner("pull_request", pull("a/b"));
    assert.equal(exit, 0);
    assert.deepEqual(of("advice"), []);
  });

  it("says what a fork's token cannot do", async () => {
    assert.match((await onRunner("pull_request", pull("c/b"))).of("advice").join(), /comes from a fork/);
    assert.match(
      (
        await onRunner("pull_request", {
          pull_request: { head: { repo: null }, base: { repo: { full_name: "a/b" } } },
        })
      )
        .of("advice")
        .join(),
      /comes from a fork/,
    );
  });

  it("refuses events that would hand secrets to the pull request's code", async () => {
    for (const name of ["pull_request_target", "workflow_run"]) {
      assert.match((await onRunner(name, pull("c/b"))).of("mend").join(), new RegExp(`runs on ${name}`));
    }
  });

  it("wants an event it can read", async () => {
    assert.match((await onRunner("pull_request", "{ half")).of("mend").join(), /event file cannot be read/);
  });

  it("names tokens that lie about, never their values", async () => {
    const { of, text } = await onRunner("pull_request", pull("a/b"), {
      GITHUB_TOKEN: "ghs_c2VjcmV0",
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "c2VjcmV0",
    });
    assert.match(of("advice").join("\n"), /GITHUB_TOKEN is in this step's environment[\s\S]*OIDC/);
    assert.doesNotMatch(text, /c2VjcmV0/);
  });
});
