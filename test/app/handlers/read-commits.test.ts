// Commits of very many files: what one job asks of GitHub is bounded, and every commit is counted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readCommits } from "../../../app/handlers/read-commits.ts";
import type { Request } from "../../../shared/perform.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");
const oidOf = (n: number) => n.toString(16).padStart(40, "0");

/** Each commit has so many files, a hundred in a folder. */
function commitsOf(files: number): { request: Request; asked: () => number } {
  let asked = 0;
  const request: Request = async (_route, parameters = {}) => {
    asked += 1;
    const { page, per_page } = parameters as { page: number; per_page: number };
    const from = (page - 1) * per_page;
    const count = Math.max(0, Math.min(per_page, files - from));
    const listed = Array.from({ length: count }, (_, n) => ({
      filename: `d${Math.floor((from + n) / 100)}/${n}.ts`,
    }));
    return { status: 200, data: { author: { id: 7, login: "ann" }, files: listed }, headers: {} };
  };
  return { request, asked: () => asked };
}

const read = (request: Request, count: number) =>
  readCommits(
    request,
    { owner: "acme", repo: "shop" },
    { commits: Array.from({ length: count }, (_, n) => oidOf(n + 1)), now: NOW },
  );

test("all files of a commit count, on however many pages", async () => {
  const { request, asked } = commitsOf(250);
  const { changes } = await read(request, 2);
  assert.equal(asked(), 6);
  assert.deepEqual(changes[0]?.directories, ["d0", "d1", "d2"]);
});

test("250 commits of 3,000 files each are a bounded number of requests", async () => {
  const { request, asked } = commitsOf(3_000);
  const { changes } = await read(request, 250);
  assert.ok(asked() <= 1_000, `${asked()} requests`);
  assert.equal(changes.length, 250);
  assert.ok(changes.every(({ who, directories }) => who === 7 && directories.length > 0));
});
