// Keys over the API, for an organisation's own: the organisation is the asking key's.
import * as v from "valibot";
import { HEX_256 } from "../../shared/contract/badge.ts";
import { busy, isBusy } from "../keys/authenticate.ts";
import {
  isRefusal,
  listSome,
  type ManageWorld,
  makeOne,
  type Refusal,
  revokeOne,
  rotateOne,
  showOne,
} from "../keys/manage.ts";
import { SCOPES } from "../keys/scopes.ts";
import { createFairTurns, type Shares } from "../turns.ts";
import { HttpProblem } from "./problem.ts";
import { type Answer, type Caller, type Route, route } from "./route.ts";

const MOST_PROJECTS = 100;
const PAGE = 100;
/** Each is a slow hash, for which all others' keys wait; organisations take turns. */
const MADE = { atOnce: 2, mostOf: 4 };

const project = v.pipe(v.string(), v.regex(HEX_256));
const printable = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u;
const scopes = v.pipe(
  v.array(v.picklist(SCOPES)),
  v.minLength(1),
  v.check((given) => new Set(given).size === given.length),
);

export const newKeySchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(100), v.regex(printable)),
  scopes,
  projects: v.optional(v.pipe(v.array(project), v.maxLength(MOST_PROJECTS)), []),
  mode: v.optional(v.picklist(["live", "test"]), "live"),
  expires_in_days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
});

const rotationSchema = v.strictObject({
  overlap_minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440)), 0),
});

const keyEntries = {
  id: v.string(),
  name: v.string(),
  mode: v.picklist(["live", "test"]),
  scopes: v.array(v.picklist(SCOPES)),
  projects: v.array(v.string()),
  created: v.pipe(v.string(), v.isoTimestamp()),
  expires: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  revoked: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  used_on: v.nullable(v.pipe(v.string(), v.isoDate())),
};
export const keySchema = v.strictObject(keyEntries);
export const issuedKeySchema = v.strictObject({ ...keyEntries, key: v.string() });
export const keyListSchema = v.strictObject({ keys: v.array(keySchema), next: v.nullable(v.string()) });

const KEY_ID = /^[0-9A-Za-z]{12}$/;
const keyId = v.pipe(v.string(), v.regex(KEY_ID));
const pageSchema = v.strictObject({
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(PAGE)),
    String(PAGE),
  ),
  after: v.optional(keyId),
});

export function keyRoutes(world: ManageWorld): readonly Route[] {
  const scope = "admin";
  const shares = createFairTurns(MADE);
  return [
    route({
      ...{ method: "POST", path: "/api/v1/keys", scope, body: newKeySchema },
      summary: "Makes a key; its text is shown this once",
      answers: { 201: issuedKeySchema },
      handle: async ({ body, caller }) => {
        const { expires_in_days: days, ...wish } = body;
        const org = orgOf(caller);
        const made = await slow(shares, org, () =>
          makeOne(org, { ...wish, expiresInDays: days ?? null }, world),
        );
        if (isRefusal(made)) throw refused(made);
        return once(201, made);
      },
    }),
    route({
      ...{ method: "GET", path: "/api/v1/keys", scope, query: pageSchema },
      summary: "Lists the organisation's keys, dead ones too, by id",
      answers: { 200: keyListSchema },
      handle: async ({ query, caller }) => ({
        status: 200,
        headers: { "cache-control": "private, no-cache" },
        body: await listSome(orgOf(caller), { limit: query.limit, after: query.after ?? "" }, world),
      }),
    }),
    route({
      ...{ method: "GET", path: "/api/v1/keys/{id}", scope },
      summary: "Shows a key, without its text",
      answers: { 200: keySchema },
      handle: async ({ path, caller }) => {
        const found = await showOne(orgOf(caller), keyIdOf(path), world);
        if (found === null) throw noKey();
        return { status: 200, headers: { "cache-control": "private, no-cache" }, body: found };
      },
    }),
    route({
      ...{ method: "DELETE", path: "/api/v1/keys/{id}", scope },
      summary: "Revokes a key, at once and for good",
      answers: { 204: "nothing" },
      handle: async ({ path, caller }) => {
        if (!(await revokeOne(orgOf(caller), keyIdOf(path), world))) throw noKey();
        return { status: 204 };
      },
    }),
    route({
      ...{ method: "POST", path: "/api/v1/keys/{id}/rotate", scope, body: rotationSchema },
      summary: "Gives a key a new secret; the old one is dead at once, unless an overlap is asked for",
      answers: { 200: issuedKeySchema },
      handle: async ({ path, body, caller }) => {
        const wish = { id: keyIdOf(path), overlapMinutes: body.overlap_minutes };
        const org = orgOf(caller);
        const made = await slow(shares, org, () => rotateOne(org, wish, world));
        if (made === null) throw noKey();
        return once(200, made);
      },
    }),
  ];
}

/** Of a route with a scope there is always somebody who asks. */
export function orgOf(caller: Caller | null): number {
  if (caller === null) throw new Error("a route with a scope was asked by nobody");
  return caller.org;
}

const once = (status: number, body: object): Answer => ({
  status,
  headers: { "cache-control": "no-store" },
  body,
  etag: false,
});

async function slow<T>(shares: Shares, org: number, work: () => Promise<T>): Promise<T> {
  try {
    return await shares.run(String(org), work);
  } catch (error) {
    throw isBusy(error) ? busy() : error;
  }
}

const STATUS: Readonly<Record<Refusal["code"], number>> = {
  invalid: 422,
  "not-installed": 404,
  "project-taken": 409,
  "too-many-keys": 409,
  "too-many-projects": 409,
};
const refused = ({ code, detail }: Refusal): HttpProblem => new HttpProblem(STATUS[code], code, detail);

/** What no key is called is not asked for: of some signs a database does not take, it would be a fault of ours. */
function keyIdOf({ id = "" }: Readonly<Record<string, string>>): string {
  if (KEY_ID.test(id)) return id;
  throw noKey();
}

const noKey = (): HttpProblem => new HttpProblem(404, "not-found", "There is no such key.");
