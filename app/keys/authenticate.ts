// Who asks. Cheapest first, so that nobody can make the App work for nothing: the key's form and checksum, how often its asker
// asks, the row, and only then the slow hash, bounded in how often and how many at once. A failure tells nothing but that.
import { parseKey } from "../../shared/keys/format.ts";
import { HttpProblem } from "../api/problem.ts";
import type { Caller } from "../api/route.ts";
import type { Clock, Random, SecretHash, Store } from "../ports.ts";
import { type CheckedKey, keyById, touchKey } from "../store/api-keys.ts";
import { createFairTurns, createShares, createTurns } from "../turns.ts";
import { askerOf, type BucketOptions, createBuckets } from "./buckets.ts";
import { grants, type Scope } from "./scopes.ts";
import { createVerifiedKeys, type VerifiedKeys } from "./verified.ts";

export interface KeyWorld {
  store: Store;
  hash: SecretHash;
  clock: Pick<Clock, "now">;
  random: Random;
}

type Limit = Pick<BucketOptions, "most" | "perSecond">;

export interface Limits {
  /** Requests with something that has the form of a key, by address. */
  asker: Limit;
  /** By the whole key: its id is no secret, and who knows it must not use up its owner's share. */
  key: Limit;
  /** Slow hashes, by address. */
  hash: Limit;
}

export const LIMITS: Limits = {
  asker: { most: 300, perSecond: 60 },
  key: { most: 120, perSecond: 30 },
  hash: { most: 30, perSecond: 3 },
};

export type Authenticate = (
  ask: { authorization: string | undefined; ip: string },
  scope: Scope,
) => Promise<Caller>;

export function createAuthenticate(world: KeyWorld, limits: Limits = LIMITS): Authenticate {
  const { store, clock } = world;
  const verified = createVerifiedKeys(world);
  const buckets = {
    asker: createBuckets({ ...limits.asker, clock }),
    key: createBuckets({ ...limits.key, clock }),
    hash: createBuckets({ ...limits.hash, clock }),
  };
  const check = createCheck(world, verified);
  return async ({ authorization, ip }, scope) => {
    const text = /^bearer +(\S+)$/i.exec(authorization?.slice(0, 200) ?? "")?.[1] ?? "";
    const key = parseKey(text);
    if (key === null) throw unauthorized();
    const asker = askerOf(ip);
    refuse(buckets.asker.take(asker));
    const mark = verified.markOf(text);
    refuse(buckets.key.take(mark));
    const row = await store.system((tx) => keyById(tx, key.id));
    const live = row?.live ? row : null;
    const known = live !== null && verified.has(mark, hashesOf(live));
    if (!known) refuse(buckets.hash.take(asker));
    if ((!known && !(await check({ id: key.id, text, mark, live }))) || live === null) throw unauthorized();
    if (!grants(live.scopes, scope))
      throw new HttpProblem(403, "scope", `The key has not the scope \`${scope}\`.`);
    if (live.unused_today) await store.withOrg(live.org_id, (tx) => touchKey(tx, live.key_id));
    return { org: live.org_id, keyId: live.key_id, scopes: live.scopes, projects: live.projects };
  };
}

const hashesOf = ({ hash, old_hash }: CheckedKey): string[] =>
  old_hash === null ? [hash] : [hash, old_hash];

/** Hashes of keys that are nobody's: whoever makes them up, from however many addresses, leaves room for those whose key is there. */
const MADE_UP = { atOnce: 1, waiting: 16 };

/**
 * Checks that wait or run, of one key's id and of one organisation. An id is no secret: wrong secrets for it, from however many
 * addresses, keep at most that one key waiting. Organisations take turns: whoever has many of them fills no queue that others wait
 * in. Nobody is locked out by failures: then a handful of requests would shut out a key that was not checked lately, and so it
 * takes more than can be checked, without end, and whoever gets through once is remembered.
 */
const MOST_OF = { id: 4, organisation: 16 };
/** As many as are hashed at once. */
const AT_ONCE = 2;

interface Asked {
  id: string;
  text: string;
  mark: string;
  live: CheckedKey | null;
}
type Check = (asked: Asked) => Promise<boolean>;

function createCheck({ hash, random }: KeyWorld, verified: VerifiedKeys): Check {
  const underway = new Map<string, Promise<boolean>>();
  // Where there is no live row, another hash of the same cost is checked: the time it takes does not tell. Made at the start,
  // or the first who asks would wait for it.
  const nobody = hash.hash(Buffer.from(random.bytes(32)).toString("base64url"));
  nobody.catch(() => {});
  const madeUp = createTurns(MADE_UP);
  const ofId = createShares(MOST_OF.id);
  const ofOrganisation = createFairTurns({ atOnce: AT_ONCE, mostOf: MOST_OF.organisation });
  const slow: Check = async ({ text, mark, live }) => {
    for (const each of live === null ? [await nobody] : hashesOf(live)) {
      if (!(await hash.verify(each, text))) continue;
      verified.add(mark, each);
      return live !== null;
    }
    return false;
  };
  const begin = (asked: Asked) =>
    ofId.run(asked.id, () =>
      asked.live === null
        ? madeUp.run(() => slow(asked))
        : ofOrganisation.run(String(asked.live.org_id), () => slow(asked)),
    );
  return async (asked) => {
    // Many requests of one key at once, as after a start: one check for all of them.
    const name = `${asked.mark} ${asked.live === null ? "" : hashesOf(asked.live).join(" ")}`;
    const begun = underway.get(name) ?? begin(asked).finally(() => underway.delete(name));
    underway.set(name, begun);
    try {
      return await begun;
    } catch (error) {
      throw isBusy(error) ? busy() : error;
    }
  };
}

/** As SecretHash rejects where too many wait already. */
export const isBusy = (error: unknown): boolean => error instanceof Error && error.name === "BusyError";

export const busy = (): HttpProblem =>
  new HttpProblem(503, "busy", "Too many keys are being checked; try again.", { "retry-after": "2" });

function refuse(seconds: number): void {
  if (seconds > 0)
    throw new HttpProblem(429, "too-many-requests", `Too many requests; try again in ${seconds} s.`, {
      "retry-after": String(seconds),
    });
}

/** Whatever was wrong, one answer. */
const unauthorized = (): HttpProblem =>
  new HttpProblem(401, "unauthorized", "There is no key in the request, or none that is valid.", {
    "www-authenticate": 'Bearer realm="proofmark"',
  });
