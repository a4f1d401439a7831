import type { Note } from "../../shared/contract/report.ts";
import type { DiffedFile, Files } from "../ports.ts";
import { isToolConfig, mixedConfigsIn, mixOverlay, toolConfigsIn } from "./tool-config.ts";

export interface OverlayRequest {
  headRoot: string;
  baseRoot: string;
  files: readonly DiffedFile[];
}

const MOST_BYTES = 4 * 1024 * 1024;
const MOST_NAMED = 10;

/** A note that names the files, if any. Puts head's tool configs into the base worktree. What such a config imports from the project is the base's own. */
export async function overlayConfigs(files: Files, request: OverlayRequest): Promise<Note[]> {
  const overlaid = new Set<string>();
  const whole = new Set(toolConfigsIn(request.files));
  for (const file of request.files.filter((one) => whole.has(one.path))) {
    if (await overlayWhole(files, request, file)) overlaid.add(file.path);
  }
  for (const path of mixedConfigsIn(request.files)) {
    if (await overlayMixed(files, request, path)) overlaid.add(path);
  }
  return overlaid.size === 0 ? [] : [noteOf([...overlaid])];
}

function noteOf(paths: readonly string[]): Note {
  const shown = paths.slice(0, MOST_NAMED).map((path) => `\`${path}\``);
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : "";
  return {
    code: "tool-config-changed",
    text: `The change edits ${shown.join(", ")}${more}: base and head were both judged under the new config, so a changed rule blames nobody.`,
  };
}

async function overlayWhole(files: Files, request: OverlayRequest, file: DiffedFile): Promise<boolean> {
  const { headRoot, baseRoot } = request;
  const old = file.status === "deleted" ? file.path : file.previousPath;
  if (old !== null && isToolConfig(old) && (await isInside(files, baseRoot, old)))
    await files.remove(`${baseRoot}/${old}`);
  if (file.status === "deleted") return true;
  if (!isToolConfig(file.path)) return false;
  const bytes = await read(files, headRoot, file.path);
  if (bytes === null || !(await isInside(files, baseRoot, file.path))) return false;
  await files.write(`${baseRoot}/${file.path}`, bytes);
  return true;
}

async function overlayMixed(files: Files, request: OverlayRequest, path: string): Promise<boolean> {
  const { headRoot, baseRoot } = request;
  const base = await read(files, baseRoot, path);
  const head = await read(files, headRoot, path);
  if (base === null || head === null) return false;
  const decoder = new TextDecoder();
  const mixed = mixOverlay(path, decoder.decode(base), decoder.decode(head));
  if (mixed === null || !(await isInside(files, baseRoot, path))) return false;
  await files.write(`${baseRoot}/${path}`, mixed);
  return true;
}

const read = (files: Files, root: string, path: string): Promise<Uint8Array | null> =>
  files.read(`${root}/${path}`, { maxBytes: MOST_BYTES, within: root }).catch(() => null);

/** A tracked link may lead out of the worktree, and writing through it would change the machine. */
async function isInside(files: Files, root: string, path: string): Promise<boolean> {
  let folder = `${root}/${path}`;
  let real: string | null = null;
  while (real === null && folder.length > root.length) {
    folder = folder.slice(0, folder.lastIndexOf("/"));
    real = await files.realPath(folder);
  }
  return real === root || (real?.startsWith(`${root}/`) ?? false);
}
