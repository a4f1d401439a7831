// Keeps the run as artifacts of the workflow run, through @actions/artifact. It brings two HTTP clients of its own; the
// guard holds them to the door, whose routes for uploads are open only meanwhile.
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ProblemError } from "../../shared/problem.ts";
import { scrubJson } from "../../shared/redact.ts";
import type { Artifacts } from "../ports.ts";
import type { Egress } from "./egress.ts";

export interface ArtifactOptions {
  /** GITHUB_SERVER_URL. */
  serverUrl: string;
  /** "owner/name". */
  repository: string;
  /** GITHUB_RUN_ID. */
  runId: number;
  door: Pick<Egress, "guard" | "during">;
  scrub(text: string): Promise<string> | string;
}

/** Null where there is no artifact service to talk to: outside a runner, or on GitHub Enterprise Server. */
export function createArtifacts(
  env: Record<string, string | undefined>,
  options: ArtifactOptions,
): { artifacts: Artifacts } | { unsupported: string } {
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
    return { unsupported: "This is no GitHub runner, so the run was kept on this machine only." };
  }
  if (isEnterpriseServer(options.serverUrl)) {
    return {
      unsupported:
        "GitHub Enterprise Server has no artifact service of this kind; the run was kept on the runner only. `actions/upload-artifact@v3` can upload its folder.",
    };
  }
  return {
    artifacts: {
      uploadRun: async (name, directory, files) => {
        const paths = files.map((file) => join(directory, file));
        for (const path of paths) await scrubFile(path, options.scrub);
        return upload({ name, directory, files: paths, asPage: false }, options);
      },
      uploadPage: async (file) => {
        await scrubFile(file, options.scrub);
        return upload(
          { name: basename(file), directory: dirname(file), files: [file], asPage: true },
          options,
        );
      },
    },
  };
}

interface Upload {
  name: string;
  directory: string;
  files: string[];
  asPage: boolean;
}

async function upload(
  { name, directory, files, asPage }: Upload,
  { door, serverUrl, repository, runId }: ArtifactOptions,
): Promise<{ id: number; url: string | null }> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const release = door.guard();
  try {
    const { id } = await door.during("run-artifact", () =>
      new DefaultArtifactClient().uploadArtifact(name, files, directory, asPage ? { skipArchive: true } : {}),
    );
    if (id === undefined) throw new Error("GitHub gave no id for it");
    return { id, url: `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}` };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(
      {
        code: "publish-failed",
        message: `The artifact \`${name}\` could not be uploaded: ${error instanceof Error ? error.message : String(error)}.`,
        todo: /already exists/i.test(String(error))
          ? "Another job of this workflow run uploaded one of the same name; give each job's run its own folder name with `out`."
          : "Run the job again; the run is still in its folder on the runner, and the verdict is not affected.",
      },
      error,
    );
  } finally {
    release();
  }
}

/** github.com, its data residency (`*.ghe.com`) and a stand-in on this machine have the service. */
function isEnterpriseServer(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl);
  return !(hostname === "github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost"));
}

const TEXT = /\.(?:json|jsonl|html|log|txt|md|sarif|xml|svg|css|js|csv)$/i;
/** Logs are bounded far below; anything larger was not written by us. */
const MAX_SCRUBBED = 256 * 1024 * 1024;

/** The bytes go up zipped, where nobody can look into them any more: this is the last look. */
async function scrubFile(path: string, scrub: ArtifactOptions["scrub"]): Promise<void> {
  if (!TEXT.test(path)) return;
  if ((await stat(path)).size > MAX_SCRUBBED) {
    throw new ProblemError({
      code: "publish-failed",
      message: `${basename(path)} is too large to be searched for secrets, so nothing was uploaded.`,
      todo: "Remove it from the run's folder, or make the gate write less.",
    });
  }
  const text = await readFile(path, "utf8");
  const clean = await (/\.(?:json|sarif)$/i.test(path) ? scrubJson(text, scrub) : scrub(text));
  if (clean !== text) await writeFile(path, clean);
}
