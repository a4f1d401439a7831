// Folders that are gone with this process, also when a second Ctrl-C makes it leave in the middle.
import { rmSync } from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const inUse = new Set<string>();
let watching = false;

/** The folder that temporary ones are made in: the runner empties its own between jobs. Real: /tmp is a link on macOS. */
export const temporaryTop = (): Promise<string> => fs.realpath(process.env.RUNNER_TEMP || tmpdir());

export async function makeTemporary(top: string, prefix: string): Promise<string> {
  const folder = await fs.mkdtemp(join(top, prefix));
  inUse.add(folder);
  if (!watching) process.once("exit", removeAtExit);
  watching = true;
  return folder;
}

/** To be told once `folder` is removed. */
export const forgetTemporary = (folder: string): boolean => inUse.delete(folder);

function removeAtExit(): void {
  for (const folder of inUse) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Whatever still writes there keeps it; to throw here would change the exit code.
    }
  }
}
