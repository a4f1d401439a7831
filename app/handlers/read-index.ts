// Some repositories of one installation, with their CODEOWNERS: read from GitHub, but for files that are as they were.
import type { Request } from "../../shared/perform.ts";
import { daysBefore } from "../ownership/activity.ts";
import type { LineProblem } from "../ownership/codeowners.ts";
import {
  agree,
  BINARY,
  isTooLarge,
  READER,
  type ReadFile,
  readCodeowners,
  TOO_LARGE,
} from "../ownership/codeowners.ts";
import type { Meter } from "../ports.ts";
import { type CodeownersRow, type KnownBlob, knownBlobs } from "../store/codeowners.ts";
import type { InstallationRow } from "../store/installations.ts";
import type { RepositoryFacts } from "../store/repositories.ts";
import { chunks, concurrently } from "./concurrently.ts";
import type { JobWorld } from "./job.ts";
import { own } from "./payload.ts";
import {
  type FoundFile,
  readEachRepository,
  readTexts,
  type SeenRepository,
  UnreadError,
} from "./read-repositories.ts";

/** A repository that is new here is counted from so many days ago, and never from before the installation. */
export const LOOK_BACK_DAYS = 7;

export interface IndexedRepository {
  facts: RepositoryFacts;
  codeowners:
    | { kind: "none" }
    | { kind: "same"; blob: KnownBlob; githubProblems: readonly LineProblem[] | null }
    | { kind: "read"; row: CodeownersRow };
}

export interface IndexFacts {
  installation: number;
  found: readonly IndexedRepository[];
  /** Those the installation does not have any more. */
  gone: readonly number[];
  /** Of which GitHub did not tell; each is tried again by itself. */
  unread: readonly number[];
  since: string;
}

export interface IndexAsked {
  installation: InstallationRow;
  /** Reaches all of these. */
  request: Request;
  repositories: readonly (readonly [id: number, node: string])[];
}

export async function readIndex(world: JobWorld, meter: Meter, asked: IndexAsked): Promise<IndexFacts> {
  const { installation: row, request, repositories } = asked;
  const ids = repositories.map(([number]) => number);
  const known = await world.store.withOrg(row.org_id, (tx) => knownBlobs(tx, ids));
  const seen = await readEachRepository(
    request,
    repositories.map(([, node]) => node),
  );
  const unread = ids.filter((_, index) => seen[index] === "unread");
  if (unread.length > 0 && ids.length === 1) throw new UnreadError();
  const ours = seen.filter(
    (each): each is SeenRepository => each !== null && each !== "unread" && each.owner === row.org_id,
  );
  const there = new Set(ours.map(({ facts }) => facts.id));
  const read = await readFiles(request, ours, known);
  for (const { codeowners } of read)
    if (codeowners.kind === "read" && codeowners.row.state === "read" && codeowners.row.githubProblems)
      meter.count("codeowners_compared", {
        agrees: String(agree(codeowners.row.problems, codeowners.row.githubProblems)),
      });
  return {
    installation: row.installation_id,
    found: read,
    gone: ids.filter((number) => !there.has(number) && !unread.includes(number)),
    unread,
    since: sinceOf(row.created_on, world.now),
  };
}

function sinceOf(createdOn: string | null, now: number): string {
  const earliest = daysBefore(new Date(now).toISOString().slice(0, 10), LOOK_BACK_DAYS);
  return createdOn !== null && createdOn > earliest ? createdOn : earliest;
}

/** Bytes of files asked for with one query. */
const MOST_TEXT = 256 * 1024;
const PARALLEL = 4;

async function readFiles(
  request: Request,
  seen: readonly SeenRepository[],
  known: ReadonlyMap<number, KnownBlob>,
): Promise<IndexedRepository[]> {
  const unchanged = ({ facts, file }: SeenRepository) => {
    const blob = known.get(facts.id);
    return file !== null && blob?.oid === file.oid && blob.reader === READER;
  };
  const wanted = seen.filter(
    (each) => each.file !== null && !unchanged(each) && !each.file.binary && !isTooLarge(each.file.bytes),
  );
  const texts = await textsOf(request, wanted);
  return seen.map((each) => {
    const { facts, githubProblems } = each;
    const file = texts.has(facts.id) ? (texts.get(facts.id) ?? null) : each.file;
    if (file === null) return { facts, codeowners: { kind: "none" } };
    const blob = { path: file.path, oid: file.oid, reader: READER };
    if (unchanged(each)) return { facts, codeowners: { kind: "same", blob, githubProblems } };
    const { state, rules, problems } = contentOf(file);
    const row = { repository: facts.id, ...blob, bytes: file.bytes, state, rules, problems, githubProblems };
    return { facts, codeowners: { kind: "read", row } };
  });
}

function contentOf(file: FoundFile): ReadFile {
  if (isTooLarge(file.bytes)) return TOO_LARGE;
  return file.text === null ? BINARY : readCodeowners(file.text);
}

/** By repository; null: the file is gone meanwhile. */
async function textsOf(
  request: Request,
  wanted: readonly SeenRepository[],
): Promise<Map<number, FoundFile | null>> {
  const large = wanted.filter(({ file }) => (file?.bytes ?? 0) > MOST_TEXT);
  const small = wanted.filter((each) => !large.includes(each));
  const texts = new Map<number, FoundFile | null>();
  for (const part of bySize(small)) {
    const files = await readTexts(
      request,
      part.map(({ facts }) => facts.node),
    );
    for (const [index, { facts }] of part.entries()) texts.set(facts.id, files[index] ?? null);
  }
  const cut = small.filter(({ facts }) => isCut(texts.get(facts.id)));
  await concurrently([...large, ...cut], PARALLEL, async (each) => {
    const file = texts.get(each.facts.id) ?? each.file;
    if (file) texts.set(each.facts.id, { ...file, text: await blobText(request, each, file.oid) });
  });
  return texts;
}

const isCut = (file: FoundFile | null | undefined): boolean =>
  file !== null && file !== undefined && file.text === null && !file.binary && !isTooLarge(file.bytes);

function bySize(wanted: readonly SeenRepository[]): SeenRepository[][] {
  const parts: SeenRepository[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const each of wanted) {
    bytes += each.file?.bytes ?? 0;
    if (bytes > MOST_TEXT) {
      parts.push([]);
      bytes = each.file?.bytes ?? 0;
    }
    parts.at(-1)?.push(each);
  }
  return parts.flatMap((part) => chunks(part, 100));
}

/** Null: no text in UTF-8. */
async function blobText(
  request: Request,
  { facts, ownerLogin }: SeenRepository,
  oid: string,
): Promise<string | null> {
  const { data } = await request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
    owner: ownerLogin,
    repo: facts.name,
    file_sha: oid,
  });
  const content = own(data, "content");
  if (typeof content !== "string") return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(content, "base64"));
  } catch {
    return null;
  }
}
