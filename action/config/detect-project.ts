// Reads what detection looks at, at head and, where the change touches it, at the base: a pull request that removes a
// test script must not remove the gate with it.
import type { DiffedFile, Files, Git } from "../ports.ts";
import { DETECTION_MOST_BYTES, type Detected, detectGates, type ProjectTree, wantsText } from "./detect.ts";

export interface DetectRequest {
  comparedWith: string | null;
  files: readonly DiffedFile[];
}

export async function detectProject(
  request: DetectRequest,
  ports: { git: Git; files: Files },
): Promise<Detected> {
  const { comparedWith } = request;
  const head = detectGates(await readProject(ports.git, ports.files));
  const touched = request.files.some(
    (file) => wantsText(file.path) || (file.previousPath !== null && wantsText(file.previousPath)),
  );
  if (comparedWith === null || !touched) return head;
  const { git } = ports;
  const base = detectGates(
    await readTree(await git.listFiles(comparedWith), (path) =>
      git.show(comparedWith, path, DETECTION_MOST_BYTES).catch(() => null),
    ),
  );
  return merged(base, head);
}

/** The project as it lies in the working tree. */
export async function readProject(git: Git, files: Files): Promise<ProjectTree> {
  const asIs = { maxBytes: DETECTION_MOST_BYTES, within: git.root };
  return readTree(await git.listFiles("worktree"), (path) =>
    files.read(`${git.root}/${path}`, asIs).catch(() => null),
  );
}

type Read = (path: string) => Promise<Uint8Array | null>;

/** A manifest that cannot be read (too large, a link to elsewhere) is one detection knows nothing of. */
async function readTree(files: readonly string[], read: Read): Promise<ProjectTree> {
  const texts = new Map<string, string>();
  for (const path of files.filter(wantsText)) {
    const bytes = await read(path);
    if (bytes !== null) texts.set(path, new TextDecoder().decode(bytes));
  }
  return { files, read: (path) => texts.get(path) ?? null };
}

/** What the base has judges as the base says; what only the head has is judged too. */
function merged(base: Detected, head: Detected): Detected {
  const gone = Object.keys(base.gates).filter((id) => !Object.hasOwn(head.gates, id));
  const said = gone.map((id) => ({
    code: "gate-removed",
    text: `At head the project no longer offers what the gate "${id}" runs; it was judged by the base's command. If that is meant, list your gates in .github/proofmark.yml in this change.`,
  }));
  return {
    gates: { ...head.gates, ...base.gates },
    install: base.install ?? head.install,
    notes: [...head.notes, ...said],
  };
}
