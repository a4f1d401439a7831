// What was read of repositories, stored; and what has to be asked next because of it.
import type { OrgTx } from "../ports.ts";
import { forgetAccounts } from "../store/accounts.ts";
import { deleteCodeowners, keepCodeowners, namedUsers, writeCodeowners } from "../store/codeowners.ts";
import { removedGeneration, removeRepositories, writeRepositories } from "../store/repositories.ts";
import { countTeams, teamsNamedIn } from "../store/teams.ts";
import type { NewJob } from "./job.ts";
import type { IndexedRepository, IndexFacts } from "./read-index.ts";
import {
  fillActivity,
  syncPermissions,
  syncPermissionsLater,
  syncRepository,
  syncTeam,
  syncTeamsLater,
} from "./wanted.ts";

export interface StoreOptions {
  generation: number;
  /** Ask again what people may do, whether files changed or not. */
  thorough: boolean;
  /** All teams are asked for anyway; otherwise they are where repositories are new. */
  teamsFollow: boolean;
}

export async function storeIndex(tx: OrgTx, index: IndexFacts, options: StoreOptions): Promise<NewJob[]> {
  const { installation, found, since } = index;
  const { generation } = options;
  const removed = await removedGeneration(tx, installation);
  const gone = await removeRepositories(tx, index.gone, { generation, installation });
  const written = await writeRepositories(
    tx,
    found.map(({ facts }) => facts),
    { generation, since, removed },
  );
  const byId = new Map(written.map((each) => [each.id, each]));
  const stored = found.filter(({ facts }) => byId.has(facts.id));
  const { changed, again, deleted } = await storeCodeowners(tx, stored);
  // Whoever was named or counted in what is gone.
  if (gone + deleted + changed.length > 0) await forgetAccounts(tx);
  // One that is not there and was not written was removed after it was read, or so it seems: look again.
  const refused = removed >= generation ? found.filter(({ facts }) => !byId.has(facts.id)) : [];
  const lookAt = [...again, ...refused.map(({ facts }) => facts.id)];
  const inserted = written.filter((each) => each.inserted).map(({ id }) => id);
  const asked = options.thorough ? stored.map(({ facts }) => facts.id) : changed;
  const named = await namedUsers(tx, asked);
  const people = [...named.keys()].sort((a, b) => a - b);
  const unasked = options.teamsFollow ? [] : inserted;
  const teams = await teamsNamedIn(tx, unasked);
  const count = unasked.length > 0 ? await countTeams(tx) : 0;
  return [
    ...lookAt.map((repository) => syncRepository(installation, repository)),
    ...index.unread.map((repository) =>
      syncRepository(installation, repository, { thorough: options.thorough }),
    ),
    ...written.filter(({ behind }) => behind).map(({ id }) => fillActivity(installation, id)),
    ...(people.length > 0 ? [syncPermissions(installation, people)] : []),
    ...teams.map((team) => syncTeam(installation, team)),
    ...(unasked.length > 0
      ? [syncTeamsLater(installation, count), syncPermissionsLater(installation, unasked, count)]
      : []),
  ];
}

async function storeCodeowners(
  tx: OrgTx,
  stored: readonly IndexedRepository[],
): Promise<{ changed: number[]; again: number[]; deleted: number }> {
  const without = stored.filter(({ codeowners }) => codeowners.kind === "none");
  const deleted = await deleteCodeowners(
    tx,
    without.map(({ facts }) => facts.id),
  );
  const read = stored.flatMap(({ codeowners }) => (codeowners.kind === "read" ? [codeowners.row] : []));
  await writeCodeowners(tx, read);
  const again = await keepCodeowners(
    tx,
    stored.flatMap(({ facts, codeowners }) =>
      codeowners.kind === "same"
        ? [{ repository: facts.id, ...codeowners.blob, githubProblems: codeowners.githubProblems }]
        : [],
    ),
  );
  return { changed: read.map(({ repository }) => repository), again, deleted };
}
