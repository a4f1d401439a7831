// Whom to ask for a review of these paths.
import * as v from "valibot";
import { countedFolderOf } from "../ownership/activity.ts";
import { suggestReviewers, UNCOVERED } from "../ownership/reviewers.ts";
import { readPresence } from "../store/activity-queries.ts";
import { findUser, readLogins } from "../store/owner-queries.ts";
import { aboutOne, codeownersFile, count, id, login, week } from "./asked.ts";
import { aboutRepository, compiledRulesOf, type Index, inRepository, PRIVATE } from "./index-of.ts";
import { pathRoutes } from "./path-routes.ts";
import { resolverFor } from "./people.ts";
import type { Ask, Route } from "./route.ts";

const answer = v.strictObject({
  ...aboutOne,
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
    const { file, rules } = await compiledRulesOf(index, tx, row);
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

export const reviewerRoutes = (index: Index): Route[] =>
  pathRoutes({
    path: "/api/v1/repositories/{repository}/reviewers",
    summary: "The fewest people who can approve all these paths, those who were there last before others",
    more: { author: v.optional(login) },
    answers: { 200: answer },
    handle: (ask, { paths, author }) => suggest(index, ask, { paths, author }),
  });
