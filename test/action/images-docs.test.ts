// What docs/images-in-comments.md promises of sizes, names, words and permissions is kept.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { MOST_BYTES, MOST_WIDTH } from "../../action/render/strip.ts";
import { parseConfig } from "../../shared/config/parse.ts";
import { DATA_CONTRACT, IMAGES_BRANCH } from "../../shared/contract/data.ts";
import { perform } from "../../shared/perform.ts";
import { BRANCH_BYTES } from "../../shared/perform-images.ts";

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = text("docs/images-in-comments.md");
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(([, each = ""]) => each);

test("the config turns it on, and the permissions are those that problems ask for", async () => {
  const [config = "", permissions = ""] = blocks("yaml");
  assert.equal(parseConfig(config, "images.md").comment.images, "branch");
  assert.deepEqual(parse(permissions), { permissions: { contents: "write", "pull-requests": "write" } });
  const refused = (status: number) => async (): Promise<never> => {
    throw Object.assign(new Error("Refused"), { status });
  };
  for (const [status, says] of [
    [403, /contents: write.*fork.*Dependabot.*in the report/],
    [422, /rule of the repository protects the branch/],
  ] as const) {
    const images = [{ name: `${"0".repeat(64)}.png`, bytes: new Uint8Array(8) }];
    const where = { owner: "acme", repo: "shop", branch: IMAGES_BRANCH, day: "2026-11-21" };
    const [done] = await perform<"images">([{ kind: "images", ...where, images }], {
      request: refused(status),
      sleep: async () => {},
      jitter: () => 0,
      dry: null,
    });
    assert.ok(done?.done === "failed");
    assert.match(done.problem.todo, says);
    assert.ok(page.includes(`GitHub answered ${status}`));
  }
});

test("names and numbers are those of the code", () => {
  const written = DATA_CONTRACT.find(({ id }) => id === "comment-pictures")?.routes ?? [];
  assert.ok(written.some(({ path }) => path.endsWith(`/heads/${IMAGES_BRANCH}`)));
  assert.ok(page.includes(`branch \`${IMAGES_BRANCH}\``));
  assert.ok(blocks("console").some((each) => each.includes(`--delete ${IMAGES_BRANCH}`)));
  assert.ok(page.includes(`${MOST_WIDTH.toLocaleString("en")} pixels wide`));
  assert.ok(page.includes(`at most ${MOST_BYTES / 1024} KiB`));
  assert.ok(page.includes(`At ${BRANCH_BYTES / 1024 / 1024} MiB`));
  assert.match(text("action/render/strip.ts"), /MOST_HEIGHT = 640;/);
  assert.match(text("action/publish-pictures.ts"), /MOST_STRIPS = 8;/);
  const [message = ""] = /Pictures for comments \[skip ci\]/.exec(text("shared/perform-images.ts")) ?? [];
  assert.ok(message !== "" && page.includes(message));
  const [missing = ""] = blocks("text");
  assert.ok(text("action/publish-pictures.ts").includes(missing.trim()));
});
