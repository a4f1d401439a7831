// Makes, lists, rotates and revokes keys: one way for the API and the operator's commands. A key's text is in what `make` and
// `rotate` give and nowhere else.
import type { OrgTx, Random, SecretHash, Store } from "../ports.ts";
import * as rows from "../store/api-keys.ts";
import { claimProjects, countClaims } from "../store/badges.ts";
import { holdOrganisation } from "../store/installation-states.ts";
import { makeKey } from "./make-key.ts";
import type { Scope } from "./scopes.ts";

export interface ManageWorld {
  store: Store;
  hash: SecretHash;
  random: Random;
}

export interface KeyWish {
  name: string;
  mode: "live" | "test";
  scopes: readonly Scope[];
  /** Of a key with the scope `badge`, and of no other. */
  projects: readonly string[];
  expiresInDays: number | null;
}

/** What is shown of a key. */
export interface ShownKey {
  id: string;
  name: string;
  mode: "live" | "test";
  scopes: Scope[];
  projects: string[];
  /** ISO 8601. */
  created: string;
  expires: string | null;
  revoked: string | null;
  /** The day, in UTC; null: never. */
  used_on: string | null;
}

export interface IssuedKey extends ShownKey {
  key: string;
}

/** Why not, in words for the asker. */
export interface Refusal {
  code: "invalid" | "not-installed" | "project-taken" | "too-many-keys" | "too-many-projects";
  detail: string;
}

export const MOST_LIVE_KEYS = 200;
/** Projects stay an organisation's when their keys are dead: otherwise whoever makes and revokes keys could fill the table. */
const MOST_PROJECTS = 10_000;
/** Dead keys are kept to be looked up, and not for ever: whoever makes and revokes them would fill the table, too. */
const DEAD_KEYS = { days: 90, most: 1_000 };
/** What is forgotten in a set-up for trying out does not stay valid. */
const MOST_TEST_DAYS = 30;

export async function makeOne(
  org: number,
  wish: KeyWish,
  { store, hash, random }: ManageWorld,
): Promise<IssuedKey | Refusal> {
  const wrong = wrongWith(wish);
  if (wrong !== null) return { code: "invalid", detail: wrong };
  const { id, text } = makeKey(wish.mode, random);
  // Before the transaction: nobody waits for a hash with a connection in hand.
  const hashed = await hash.hash(text);
  const days = wish.expiresInDays ?? (wish.mode === "test" ? MOST_TEST_DAYS : null);
  try {
    return await store.withOrg(org, async (tx) => {
      const refusal = await refusalOf(tx, wish);
      if (refusal !== null) throw new Refused(refusal);
      await rows.forgetDeadKeys(tx, DEAD_KEYS);
      const { name, mode, scopes, projects } = wish;
      const row = { key_id: id, name, mode, scopes, projects, hash: hashed, expires_in_days: days };
      return { ...shown(await rows.insertKey(tx, row)), key: text };
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Rolls back: what was claimed for a key that is refused is claimed by nobody. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

function wrongWith({ mode, scopes, projects, expiresInDays }: KeyWish): string | null {
  if (scopes.includes("badge") && projects.length === 0)
    return "A key of the scope `badge` needs the `projects` whose badge it may write.";
  if (!scopes.includes("badge") && projects.length > 0)
    return "`projects` go with the scope `badge`, which this key has not.";
  if (mode === "test" && (expiresInDays ?? 0) > MOST_TEST_DAYS)
    return `A key for tests ends after ${MOST_TEST_DAYS} days at most.`;
  return null;
}

async function refusalOf(tx: OrgTx, { projects }: KeyWish): Promise<Refusal | null> {
  // Held, so that a purge begins after what is made here, and takes it along.
  if (!(await holdOrganisation(tx)))
    return {
      code: "not-installed",
      detail:
        "The App is not installed for this account, or what an earlier installation left is still being deleted, keys included.",
    };
  if ((await rows.countLiveKeys(tx)) >= MOST_LIVE_KEYS)
    return {
      code: "too-many-keys",
      detail: `There are ${MOST_LIVE_KEYS} live keys, which is the most; revoke some.`,
    };
  const [taken] = projects.length === 0 ? [] : await claimProjects(tx, projects);
  if (taken !== undefined)
    return {
      code: "project-taken",
      detail: `The project ${taken} belongs to another organisation here; it has to release it first.`,
    };
  if (projects.length === 0 || (await countClaims(tx)) <= MOST_PROJECTS) return null;
  return {
    code: "too-many-projects",
    detail: `The organisation has ${MOST_PROJECTS} projects, which is the most; release some.`,
  };
}

export const isRefusal = (result: object): result is Refusal => "detail" in result;

export async function listSome(
  org: number,
  page: { limit: number; after: string },
  { store }: Pick<ManageWorld, "store">,
): Promise<{ keys: ShownKey[]; next: string | null }> {
  const found = await store.withOrg(org, (tx) => rows.listKeys(tx, { ...page, limit: page.limit + 1 }));
  const keys = found.slice(0, page.limit).map(shown);
  return { keys, next: found.length > page.limit ? (keys.at(-1)?.id ?? null) : null };
}

export async function showOne(
  org: number,
  id: string,
  { store }: Pick<ManageWorld, "store">,
): Promise<ShownKey | null> {
  const row = await store.withOrg(org, (tx) => rows.oneKey(tx, id));
  return row === null ? null : shown(row);
}

/** False: there is no such key. */
export const revokeOne = (org: number, id: string, { store }: Pick<ManageWorld, "store">): Promise<boolean> =>
  store.withOrg(org, (tx) => rows.revokeKey(tx, id));

/** The same key with a new secret; the old one is dead at once, or after `overlapMinutes`. Null: there is no live key of this id. */
export async function rotateOne(
  org: number,
  { id, overlapMinutes }: { id: string; overlapMinutes: number },
  { store, hash, random }: ManageWorld,
): Promise<IssuedKey | null> {
  const old = await store.withOrg(org, (tx) => rows.oneKey(tx, id));
  if (old === null) return null;
  const { text } = makeKey(old.mode, random, id);
  const hashed = await hash.hash(text);
  const row = await store.withOrg(org, (tx) => rows.rotateKey(tx, { id, hash: hashed, overlapMinutes }));
  return row === null ? null : { ...shown(row), key: text };
}

const shown = (row: rows.KeyRow): ShownKey => ({
  id: row.key_id,
  name: row.name,
  mode: row.mode,
  scopes: row.scopes,
  projects: row.projects,
  created: row.created_at.toISOString(),
  expires: row.expires_at?.toISOString() ?? null,
  revoked: row.revoked_at?.toISOString() ?? null,
  used_on: row.used_on,
});
