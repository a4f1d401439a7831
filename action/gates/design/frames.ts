// Frames of a Figma file as pictures: kept from an earlier run where the file is still at that version, else rendered.
import { createHash } from "node:crypto";
import { ProblemError } from "../../../shared/problem.ts";
import type { FigmaPicture } from "../../ports.ts";
import type { Pair, PairPorts } from "../gate.ts";
import { MOST_DESIGN_BYTES } from "./limits.ts";

export interface FramesRequest {
  file: string;
  nodes: readonly string[];
  scale: number;
  signal: AbortSignal;
}

export const NO_TOKEN =
  "FIGMA_API_TOKEN is not set, so its frame cannot be fetched: hand the secret to the step's `env`. Pull requests from forks have no secrets; a design in the repository needs none.";

/** Every node is answered: with a picture, or with why there is none. */
export async function fetchFrames(
  request: FramesRequest,
  pair: Pick<Pair, "cacheDirectory" | "startedMs">,
  { figma, files }: Pick<PairPorts, "figma" | "files">,
): Promise<ReadonlyMap<string, FigmaPicture>> {
  const { file, signal } = request;
  const nodes = [...new Set(request.nodes)];
  if (nodes.length === 0) return new Map();
  if (!figma.hasToken) return new Map(nodes.map((node) => [node, { why: NO_TOKEN }]));
  const version = pair.cacheDirectory === null ? null : await figma.version(file, signal);
  const shelf = version === null ? null : shelfOf({ ...request, version }, pair);
  const pictures = new Map<string, FigmaPicture>();
  for (const node of nodes) {
    const png = shelf === null ? null : await readKept(shelf(node), pair.startedMs, files);
    if (png !== null) pictures.set(node, { png });
  }
  const left = nodes.filter((node) => !pictures.has(node));
  if (left.length === 0) return pictures;
  for (const [node, picture] of await figma.render({ ...request, nodes: left })) {
    pictures.set(node, picture);
    if (shelf !== null && "png" in picture) await keep(shelf(node), picture.png, files);
  }
  return pictures;
}

const shelfOf =
  ({ file, scale, version }: FramesRequest & { version: string }, pair: Pick<Pair, "cacheDirectory">) =>
  (node: string): string => {
    const key = createHash("sha256")
      .update(JSON.stringify([file, node, scale, version]))
      .digest("hex");
    return `${pair.cacheDirectory}/figma/${key}.png`;
  };

/** What changed since the run began may be the work of its own gates. */
async function readKept(
  path: string,
  startedMs: number,
  files: PairPorts["files"],
): Promise<Uint8Array | null> {
  const facts = await files.stat(path);
  if (facts === null || facts.changedMs >= startedMs) return null;
  try {
    return await files.read(path, { maxBytes: MOST_DESIGN_BYTES });
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** A cache that cannot be written is no reason to stop. */
async function keep(path: string, png: Uint8Array, files: PairPorts["files"]): Promise<void> {
  try {
    await files.write(path, png);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}
