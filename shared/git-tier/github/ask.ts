// Questions to GitHub about one pull request, within a budget. What is over it is refused, so that a change made to be
// endless becomes `unknown`, and never a shorter answer that looks whole.
import type { Request } from "../../perform.ts";
import { ProblemError } from "../../problem.ts";

export interface AskLimits {
  /** The job's own token may ask 1,000 times an hour in one repository. */
  requests: number;
  /** Characters of all strings in all answers. */
  characters: number;
}

export const ASK_LIMITS: AskLimits = { requests: 600, characters: 256 * 1024 * 1024 };

const PER_PAGE = 100;

export interface Ask {
  /** Rejects with what GitHub answered (`status`), or with a ProblemError `github-unreadable` beyond the budget. */
  get(route: string, parameters?: Record<string, unknown>): Promise<unknown>;
  /** One question of GraphQL; `owner` and `repo` are among its variables. */
  graphql(query: string, variables: Record<string, unknown>): Promise<unknown>;
  /** All items of a paged list. @throws ProblemError `github-unreadable` where there are more than `most` */
  list(route: string, parameters: Record<string, unknown>, most: number): Promise<unknown[]>;
}

/** `repository` is sent as `owner` and `repo` with each question that names them. */
export function askGitHub(
  request: Request,
  repository: { owner: string; name: string },
  limits: AskLimits = ASK_LIMITS,
): Ask {
  const left = { ...limits };
  const of = { owner: repository.owner, repo: repository.name };
  const send = async (route: string, parameters: Record<string, unknown>) => {
    if (left.requests < 1 || left.characters < 1) throw overBudget(limits);
    left.requests -= 1;
    const answer = await request(route, parameters);
    left.characters -= weight(answer.data);
    return answer;
  };
  // What a route does not name would be sent as its query.
  const ask = (route: string, parameters: Record<string, unknown>) =>
    send(route, route.includes("{owner}") ? { ...of, ...parameters } : parameters);
  return {
    get: async (route, parameters = {}) => (await ask(route, parameters)).data,
    graphql: async (query, variables) =>
      (await send("POST /graphql", { query, variables: { ...of, ...variables } })).data,
    list: async (route, parameters, most) => {
      const all: unknown[] = [];
      for (let page = 1; ; page += 1) {
        const { data, headers } = await ask(route, { ...parameters, per_page: PER_PAGE, page });
        if (!Array.isArray(data)) throw unreadable(`${route} is no list`);
        all.push(...(data as unknown[]));
        if (all.length > most) throw unreadable(`there are more than ${most} entries of ${route}`);
        // By page number and not by the `next` address, which names no repository we could check.
        if (!/;\s*rel="?next"?/.test(String(headers.link ?? ""))) return all;
      }
    },
  };
}

/** About as many bytes as came; an answer is JSON, so it has no cycles. */
function weight(value: unknown): number {
  let sum = 0;
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "string") sum += next.length;
    else if (typeof next === "object" && next !== null) {
      const inner = Object.values(next) as unknown[];
      sum += 8 * inner.length;
      for (const each of inner) if (each !== undefined && each !== null) open.push(each);
    }
  }
  return sum;
}

export function unreadable(why: string, cause?: unknown): ProblemError {
  return new ProblemError(
    {
      code: "github-unreadable",
      message: `What GitHub holds of this change cannot be read whole: ${why}.`,
      todo: "A person has to look at this change; making it smaller, or running the job again later, may help.",
    },
    cause,
  );
}

const overBudget = ({ requests, characters }: AskLimits): ProblemError =>
  unreadable(
    `it takes more than ${requests} questions or ${Math.round(characters / 1024 / 1024)} MiB of answers`,
  );

/** The status of an answer of 400 and above; null for anything else that went wrong. */
export const statusOf = (error: unknown): number | null =>
  isRecord(error) && typeof error.status === "number" ? error.status : null;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What lies at the end of these names; undefined where one is missing. */
export function member(value: unknown, ...names: readonly string[]): unknown {
  let at: unknown = value;
  for (const name of names) at = isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  return at;
}

/** The string at the end of these names; null where there is none. */
export function textAt(value: unknown, ...names: readonly string[]): string | null {
  const found = member(value, ...names);
  return typeof found === "string" ? found : null;
}

export const isCommitId = (value: unknown): value is string =>
  typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
