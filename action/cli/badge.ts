// `proofmark badge`: a salt for a project, and what to paste where. Writes nothing.

import { CONFIG_MOST_BYTES, CONFIG_PATHS } from "../../shared/config/defaults.ts";
import { parseConfig } from "../../shared/config/parse.ts";
import type { Config } from "../../shared/config/schema.ts";
import { isAppUrl } from "../../shared/config/schema-badge.ts";
import { isRepositoryId } from "../../shared/contract/badge.ts";
import { ProblemError } from "../../shared/problem.ts";
import { systemClock } from "../adapters/clock.ts";
import { createFiles } from "../adapters/files.ts";
import { openGit } from "../adapters/git.ts";
import { badgeWords } from "./badge-words.ts";
import { absolute, type Command, text, type Values } from "./command.ts";
import { repositoryNumber } from "./repository-number.ts";

const USAGE = "proofmark badge new --url URL | proofmark badge show [--repository-id NUMBER]";
const SALT_BYTES = 32;

export const badgeCommand: Command["run"] = async (values, positionals, around) => {
  const [what, ...more] = positionals;
  if ((what !== "new" && what !== "show") || more.length > 0)
    throw usage("Say what is wanted: `new` or `show`.", `The form is: ${USAGE}`);
  const { root } = await openGit(absolute(text(values, "cwd") ?? ".", around.cwd));
  const found = await settingsOf(root);
  const settings = what === "new" ? fresh(values, found) : kept(found);
  const asked = text(values, "repository-id");
  if (asked !== null && !isRepositoryId(asked))
    throw usage(
      "--repository-id takes the repository's number on GitHub.",
      "Write digits: --repository-id 1296269",
    );
  const number = asked === null ? await repositoryNumber(root, around) : { id: asked };
  const known =
    "id" in number ? { repositoryId: number.id, why: null } : { repositoryId: null, why: number.why };
  return { stdout: badgeWords({ ...settings, ...known, kept: what === "show" }), exit: 0 };
};

interface Found {
  path: string;
  badge: NonNullable<Config["badge"]>;
}

/** Of the config as it lies in the checkout; null where it has no badge. */
async function settingsOf(root: string): Promise<Found | null> {
  const files = createFiles();
  for (const path of CONFIG_PATHS) {
    const bytes = await files.read(`${root}/${path}`, { maxBytes: CONFIG_MOST_BYTES, within: root });
    if (bytes === null) continue;
    const { badge } = parseConfig(new TextDecoder().decode(bytes), path);
    return badge ? { path, badge } : null;
  }
  return null;
}

function fresh(values: Values, found: Found | null): { url: string; salt: string } {
  if (found !== null)
    throw new ProblemError({
      code: "badge-exists",
      message: "This project has a salt, and a new one would make another project of it.",
      where: { path: found.path },
      todo: "Run `proofmark badge show` for what to paste. To change the salt on purpose, delete the badge in the App and `badge` in the config first.",
    });
  const url = text(values, "url")?.replace(/\/+$/, "") ?? null;
  if (url === null || !isAppUrl(url))
    throw usage(
      "--url takes the address of the App that shows the badge.",
      "Write it as people reach it: --url https://proofmark.example.com",
    );
  return { url, salt: systemClock.random(SALT_BYTES) };
}

function kept(found: Found | null): { url: string; salt: string } {
  if (found !== null) return found.badge;
  throw new ProblemError({
    code: "badge-missing",
    message: "The config of this checkout has no `badge`.",
    todo: "Run `proofmark badge new --url URL`, and paste what it prints.",
  });
}

const usage = (message: string, todo: string): ProblemError =>
  new ProblemError({ code: "command-usage", message, todo });
