// A dashboard over a folder of kept runs, in this process, on a free port.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../../action/adapters/clock.ts";
import { createFiles } from "../../action/adapters/files.ts";
import { type Served, serveDashboard } from "../../action/adapters/serve-dashboard.ts";
import { routesOf } from "../../action/dashboard/routes.ts";
import { keptRuns } from "../../action/kept-runs.ts";

export interface TestDashboard extends Served {
  root: string;
  port: number;
  ask(path: string, given?: Asked): Promise<Told>;
  dispose(): Promise<void>;
}

export interface Asked {
  method?: string;
  headers?: Record<string, string>;
}

export interface Told {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** `root`: a folder of the caller's; one of our own when left out. */
export async function startDashboard(given: { root?: string; port?: number } = {}): Promise<TestDashboard> {
  const own = given.root === undefined;
  const root = given.root ?? realpathSync(mkdtempSync(join(tmpdir(), "proofmark-dashboard-")));
  const files = createFiles();
  const route = routesOf({ root, files, clock: systemClock, runs: keptRuns(root, files) });
  const served = await serveDashboard(route, given.port ?? 0);
  const port = Number(new URL(served.address).port);
  return {
    ...served,
    root,
    port,
    ask: (path, asked = {}) => ask(port, path, asked),
    dispose: async () => {
      await served.stop();
      if (own) rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The path as it is, which `fetch` would tidy up. */
export function ask(port: number, path: string, { method = "GET", headers = {} }: Asked): Promise<Told> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
}
