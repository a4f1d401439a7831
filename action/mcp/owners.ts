// `owners`: whose approval each path needs, and the line of CODEOWNERS that says so.
import * as v from "valibot";
import { findCodeowners } from "../../shared/codeowners/locations.ts";
import { readOwnership } from "../../shared/codeowners/owners.ts";
import { CODEOWNERS_BYTES } from "../../shared/codeowners/parse.ts";
import { counted } from "../../shared/render/words.ts";
import { chooseBase, emptyTreeFor } from "../baseline/compared-with.ts";
import type { McpContext } from "./context.ts";
import { outside } from "./paths.ts";
import { plain } from "./plain-values.ts";
import { type AnyTool, tool } from "./tool.ts";

/** Bounded so that an answer stays below what clients read at once, whatever a CODEOWNERS holds. */
const MOST_PATHS = 500;
const MOST_OWNERS = 20;

const ownedSchema = v.strictObject({
  path: v.string(),
  owners: v.pipe(v.array(v.string()), v.description("Any one of them suffices")),
  line: v.pipe(v.nullable(v.number()), v.description("The line that decides")),
  state: v.pipe(
    v.picklist(["owned", "unowned", "unmatched"]),
    v.description("unowned: a line fits and names nobody, on purpose; unmatched: no line fits"),
  ),
});

export const ownersTool = (context: McpContext): AnyTool =>
  tool({
    name: "owners",
    title: "Owners of paths",
    description:
      "Says who owns paths by the CODEOWNERS of the commit this change is compared with, as GitHub reads it, and which line decides.",
    input: v.strictObject({
      paths: v.optional(
        v.pipe(
          v.array(v.pipe(v.string(), v.maxLength(1000))),
          v.maxLength(MOST_PATHS),
          v.description("From the top of the checkout; left out: the paths this change touches"),
        ),
      ),
      base: v.optional(v.pipe(v.string(), v.maxLength(250), v.description("As `verify` takes it"))),
    }),
    output: v.strictObject({
      codeowners: v.pipe(v.nullable(v.string()), v.description("Which file; null: there is none")),
      commit: v.pipe(v.nullable(v.string()), v.description("Where it was read")),
      problems: v.pipe(v.array(v.string()), v.description("Lines of it that cannot be read")),
      paths: v.array(ownedSchema),
      leftOut: v.number(),
    }),
    hints: { readOnly: true, idempotent: true },
    run: async ({ paths, base }) => {
      const { git } = (await context.open()).ports;
      const head = await git.resolve("HEAD");
      const wish = { event: "local" as const, head, eventBase: null, eventHead: null, baseRef: base ?? null };
      const chosen = await chooseBase(git, wish);
      const commit = chosen.base ?? chosen.comparedWith;
      const file = await findCodeowners(async (path) => {
        const bytes = commit === null ? null : await git.show(commit, path, CODEOWNERS_BYTES);
        return bytes === null ? null : { path, text: new TextDecoder().decode(bytes) };
      });
      const ownership = readOwnership(file?.text ?? "");
      const touched = async () =>
        (await git.diff(chosen.comparedWith ?? emptyTreeFor(head), "worktree")).flatMap((change) =>
          change.previousPath === null ? [change.path] : [change.path, change.previousPath],
        );
      for (const path of paths ?? []) if (path.split("/").includes("..")) throw outside(path);
      const asked = [...new Set(paths ?? (await touched()))];
      const found = ownership.explain(asked.slice(0, MOST_PATHS)).map(({ path, owners, line, state }) => ({
        ...{ path: plain(path, 400), line, state },
        owners: owners.slice(0, MOST_OWNERS).map((owner) => plain(owner, 120)),
      }));
      const data = {
        codeowners: file?.path ?? null,
        commit,
        problems: ownership.codeowners.problems
          .slice(0, 20)
          .map(({ line, kind, source }) => plain(`line ${line}: ${kind}: ${source}`, 300)),
        paths: found,
        leftOut: Math.max(0, asked.length - MOST_PATHS),
      };
      const owned = found.filter(({ state }) => state === "owned").length;
      const text =
        file === null
          ? "There is no CODEOWNERS at the base, so nobody owns anything."
          : `${owned} of ${counted(found.length, "path")} owned, by ${file.path} at the base.`;
      return { data, text };
    },
  });
