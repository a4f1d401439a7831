// Routes GitHub has and the emulator lacks: statuses, files of a pull request, its commits' pull requests, the viewer.
import { type Ask, answer, type Incoming, type Route } from "./exchange.ts";
import { versions } from "./versions.ts";

interface Status {
  state: string;
  context: string;
  [key: string]: unknown;
}

interface Pull {
  number: number;
  head: { sha: string };
  base: { sha: string };
}

const inRepository = (request: Incoming, pattern: RegExp) => {
  const match = /^(\/repos\/[^/]+\/[^/]+)(\/.*)$/.exec(request.path);
  const rest = pattern.exec(match?.[2] ?? "");
  return match && rest ? { repository: match[1] ?? "", part: rest[1] ?? "" } : null;
};

/** One page of a list with GitHub's Link header. */
function page(request: Incoming, list: unknown[], url: string) {
  const query = new URLSearchParams(request.query);
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const number = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (target: number, rel: string) =>
    `<${url}${request.path}?per_page=${size}&page=${target}>; rel="${rel}"`;
  const links = number < last ? [link(number + 1, "next"), link(last, "last")] : [];
  return {
    status: 200,
    headers: links.length > 0 ? { link: links.join(", ") } : {},
    body: list.slice((number - 1) * size, number * size),
  };
}

const pullFiles =
  (url: () => string): Route =>
  async (request, ask) => {
    const at = request.method === "GET" && inRepository(request, /^\/pulls\/(\d+)\/files$/);
    if (!at) return null;
    const pull = (await ask("GET", `${at.repository}/pulls/${at.part}`)).data as Partial<Pull>;
    if (!pull.head || !pull.base) return answer(404, { message: "Not Found" });
    const compared = await ask("GET", `${at.repository}/compare/${pull.base.sha}...${pull.head.sha}`);
    return page(request, (compared.data as { files?: unknown[] }).files ?? [], url());
  };

const pullsOfCommit =
  (url: () => string): Route =>
  async (request, ask) => {
    const at = request.method === "GET" && inRepository(request, /^\/commits\/([0-9a-f]{40})\/pulls$/);
    if (!at) return null;
    const pulls = await everyPull(at.repository, ask);
    return page(
      request,
      pulls.filter((pull) => pull.head.sha === at.part),
      url(),
    );
  };

async function everyPull(repository: string, ask: Ask): Promise<Pull[]> {
  return (await ask("GET", `${repository}/pulls?state=all&per_page=100`)).data as Pull[];
}

function statuses(): Route {
  const bySha = new Map<string, Status[]>();
  return (request) => {
    const posted = request.method === "POST" && inRepository(request, /^\/statuses\/([0-9a-f]{40})$/);
    if (posted) {
      const status = { context: "default", ...request.json(), id: bySha.size + 1 } as unknown as Status;
      bySha.set(posted.part, [status, ...(bySha.get(posted.part) ?? [])]);
      return answer(201, status);
    }
    const read =
      request.method === "GET" && inRepository(request, /^\/commits\/([0-9a-f]{40}\/status(?:es)?)$/);
    if (!read) return null;
    const [sha = "", kind] = read.part.split("/");
    const list = bySha.get(sha) ?? [];
    if (kind === "statuses") return answer(200, list);
    const latest = [...new Map(list.toReversed().map((status) => [status.context, status])).values()];
    const worst = ["error", "failure", "pending"].find((state) => latest.some((one) => one.state === state));
    return answer(200, {
      state: worst === "error" ? "failure" : (worst ?? (latest.length > 0 ? "success" : "pending")),
      sha,
      total_count: latest.length,
      statuses: latest,
    });
  };
}

/** GitHub appends annotations on update and lists them as an array; the emulator replaces them. */
function annotations(): Route {
  const byCheck = new Map<string, unknown[]>();
  return async (request, ask) => {
    const read = request.method === "GET" && inRepository(request, /^\/check-runs\/(\d+)\/annotations$/);
    if (read) return answer(200, byCheck.get(read.part) ?? []);
    const sent = (request.json().output as { annotations?: unknown[] } | undefined)?.annotations ?? [];
    const created = request.method === "POST" && inRepository(request, /^\/check-runs()$/);
    const updated = request.method === "PATCH" && inRepository(request, /^\/check-runs\/(\d+)$/);
    if (!created && !updated) return null;
    const result = await ask(request.method, request.path, request.json());
    const id = updated ? updated.part : String((result.data as { id?: number }).id);
    if (result.status < 300) byCheck.set(id, [...(byCheck.get(id) ?? []), ...sent]);
    return answer(result.status, result.data);
  };
}

const viewer: Route = (request) => {
  if (request.path !== "/graphql" || request.method !== "POST") return null;
  if (!/\bviewer\b/.test(String(request.json().query)))
    return answer(200, { errors: [{ message: "The stand-in answers only viewer { login }" }] });
  return answer(200, { data: { viewer: { login: request.login } } });
};

/** Asked in this order before the emulator is. */
export const additions = (url: () => string): Route[] => [
  pullFiles(url),
  pullsOfCommit(url),
  statuses(),
  annotations(),
  versions(),
  viewer,
];
