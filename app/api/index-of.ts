// What every question to the index begins with: whose it is, whether there is an installation, which repository.
import { TooCostlyError } from "../../shared/codeowners/match.ts";
import { Rules } from "../ownership/rules.ts";
import type { Clock, OrgTx, Store } from "../ports.ts";
import {
  type OrgRow,
  type RepositoryRow,
  readOrg,
  readOrgWith,
  readRules,
} from "../store/repository-queries.ts";
import { BusyError, createTurns, type Turns } from "../turns.ts";
import { type Cursors, createCursors } from "./cursor.ts";
import { inSlices } from "./in-slices.ts";
import { createKeptPeople, type KeptPeople } from "./people.ts";
import { HttpProblem } from "./problem.ts";
import type { Ask, Caller } from "./route.ts";
import { createRulesCache, type RulesCache } from "./rules-cache.ts";

export interface Index {
  store: Store;
  clock: Clock;
  now(): number;
  rules: RulesCache;
  people: KeptPeople;
  cursors: Cursors;
  /** Of organisations that ask right now. */
  turns: Map<number, Turns>;
}

/**
 * Questions of one organisation at once: fewer than the database has connections, which deliveries and all others need, too. Those
 * that wait are bursts of its keys.
 */
const TURNS = { atOnce: 4, waiting: 400 };

export const createIndex = ({ store, clock }: { store: Store; clock: Clock }): Index => ({
  store,
  clock,
  now: () => clock.now(),
  rules: createRulesCache(),
  people: createKeptPeople(),
  cursors: createCursors(store),
  turns: new Map(),
});

/** A transaction of the caller's organisation. @throws HttpProblem `not-installed`, `too-costly` */
export const inOrg = <T>(
  index: Index,
  { caller }: Pick<Ask, "caller">,
  work: (tx: OrgTx, org: OrgRow) => Promise<T>,
): Promise<T> => inTurn(index, caller, (transaction) => transaction(async (tx) => work(tx, await orgOf(tx))));

/** @throws HttpProblem `not-installed` */
export async function orgOf(tx: OrgTx): Promise<OrgRow> {
  const org = await readOrg(tx);
  if (org === null) throw notInstalled();
  return org;
}

const notInstalled = () =>
  new HttpProblem(404, "not-installed", "The App is not installed in this organisation.");

export type Transaction = <T>(work: (tx: OrgTx) => Promise<T>) => Promise<T>;

/**
 * One of the caller's organisation's turns: with as many transactions as it takes, and what is calculated after them. A long
 * calculation inside of one would keep the connection, and the embedded database has one.
 */
export async function inTurn<T>(
  { store, cursors, turns }: Index,
  caller: Caller | null,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  if (caller === null) throw new Error("a route of the index needs a scope");
  await cursors.ready();
  const { org } = caller;
  const own = turns.get(org) ?? createTurns(TURNS);
  turns.set(org, own);
  try {
    return await own.run(() => work((inside) => store.withOrg(org, inside)));
  } catch (error) {
    if (error instanceof TooCostlyError) throw tooCostly();
    throw error instanceof BusyError ? busy() : error;
  } finally {
    if (own.idle) turns.delete(org);
  }
}

const busy = () =>
  new HttpProblem(503, "busy", "The organisation asks too much at once; try again.", { "retry-after": "2" });

const tooCostly = () =>
  new HttpProblem(
    422,
    "too-costly",
    "This CODEOWNERS file and these paths together take too long to match; ask for fewer or shorter paths.",
  );

/** One that is not there, and one of somebody else, are the same. */
const noRepository = () =>
  new HttpProblem(404, "repository-unknown", "The index has no repository of this number or name.");

/** The same, of the repository whose number or name is asked for. @throws HttpProblem `repository-unknown`, too */
export const inRepository = <T>(
  index: Index,
  { caller, path }: Pick<Ask, "caller" | "path">,
  work: (tx: OrgTx, org: OrgRow, row: RepositoryRow) => Promise<T>,
): Promise<T> =>
  inTurn(index, caller, (transaction) =>
    transaction(async (tx) => {
      const { org, row } = await repositoryOf(tx, path);
      return work(tx, org, row);
    }),
  );

/** @throws HttpProblem `not-installed`, `repository-unknown` */
export async function repositoryOf(
  tx: OrgTx,
  path: Ask["path"],
): Promise<{ org: OrgRow; row: RepositoryRow }> {
  const asked = path.repository ?? "";
  const number = /^[1-9]\d{0,14}$/.test(asked);
  // What no repository can be called finds nothing, but whether there is an installation is told first.
  const name = /^[A-Za-z0-9._-]{1,100}$/.test(asked) ? asked : "";
  const found = await readOrgWith(tx, number ? { id: Number(asked) } : { name });
  if (found === null) throw notInstalled();
  if (found.repository === null) throw noRepository();
  return { org: found.org, row: found.repository };
}

export interface File {
  path: string;
  version: string;
  state: NonNullable<RepositoryRow["state"]>;
}

/** The rules as they are now, and the file they are of; no rules where it was not read. */
export async function rulesOf(
  { rules: cache }: Index,
  tx: OrgTx,
  row: RepositoryRow,
): Promise<{ file: File | null; rules: Rules }> {
  const { repository_id: repository, path, blob_oid, state, reader } = row;
  if (path === null || blob_oid === null || state === null) return { file: null, rules: new Rules([]) };
  const file = { path, version: blob_oid, state };
  if (state !== "read") return { file, rules: new Rules([]) };
  const known = cache.get({ org: tx.org, repository, version: blob_oid, reader: reader ?? 0 });
  if (known) return { file, rules: known };
  // The file may have changed since its row was read: rules are told with the version they are of.
  const read = await readRules(tx, repository);
  if (read === null) return { file: null, rules: new Rules([]) };
  const rules = new Rules(read.rules);
  cache.keep({ org: tx.org, repository, version: read.blob_oid, reader: read.reader }, rules);
  return { file: { path: read.path, version: read.blob_oid, state: read.state }, rules };
}

/** The same, ready to be asked: a large file is compiled while others are answered. @throws TooCostlyError */
export async function compiledRulesOf(
  index: Index,
  tx: OrgTx,
  row: RepositoryRow,
): Promise<{ file: File | null; rules: Rules }> {
  const found = await rulesOf(index, tx, row);
  await inSlices(found.rules.compileInSteps(), index.clock);
  return found;
}

export const frozen = ({ state }: OrgRow): boolean => state === "suspended";
export const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Of an answer about one repository. */
export const aboutRepository = (org: OrgRow, row: RepositoryRow) => ({
  repository: { id: row.repository_id, name: row.name },
  frozen: frozen(org),
  indexed_at: instant(row.indexed_at),
  observed_since: row.observed_since.toISOString(),
  missed_commits: row.missed_commits,
  codeowners_known: row.contents_known,
});

/** Told alike in every answer that a key is needed for. */
export const PRIVATE = { "cache-control": "private, no-cache", vary: "authorization" };
