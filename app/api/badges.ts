// Badges: written with a key that is bound to the project, shown to everyone.
import * as v from "valibot";
import { BADGE_MOST_BYTES, badgeSchema, HEX_256 } from "../../shared/contract/badge.ts";
import { type DrawBadge, lookOf, STYLES } from "../badges/look.ts";
import { createRecentScores } from "../badges/recent.ts";
import { isBusy } from "../keys/authenticate.ts";
import type { Clock, Store } from "../ports.ts";
import { putBadge, releaseProject, removeBadge, scoreOf } from "../store/badges.ts";
import { HttpProblem } from "./problem.ts";
import { type Answer, type Caller, type Route, route } from "./route.ts";

export interface BadgeWorld {
  store: Store;
  clock: Pick<Clock, "now">;
  draw: DrawBadge;
}

/** As shields.io reads it; it refuses members that it does not know. */
export const endpointSchema = v.strictObject({
  schemaVersion: v.literal(1),
  label: v.string(),
  message: v.string(),
  color: v.string(),
  isError: v.optional(v.literal(true)),
  cacheSeconds: v.number(),
});

const FRESH_SECONDS = 300;
/** So that a first badge is seen soon. */
const UNKNOWN_SECONDS = 60;

const styleSchema = v.strictObject({ style: v.optional(v.picklist(STYLES), "flat") });

export function badgeRoutes({ store, clock, draw }: BadgeWorld): readonly Route[] {
  const recent = createRecentScores(clock);
  const lookup = async (path: Readonly<Record<string, string>>) => {
    const project = projectOf(path);
    try {
      return await recent.get(project, () => store.system((tx) => scoreOf(tx, project)));
    } catch (error) {
      throw isBusy(error) ? tooMany() : error;
    }
  };
  return [
    route({
      ...{
        method: "POST",
        path: "/api/v1/badges",
        scope: "badge",
        body: badgeSchema,
        mostBytes: BADGE_MOST_BYTES,
      },
      summary: "Sets the score of a project's badge",
      answers: { 204: "nothing" },
      handle: async ({ body, caller }) => {
        const { org, projects } = asked(caller);
        if (!projects.includes(body.project) || !(await store.withOrg(org, (tx) => putBadge(tx, body))))
          throw notBound();
        recent.forget(body.project);
        return { status: 204 };
      },
    }),
    route({
      ...{ method: "DELETE", path: "/api/v1/badges/{project}", scope: "badge" },
      summary:
        "Deletes a project's badge; with a key of the scope admin, also that the project is the organisation's",
      answers: { 204: "nothing" },
      handle: async ({ path, caller }) => {
        const project = projectOf(path);
        const { org, projects, scopes } = asked(caller);
        const remove = scopes.includes("admin") ? releaseProject : removeBadge;
        if (!scopes.includes("admin") && !projects.includes(project)) throw notBound();
        if (!(await store.withOrg(org, (tx) => remove(tx, project)))) throw notBound();
        recent.forget(project);
        return { status: 204 };
      },
    }),
    route({
      ...{ method: "GET", path: "/badges/{project}.svg", scope: null, query: styleSchema },
      summary: "The badge as a picture",
      answers: { 200: "image/svg+xml" },
      handle: async ({ path, query }) => {
        const score = await lookup(path);
        return picture(draw(lookOf(score), query.style), score);
      },
    }),
    route({
      ...{ method: "GET", path: "/badges/{project}.json", scope: null },
      summary: "The badge as shields.io's endpoint badge reads it",
      answers: { 200: endpointSchema },
      handle: async ({ path }) => {
        const score = await lookup(path);
        const error = score === null ? { isError: true } : {};
        const body = { schemaVersion: 1, ...lookOf(score), ...error, cacheSeconds: FRESH_SECONDS };
        return { status: 200, headers: caching(score), body };
      },
    }),
  ];
}

/** An unknown project is answered 200, too: proxies such as camo show nothing of an answer that is none, not even its picture. */
function picture(svg: string, score: number | null): Answer {
  return {
    status: 200,
    headers: {
      ...caching(score),
      "content-type": "image/svg+xml; charset=utf-8",
      // A picture may be opened as a page: nothing in it runs or loads.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "cross-origin-resource-policy": "cross-origin",
      "x-robots-tag": "noindex",
    },
    body: svg,
  };
}

const caching = (score: number | null): Record<string, string> => {
  const seconds = score === null ? UNKNOWN_SECONDS : FRESH_SECONDS;
  return { "cache-control": `public, max-age=${seconds}, s-maxage=${seconds}, stale-while-revalidate=86400` };
};

function projectOf({ project = "" }: Readonly<Record<string, string>>): string {
  if (HEX_256.test(project)) return project;
  throw new HttpProblem(404, "not-found", "A project's id is 64 lower-case hex digits.");
}

function asked(caller: Caller | null): Caller {
  if (caller === null) throw new Error("a route with a scope was asked by nobody");
  return caller;
}

const tooMany = (): HttpProblem =>
  new HttpProblem(503, "busy", "Too many badges are being looked up; try again.", { "retry-after": "2" });

/** The same whether the project is nobody's or somebody else's. */
const notBound = (): HttpProblem => new HttpProblem(403, "project", "The key is not for this project.");
