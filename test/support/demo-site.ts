// A small website of several pages with a clock, a spinner, counting numbers and a quote drawn by lot; and a branch that
// changes one colour, inserts a banner, moves a column and breaks a font, and leaves the rest.
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commit, type DemoProject, gitIn } from "./project.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/demo-site", import.meta.url));

/** Screens that the branch changes, by id, with what must be named as the cause. */
export const CHANGED_SCREENS: Readonly<Record<string, string>> = {
  "changelog/desktop": "h2",
  "changelog/mobile": "h2",
  "guide/desktop": ".contents",
  "home/desktop": ".banner",
  "home/mobile": ".banner",
  "pricing/desktop": ".plan-team",
  "pricing/desktop-dark": ".plan-team",
  "pricing/mobile": ".plan-team",
  "pricing/mobile-dark": ".plan-team",
};

export const SAME_SCREENS = [
  "about/desktop",
  "about/mobile",
  "contact/desktop",
  "contact/mobile",
  "guide/mobile",
] as const;

/** Leaves `root` on the merge commit, detached, as actions/checkout does. */
export function makeDemoSite(root: string): DemoProject {
  const branch = "christmas";
  mkdirSync(root, { recursive: true });
  const git = gitIn(root);
  git("init", "-q", "-b", "main");
  cpSync(join(FIXTURE, "base"), root, { recursive: true });
  const base = commit(git, "The website");
  git("switch", "-qc", branch);
  git("apply", "--index", join(FIXTURE, "change.patch"));
  const head = commit(git, "A banner for Christmas, and some tidying");
  git("switch", "-q", "--detach", "main");
  git("merge", "-q", "--no-ff", "-m", `Merge ${head} into ${base}`, branch);
  return { root, base, head, merge: git("rev-parse", "HEAD"), branch, expected: [] };
}
