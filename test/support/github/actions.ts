// What GitHub has around workflow runs and pull requests of forks, and the emulator lacks: runs, workflows, artifacts by run and
// as zip (a redirect to a signed address), objects of forks read through their parent, who set a label, who may write.
// Shapes as https://docs.github.com/rest has them, less what nobody here reads.
import type { ArtifactStore } from "./artifacts.ts";
import { type Answer, type Ask, answer, type Incoming, type Route } from "./exchange.ts";

export interface WorkflowRun {
  id: number;
  attempt: number;
  event: string;
  /** Of the workflow's file. */
  path: string;
  headSha: string;
  headBranch: string;
  /** "owner/name"; null when it was deleted. */
  headRepository: string | null;
  conclusion: string;
  createdAt: string;
  startedAt: string;
}

export interface LabelEvent {
  pull: number;
  event: "labeled" | "unlabeled";
  label: string;
  by: string;
  at: string;
}

/** Runs and the rest, as tests say they are; artifacts are the store's, by the run they were given to. */
export class Actions {
  readonly runs: WorkflowRun[] = [];
  /** Login to role; whoever is not in it is asked of the emulator. */
  readonly roles = new Map<string, "admin" | "maintain" | "write" | "triage" | "read">();
  readonly labelEvents: LabelEvent[] = [];
  /** Whether the store of artifacts answers in parts; Azure's does. */
  ranges = true;
  readonly #workflows: string[] = [];
  readonly #store: ArtifactStore;

  constructor(store: ArtifactStore) {
    this.#store = store;
  }

  routes = (url: () => string): Route[] => [
    (request) => this.#run(request),
    (request) => this.#listRuns(request),
    (request) => this.#workflow(request),
    (request) => this.#artifacts(request),
    (request) => this.#zip(request, url()),
    (request) => this.#blob(request),
    (request) => this.#permission(request),
    (request) => this.#events(request),
    currentHeads,
    filesOfChange,
  ];

  #idOf(path: string): number {
    if (!this.#workflows.includes(path)) this.#workflows.push(path);
    return 7000 + this.#workflows.indexOf(path);
  }

  #run(request: Incoming): Answer | null {
    const [, id] = matched(request, /\/actions\/runs\/(\d+)$/);
    if (id === undefined) return null;
    const run = this.runs.find((one) => one.id === Number(id));
    return run ? answer(200, this.describe(run)) : answer(404, { message: "Not Found" });
  }

  #listRuns(request: Incoming): Answer | null {
    if (matched(request, /\/actions\/runs()$/)[1] === undefined) return null;
    const query = new URLSearchParams(request.query);
    const [event, head] = [query.get("event"), query.get("head_sha")];
    const found = this.runs.filter(
      (run) => (event === null || run.event === event) && (head === null || run.headSha === head),
    );
    const workflow_runs = found.map((run) => this.describe(run)).toReversed();
    return answer(200, { total_count: found.length, workflow_runs });
  }

  /** As the API and the event tell of a run. */
  describe(run: WorkflowRun) {
    const [login = ""] = run.headRepository?.split("/") ?? [];
    return {
      id: run.id,
      name: "Proofmark",
      head_branch: run.headBranch,
      head_sha: run.headSha,
      path: run.path,
      run_number: run.id - 1000,
      event: run.event,
      status: "completed",
      conclusion: run.conclusion,
      workflow_id: this.#idOf(run.path),
      // Empty for forks, and not to be relied on for others.
      pull_requests: [],
      created_at: run.createdAt,
      updated_at: new Date(Date.parse(run.startedAt) + 60_000).toISOString().replace(/\.\d+/, ""),
      run_attempt: run.attempt,
      run_started_at: run.startedAt,
      head_repository:
        run.headRepository === null ? null : { full_name: run.headRepository, owner: { login } },
    };
  }

  #workflow(request: Incoming): Answer | null {
    const [, id] = matched(request, /\/actions\/workflows\/(\d+)$/);
    if (id === undefined) return null;
    const path = this.#workflows[Number(id) - 7000];
    if (path === undefined) return answer(404, { message: "Not Found" });
    return answer(200, { id: Number(id), name: "Proofmark", path, state: "active" });
  }

  #artifacts(request: Incoming): Answer | null {
    const [, id] = matched(request, /\/actions\/runs\/(\d+)\/artifacts$/);
    if (id === undefined) return null;
    const all = this.#store.all.filter((one) => one.run === Number(id) && one.finalized);
    const query = new URLSearchParams(request.query);
    const [size, page] = [Number(query.get("per_page") ?? 30), Number(query.get("page") ?? 1)];
    const shown = all.slice((page - 1) * size, page * size).map((one) => ({
      id: one.id,
      name: one.name,
      size_in_bytes: one.claimedBytes ?? one.bytes.length,
      expired: one.expired ?? false,
      created_at: one.createdAt,
      updated_at: one.createdAt,
      workflow_run: { id: Number(id) },
    }));
    const more = all.length > page * size;
    const headers = more ? { link: `<${request.path}?page=${page + 1}>; rel="next"` } : {};
    return { status: 200, headers, body: { total_count: all.length, artifacts: shown } };
  }

  #zip(request: Incoming, url: string): Answer | null {
    const [, id] = matched(request, /\/actions\/artifacts\/(\d+)\/zip$/);
    if (id === undefined) return null;
    const found = this.#store.all[Number(id) - 1];
    if (!found) return answer(404, { message: "Not Found" });
    if (found.expired) return answer(410, { message: "Artifact has expired" });
    return {
      status: 302,
      headers: { location: `${url}/_blob/${id}?sig=signed%2Baddress&se=soon` },
      body: "",
    };
  }

  #blob(request: Incoming): Answer | null {
    const [, id] = request.method === "GET" ? (/^\/_blob\/(\d+)$/.exec(request.path) ?? []) : [];
    const found = id === undefined ? undefined : this.#store.all[Number(id) - 1];
    if (!found) return null;
    const type = { "content-type": "application/zip" };
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    const total = found.bytes.length;
    if (!this.ranges || from === undefined || to === undefined)
      return { status: 200, headers: type, body: found.bytes };
    if (Number(from) >= total)
      return { status: 416, headers: { "content-range": `bytes */${total}` }, body: "" };
    const part = found.bytes.subarray(Number(from), Number(to) + 1);
    const range = { "content-range": `bytes ${from}-${Number(from) + part.length - 1}/${total}` };
    return { status: 206, headers: { ...type, ...range }, body: part };
  }

  #permission(request: Incoming): Answer | null {
    const [, login] = matched(request, /\/collaborators\/([^/]+)\/permission$/);
    const role = login === undefined ? undefined : this.roles.get(login);
    if (role === undefined) return null;
    const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
    return answer(200, { permission, role_name: role, user: { login } });
  }

  #events(request: Incoming): Answer | null {
    const [, number] = matched(request, /\/issues\/(\d+)\/events$/);
    if (number === undefined) return null;
    const events = this.labelEvents.filter(({ pull }) => pull === Number(number));
    return answer(
      200,
      events.map(({ event, label, by, at }, index) => ({
        id: index + 1,
        event,
        actor: { login: by, type: "User" },
        label: { name: label, color: "ededed" },
        commit_id: null,
        created_at: at,
      })),
    );
  }
}

const matched = (request: Incoming, pattern: RegExp): readonly string[] => {
  if (request.method !== "GET" || !request.path.startsWith("/repos/")) return [];
  return pattern.exec(request.path) ?? [];
};

interface PullSide {
  ref: string;
  sha: string;
  repo: { full_name: string } | null;
}

/** A pull request's head follows its branch; the emulator keeps the commit it was opened with. */
const currentHeads: Route = async (request, ask: Ask) => {
  if (matched(request, /^\/repos\/[^/]+\/[^/]+\/pulls(?:\/\d+)?$/).length === 0) return null;
  const query = request.query === "" ? "" : `?${request.query}`;
  const { status, data, link } = await ask("GET", `${request.path}${query}`);
  for (const pull of status === 200 ? ([data].flat() as { state: string; head: PullSide }[]) : []) {
    const { head, state } = pull;
    if (state !== "open" || head.repo === null) continue;
    const ref = await ask("GET", `/repos/${head.repo.full_name}/git/ref/heads/${head.ref}`);
    head.sha = (ref.data as { object?: { sha: string } }).object?.sha ?? head.sha;
  }
  return { status, body: data, headers: link === null ? {} : { link } };
};

/** `object(oid:) { ... on Blob { text } }`, sixteen at a time, as the second stage asks. */
const filesOfChange: Route = async (request, ask: Ask) => {
  const { query, variables } = request.path === "/graphql" ? request.json() : {};
  if (!String(query).includes("GitObjectID")) return null;
  const { owner, repo, ...oids } = variables as Record<string, string>;
  const repository: Record<string, { text: string | null } | null> = {};
  for (const [name, oid] of Object.entries(oids)) {
    const { status, data } = await ask("GET", `/repos/${owner}/${repo}/git/blobs/${oid}`);
    const content = Buffer.from((data as { content?: string }).content ?? "", "base64");
    repository[name.replace("o", "b")] =
      status === 200 ? { text: content.includes(0) ? null : content.toString() } : null;
  }
  return answer(200, { data: { repository } });
};
