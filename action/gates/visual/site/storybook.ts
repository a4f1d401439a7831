// The stories of a Storybook, by the index it publishes beside its pages: `index.json` since 7, `stories.json` before.
import * as v from "valibot";
import { LIMITS } from "../../../../shared/contract/limits.ts";
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import { listed } from "../../words.ts";
import { askSite, cannotBeFound, type Found, type Grounds } from "./discover.ts";
import { nameGiven } from "./screen-name.ts";
import type { FoundPage } from "./screens.ts";

const entrySchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  title: v.optional(v.string(), ""),
  name: v.optional(v.string(), ""),
  /** Since 7; before, docs pages were told by a parameter. */
  type: v.optional(v.string(), "story"),
  /** Since 10: tests written beside a story, which show what the story shows. */
  subtype: v.optional(v.string(), "story"),
  tags: v.optional(v.array(v.string()), []),
  parameters: v.optional(v.object({ docsOnly: v.optional(v.boolean(), false) }), {}),
});
const entriesSchema = v.record(v.string(), entrySchema);
const indexSchema = v.union([
  v.object({ v: v.picklist([4, 5]), entries: entriesSchema }),
  v.object({ v: v.literal(3), stories: entriesSchema }),
]);
/** One mistake is told; an index of millions would be millions. */
const FIRST = { abortEarly: true };
type Entry = v.InferOutput<typeof entrySchema>;

/** A story with it has no screen. */
const LEFT_OUT_TAG = "no-visual";
/** What Storybook gives each story that was not told otherwise; `!test` takes it away. */
const TEST_TAG = "test";

/** In the order of the index, which is the one of the side bar. */
export async function readStorybook(path: string, grounds: Grounds): Promise<Found | { reason: Reason }> {
  const folder = path.replace(/(index\.html|iframe\.html)?([?#].*)?$/s, "").replace(/\/*$/, "/");
  const index = await indexOf(folder, grounds);
  if ("reason" in index) return index;
  const stories = index.entries.filter(isStory);
  // Version 5 names the tags that were set by default; where none has this one, nobody was asked.
  const asked = stories.some(({ tags }) => tags.includes(TEST_TAG));
  const isLeftOut = ({ tags }: Entry): boolean =>
    tags.includes(LEFT_OUT_TAG) || (asked && !tags.includes(TEST_TAG));
  const shown = stories.filter((entry) => !isLeftOut(entry));
  if (shown.length > LIMITS.screens)
    return cannotBeFound(
      `The Storybook has ${shown.length} stories, more than the ${LIMITS.screens} screens of one gate`,
    );
  return { pages: shown.map((entry) => pageOf(entry, folder)), notes: notes(stories.filter(isLeftOut)) };
}

const isStory = ({ type, subtype, parameters }: Entry): boolean =>
  type === "story" && subtype !== "test" && parameters.docsOnly !== true;

/** The id is made of title and name, and is what Storybook itself tells stories apart by: `forms-button--primary`. */
const pageOf = ({ id }: Entry, folder: string): FoundPage => ({
  path: `${folder}iframe.html?id=${encodeURIComponent(id.toWellFormed())}&viewMode=story`,
  name: nameGiven(id.replaceAll("/", "-")),
  story: true,
});

function notes(left: readonly Entry[]): Note[] {
  if (left.length === 0) return [];
  const names = left.map(({ id }) => id);
  const text = `Stories left out by their tags (\`!test\` or \`${LEFT_OUT_TAG}\`): ${listed(names, 5)}`;
  return [{ code: "stories-left-out", text: text.slice(0, 2000) }];
}

async function indexOf(folder: string, grounds: Grounds): Promise<{ entries: Entry[] } | { reason: Reason }> {
  for (const file of ["index.json", "stories.json"]) {
    const answer = await askSite(`${folder}${file}`, "The Storybook's index", grounds);
    if ("reason" in answer) return answer;
    if ("absent" in answer) continue;
    const read = v.safeParse(indexSchema, json(answer.body), FIRST);
    if (!read.success)
      return cannotBeFound(
        `${answer.path} is no Storybook index of version 3, 4 or 5: ${wrong(read.issues)}`,
      );
    return { entries: Object.values("entries" in read.output ? read.output.entries : read.output.stories) };
  }
  return cannotBeFound(`There is no Storybook at ${folder}: neither index.json nor stories.json is there`);
}

function wrong(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  const path = issue === undefined ? null : v.getDotPath(issue as v.BaseIssue<unknown>);
  return `${issue?.message ?? "not readable"}${path ? ` at ${path}` : ""}`.slice(0, 300);
}

function json(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
