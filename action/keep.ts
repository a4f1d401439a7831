// Writes the run's folder: the wire document and its pages. Secrets are masked here, before anything can be uploaded.
import type { LoopState } from "../shared/comment/loop.ts";
import type { Report } from "../shared/contract/report.ts";
import type { GateLogs } from "../shared/diagnosis/diagnose.ts";
import type { Diagnosis, GateLog } from "../shared/diagnosis/types.ts";
import { ProblemError } from "../shared/problem.ts";
import { scrubValue } from "../shared/redact.ts";
import type { Files, Journal } from "./ports.ts";

export interface Keeping {
  directory: string;
  /** Masks what must not be written. */
  scrub(text: string): Promise<string>;
}

/** What is rendered or sent afterwards must come from these: masked. */
export interface Kept {
  report: Report;
  diagnosis: Diagnosis;
}

/** The report as it was written. */
export const keepRun = async (report: Report, keeping: Keeping, ports: KeepPorts): Promise<Report> =>
  (await keepWhole(report, keeping, ports)).report;

export interface KeepPorts {
  files: Files;
  journal: Journal;
}

/** Writes the folder anew where a run is kept twice, as when it turns out to go in circles. */
export async function keepWhole(
  report: Report,
  { loop, ...keeping }: Keeping & { loop?: LoopState },
  ports: KeepPorts,
): Promise<Kept> {
  const { directory } = keeping;
  const { files, journal } = ports;
  const clean = (await scrubValue(report, keeping.scrub)) as Report;
  const [{ renderHtml }, { renderSarif }, { diagnosed, diagnosisJson }] = await Promise.all([
    import("./render/html/page.ts"),
    import("./render/sarif.ts"),
    import("./diagnosed.ts"),
  ]);
  const logs = await readLogs(clean, keeping, files);
  const pictures = await readPictures(clean, directory, files);
  const diagnosis = await diagnosed(clean, logs, loop);
  await Promise.all([
    files.write(`${directory}/report.json`, `${JSON.stringify(clean, null, 2)}\n`),
    files.write(`${directory}/diagnosis.json`, `${diagnosisJson(diagnosis)}\n`),
    files.write(`${directory}/report.html`, renderHtml(clean, { logs: endsOf(logs), pictures })),
    files.write(`${directory}/report.sarif`, `${JSON.stringify(renderSarif(clean))}\n`),
  ]);
  journal.record("run-kept", { conclusion: clean.verdict.conclusion, score: clean.verdict.score });
  return { report: clean, diagnosis };
}

/** Written last, when publishing has had its say. `requests` is the door's whole ledger; empty when nothing was sent. */
export async function keepTrail(
  directory: string,
  trail: { requests: readonly unknown[]; journal: Journal },
  files: Files,
): Promise<void> {
  await Promise.all([
    files.write(
      `${directory}/egress.json`,
      `${JSON.stringify({ schema: "proofmark.egress/v1", requests: trail.requests }, null, 2)}\n`,
    ),
    files.write(`${directory}/events.jsonl`, trail.journal.lines()),
  ]);
}

/** What the page shows of a log: its end, where failures are told. */
const LOG_BYTES = 64 * 1024;
const MOST_LOG_BYTES = 80 * 1024 * 1024;

const endsOf = (logs: GateLogs): Record<string, string> =>
  Object.fromEntries([...logs].map(([gate, { text }]) => [gate, text.slice(-LOG_BYTES)]));

async function readLogs(report: Report, keeping: Keeping, files: Files): Promise<GateLogs> {
  const { endOfLog } = await import("./log-ends.ts");
  const logs = new Map<string, GateLog>();
  for (const gate of report.gates) {
    if (gate.log === null) continue;
    const path = `${keeping.directory}/${gate.log}`;
    const bytes = await files.read(path, { maxBytes: MOST_LOG_BYTES });
    if (bytes === null) continue;
    const text = new TextDecoder().decode(bytes);
    const clean = await keeping.scrub(text);
    if (clean !== text) await files.write(path, clean);
    logs.set(gate.id, endOfLog(clean));
  }
  return logs;
}

/** Of the pictures, those the page holds: as many of the most telling ones as find room. */
async function readPictures(
  report: Report,
  directory: string,
  files: Files,
): Promise<Map<string, Uint8Array>> {
  const { EMBED_BYTES, shotsToEmbed } = await import("./render/html/shots.ts");
  const pictures = new Map<string, Uint8Array>();
  let room = EMBED_BYTES;
  for (const file of shotsToEmbed(report)) {
    const path = `${directory}/${file}`;
    const facts = await files.stat(path);
    if (facts?.kind !== "file" || facts.bytes > room) continue;
    // A link out of the folder, or a file that grew meanwhile: the page says that it has no such picture.
    const bytes = await files.read(path, { maxBytes: room, within: directory }).catch(unlessRefused);
    if (bytes === null) continue;
    pictures.set(file, bytes);
    room -= bytes.length;
  }
  return pictures;
}

function unlessRefused(error: unknown): null {
  if (error instanceof ProblemError) return null;
  throw error;
}
