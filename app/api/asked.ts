// Parts of questions and answers that many routes share, each described once.
import * as v from "valibot";

/** Of a body, and of a query that repeats `path`: an address has its own limits. */
export const MOST_PATHS = { body: 1_000, query: 100 };
export const MOST_PATH_LENGTH = 1_024;

const isPath = (path: string): boolean =>
  path.length <= MOST_PATH_LENGTH &&
  !path.includes("\0") &&
  path.isWellFormed() &&
  path
    .split("/")
    .every((part, index, all) => part !== "." && part !== ".." && (part !== "" || index === all.length - 1));

const PATH = `a path from the repository's top without a slash before it, of at most ${MOST_PATH_LENGTH} characters`;

/** JSON Schema has no word for it; its description says what it is. */
const checkedText = (fits: (text: string) => boolean, expected: string) =>
  v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed && !fits(dataset.value)) addIssue({ expected, message: expected });
    }),
    v.description(expected),
  );

export const path = checkedText((text) => text !== "" && isPath(text), PATH);
/** '' is the top. */
export const directory = checkedText(
  (text) => text === "" || (isPath(text) && !text.endsWith("/")),
  "a directory from the repository's top, with no slash at its ends; empty for the top",
);

const some = (most: number) => v.pipe(v.array(path), v.minLength(1), v.maxLength(most));
/** Repeated in a query, where one alone comes as text. */
export const pathsInQuery = v.pipe(
  v.union([path, some(MOST_PATHS.query)]),
  v.transform((given) => (Array.isArray(given) ? given : [given])),
);
export const pathsInBody = some(MOST_PATHS.body);

const LOGIN = /^[A-Za-z0-9_-]{1,100}(?:\[bot\])?$/;
const formed = (form: RegExp, expected: string) =>
  v.pipe(v.string(), v.regex(form, expected), v.description(expected));
export const login = formed(LOGIN, "a login on GitHub, without `@`");
export const slug = formed(/^[A-Za-z0-9._-]{1,100}$/, "a team's slug, without the organisation");

export const limit = (most: number, usual: number) =>
  v.pipe(
    v.optional(
      v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/), v.metadata({ description: `at most ${most}` })),
      String(usual),
    ),
    v.transform((text) => Math.min(Number(text), most)),
  );
export const cursor = v.optional(
  v.pipe(v.string(), v.maxLength(4_096), v.description("`next` of the page before; all else as it was")),
);
export const flag = v.pipe(
  v.optional(v.picklist(["true", "false"]), "false"),
  v.transform((text) => text === "true"),
);

// Answers.
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const id = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.description("GitHub's number, which no rename changes"),
);
export const time = v.pipe(v.string(), v.isoTimestamp());
export const week = v.pipe(v.string(), v.isoDate(), v.description("a week, by its Monday (UTC)"));
export const next = v.pipe(
  v.nullable(v.string()),
  v.description("the cursor of the page that follows; null: there is none"),
);

/** How old an answer is; part of each. */
export const staleness = {
  frozen: v.pipe(
    v.boolean(),
    v.description("the installation is suspended: the index stands still, however old it gets"),
  ),
  indexed_at: v.pipe(v.nullable(time), v.description("when this was last read from GitHub; null: not yet")),
};
export const observation = {
  observed_since: v.pipe(time, v.description("pushes are counted since then: earlier ones are not known")),
  missed_commits: v.pipe(count, v.description("commits since then that could not be counted")),
};
/** Of one repository, with `codeowners`. */
export const fileKnown = {
  codeowners_known: v.pipe(
    v.boolean(),
    v.description("false: GitHub did not show files, so that nothing is known of CODEOWNERS"),
  ),
};
export const repositoryName = v.strictObject({ id, name: v.string() });
/** Of each answer about one repository. */
export const aboutOne = { repository: repositoryName, ...staleness, ...observation, ...fileKnown };
export const codeownersFile = v.pipe(
  v.nullable(
    v.strictObject({
      path: v.string(),
      version: v.pipe(v.string(), v.description("object id of the file's content")),
      state: v.pipe(
        v.picklist(["read", "too-large", "binary"]),
        v.description("GitHub uses a file that was not read no more than we do: nothing is owned"),
      ),
    }),
  ),
  v.description("null: the default branch has none"),
);
