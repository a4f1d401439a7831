// What people have said in the pull request, as far as the job's token may ask: overrides, reviews, teams. Through the door, in
// the ledger. Loaded once the gates have run.
import { askGitHub } from "../shared/git-tier/github/ask.ts";
import { peopleOf } from "../shared/git-tier/github/people.ts";
import { openEgress } from "./adapters/egress.ts";
import { createGitHub } from "./adapters/github.ts";
import type { Input } from "./input.ts";
import type { AskPeople } from "./judge-git.ts";
import type { World } from "./world.ts";

/** Null where there is no token to ask with. */
export function askPeople({ input, world }: { input: Input; world: World }): AskPeople | null {
  const { repository, token, apiUrl } = input;
  if (token === null || repository === null) return null;
  return async (pull) => {
    const { ports, requests, scrubDeep: scrub } = world;
    const door = openEgress({
      apiUrl,
      repository: `${repository.owner}/${repository.name}`,
      resultsUrl: null,
      scrub,
      clock: ports.clock,
      record: (entry) => requests.push(entry),
    });
    const fetch: typeof globalThis.fetch = (address, init) =>
      door.during("pull-request-people", () => door.fetch(address, init));
    const request = await createGitHub({ token, apiUrl, fetch, warn: ports.display.warn });
    const { number, author, labels } = pull.facts;
    return peopleOf(askGitHub(request, repository), {
      ...{ number, author, labels, owner: repository.owner },
      // GitHub wrote the event when this head came: what is said later is said of it, or of a newer one.
      headSince: pull.updatedAt,
    });
  };
}
