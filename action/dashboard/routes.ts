// The dashboard's addresses. Every document is made here, of a report that was read strictly: no page, script or style of a
// run's folder is ever handed to the browser, since a folder may come from somebody else.
import { createHash } from "node:crypto";
import { ProblemError } from "../../shared/problem.ts";
import { type KeptRuns, RUN_ID } from "../kept-runs.ts";
import { readLogEnds } from "../log-ends.ts";
import type { Clock, Files } from "../ports.ts";
import {
  type Listing,
  renderDashboard,
  renderLive,
  renderLogs,
  renderWords,
} from "../render/dashboard/page.ts";
import type { Answer, Route } from "./answer.ts";

export interface Dashboard {
  /** Absolute path of the checkout's top. */
  root: string;
  files: Files;
  clock: Clock;
  runs: KeptRuns;
}

const MOST_LISTED = 100;
/** What a page shows of a log, as the page that a run keeps. */
const LOG_LENGTH = 64 * 1024;

/** Of a run's folder, what a browser may have as it is: pictures, videos and logs, by their kind and not by what they hold. */
const FILES: readonly { path: RegExp; type: "image/png" | "video/webm" | "text/plain" }[] = [
  { path: /^screens\/.+\.png$/, type: "image/png" },
  { path: /^videos\/.+\.webm$/, type: "video/webm" },
  { path: /^logs\/[\w.-]+\.log$/, type: "text/plain" },
];

export function routesOf(dashboard: Dashboard): Route {
  return async (path) => {
    const [, top = "", id = "", ...rest] = path.split("/");
    const inner = rest.join("/");
    if (path === "/") return page(renderDashboard(await listing(dashboard)));
    if (path === "/live") {
      const { html: body, tag } = renderLive(await listing(dashboard));
      return { kind: "text", type: "text/html", body, tag };
    }
    if (path === "/api/runs") return json(await listed(dashboard));
    if (!RUN_ID.test(id)) return nothing();
    if (top === "api" && id === "runs" && rest.length === 1 && RUN_ID.test(inner))
      return told(async () => json((await dashboard.runs.read(inner)).report));
    if (top !== "runs") return nothing();
    if (path === `/runs/${id}`) return { kind: "moved", to: `/runs/${id}/` };
    if (inner === "") return told(() => runPage(id, dashboard));
    if (inner === "logs/") return logsPage(id, dashboard);
    return fileOf(id, inner, dashboard);
  };
}

async function listing({ root, runs, clock }: Dashboard): Promise<Listing> {
  return { root, ...(await runs.list(MOST_LISTED)), nowMs: clock.now() };
}

async function listed({ runs }: Dashboard): Promise<object> {
  const { runs: found, total } = await runs.list(MOST_LISTED);
  return { schema: "proofmark.runs/v1", total, runs: found };
}

async function runPage(id: string, { runs, files }: Dashboard): Promise<Answer> {
  const { report, directory } = await runs.read(id);
  const [{ renderPage }, ends] = await Promise.all([
    import("../render/html/page.ts"),
    readLogEnds(report, directory, files),
  ]);
  const logs = Object.fromEntries([...ends].map(([gate, { text }]) => [gate, text.slice(-LOG_LENGTH)]));
  return page(renderPage(report, { logs, served: { home: "/" } }));
}

async function logsPage(id: string, { runs, files }: Dashboard): Promise<Answer> {
  const directory = await runs.directory(id);
  if (directory === null) return nothing();
  const names = (await files.list(`${directory}/logs`)).flatMap(({ name, kind }) =>
    kind === "file" && /^[\w.-]+\.log$/.test(name) ? [name] : [],
  );
  const logs = await Promise.all(
    names.slice(0, 500).map(async (name) => ({
      name,
      bytes: (await files.stat(`${directory}/logs/${name}`))?.bytes ?? 0,
    })),
  );
  return page(renderLogs(id, logs));
}

async function fileOf(id: string, inner: string, { runs, files }: Dashboard): Promise<Answer> {
  const known = FILES.find((one) => one.path.test(inner));
  const directory = await runs.directory(id);
  if (known === undefined || directory === null) return nothing();
  // A link may lead anywhere, and a name may hold `..`: what counts is where it ends.
  const real = await files.realPath(`${directory}/${inner}`);
  if (real === null || !real.startsWith(`${directory}/`)) return nothing();
  return (await files.stat(real))?.kind === "file"
    ? { kind: "file", path: real, type: known.type }
    : nothing();
}

const page = ({ html, policy }: { html: string; policy: string }, status: 200 | 404 | 422 = 200): Answer => ({
  ...{ kind: "page", status, html, policy },
});

const nothing = (): Answer =>
  page(renderWords("There is no such page", ["The run may have been deleted meanwhile."]), 404);

/** What is wrong with a run's folder is a page of its own, with words. */
async function told(make: () => Promise<Answer>): Promise<Answer> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.problems.some(({ code }) => code === "run-missing")) return nothing();
    const words = error.problems.slice(0, 5).flatMap(({ message, todo }) => [message, todo]);
    return page(renderWords("This run cannot be read", words), 422);
  }
}

function json(value: object): Answer {
  const body = `${JSON.stringify(value)}\n`;
  const tag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
  return { kind: "text", type: "application/json", body, tag };
}
