// Who changed what, when: by week and author, and by directory. Nothing finer is known.
import * as v from "valibot";
import { countedFolder } from "../ownership/activity.ts";
import { weekBefore } from "../ownership/watched-weeks.ts";
import { type HistoryRange, listDirectories, listWeeks } from "../store/activity-queries.ts";
import { aboutOne, count, cursor, directory, flag, id, limit, next, week } from "./asked.ts";
import { aboutRepository, type Index, inRepository, PRIVATE } from "./index-of.ts";
import { readPage } from "./page.ts";
import { type Route, route } from "./route.ts";

const MOST_WEEKS = 520;
const range = {
  directory: v.optional(directory, ""),
  exact: v.pipe(flag, v.description("this directory alone, without those below it")),
  weeks: v.pipe(
    v.optional(
      v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/), v.description(`how far back; at most ${MOST_WEEKS}`)),
      "52",
    ),
    v.transform((text) => Math.min(Number(text), MOST_WEEKS)),
  ),
  limit: limit(1_000, 200),
  cursor,
};
const about = { ...aboutOne, directory, since: week };
const commits = v.pipe(count, v.description("a commit counts once for each directory it changed"));

interface Asked {
  directory: string;
  exact: boolean;
  weeks: number;
}

const rangeOf = (index: Index, repository: number, asked: Asked): HistoryRange => ({
  repository,
  directory: countedFolder(asked.directory),
  below: !asked.exact,
  since: weekBefore(index.now(), asked.weeks * 7),
});

const weeks = (index: Index) =>
  route({
    method: "GET",
    path: "/api/v1/repositories/{repository}/history",
    summary: "Changes in a directory by week and author, the latest week first",
    scope: "read",
    query: v.strictObject(range),
    answers: {
      200: v.strictObject({
        ...about,
        weeks: v.array(
          v.strictObject({
            week,
            author: v.pipe(
              v.nullable(v.strictObject({ id, login: v.nullable(v.string()) })),
              v.description("null: all whom GitHub knows no account of"),
            ),
            commits,
          }),
        ),
        next,
      }),
    },
    handle: (ask) =>
      inRepository(index, ask, async (tx, org, row) => {
        const asked = rangeOf(index, row.repository_id, ask.query);
        const purpose = { org: tx.org, question: ["weeks", ...questionOf(asked)] };
        const page = await readPage(index, purpose, ask.query, {
          schema: v.tuple([v.string(), v.number()]),
          list: (range) => listWeeks(tx, asked, range),
          position: (each) => [each.week, each.user_id],
        });
        const told = page.rows.map(({ week: at, user_id, login, commits: number }) => ({
          week: at,
          author: user_id === 0 ? null : { id: user_id, login },
          commits: number,
        }));
        const { directory: where, since } = asked;
        const body = { ...aboutRepository(org, row), directory: where, since, weeks: told, next: page.next };
        return { status: 200, headers: PRIVATE, body };
      }),
  });

const directories = (index: Index) =>
  route({
    method: "GET",
    path: "/api/v1/repositories/{repository}/directories",
    summary: "Directories in which something changed, by name",
    scope: "read",
    query: v.strictObject(range),
    answers: {
      200: v.strictObject({
        ...about,
        directories: v.array(
          v.strictObject({ directory, commits, authors: count, first_week: week, last_week: week }),
        ),
        next,
      }),
    },
    handle: (ask) =>
      inRepository(index, ask, async (tx, org, row) => {
        const asked = rangeOf(index, row.repository_id, ask.query);
        const purpose = { org: tx.org, question: ["directories", ...questionOf(asked)] };
        const page = await readPage(index, purpose, ask.query, {
          schema: v.string(),
          list: (range) => listDirectories(tx, asked, range),
          position: (each) => each.directory,
        });
        const { directory: where, since } = asked;
        const body = {
          ...aboutRepository(org, row),
          directory: where,
          since,
          directories: page.rows,
          next: page.next,
        };
        return { status: 200, headers: PRIVATE, body };
      }),
  });

/** Not `since`: pages are turned while a week ends. */
const questionOf = ({ repository, directory: where, below }: HistoryRange) => [repository, where, below];

export const historyRoutes = (index: Index): Route[] => [weeks(index), directories(index)];
