// Which files of the run's folder are uploaded: everything but pictures, then pictures, the most telling first, as far as
// there is room. A site of many screens makes gigabytes of shots that look like their base.
import type { Report } from "../shared/contract/report.ts";
import type { Files } from "./ports.ts";

/** Of pictures and videos in one artifact; what is over stays on the runner. */
export const MOST_PICTURE_BYTES = 500 * 1024 * 1024;

const PICTURE = /^(?:screens\/.*\.png|videos\/.*\.webm)$/;

export interface KeptFiles {
  files: string[];
  /** Pictures and videos there was no room for. */
  left: number;
}

export async function keptFiles(
  report: Report,
  directory: string,
  ports: Pick<Files, "glob" | "stat">,
): Promise<KeptFiles> {
  const all = await ports.glob("**/*", directory);
  const pictures = all.filter((file) => PICTURE.test(file));
  if (pictures.length === 0) return { files: all, left: 0 };
  const { shotsToEmbed } = await import("./render/html/shots.ts");
  const there = new Set(pictures);
  const ordered = [...new Set([...shotsToEmbed(report).filter((file) => there.has(file)), ...pictures])];
  const chosen = new Set<string>();
  let room = MOST_PICTURE_BYTES;
  for (const file of ordered) {
    const bytes = (await ports.stat(`${directory}/${file}`))?.bytes ?? 0;
    if (bytes > room) continue;
    room -= bytes;
    chosen.add(file);
  }
  const files = all.filter((file) => !there.has(file) || chosen.has(file));
  return { files, left: pictures.length - chosen.size };
}
