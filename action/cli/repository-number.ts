// The number GitHub gave the repository of a checkout: from the runner, or asked of GitHub with the caller's own token.
import { isRepositoryId } from "../../shared/contract/badge.ts";
import { systemClock } from "../adapters/clock.ts";
import { createCommands } from "../adapters/commands.ts";
import { openEgress } from "../adapters/egress.ts";
import { createGitHub } from "../adapters/github.ts";
import type { Surroundings } from "./command.ts";

const DOTCOM = "https://api.github.com";

/** `why`: what is missing, as a sentence that says what to do. */
export type RepositoryNumber = { id: string } | { why: string };

export async function repositoryNumber(
  root: string,
  { env, say }: Pick<Surroundings, "env" | "say">,
): Promise<RepositoryNumber> {
  const { GITHUB_REPOSITORY_ID: known = "" } = env;
  if (isRepositoryId(known)) return { id: known };
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (!token) return { why: "There is no GITHUB_TOKEN or GH_TOKEN to ask GitHub with." };
  const place = await placeOf(root, env);
  if (place === null)
    return {
      why: "The remote `origin` is no repository of github.com; for another server, set GITHUB_API_URL and GITHUB_REPOSITORY.",
    };
  return ask({ ...place, token, say });
}

interface Place {
  /** "owner/name" */
  repository: string;
  apiUrl: string;
}

/** A checkout may name any server as its remote: the token goes to none that the caller has not named, but for github.com. */
async function placeOf(root: string, env: Surroundings["env"]): Promise<Place | null> {
  const apiUrl = env.GITHUB_API_URL || DOTCOM;
  if (env.GITHUB_REPOSITORY) return { repository: env.GITHUB_REPOSITORY, apiUrl };
  const { stdout } = await createCommands({ scrub: (line) => line, clock: systemClock }).run({
    command: ["git", "config", "--get", "remote.origin.url"],
    cwd: root,
    env: { PATH: env.PATH ?? "", HOME: env.HOME ?? "", LC_ALL: "C" },
    timeoutMs: 20_000,
  });
  const [, repository] =
    /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(
      stdout.trim(),
    ) ?? [];
  return repository !== undefined && apiUrl === DOTCOM ? { repository, apiUrl } : null;
}

async function ask({
  repository,
  apiUrl,
  token,
  say,
}: Place & { token: string } & Pick<Surroundings, "say">): Promise<RepositoryNumber> {
  const door = openEgress({
    ...{ apiUrl, repository, resultsUrl: null, clock: systemClock },
    scrub: (text) => text,
    record: ({ method, host, path, status }) =>
      say(`${method} ${host}${path ?? ""}: ${status ?? "no answer"}`),
  });
  const fetch: typeof globalThis.fetch = (address, init) =>
    door.during("repository-number", () => door.fetch(address, init));
  const request = await createGitHub({ token, apiUrl, fetch });
  const [owner, repo] = repository.split("/");
  try {
    const { data } = await request("GET /repos/{owner}/{repo}", { owner, repo });
    const id: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "id") : null;
    if (typeof id === "number" && isRepositoryId(String(id))) return { id: String(id) };
  } catch {
    return { why: `GitHub did not answer for ${repository}: may the token read it?` };
  }
  return { why: `GitHub told no number of ${repository}.` };
}
