// What GitHub says of an installation, and requests in its name that can do no more than a job needs.
import type { Request } from "../../shared/perform.ts";
import type { GitHubApp } from "../ports.ts";
import type { InstallationFacts } from "../store/installations.ts";
import type { JobWorld } from "./job.ts";
import { statusOf, unlessMissing } from "./pages.ts";
import { at, fields, id, login, matching, own } from "./payload.ts";

/** Null: it is gone. */
export async function askInstallation(
  github: GitHubApp,
  installation: number,
): Promise<InstallationFacts | null> {
  const answer = await unlessMissing(
    github.asApp("GET /app/installations/{installation_id}", { installation_id: installation }),
  );
  if (answer === null) return null;
  const { data } = answer;
  const [org, name] = [id(at(data, "account", "id")), login(at(data, "account", "login"))];
  const type = at(data, "account", "type") === "User" ? "User" : "Organization";
  const created = matching(own(data, "created_at"), /^\d{4}-\d{2}-\d{2}T/);
  if (org === null || name === null || created === null)
    throw new Error("GitHub describes an installation in a way that is not known");
  const suspended = own(data, "suspended_at");
  return {
    installation,
    org,
    login: name,
    accountType: type,
    suspended: suspended !== null && suspended !== undefined,
    permissions: Object.fromEntries(
      Object.entries(fields(own(data, "permissions")) ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === "string",
      ),
    ),
    createdOn: created.slice(0, 10),
  };
}

const READS = ["contents", "metadata"] as const;

/**
 * Requests that reach these repositories and no others; at most 500. A public repository can be read by everybody, so this is
 * how it is known that the installation has them. Null: it does not have all of them.
 */
export async function askRepositories(
  { github }: JobWorld,
  installation: number,
  repositories: readonly number[],
): Promise<Request | null> {
  try {
    return await github.asInstallation(installation, {
      repositories,
      permissions: { contents: "read", metadata: "read" },
    });
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
  }
  // A permission was taken away, or a repository: the first is seen from the outside.
  const facts = await askInstallation(github, installation);
  const granted = READS.filter((name) => facts?.permissions[name] !== undefined);
  if (facts === null || granted.length === READS.length) return null;
  try {
    return await github.asInstallation(installation, {
      repositories,
      permissions: Object.fromEntries(granted.map((name) => [name, "read" as const])),
    });
  } catch (error) {
    if (statusOf(error) === 422) return null;
    throw error;
  }
}

/** Requests that may read people and teams. Null: the installation does not allow it. */
export async function askPeople({ github }: JobWorld, facts: InstallationFacts): Promise<Request | null> {
  if (facts.permissions.members === undefined) return null;
  return github.asInstallation(facts.installation, {
    permissions: { members: "read", metadata: "read" },
  });
}
