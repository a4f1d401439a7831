// Reads many files of commits with one git process: what is asked for in one turn of the event loop goes to one `cat-file --batch`.
import { ProblemError } from "../../shared/problem.ts";
import { runGit } from "./git-process.ts";

interface Wanted {
  /** `commit:path`, or an object id. */
  name: string;
  type: "blob" | "commit";
  maxBytes: number;
  resolve(bytes: Uint8Array | null): void;
  reject(error: unknown): void;
}

export interface ObjectRequest {
  name: string;
  type: Wanted["type"];
  maxBytes: number;
}

/** Null for what is not there or is of another type; ProblemError `report-too-large` for what is larger than asked for. */
export type ReadObject = (request: ObjectRequest) => Promise<Uint8Array | null>;

export function createObjectReader(root: string, env: Record<string, string> = {}): ReadObject {
  let queue: Wanted[] = [];
  const flush = (): void => {
    const batch = queue;
    queue = [];
    readBatch({ root, env }, batch).catch((error: unknown) => {
      for (const wanted of batch) wanted.reject(error);
    });
  };
  return (request) => {
    // A line break would be two requests; such paths are legal and rare, and only matching by text is lost.
    if (/[\n\0]/.test(request.name)) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      queue.push({ ...request, resolve, reject });
      if (queue.length === 1) setImmediate(flush);
    });
  };
}

async function readBatch(
  { root, env }: { root: string; env: Record<string, string> },
  batch: readonly Wanted[],
): Promise<void> {
  const reader = new BatchReader(batch);
  await runGit({
    cwd: root,
    env,
    args: ["cat-file", "--batch"],
    input: batch.map((wanted) => `${wanted.name}\n`).join(""),
    onData: (chunk) => {
      reader.write(chunk);
      return true;
    },
  });
  reader.end();
}

/** `<id> <type> <size>\n<content>\n` for each, or a line that ends in `missing` or `ambiguous`. */
class BatchReader {
  readonly #batch: readonly Wanted[];
  #next = 0;
  #header: Buffer = Buffer.alloc(0);
  #content: {
    wanted: Wanted;
    kept: Buffer[] | null;
    left: number;
    outcome: "keep" | "other" | "large";
  } | null = null;

  constructor(batch: readonly Wanted[]) {
    this.#batch = batch;
  }

  write(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) at = this.#content ? this.#take(chunk, at) : this.#readHeader(chunk, at);
  }

  /** What git no longer answered is not there. */
  end(): void {
    this.#content?.wanted.resolve(null);
    for (const wanted of this.#batch.slice(this.#next)) wanted.resolve(null);
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(10, at);
    this.#header = Buffer.concat([this.#header, chunk.subarray(at, end === -1 ? chunk.length : end)]);
    if (end === -1) return chunk.length;
    const wanted = this.#batch[this.#next];
    const match = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(this.#header.toString("utf8"));
    this.#header = Buffer.alloc(0);
    if (!wanted) return chunk.length;
    this.#next += 1;
    if (!match) {
      wanted.resolve(null);
      return end + 1;
    }
    const size = Number(match[2]);
    const outcome = match[1] !== wanted.type ? "other" : size > wanted.maxBytes ? "large" : "keep";
    // One more for the line break after the content.
    this.#content = { wanted, kept: outcome === "keep" ? [] : null, left: size + 1, outcome };
    return end + 1;
  }

  #take(chunk: Buffer, at: number): number {
    const content = this.#content;
    if (!content) return at;
    const piece = chunk.subarray(at, at + content.left);
    content.kept?.push(piece);
    content.left -= piece.length;
    if (content.left === 0) {
      const { wanted, kept, outcome } = content;
      this.#content = null;
      if (outcome === "large") wanted.reject(tooLarge(wanted));
      else wanted.resolve(kept && Buffer.concat(kept).subarray(0, -1));
    }
    return at + piece.length;
  }
}

function tooLarge(wanted: Wanted): ProblemError {
  return new ProblemError({
    code: "report-too-large",
    message: `the file is larger than ${Math.round(wanted.maxBytes / 1024)} KiB`,
    where: { path: wanted.name.slice(wanted.name.indexOf(":") + 1) },
    todo: "Leave it out of what Proofmark reads, or make it smaller.",
  });
}
