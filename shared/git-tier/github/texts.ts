// Texts of many small files in one question: GitHub counts questions, and a change of hundreds of files would otherwise be
// more than a job's token may ask. What comes is held against its own name, so that only the very bytes are taken; what does
// not fit (binary, cut off, not UTF-8, no GraphQL at hand) is asked for one by one.
import { FILES_OF_CHANGE, FILES_PER_QUESTION } from "../../contract/data-second-stage.ts";
import { idOf } from "../object-id.ts";
import { type Ask, member } from "./ask.ts";

/** Of one file, in bytes: GitHub cuts off longer texts. */
export const MOST_TEXT = 64 * 1024;

/** Null: to be asked for by itself. Questions of one moment share one request. */
export function readTexts(ask: Ask): (oid: string) => Promise<Uint8Array | null> {
  let waiting: { oid: string; done: (bytes: Uint8Array | null) => void }[] = [];
  let works = true;
  const flush = async (): Promise<void> => {
    const now = waiting;
    waiting = [];
    for (let from = 0; from < now.length; from += FILES_PER_QUESTION) {
      const batch = now.slice(from, from + FILES_PER_QUESTION);
      // One alone costs the same either way.
      const found =
        works && batch.length > 1
          ? await askTexts(
              ask,
              batch.map(({ oid }) => oid),
            )
          : null;
      if (found === "refused") works = false;
      for (const [at, { oid, done }] of batch.entries())
        done(found === null || found === "refused" ? null : bytesOf(found[at], oid));
    }
  };
  return (oid) => {
    if (!works) return Promise.resolve(null);
    return new Promise((done) => {
      waiting.push({ oid, done });
      if (waiting.length === 1) queueMicrotask(() => queueMicrotask(() => void flush()));
    });
  };
}

async function askTexts(ask: Ask, oids: readonly string[]): Promise<unknown[] | "refused"> {
  const [first = ""] = oids;
  const names = Array.from({ length: FILES_PER_QUESTION }, (_, at) => [`o${at}`, oids[at] ?? first]);
  try {
    const data = await ask.graphql(FILES_OF_CHANGE, Object.fromEntries(names));
    const repository = member(data, "data", "repository");
    return repository === undefined ? "refused" : oids.map((_, at) => member(repository, `b${at}`, "text"));
  } catch {
    // A token that may not, or no budget left: asking one by one tells which.
    return "refused";
  }
}

function bytesOf(text: unknown, oid: string): Uint8Array | null {
  if (typeof text !== "string") return null;
  const bytes = new TextEncoder().encode(text);
  return idOf(bytes, oid.length) === oid ? bytes : null;
}
