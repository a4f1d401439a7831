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
import { isOfOne } from "./pages.ts";
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
  const ours = seen.filter(
    (each): each is SeenRepository => each !== null && each !== "unread" && each.owner === row.org_id,
  );
  const there = new Set(ours.map(({ facts }) => facts.id));
  const { read, textless } = await readFiles(request, ours, { known, alone: ids.length === 1 });
  const unread = [...ids.filter((_, index) => seen[index] === "unread"), ...textless];
  if (unread.length > 0 && ids.length === 1) throw new UnreadError();
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

interface Files {
  read: IndexedRepository[];
  /** Whose file GitHub did not show. */
  textless: number[];
}

async function readFiles(
  request: Request,
  seen: readonly SeenRepository[],
  { known, alone }: { known: ReadonlyMap<number, KnownBlob>; alone: boolean },
): Promise<Files> {
  const unchanged = ({ facts, file }: SeenRepository) => {
    const blob = known.get(facts.id);
    return file !== null && blob?.oid === file.oid && blob.reader === READER;
  };
  const wanted = seen.filter(
    (each) => each.file !== null && !unchanged(each) && !each.file.binary && !isTooLarge(each.file.bytes),
  );
  const texts = await textsOf(request, wanted, alone);
  const files: Files = { read: [], textless: [] };
  for (const each of seen) {
    const { facts, githubProblems } = each;
    const told = texts.get(facts.id);
    const file = told === undefined ? each.file : told;
    if (file === "unread") files.textless.push(facts.id);
    else if (file === null) files.read.push({ facts, codeowners: { kind: "none" } });
    else {
      const blob = { path: file.path, oid: file.oid, reader: READER };
      const codeowners = unchanged(each)
        ? ({ kind: "same", blob, githubProblems } as const)
        : ({
            kind: "read",
            row: { repository: facts.id, ...blob, bytes: file.bytes, ...contentOf(file), githubProblems },
          } as const);
      files.read.push({ facts, codeowners });
    }
  }
  return files;
}

function contentOf(file: FoundFile): ReadFile {
  if (isTooLarge(file.bytes)) return TOO_LARGE;
  return file.text === null ? BINARY : readCodeowners(file.text);
}

/** By repository; null: the file is gone meanwhile. */
type Texts = Map<number, FoundFile | "unread" | null>;

async function textsOf(request: Request, wanted: readonly SeenRepository[], alone: boolean): Promise<Texts> {
  const large = wanted.filter(({ file }) => (file?.bytes ?? 0) > MOST_TEXT);
  const small = wanted.filter((each) => !large.includes(each));
  const texts: Texts = new Map();
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
    if (file && file !== "unread") texts.set(each.facts.id, await withText(request, each, { file, alone }));
  });
  return texts;
}

/** One that GitHub refuses, or cannot find, does not keep the others from being read. */
async function withText(
  request: Request,
  each: SeenRepository,
  { file, alone }: { file: FoundFile; alone: boolean },
): Promise<FoundFile | "unread"> {
  try {
    return { ...file, text: await blobText(request, each, file.oid) };
  } catch (error) {
    if (alone || !isOfOne(error)) throw error;
    return "unread";
  }
}

const isCut = (file: FoundFile | "unread" | null | undefined): boolean =>
  typeof file === "object" && file !== null && file.text === null && !file.binary && !isTooLarge(file.bytes);

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
