// A pull request of a fork on the stand-in of GitHub, the run that judged it, what that run kept.

import type { Report } from "../../shared/contract/report.ts";
import type { Reported } from "../../shared/second-stage/second-stage.ts";
import { type Comment, type GitHub, startGitHub, TOKENS, type WorkflowRun } from "./github.ts";
import { change, gate, report } from "./report-parts.ts";
import { makeRepository, type Repository } from "./repository.ts";
import type { ActionEvent } from "./runner.ts";
import { writeZip, type ZipEntry } from "./write-zip.ts";

export const WORKFLOW = ".github/workflows/proofmark.yml";
const CONFIG_PATH = ".github/proofmark.yml";
const CONFIG = `version: 1
bar: 90
gates:
  lint: { run: npm run lint }
  test: { run: npm test, title: Unit tests, weight: 2 }
`;
/** What the base holds. */
export const BASE_FILES = {
  [WORKFLOW]: "name: Proofmark\non: pull_request\n",
  [CONFIG_PATH]: CONFIG,
  "src/cart.js": "export const total = (items) => items.length;\n",
  "test/cart.test.js": 'test("sums", () => {});\n',
};

export interface Scene {
  by: StageBy;
  github: GitHub;
  repository: Repository;
  /** Commit ids of base and head. */
  base: string;
  head: string;
  pull: number;
  run: WorkflowRun;
  /** A report as an honest first stage writes it for this pull request and run. */
  honest(over?: Partial<Report>): Report;
  /** Keeps an artifact of the run: a report, or whatever a zip can hold. */
  keep(
    kept: Report | readonly ZipEntry[] | Buffer,
    about?: { name?: string; createdAt?: string; run?: number },
  ): void;
  /** The second stage, in this process. */
  report(over?: { run?: WorkflowRun; env?: Record<string, string>; event?: unknown }): Promise<Told>;
  /** The event of the second stage's job, for starting it as a process. */
  event(run?: WorkflowRun): ActionEvent;
  /** Another commit on the fork's branch, pushed; a run of it. */
  push(files: Record<string, string | null>): Promise<WorkflowRun>;
  comments(): Promise<Comment[]>;
  stop(): Promise<void>;
}

export interface Told {
  reported: Reported[];
  notes: string[];
  warnings: string[];
  /** Not a question was asked: what it was about could be told from the event alone. */
  dropped?: boolean;
}

/** A program that can be the second stage. */
export interface StageBy {
  /** Who its comments are by. */
  login: string;
  /** A config of the base that leaves pull requests to it. */
  config(text: string): string;
  report(asked: { github: GitHub; event: unknown; env: Record<string, string> }): Promise<Told>;
}

export interface SceneOptions {
  by: StageBy;
  base?: Record<string, string>;
  change?: Record<string, string | null>;
  body?: string;
}

const at = (seconds: number): string =>
  new Date(Date.parse("2026-11-21T10:00:00Z") + seconds * 1000).toISOString().replace(/\.\d+/, "");

export async function hostileScene(options: SceneOptions): Promise<Scene> {
  const { by } = options;
  const github = await startGitHub();
  const files: Record<string, string> = { ...BASE_FILES, ...options.base };
  files[CONFIG_PATH] = by.config(files[CONFIG_PATH] ?? "");
  const repository = await makeRepository(files);
  const base = await repository.git("rev-parse", "HEAD");
  await repository.git("checkout", "-q", "-b", "evil");
  const edits = options.change ?? { "src/cart.js": "export const total = () => 0;\n" };
  const head = await repository.commit("A small improvement", edits);
  await github.push(repository.root, "main");
  const fork = await github.fork(TOKENS.mallory);
  await fork.push(repository.root, "evil");
  github.actions.roles.set("mallory", "read");
  const body = { title: "A small improvement", head: "mallory:evil", base: "main", body: options.body ?? "" };
  const opened = await github.call("POST", "/pulls", body, TOKENS.mallory);
  const { number: pull } = opened.data as { number: number };
  let serial = 0;
  const runOf = (headSha: string): WorkflowRun => {
    serial += 1;
    const run = {
      id: 1000 + serial,
      attempt: 1,
      event: "pull_request",
      path: WORKFLOW,
      headSha,
      headBranch: "evil",
      headRepository: fork.name,
      conclusion: "success",
      createdAt: at(serial * 600),
      startedAt: at(serial * 600),
    };
    github.actions.runs.push(run);
    return run;
  };
  const run = runOf(head);
  const event = (of = run): ActionEvent => ({
    name: "workflow_run",
    payload: { action: "completed", workflow_run: github.actions.describe(of) },
    sha: base,
    ref: "refs/heads/main",
  });
  return {
    github,
    repository,
    base,
    head,
    pull,
    run,
    honest: (over = {}) =>
      report({
        run: {
          ...report().run,
          startedAt: run.startedAt.replace("Z", ".000Z"),
          ciRun: { id: run.id, number: 1, attempt: 1 },
        },
        change: change({ pullRequest: pull, head, base, mergeBase: base, comparedWith: base, files: [] }),
        gates: [gate({ id: "lint" }), gate({ id: "test" })],
        ...over,
      }),
    keep: (kept, about = {}) => {
      const of = github.actions.runs.find(({ id }) => id === (about.run ?? run.id)) ?? run;
      const createdAt = about.createdAt ?? new Date(Date.parse(of.startedAt) + 30_000).toISOString();
      github.keepArtifact({
        run: of.id,
        name: about.name ?? "proofmark-20261121-101502-7f3a",
        bytes: zipOf(kept),
        createdAt,
      });
    },
    by,
    report: ({ run, env = {}, event: other } = {}) =>
      by.report({ github, env, event: other ?? event(run).payload }),
    event,
    push: async (files) => {
      const newer = await repository.commit("Another improvement", files);
      await fork.push(repository.root, "evil");
      return runOf(newer);
    },
    comments: () => github.comments(pull),
    stop: async () => {
      await github.stop();
      await repository.dispose();
    },
  };
}

function zipOf(kept: Report | readonly ZipEntry[] | Buffer): Buffer {
  if (Buffer.isBuffer(kept)) return kept;
  if ("schema" in kept)
    return writeZip([
      { name: "report.json", data: JSON.stringify(kept) },
      { name: "egress.json", data: "[]" },
    ]);
  return writeZip(kept);
}
