// Two organisations in one database: one asks, and everything of the other is made of names and numbers that stand nowhere else.
import { createHash } from "node:crypto";
import { systemRandom } from "../../app/adapters/random.ts";
import { isRefusal, type KeyWish, makeOne } from "../../app/keys/manage.ts";
import type { SecretHash, Store } from "../../app/ports.ts";
import { type SeedOrganisation, seedOrganisation } from "./seed-organisation.ts";

/** What the numbers of the other organisation begin with; its texts hold `canary`. */
const CANARY_NUMBER = "8800";
export const ASKER = 501;
export const OTHER = 880_000_000_001;

/** Made to be quick: keys are made by the hundred here, and what a hash costs is tried elsewhere. */
export const QUICK_HASH: SecretHash = {
  hash: async (secret) => createHash("sha256").update(secret).digest("hex"),
  verify: async (hash, secret) => hash === createHash("sha256").update(secret).digest("hex"),
};

/** Alike but for their names and numbers, which decide nothing. */
function organisation(org: number, name: string, number: (id: number) => number): SeedOrganisation {
  const [shop, empty] = [number(101), number(102)];
  const [ada, bob] = [number(11), number(12)];
  return {
    org,
    installation: number(1),
    login: `${name}-org`,
    users: { [ada]: `${name}-ada`, [bob]: `${name}-bob` },
    teams: [
      { id: number(71), slug: `${name}-team`, members: [ada, bob], grants: { [shop]: "write" } },
      { id: number(72), slug: `${name}-below`, parent: number(71), members: [ada] },
    ],
    repositories: [
      {
        id: shop,
        name: `${name}-shop`,
        codeowners: `* @${name}-org/${name}-team\n/${name}-src/ @${name}-ada @${name}-gone\n`,
        version: name === "canary" ? "c0ffee88".repeat(5) : "1".repeat(40),
        permissions: { [`${name}-ada`]: [ada, "write"], [`${name}-gone`]: [null, "none"] },
        topics: [`${name}-topic`],
        activity: [
          [`${name}-src`, ada, "2026-11-16", 3],
          [`${name}-src`, bob, "2026-11-09", 1],
        ],
      },
      { id: empty, name: `${name}-empty` },
    ],
  };
}

export interface Tenant {
  key: string;
  keyId: string;
  project: string;
}

export interface TwoTenants {
  asker: Tenant;
  other: Tenant;
  /** What the other's names, numbers and ids become where they are asked for as something nobody has. */
  twin(text: string): string;
  /** Texts of the other's in `text`. */
  canariesIn(text: string): string[];
  /** All that can be asked for by, of the other. */
  values: string[];
}

export async function seedTwoTenants(store: Store): Promise<TwoTenants> {
  await seedOrganisation(
    store,
    organisation(ASKER, "plain", (id) => id),
  );
  await seedOrganisation(
    store,
    organisation(OTHER, "canary", (id) => OTHER + id),
  );
  const projects = { asker: "a5".repeat(32), other: "c0ffee88".repeat(8) };
  const asker = await keyOf(store, ASKER, "plain key", projects.asker);
  const other = await keyOf(store, OTHER, "canary key", projects.other);
  await store.withOrg(OTHER, (tx) =>
    tx.query("insert into system.badge (project, score) values ($1, 73)", [projects.other]),
  );
  // Beside it in any order, so that a list that begins after it begins at the same place.
  const noKey = other.keyId.slice(0, -1) + (other.keyId.endsWith("5") ? "6" : "5");
  const twin = (text: string) =>
    text
      .replaceAll("canary", "nobody")
      .replaceAll("CANARY", "NOBODY")
      .replaceAll(`${CANARY_NUMBER}00000`, "770000000")
      .replaceAll("c0ffee88", "c0ffee77")
      .replaceAll(other.keyId, noKey)
      .replaceAll(other.key, `pm_live_${"7".repeat(61)}`);
  return {
    asker,
    other,
    twin,
    canariesIn: (text) => [
      ...(text.match(/[\w@/.-]*canary[\w@/.-]*/gi) ?? []),
      ...(text.match(/8800000\d+/g) ?? []),
      ...(text.match(/c0ffee88\w*/g) ?? []),
      ...[other.keyId, other.key].filter((each) => text.includes(each)),
    ],
    values: [
      ...[OTHER, OTHER + 101, OTHER + 11, OTHER + 71].map(String),
      "canary-shop",
      "canary-org/canary-shop",
      "canary-ada",
      "canary-team",
      "@canary-ada",
      "@canary-org/canary-team",
      "canary-src",
      "canary-src/a.ts",
      "c0ffee88".repeat(5),
      projects.other,
      other.keyId,
    ],
  };
}

async function keyOf(store: Store, org: number, name: string, project: string): Promise<Tenant> {
  const wish: KeyWish = {
    ...{ name, mode: "live", scopes: ["read", "admin", "badge"], projects: [project], expiresInDays: null },
  };
  const made = await makeOne(org, wish, { store, hash: QUICK_HASH, random: systemRandom });
  if (isRefusal(made)) throw new Error(made.detail);
  return { key: made.key, keyId: made.id, project };
}

/** Every row of an organisation, as text: to see that nobody changed one. */
export async function rowsOf(store: Store, org: number): Promise<string> {
  return store.withOrg(org, async (tx) => {
    const tables = await tx.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'tenant' and c.relkind = 'r' order by 1`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const [row] = await tx.query<{ rows: string }>(
        `select coalesce(string_agg(t::text, E'\\n' order by t::text), '') as rows from tenant.${name} t`,
      );
      texts.push(`${name}\n${row?.rows ?? ""}`);
    }
    return texts.join("\n");
  });
}
