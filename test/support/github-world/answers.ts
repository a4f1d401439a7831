// The world through the App's port: routes as GitHub documents them, errors with its status. No network, no clock.
import type { GitHubApp, TokenNeeds } from "../../../app/ports.ts";
import { parseCodeowners } from "../../../shared/codeowners/parse.ts";
import type { Request } from "../../../shared/perform.ts";
import { blobOid, type Installation, type Repository, type Team, type World } from "./state.ts";

export class Refused extends Error {
  readonly status: number;
  constructor(status: number, route: string) {
    super(`${status} ${route}`);
    this.status = status;
  }
}

export interface Asked {
  route: string;
  parameters: Record<string, unknown>;
  installation: number | null;
}

export interface Door {
  github: GitHubApp;
  /** Every request, in order, with tokens that were asked for. */
  asked: Asked[];
  /** Runs before each answer: a delay, or a fault that throws. */
  before?: (asked: Asked) => Promise<void> | void;
}

type Parameters = Record<string, unknown>;
interface Scope {
  world: World;
  installation: Installation;
  repositories: readonly number[] | null;
  permissions: Readonly<Record<string, string>>;
}

export function openDoor(world: World): Door {
  const asked: Asked[] = [];
  const note = async (route: string, parameters: Parameters, installation: number | null) => {
    const about = { route, parameters, installation };
    asked.push(about);
    await door.before?.(about);
  };
  const answer = (data: unknown) => ({ status: 200, data: structuredClone(data), headers: {} });
  const github: GitHubApp = {
    asApp: async (route, parameters = {}) => {
      await note(route, parameters, null);
      return answer(asApp(world, route, parameters));
    },
    asInstallation: async (id, needs = {}) => {
      const { repositories, permissions } = needs;
      await note(
        "POST /app/installations/{installation_id}/access_tokens",
        { repositories, permissions },
        id,
      );
      const scope = scopeOf(world, id, needs);
      const request: Request = async (route, parameters = {}) => {
        await note(route, parameters, id);
        // The token is no longer good.
        const now = world.installations.get(id);
        if (!now) throw new Refused(401, route);
        if (now.suspended) throw new Refused(403, route);
        return answer(
          route === "POST /graphql" ? graphql(scope, parameters) : rest(scope, route, parameters),
        );
      };
      return request;
    },
  };
  const door: Door = { github, asked };
  return door;
}

const TOKENS = "POST /app/installations/{installation_id}/access_tokens";

function scopeOf(world: World, id: number, { repositories, permissions }: TokenNeeds): Scope {
  const installation = world.installations.get(id);
  if (!installation) throw new Refused(404, TOKENS);
  if (installation.suspended) throw new Refused(403, TOKENS);
  for (const each of repositories ?? []) {
    const repository = world.repositories.get(each);
    if (!repository || !world.reaches(installation, repository)) throw new Refused(422, TOKENS);
  }
  for (const name of Object.keys(permissions ?? {}))
    if (installation.permissions[name] === undefined) throw new Refused(422, TOKENS);
  return {
    world,
    installation,
    repositories: repositories ?? null,
    permissions: permissions ?? installation.permissions,
  };
}

function asApp(world: World, route: string, parameters: Parameters): unknown {
  if (route === "GET /app/installations")
    return paged(
      [...world.installations.values()].map((one) => told(world, one)),
      parameters,
    );
  const installation = world.installations.get(Number(parameters.installation_id));
  if (!installation || route !== "GET /app/installations/{installation_id}") throw new Refused(404, route);
  return told(world, installation);
}

function told(
  world: World,
  { id, account, createdAt, suspended, permissions, selected }: Installation,
): unknown {
  const { login, type } = world.account(account);
  return {
    id,
    account: { id: account, login, type },
    created_at: createdAt,
    updated_at: createdAt,
    suspended_at: suspended ? createdAt : null,
    permissions,
    repository_selection: selected === null ? "all" : "selected",
  };
}

const paged = <T>(items: readonly T[], { per_page = 30, page = 1 }: Parameters): T[] =>
  items.slice((Number(page) - 1) * Number(per_page), Number(page) * Number(per_page));

/** As a token sees it: its own, and what is public. */
const visible = ({ world, installation, repositories }: Scope): Repository[] =>
  [...world.repositories.values()].filter(
    (each) =>
      each.visibility === "public" ||
      (repositories === null
        ? world.reaches(installation, each)
        : repositories.includes(each.id) && world.reaches(installation, each)),
  );

function named(scope: Scope, { owner, repo }: Parameters): Repository {
  const found = visible(scope).find(
    (each) => each.name === repo && scope.world.account(each.owner).login === owner,
  );
  if (!found) throw new Refused(404, `repository ${owner}/${repo}`);
  return found;
}

const person = (world: World, id: number) => ({ id, login: world.people.get(id), type: "User" });

function about(world: World, { id, node, name, owner, description }: Repository) {
  return { id, node_id: node, name, description, owner: { id: owner, login: world.account(owner).login } };
}

type Answers = Readonly<Record<string, (scope: Scope, parameters: Parameters) => unknown>>;

const REST: Answers = {
  "GET /installation/repositories": ({ world, installation }, parameters) => {
    const all = [...world.repositories.values()].filter((each) => world.reaches(installation, each));
    return {
      total_count: all.length,
      repositories: paged(all, parameters).map((each) => about(world, each)),
    };
  },
  "GET /repositories/{repository_id}": (scope, { repository_id }) => {
    const found = visible(scope).find(({ id }) => id === repository_id);
    if (!found) throw new Refused(404, "repository");
    return about(scope.world, found);
  },
  "GET /users/{username}": ({ world }, { username }) => {
    const found = [...world.people].find(
      ([, login]) => login.toLowerCase() === String(username).toLowerCase(),
    );
    if (!found) throw new Refused(404, "user");
    return person(world, found[0]);
  },
  "GET /orgs/{org}/members": (scope, { org, role, ...page }) => {
    const { members } = organisation(scope, org);
    const found = [...members].filter(([, has]) => has === role || (role === "member" && has === "member"));
    return paged(found, page).map(([id]) => person(scope.world, id));
  },
  "GET /orgs/{org}/teams": (scope, { org, ...page }) =>
    paged([...organisation(scope, org).teams.values()], page).map(team),
  "GET /organizations/{org_id}/team/{team_id}": (scope, parameters) => team(teamOf(scope, parameters)),
  "GET /organizations/{org_id}/team/{team_id}/members": (scope, parameters) => {
    const members = scope.world.membersOf(
      scope.world.account(scope.installation.account),
      teamOf(scope, parameters),
    );
    return paged([...members], parameters).map((id) => person(scope.world, id));
  },
  "GET /organizations/{org_id}/team/{team_id}/repos": (scope, parameters) => {
    const { world, installation } = scope;
    const grants = world.grantsOf(world.account(installation.account), teamOf(scope, parameters));
    const seen = [...grants].filter(([id]) => {
      const repository = world.repositories.get(id);
      return repository && world.reaches(installation, repository);
    });
    return paged(seen, parameters).map(([id, role_name]) => ({ id, role_name }));
  },
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": (scope, { username, ...rest }) => {
    const repository = named(scope, rest);
    const found = [...scope.world.people].find(
      ([, login]) => login.toLowerCase() === String(username).toLowerCase(),
    );
    if (!found) throw new Refused(404, "user");
    const role_name = scope.world.permission(repository, found[0]);
    return { role_name, permission: role_name, user: person(scope.world, found[0]) };
  },
  "GET /repos/{owner}/{repo}/compare/{basehead}": (scope, { basehead, ...parameters }) => {
    needContents(scope);
    const { world } = scope;
    named(scope, parameters);
    const [base = "", head = ""] = String(basehead).split("...");
    if (!world.commits.has(base) || !world.commits.has(head)) throw new Refused(404, "compare");
    const [ahead, behind] = [world.between(base, head), world.between(head, base)];
    const status =
      base === head
        ? "identical"
        : behind.length === 0
          ? "ahead"
          : ahead.length === 0
            ? "behind"
            : "diverged";
    return {
      status,
      total_commits: ahead.length,
      commits: paged(ahead, parameters).map(({ oid }) => ({ sha: oid })),
    };
  },
  "GET /repos/{owner}/{repo}/commits": (scope, { sha, since, ...parameters }) => {
    needContents(scope);
    const repository = named(scope, parameters);
    if (repository.branches.size === 0) throw new Refused(409, "empty");
    const all = scope.world.between(undefined, String(sha)).toReversed();
    const seen = all.filter(
      ({ date }) => since === undefined || Date.parse(date) >= Date.parse(String(since)),
    );
    return paged(seen, parameters).map(({ oid }) => ({ sha: oid }));
  },
  "GET /repos/{owner}/{repo}/commits/{ref}": (scope, { ref, ...parameters }) => {
    needContents(scope);
    named(scope, parameters);
    const commit = scope.world.commits.get(String(ref));
    if (!commit) throw new Refused(404, "commit");
    const { author, added, removed, modified, date, message } = commit;
    const files = [...added, ...removed, ...modified].map((filename) => ({ filename }));
    const email = `${scope.world.canary}@example.com`;
    return {
      sha: commit.oid,
      author: author === null ? null : person(scope.world, author),
      commit: { message, author: { email, date }, committer: { email, date } },
      files: paged(files, parameters),
    };
  },
  "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": (scope, { file_sha, ...parameters }) => {
    const commit = scope.world.head(named(scope, parameters));
    const text = [...(commit?.owners.values() ?? [])].find((each) => blobOid(each) === file_sha);
    if (text === undefined) throw new Refused(404, "blob");
    return { content: Buffer.from(text).toString("base64"), encoding: "base64" };
  },
};

/** What the world answers, but for GraphQL and what the App asks as itself. */
export const ROUTES: readonly string[] = Object.keys(REST);

function needContents({ permissions }: Scope): void {
  if (permissions.contents === undefined) throw new Refused(403, "contents");
}

function organisation({ world, installation, permissions }: Scope, login: unknown) {
  const account = world.account(installation.account);
  if (permissions.members === undefined) throw new Refused(403, "members");
  if (account.login !== login) throw new Refused(404, "organisation");
  return account;
}

function teamOf({ world, installation, permissions }: Scope, { org_id, team_id }: Parameters): Team {
  if (permissions.members === undefined) throw new Refused(403, "members");
  const found = world.account(installation.account).teams.get(Number(team_id));
  if (!found || org_id !== installation.account) throw new Refused(404, "team");
  return found;
}

const team = ({ id, slug, secret, parent, description }: Team) => ({
  id,
  slug,
  description,
  privacy: secret ? "secret" : "closed",
  parent: parent === null ? null : { id: parent },
});

function rest(scope: Scope, route: string, parameters: Parameters): unknown {
  const found = REST[route];
  if (!found) throw new Error(`the world has no ${route}`);
  return found(scope, parameters);
}

function graphql(scope: Scope, { query, variables }: Parameters): unknown {
  const { ids } = variables as { ids: string[] };
  const texts = String(query).startsWith("query Texts");
  const errors: unknown[] = [];
  const nodes = ids.map((node, index) => {
    const repository = visible(scope).find((each) => each.node === node);
    if (!repository) {
      errors.push({ type: "NOT_FOUND", path: ["nodes", index], message: `Could not resolve ${node}` });
      return null;
    }
    const hidden = scope.permissions.contents === undefined && repository.visibility !== "public";
    if (hidden)
      errors.push({ type: "FORBIDDEN", path: ["nodes", index, "root"], message: "Resource not accessible" });
    return nodeOf(scope.world, repository, { texts, hidden });
  });
  return { data: { nodes }, ...(errors.length > 0 ? { errors } : {}) };
}

function nodeOf(
  world: World,
  repository: Repository,
  { texts, hidden }: { texts: boolean; hidden: boolean },
) {
  const commit = world.head(repository);
  const file = (path: string) => {
    const text = commit?.owners.get(path);
    if (text === undefined || hidden) return null;
    const blob = { oid: blobOid(text), byteSize: Buffer.byteLength(text), isBinary: text.includes("\0") };
    return texts ? { ...blob, isTruncated: false, text: blob.isBinary ? null : text } : blob;
  };
  const places = {
    github: file(".github/CODEOWNERS"),
    root: file("CODEOWNERS"),
    docs: file("docs/CODEOWNERS"),
  };
  if (texts) return places;
  const path = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].find((each) =>
    commit?.owners.has(each),
  );
  const problems = parseCodeowners(path === undefined ? "" : (commit?.owners.get(path) ?? "")).problems;
  const errors = problems
    .filter(({ kind }) => kind !== "Unsettled pattern")
    .map(({ line, column, kind }) => ({ line, column, kind, path }));
  return {
    id: repository.node,
    databaseId: repository.id,
    name: repository.name,
    visibility: repository.visibility.toUpperCase(),
    isArchived: repository.archived,
    isFork: repository.fork,
    owner: { login: world.account(repository.owner).login, databaseId: repository.owner },
    repositoryTopics: { nodes: repository.topics.map((name) => ({ topic: { name } })) },
    languages: {
      edges: Object.entries(repository.languages).map(([name, size]) => ({ size, node: { name } })),
    },
    defaultBranchRef: commit ? { target: { oid: commit.oid, committedDate: commit.date } } : null,
    codeowners: path === undefined || hidden ? null : { errors },
    ...places,
  };
}
