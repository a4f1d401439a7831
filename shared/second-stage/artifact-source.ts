// An artifact may hold hundreds of megabytes of pictures, and what is wanted of it is a report: it is asked for in parts. A
// store that knows no parts answers with the whole, which is read as well.
import { unreadable } from "../git-tier/github/ask.ts";
import type { Request } from "../perform.ts";
import type { ZipSource } from "./ports.ts";

/** Of the first part; most runs without pictures are smaller. */
const FIRST = 1024 * 1024;
/** Of all parts together: nobody waits for more. */
const MOST_FETCHED = 640 * 1024 * 1024;

export interface ArtifactAddress {
  repository: { owner: string; name: string };
  id: number;
}

/** Rejects with what GitHub answered, or with a ProblemError. `during` opens the routes. */
export async function artifactSource(
  address: ArtifactAddress,
  request: Request,
  during: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<Uint8Array | ZipSource> {
  const part = (from: number, to: number): Promise<Part> =>
    during(() => askPart(address, request, { from, to }));
  const first = await part(0, FIRST);
  if (first.total === null || first.bytes.byteLength >= first.total) return first.bytes;
  const { total } = first;
  let fetched = first.bytes.byteLength;
  return {
    bytes: total,
    read: async (from, to) => {
      fetched += to - from;
      if (fetched > MOST_FETCHED) throw unreadable("its artifact is too large to be read");
      const { bytes, total: again } = await part(from, to);
      if (again !== total || bytes.byteLength !== to - from)
        throw unreadable("its artifact changes while it is read");
      return bytes;
    },
  };
}

interface Part {
  bytes: Uint8Array;
  /** Of the whole; null: this is the whole. */
  total: number | null;
}

/** `to` is not in it. */
async function askPart(
  { repository, id }: ArtifactAddress,
  request: Request,
  { from, to }: { from: number; to: number },
): Promise<Part> {
  const { status, data, headers } = await request(
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip",
    {
      owner: repository.owner,
      repo: repository.name,
      artifact_id: id,
      headers: { range: `bytes=${from}-${to - 1}` },
    },
  );
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
  if (!(bytes instanceof Uint8Array)) throw unreadable("its artifact is no zip");
  if (status !== 206) return { bytes, total: null };
  const [, start, total] =
    /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15})$/.exec(String(headers["content-range"])) ?? [];
  if (Number(start) !== from || total === undefined)
    throw unreadable("its artifact came in parts that do not fit");
  return { bytes, total: Number(total) };
}
