// The report of the first stage, out of its artifact. Both may be forged: what comes out is checked in shape and against what
// the API says of the run, and is still only what the change's own code says of itself.
import { MAX_REPORT_BYTES, reportFromBytes } from "../contract/parse.ts";
import type { Reason, Report } from "../contract/report.ts";
import { askGitHub, member, statusOf } from "../git-tier/github/ask.ts";
import type { Request } from "../perform.ts";
import { type ProblemCode, ProblemError } from "../problem.ts";
import { mergeReports } from "../shards/merge-reports.ts";
import { artifactSource } from "./artifact-source.ts";
import type { FirstRun } from "./find-run.ts";
import type { FetchPorts, StageInput, Zip } from "./ports.ts";

/** Of one answer, for whoever brings `request`: what a store that knows no parts sends at once. */
export const MOST_ARTIFACT_BYTES = 640 * 1024 * 1024;
const MOST_ARTIFACTS = 500;
/** Of a run in shards: each shard, started again a few times. */
const MOST_SHARD_ARTIFACTS = 200;
/** As the first stage names what it keeps; its page of the same run ends in `.html`. */
const NAME = /^proofmark-[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/;

export interface Fetched {
  /** Null: there is none to be used, and `why` says so. */
  report: Report | null;
  why: Reason | null;
  /** Of the artifact that was read. */
  artifact: number | null;
  /** Gate id to the artifact that holds its pictures; empty without a report. */
  pictures: ReadonlyMap<string, number>;
}

interface Artifact {
  id: number;
  name: string;
  expired: boolean;
  createdAt: number;
  /** Of the attempt that ended, and not of an earlier one. */
  ofAttempt: boolean;
}

/** Never rejects for what was uploaded or could not be fetched: that is a reason, and makes `unknown`. */
export async function fetchReport(input: StageInput, run: FirstRun, ports: FetchPorts): Promise<Fetched> {
  let artifact: number | null = null;
  if (input.withoutReport) return { report: null, why: input.withoutReport, artifact, pictures: new Map() };
  try {
    const listed = await listArtifacts(input, run, ports.request);
    const newest = listed.find(({ ofAttempt }) => ofAttempt);
    if (newest === undefined) return none("report-missing", missing(run, listed.length > 0));
    artifact = newest.id;
    const room: Room = { left: MAX_REPORT_BYTES };
    const report = await readOne(newest, room, { input, ports });
    const all = new Map(report.gates.map(({ id }) => [id, newest.id]));
    if (report.shard === undefined) return { report, why: null, artifact, pictures: all };
    return { ...(await withShards(report, { listed, newest, room, input, ports })), why: null, artifact };
  } catch (error) {
    return { report: null, why: reasonOf(error, input.as), artifact, pictures: new Map() };
  }
}

/** One artifact, to be read file by file. @throws ProblemError, or what GitHub answered */
export const openArtifact = async (input: StageInput, id: number, ports: FetchPorts): Promise<Zip> =>
  ports.openZip(await artifactSource({ repository: input.repository, id }, ports.request, ports.during));

/** Of all shards' reports together no more than of one: `left` is what is still to be had. */
interface Room {
  left: number;
}

/** @throws ProblemError with the reason's code */
async function readOne(
  artifact: Artifact,
  room: Room,
  { input, ports }: { input: StageInput; ports: FetchPorts },
): Promise<Report> {
  if (artifact.expired) throw unread("report-missing", "What the first stage kept is no longer there.");
  const zip = await openArtifact(input, artifact.id, ports);
  const bytes = await zip.read("report.json", room.left);
  if (bytes === null) throw unread("report-missing", "What the first stage kept holds no report.json.");
  room.left -= bytes.byteLength;
  return reportFromBytes(bytes);
}

/** Of shards, those that were not started again are of an earlier attempt; a shard nobody kept is `unknown` in the whole. */
async function withShards(
  first: Report,
  {
    listed,
    newest,
    room,
    input,
    ports,
  }: { listed: Artifact[]; newest: Artifact; room: Room; input: StageInput; ports: FetchPorts },
): Promise<{ report: Report; pictures: Map<string, number> }> {
  const others = listed.filter(({ id, expired }) => id !== newest.id && !expired);
  const reports = [first];
  const artifacts = [newest.id];
  for (const other of others.slice(0, MOST_SHARD_ARTIFACTS)) {
    const report = await readOne(other, room, { input, ports });
    if (report.shard === undefined) continue;
    reports.push(report);
    artifacts.push(other.id);
  }
  for (const { run } of reports)
    if (run.ciRun?.id !== first.run.ciRun?.id || (run.ciRun?.attempt ?? 0) > (first.run.ciRun?.attempt ?? 0))
      throw unread("shards-differ", "A shard is of another workflow run, or of a later attempt.");
  const { report, from } = mergeReports(reports, first.run.id);
  const pictures = [...from].flatMap(([gate, at]) => {
    const artifact = artifacts[at];
    return artifact === undefined ? [] : [[gate, artifact] as const];
  });
  return {
    report: { ...report, run: { ...report.run, ciRun: first.run.ciRun } },
    pictures: new Map(pictures),
  };
}

const unread = (code: ProblemCode, message: string): ProblemError =>
  new ProblemError({ code, message, todo: AGAIN });

const AGAIN = "Run the first stage's job again.";

const none = (code: Reason["code"], text: string, artifact: number | null = null): Fetched => ({
  report: null,
  why: { code, text: `${text}. ${AGAIN}` },
  artifact,
  pictures: new Map(),
});

function missing({ conclusion }: FirstRun, earlier: boolean): string {
  if (conclusion === "cancelled" || conclusion === "timed_out")
    return "The first stage was ended before it kept a report";
  return earlier
    ? "The first stage kept a report in an earlier attempt of this run, and none in this one"
    : "The first stage kept no report: see what its job says";
}

/** Newest first; those of earlier attempts stay listed with the run. */
async function listArtifacts(
  { repository }: StageInput,
  run: FirstRun,
  request: Request,
): Promise<Artifact[]> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  const ask = askGitHub(asList(request), repository);
  const listed = await ask.list(route, { run_id: run.id }, MOST_ARTIFACTS);
  // GitHub tells whole seconds.
  const since = Math.floor(Date.parse(run.startedAt) / 1000) * 1000;
  return listed
    .flatMap((item) => readArtifact(item) ?? [])
    .filter(({ name }) => NAME.test(name))
    .map((one) => ({ ...one, ofAttempt: one.createdAt >= since }))
    .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
}

/** This list is a member of the answer. */
const asList =
  (request: Request): Request =>
  async (route, parameters) => {
    const answer = await request(route, parameters);
    return { ...answer, data: member(answer.data, "artifacts") };
  };

function readArtifact(item: unknown): Omit<Artifact, "ofAttempt"> | null {
  const [id, name] = ["id", "name"].map((key) => member(item, key));
  const createdAt = Date.parse(String(member(item, "created_at")));
  if (typeof id !== "number" || typeof name !== "string") return null;
  if (!Number.isSafeInteger(id) || Number.isNaN(createdAt)) return null;
  return { id, name, expired: member(item, "expired") === true, createdAt };
}

const ONCE_MORE: Readonly<Record<StageInput["as"], string>> = {
  job: "Run this job again",
  // A job of the App's is tried again where GitHub failed.
  app: "Where that may pass it is asked again, in a while",
};

const CODES = ["report-missing", "report-empty", "report-unreadable", "report-too-large"] as const;

function reasonOf(error: unknown, as: StageInput["as"]): Reason {
  if (error instanceof ProblemError) {
    const [first] = error.problems;
    const code = CODES.find((known) => known === first?.code) ?? "report-unreadable";
    return { code, text: `${(first?.message ?? "").slice(0, 1_000)} ${AGAIN}` };
  }
  const status = statusOf(error);
  if (status === null) throw error;
  return {
    code: status === 404 || status === 410 ? "report-missing" : "report-unreadable",
    text: `GitHub answered ${status} when asked for what the first stage kept. ${ONCE_MORE[as]}; if it stays, run the first stage's job again.`,
  };
}

/** Null where the report says of itself that it is this run's, of this pull request and this commit. */
export function notOf(
  report: Report,
  expected: { run: FirstRun; number: number; head: string },
): string | null {
  const { change, run } = report;
  const wrong = [
    ...(change.event === "pull_request" ? [] : ["another event"]),
    ...(change.pullRequest === expected.number ? [] : ["another pull request"]),
    ...(change.head === expected.head ? [] : ["another commit"]),
    ...(change.headTree === "worktree" ? ["files that were not committed"] : []),
    ...(run.ciRun?.id === expected.run.id && run.ciRun.attempt === expected.run.attempt
      ? []
      : ["another workflow run"]),
  ];
  return wrong.length === 0
    ? null
    : `The report in this run's artifact says it is of ${wrong.join(", ")}, so it was not used`;
}
