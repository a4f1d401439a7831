// A line for each screen, for whoever waits and in the gate's log.
import type { ScreenResult } from "../../../../shared/contract/pictures.ts";
import type { Files } from "../../../ports.ts";
import type { Place } from "../../gate.ts";

export async function logScreen(
  { outcome, id, text }: Pick<ScreenResult, "outcome" | "id" | "text">,
  { onLine, logPath }: Pick<Place, "onLine" | "logPath">,
  files: Pick<Files, "append">,
): Promise<void> {
  const line = `${outcome.padEnd(9)} ${id}: ${text}`;
  onLine(line);
  await files.append(logPath, `${line}\n`);
}
