// Kept folders of shards → one kept folder. They may have been downloaded, and the change's own code ran where they were
// written: reports are read strictly, and of files only those that a report names, at plain places within its folder.
import { MAX_REPORT_BYTES, reportFromBytes } from "../shared/contract/parse.ts";
import type { GateResult, Report } from "../shared/contract/report.ts";
import { ProblemError } from "../shared/problem.ts";
import { mergeReports } from "../shared/shards/merge-reports.ts";
import { type Kept, keepWhole } from "./keep.ts";
import type { Files, Journal } from "./ports.ts";

export interface Merging {
  /** Absolute; each is a run's folder, or holds some. */
  folders: readonly string[];
  /** Absolute; the folder of the merged run. */
  directory: string;
  id: string;
  /** Masks what must not be written. */
  scrub(text: string): Promise<string>;
  /** What else is to be judged of the whole, before it is written. */
  settle?(report: Report): Promise<Report>;
}

export interface MergedFolder extends Kept {
  /** Absolute. */
  directory: string;
}

interface Shard {
  folder: string;
  report: Report;
}

const MOST_SHARDS = 256;
/** Of a picture, a video or a log. */
const MOST_FILE_BYTES = 100 * 1024 * 1024;

/** @throws ProblemError shards-differ, run-missing, report-unreadable */
export async function mergeRuns(
  { folders, directory, id, scrub, settle }: Merging,
  ports: { files: Files; journal: Journal },
): Promise<MergedFolder> {
  const { files, journal } = ports;
  const shards: Shard[] = [];
  for (const folder of await runFolders(folders, files)) shards.push(await readShard(folder, files));
  const merged = mergeReports(
    shards.map(({ report }) => report),
    id,
  );
  for (const gate of merged.report.gates) {
    const shard = shards[merged.from.get(gate.id) ?? -1];
    if (shard) for (const file of filesOf(gate)) await copyFile(file, shard.folder, { directory, files });
  }
  journal.record("shards-merged", { shards: shards.length, gates: merged.report.gates.length });
  const report = settle ? await settle(merged.report) : merged.report;
  return { ...(await keepWhole(report, { directory, scrub }, ports)), directory };
}

async function runFolders(folders: readonly string[], files: Files): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    if ((await files.stat(`${folder}/report.json`)) !== null) found.push(folder);
    else
      for (const { name, kind } of await files.list(folder))
        if (kind === "directory" && (await files.stat(`${folder}/${name}/report.json`)) !== null)
          found.push(`${folder}/${name}`);
  }
  const own = [...new Set(found)];
  if (own.length > 0 && own.length <= MOST_SHARDS) return own;
  const where = folders.join(", ");
  throw new ProblemError({
    code: "run-missing",
    message: own.length === 0 ? `There is no run at ${where}.` : `There are ${own.length} runs at ${where}.`,
    todo: "Name the folder that the artifacts of the shards were downloaded to, each in a folder of its own; see whether the jobs of the matrix uploaded them.",
  });
}

async function readShard(folder: string, files: Files): Promise<Shard> {
  const path = `${folder}/report.json`;
  const bytes = await files.read(path, { maxBytes: MAX_REPORT_BYTES, within: folder });
  return { folder, report: reportFromBytes(bytes ?? new Uint8Array(), path) };
}

function filesOf({ log, pictures }: GateResult): string[] {
  const screens = pictures?.screens ?? [];
  const named = [
    log,
    ...screens.flatMap(({ base, head, mask }) => [base?.file ?? null, head?.file ?? null, mask]),
    ...(pictures?.videos ?? []).map(({ file }) => file),
  ];
  return [...new Set(named.flatMap((file) => (file !== null && isPlace(file) ? [file] : [])))];
}

/** Where a run keeps such files, and nowhere else. */
const isPlace = (path: string): boolean =>
  /^(?:logs|screens|videos)\//.test(path) &&
  path.length <= 1_024 &&
  path.split("/").every((part) => /^[^\u0000-\u001f\u007f\\:*?"<>|]+$/.test(part) && !/^\.{1,2}$/.test(part));

/** What was not uploaded, for want of room, is missing here as it was there. */
async function copyFile(
  file: string,
  folder: string,
  { directory, files }: { directory: string; files: Files },
): Promise<void> {
  const bytes = await files
    .read(`${folder}/${file}`, { maxBytes: MOST_FILE_BYTES, within: folder })
    .catch((error: unknown) => {
      if (error instanceof ProblemError) return null;
      throw error;
    });
  if (bytes !== null) await files.write(`${directory}/${file}`, bytes);
}
