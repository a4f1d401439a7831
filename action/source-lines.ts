// The source text around findings, on both sides, for matching by text. Bounded: a finding without its text is matched by weaker keys.
import type { RawFinding } from "../shared/contract/report.ts";
import { ProblemError } from "../shared/problem.ts";
import type { Files, Git } from "./ports.ts";

export interface SourceLines {
  base(path: string): readonly string[] | null;
  head(path: string): readonly string[] | null;
}

export interface SourceRequest {
  root: string;
  commit: string | null;
  head: readonly RawFinding[];
  base: readonly RawFinding[];
}

const MOST_PATHS = 500;
const MOST_BYTES = 2 * 1024 * 1024;

export async function readSourceLines(
  ports: { git: Git; files: Files },
  request: SourceRequest,
): Promise<SourceLines> {
  const { commit, root } = request;
  const head = await load(request.head, (path) =>
    ports.files.read(`${root}/${path}`, { maxBytes: MOST_BYTES, within: root }),
  );
  const base =
    commit === null
      ? new Map()
      : await load(request.base, (path) => ports.git.show(commit, path, MOST_BYTES));
  return { base: (path) => base.get(path) ?? null, head: (path) => head.get(path) ?? null };
}

type Read = (path: string) => Promise<Uint8Array | null>;

async function load(findings: readonly RawFinding[], reader: Read): Promise<Map<string, readonly string[]>> {
  const paths = [
    ...new Set(
      findings.flatMap((finding) => (finding.path !== null && finding.line !== null ? [finding.path] : [])),
    ),
  ];
  const decoder = new TextDecoder();
  const found = new Map<string, readonly string[]>();
  // At once, so that git answers for all of them with one process.
  const read = paths.slice(0, MOST_PATHS).map(async (path) => [path, await readable(path, reader)] as const);
  for (const [path, bytes] of await Promise.all(read)) {
    if (bytes !== null) found.set(path, decoder.decode(bytes).split(/\r?\n/));
  }
  return found;
}

/** A source too large or outside the checkout is no reason to stop: it is only not looked at. */
async function readable(path: string, read: Read): Promise<Uint8Array | null> {
  try {
    return await read(path);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
