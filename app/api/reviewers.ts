// Whom to ask for a review of these paths.
import * as v from "valibot";
import { countedFolderOf } from "../ownership/activity.ts";
import { suggestReviewers, UNCOVERED } from "../ownership/reviewers.ts";
import { readPresence } from "../store/activity-queries.ts";
import { findUser, readLogins } from "../store/owner-queries.ts";
import {
  codeownersFile,
  count,
  fileKnown,
  id,
  login,
  observation,
  pathsInBody,
  pathsInQuery,
  repositoryName,
  staleness,
  week,
} from "./asked.ts";
import { aboutRepository, type Index, inRepository, PRIVATE, rulesOf } from "./index-of.ts";
import { resolverFor } from "./people.ts";
import { type Ask, type Route, route } from "./route.ts";

const answer = v.strictObject({
  repository: repositoryName,
  ...staleness,
  ...observation,
  ...fileKnown,
  codeowners: codeownersFile,
  reviewers: v.array(
    v.strictObject({
      id,
      login: v.pipe(v.nullable(v.string()), v.description("null: not read yet")),
      paths: v.pipe(count, v.description("of those asked for, that they can approve")),
      last_active_week: v.pipe(
        v.nullable(week),
        v.description("in these directories; null: not since observed_since"),
      ),
    }),
  ),
  smallest: v.pipe(v.boolean(), v.description("no smaller set would do; false: none was found in time")),
  unowned: v.pipe(count, v.description("of the paths: nobody has to approve them")),
  uncovered: v.pipe(
    v.array(v.strictObject({ path: v.string(), line: count, reason: v.picklist(UNCOVERED) })),
    v.description("owned paths for which nobody can be proposed"),
  ),
});

interface Question {
  paths: readonly string[];
  author: string | undefined;
}

const suggest = (index: Index, ask: Pick<Ask, "path" | "caller">, { paths, author }: Question) =>
  inRepository(index, ask, async (tx, org, row) => {
    const { file, rules } = await rulesOf(index, tx, row);
    const decided = rules.decideNamed(paths);
    const owners = decided.flatMap(({ rule }) => rule?.owners ?? []);
    const asked = { repository: row.repository_id, owners: new Set(owners) };
    const resolve = await resolverFor(index.people, tx, org, asked);
    const presence = await readPresence(tx, row.repository_id, {
      directories: [...new Set(paths.map(countedFolderOf))],
      users: [...new Set(owners.flatMap((owner) => resolve(owner).people))],
    });
    const found = suggestReviewers({
      decided,
      resolve,
      presence,
      author: author === undefined ? null : ((await findUser(tx, author))?.user_id ?? null),
    });
    const logins = await readLogins(
      tx,
      found.reviewers.map(({ user_id }) => user_id),
    );
    const body = {
      ...aboutRepository(org, row),
      codeowners: file,
      reviewers: found.reviewers.map(({ user_id, ...rest }) => ({
        id: user_id,
        login: logins.get(user_id) ?? null,
        ...rest,
      })),
      smallest: found.smallest,
      unowned: decided.filter(({ state }) => state !== "owned").length,
      uncovered: found.uncovered,
    };
    return { status: 200, headers: PRIVATE, body };
  });

export const reviewerRoutes = (index: Index): Route[] => [
  route({
    method: "GET",
    path: "/api/v1/repositories/{repository}/reviewers",
    summary: "The fewest people who can approve all these paths, those who were there last before others",
    scope: "read",
    query: v.strictObject({ path: pathsInQuery, author: v.optional(login) }),
    answers: { 200: answer },
    handle: (ask) => suggest(index, ask, { paths: ask.query.path, author: ask.query.author }),
  }),
  route({
    method: "POST",
    path: "/api/v1/repositories/{repository}/reviewers",
    summary: "The same for more paths than an address holds",
    scope: "read",
    body: v.strictObject({ paths: pathsInBody, author: v.optional(login) }),
    mostBytes: 256 * 1024,
    answers: { 200: answer },
    handle: (ask) => suggest(index, ask, { paths: ask.body.paths, author: ask.body.author }),
  }),
];
