// Approved screens → the commit that makes them the committed shots. The pictures come out of an artifact that the change's
// own code could write: only bytes with the very hash that was approved are taken, and only to places below the shots'
// folder that the base's config names.
import { createHash } from "node:crypto";
import { approvableGroups } from "../../shared/approval/groups.ts";
import type { ApproveSettings } from "../../shared/approval/source.ts";
import type { GateResult, Report, ScreenResult } from "../../shared/contract/report.ts";
import type { CommitEffect } from "../../shared/effects.ts";
import type { PullFacts } from "../../shared/git-tier/source.ts";

export interface CommittingShots {
  /** As `applyApprovals` left it: what it says of approvals is ours. */
  report: Report;
  settings: Pick<ApproveSettings, "commit">;
  /** Of the pull request. */
  repository: { owner: string; name: string };
  pull: Pick<PullFacts, "headBranch" | "baseBranch" | "fromFork">;
  /** The commit that was judged. */
  head: string;
  /** Gate id to the folder of its committed shots, repository-relative; from the base's config. */
  folders: ReadonlyMap<string, string>;
  /** A file of the run's folder, as the artifact that holds this gate's pictures has it; null where there is none. */
  read(file: string, gate: string): Promise<Uint8Array | null>;
  /** The file to be committed, stamped with the environment it was shot in; null for what is no PNG. */
  prepare(png: Uint8Array, environment: string): Uint8Array | null;
}

export interface ShotsCommit {
  /** Null: there is nothing to commit. */
  effect: CommitEffect | null;
  /** What was approved and is not committed, and why; a sentence each. */
  left: string[];
}

const MOST_FILES = 300;
const MOST_BYTES = 64 * 1024 * 1024;

const NOTHING: ShotsCommit = { effect: null, left: [] };

export async function planShotsCommit(committing: CommittingShots): Promise<ShotsCommit> {
  const { report, settings, pull, repository, head } = committing;
  const wanted = settings.commit ? wantedScreens(committing) : [];
  if (wanted.length === 0) return NOTHING;
  if (pull.fromFork) return { effect: null, left: [FORK] };
  // A branch that pull requests are made for is no place to push to.
  if (pull.headBranch === pull.baseBranch) return NOTHING;
  const files: { path: string; bytes: Uint8Array | null }[] = [];
  const left: string[] = [];
  let room = MOST_BYTES;
  for (const each of wanted) {
    const { path, screen } = each;
    const file = await fileOf(each, committing);
    if (typeof file === "string") left.push(`${screen.id}: ${file}`);
    else if (files.length >= MOST_FILES || (file?.length ?? 0) > room)
      left.push(`${screen.id}: more than one commit of shots may hold`);
    else {
      room -= file?.length ?? 0;
      files.push({ path, bytes: file });
    }
  }
  if (files.length === 0) return { effect: null, left };
  const { owner, name: repo } = repository;
  const message = messageOf(report, files.length);
  return { effect: { kind: "commit", owner, repo, branch: pull.headBranch, head, message, files }, left };
}

const FORK =
  "The pull request comes from a fork, whose branch this job's token cannot write: run `npx proofmark approve` there, and push.";

interface Wanted {
  gate: GateResult;
  screen: ScreenResult;
  path: string;
}

/** Screens of approved groups, of gates whose shots are committed. */
function wantedScreens({ report, folders }: CommittingShots): Wanted[] {
  const approved = new Set((report.approvals ?? []).map(({ gate, key }) => `${gate}\0${key}`));
  const groups = approvableGroups(report).filter(({ gate, key }) => approved.has(`${gate}\0${key}`));
  return report.gates.flatMap((gate) => {
    const folder = folders.get(gate.id);
    if (folder === undefined || gate.kind !== "visual" || gate.pictures?.against !== "committed") return [];
    const ids = new Set(groups.flatMap((group) => (group.gate === gate.id ? group.screens : [])));
    return gate.pictures.screens
      .filter(({ id }) => ids.has(id) && isPlace(id))
      .map((screen) => ({ gate, screen, path: `${folder}/${screen.id}.png` }));
  });
}

/** Null: to be deleted; a text: why not. */
async function fileOf(
  { gate, screen, path }: Wanted,
  given: CommittingShots,
): Promise<Uint8Array | null | string> {
  const { pictures } = gate;
  // Only a shot the report says no screen belongs to any more goes.
  if (screen.outcome === "gone") return pictures?.obsolete.includes(path) ? null : "it has no committed shot";
  const { head } = screen;
  if (head === null || pictures === null) return "the run kept no picture of it";
  const png = await given.read(head.file, gate.id);
  if (png === null) return "its picture is not in the run's artifact";
  if (createHash("sha256").update(png).digest("hex") !== head.sha256)
    return "its picture in the artifact is not the one that was approved";
  return given.prepare(png, pictures.environment) ?? "its picture is no PNG that can be used";
}

/** A path that stays where it is put. */
const isPlace = (id: string): boolean =>
  id.length <= 240 &&
  id
    .split("/")
    .every((part) => /^[^\u0000-\u001f\u007f\\:*?"<>|.][^\u0000-\u001f\u007f\\:*?"<>|]*$/.test(part));

function messageOf({ approvals = [] }: Report, count: number): string {
  const by = [...new Set(approvals.map((approval) => approval.by))].slice(0, 10);
  const said = by.map((login) => `Approved-by: ${login.replace(/[^\w[\]-]/g, "")}`);
  const title = count === 1 ? "1 approved shot" : `${count} approved shots`;
  return `${title}\n\nApproved in the pull request, and committed as they were shot there.\n\n${said.join("\n")}`;
}
