// Fetches what GitHub keeps of a run from the place it names. No token goes there, nothing is followed from there, and no answer
// is longer than what one may hold in memory.
import { ProblemError } from "../../shared/problem.ts";
import type { ArtifactStore } from "../publish/ports.ts";

export interface ArtifactPlaces {
  /** Of GitHub itself: a server of one's own may keep artifacts by itself. */
  urls: readonly string[];
  fetch?: typeof fetch;
  mostBytes?: number;
}

const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_MS = 90_000;
/** Where github.com keeps them; the account's name differs from answer to answer. */
const STORE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.blob\.core\.windows\.net$/;

export function createArtifactStore({
  urls,
  fetch: send = fetch,
  mostBytes = MOST_BYTES,
}: ArtifactPlaces): ArtifactStore {
  const origins = new Set(urls.map((url) => new URL(url).origin));
  return {
    read: async (location, range, signal) => {
      const url = placeOf(location, origins);
      const response = await send(url, {
        headers: range === null ? {} : { range },
        redirect: "error",
        signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]),
      });
      const { status } = response;
      if (!response.ok) {
        await response.body?.cancel();
        throw Object.assign(new Error("an artifact was not handed out"), { status });
      }
      const bytes = await bounded(response, mostBytes);
      return { status, bytes, contentRange: response.headers.get("content-range") };
    },
  };
}

function placeOf(location: string, origins: ReadonlySet<string>): URL {
  const url = URL.parse(location);
  const known =
    url !== null &&
    url.username === "" &&
    url.password === "" &&
    (origins.has(url.origin) || (url.protocol === "https:" && url.port === "" && STORE.test(url.hostname)));
  if (known) return url;
  throw new ProblemError({
    code: "report-unreadable",
    message: "GitHub names a place for the artifact that is none of GitHub's; it is not followed.",
    todo: "Run the first stage's job again.",
  });
}

async function bounded(response: Response, most: number): Promise<Uint8Array> {
  const claimed = Number(response.headers.get("content-length") ?? 0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (claimed > most) await response.body?.cancel();
  else
    for await (const chunk of response.body ?? []) {
      length += chunk.byteLength;
      if (length > most) break;
      chunks.push(chunk);
    }
  if (claimed > most || length > most)
    throw new ProblemError({
      code: "report-too-large",
      message: `What the first stage kept is larger than ${Math.round(most / 1024 / 1024)} MiB, and came whole.`,
      todo: "Make the run smaller, and run the first stage's job again.",
    });
  // Of its own memory: it is handed to a thread, and with it whatever else lay in the same block.
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
