import type { Request } from "../../shared/perform.ts";
import { forgetAccounts, writeAccounts } from "../store/accounts.ts";
import { namedUsers, type OwnerPermission, writeOwnerPermissions } from "../store/codeowners.ts";
import { findInstallation, type InstallationRow } from "../store/installations.ts";
import { nodesOf } from "../store/repositories.ts";
import { askRepositories } from "./ask-installation.ts";
import { concurrently } from "./concurrently.ts";
import { listOf, numberOf } from "./hint.ts";
import type { JobKind, JobWorld } from "./job.ts";
import { statusOf, unlessMissing } from "./pages.ts";
import { id, login, own } from "./payload.ts";
import { permissionOf } from "./permission.ts";
import { readEachRepository, UnreadError } from "./read-repositories.ts";
import { syncPermissions, syncRepository } from "./wanted.ts";

interface Facts {
  installation: number;
  /** Of which everything was read. */
  repositories: readonly number[];
  rest: readonly number[];
  people: readonly (OwnerPermission & { seenLogin: string })[];
  /** Not the installation's any more. */
  lost: readonly number[];
  /** Of which GitHub did not tell; each is tried again by itself. */
  unread: readonly number[];
}

const AT_ONCE = 25;
const PARALLEL = 4;
/** Of one repository; those beyond are unknown. */
const MOST_PEOPLE = 200;
/** Of all repositories of one part, each a request: more than GitHub answers in an hour would never be through. */
const MOST_OF_A_PART = 500;

export const SYNC_PERMISSIONS: JobKind<Facts> = {
  kind: "sync-permissions",
  read: async ({ hint }, world) => {
    const installation = numberOf(hint, "installation");
    const all = listOf<number>(hint, "repositories");
    const row = await world.store.system((tx) => findInstallation(tx, installation));
    if (row === null) return null;
    const first = all.slice(0, AT_ONCE);
    const named = await world.store.withOrg(row.org_id, (tx) => namedUsers(tx, first));
    const wanted = first.slice(0, howMany(first.map((repository) => named.get(repository)?.length ?? 0)));
    const { there, unread } = await whichAreThere(world, row, wanted);
    if (unread.length > 0 && wanted.length === 1) throw new UnreadError();
    const done = (await concurrently(there, PARALLEL, unlessRefused)).filter((each) => each !== null);
    const told = new Set([...done.map(({ repository }) => repository), ...unread]);
    return {
      installation,
      repositories: done.map(({ repository }) => repository),
      rest: all.slice(wanted.length),
      people: done.flatMap(({ people }) => people),
      lost: wanted.filter((one) => !told.has(one)),
      unread,
    };
  },
  write: async (facts, tx, { generation }) => {
    const { installation, repositories, rest, people, lost, unread } = facts;
    const known = people.flatMap(({ user, seenLogin }) =>
      user === null ? [] : [{ id: user, login: seenLogin }],
    );
    await writeAccounts(tx, known, generation);
    await writeOwnerPermissions(tx, repositories, people);
    await forgetAccounts(tx);
    return [
      ...lost.map((repository) => syncRepository(installation, repository)),
      ...unread.map((repository) => syncPermissions(installation, [repository])),
      ...(rest.length > 0 ? [syncPermissions(installation, rest)] : []),
    ];
  },
};

/** How many of the first repositories are one part, by how many people each names; one at least. */
function howMany(people: readonly number[]): number {
  let sum = 0;
  const end = people.findIndex((count, index) => {
    sum += Math.min(count, MOST_PEOPLE);
    return index > 0 && sum > MOST_OF_A_PART;
  });
  return end === -1 ? people.length : end;
}

interface There {
  repository: number;
  request: Request;
  /** As GitHub has it now. */
  at: { owner: string; repo: string };
  /** Logins, in lower case. */
  named: readonly string[];
}

interface Which {
  there: There[];
  unread: number[];
}

/** With one token where the installation has all of them; where it has not, each is asked for by itself. */
async function whichAreThere(
  world: JobWorld,
  row: InstallationRow,
  wanted: readonly number[],
): Promise<Which> {
  const known = await world.store.withOrg(row.org_id, async (tx) => ({
    nodes: await nodesOf(tx, wanted),
    named: await namedUsers(tx, wanted),
  }));
  // What is not known here has no rows to be written.
  const ids = wanted.filter((repository) => known.nodes.has(repository));
  const request = ids.length === 0 ? null : await askRepositories(world, row.installation_id, ids);
  if (request === null) {
    if (ids.length < 2) return { there: [], unread: [] };
    const parts = await concurrently(ids, PARALLEL, (one) => whichAreThere(world, row, [one]));
    return {
      there: parts.flatMap(({ there }) => there),
      unread: parts.flatMap(({ unread }) => unread),
    };
  }
  const seen = await readEachRepository(
    request,
    ids.map((repository) => known.nodes.get(repository) ?? ""),
  );
  const there = seen.flatMap((each) =>
    each !== null && each !== "unread" && each.owner === row.org_id
      ? [
          {
            repository: each.facts.id,
            request,
            at: { owner: each.ownerLogin, repo: each.facts.name },
            named: known.named.get(each.facts.id) ?? [],
          },
        ]
      : [],
  );
  return { there, unread: ids.filter((_, index) => seen[index] === "unread") };
}

interface One {
  repository: number;
  people: Facts["people"];
}

/** Null: GitHub refuses this repository, such as one it has blocked; the others are told all the same. */
async function unlessRefused(one: There): Promise<One | null> {
  try {
    return await readOne(one);
  } catch (error) {
    const limited = error instanceof Error && Reflect.get(error, "retryAfterSeconds") !== undefined;
    if (limited || ![403, 404, 451].includes(statusOf(error) ?? 0)) throw error;
    return null;
  }
}

async function readOne({ repository, request, at, named }: There): Promise<One> {
  return {
    repository,
    people: await concurrently(named.slice(0, MOST_PEOPLE), PARALLEL, (who) =>
      readPerson(request, { ...at, repository, who }),
    ),
  };
}

async function readPerson(
  request: Request,
  { who, repository, ...at }: { owner: string; repo: string; repository: number; who: string },
): Promise<Facts["people"][number]> {
  const answer = await unlessMissing(
    request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { ...at, username: who }),
  );
  const user = own(answer?.data, "user");
  return {
    repository,
    login: who,
    user: id(own(user, "id")),
    seenLogin: login(own(user, "login")) ?? who,
    permission: answer === null ? "none" : permissionOf(answer.data),
  };
}
