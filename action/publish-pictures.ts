// Before/after pictures for the comment: cut out of the run's own files, stored on a branch of the user's own repository.
import { createHash } from "node:crypto";
import { IMAGES_BRANCH } from "../shared/contract/data.ts";
import type { Report, ScreenResult } from "../shared/contract/report.ts";
import { perform } from "../shared/perform.ts";
import { type Problem, ProblemError } from "../shared/problem.ts";
import { type Strips, stripKey } from "../shared/render/comment-screens.ts";
import { repositoryPage } from "../shared/render/links.ts";
import { changesOf, lookedAt, type Shown } from "../shared/render/screens.ts";
import type { PublishContext, PublishPorts } from "./publish.ts";

/** In one comment. GitHub wants a second between two writes, and each picture is one. */
const MOST_STRIPS = 8;
/** Of one shot. */
const MOST_SHOT_BYTES = 64 * 1024 * 1024;

export interface StoredStrips {
  strips: Strips;
  problem: Problem | null;
}

interface Strip {
  key: string;
  name: string;
  bytes: Uint8Array;
}

/** Null where none are wanted or nothing changed that could be shown. */
export async function storeStrips(
  report: Report,
  context: PublishContext,
  ports: Pick<PublishPorts, "files" | "github" | "during" | "clock">,
): Promise<StoredStrips | null> {
  const { repository, comment } = context;
  const page = context.runUrl === null ? null : repositoryPage(context.runUrl);
  const { github } = ports;
  if (comment.images !== "branch" || !repository || !github || page === null) return null;
  const made = await cutStrips(report, context.directory, ports.files);
  if (made.length === 0) return null;
  const { request } = await github();
  const [done] = await ports.during("comment-pictures", () =>
    perform<"images">(
      [
        {
          kind: "images",
          owner: repository.owner,
          repo: repository.name,
          branch: IMAGES_BRANCH,
          day: report.run.startedAt.slice(0, 10),
          images: [...new Map(made.map(({ name, bytes }) => [name, { name, bytes }])).values()],
        },
      ],
      {
        request,
        sleep: (ms) => ports.clock.sleep(ms),
        jitter: () => 500 + (Number.parseInt(ports.clock.random(2), 16) / 0xffff) * 2000,
        dry: null,
      },
    ),
  );
  if (done === undefined) return null;
  if (done.done === "failed")
    return { strips: { addresses: new Map(), missing: MISSING }, problem: done.problem };
  const addresses = made.flatMap(({ key, name }) => {
    const path = done.paths.get(name);
    return path === undefined ? [] : [[key, `${page}/blob/${IMAGES_BRANCH}/${path}?raw=true`] as const];
  });
  return { strips: { addresses: new Map(addresses), missing: null }, problem: null };
}

/** The job's summary says why; here it is enough to say where. */
const MISSING = "Before/after pictures could not be stored for this comment; they are in the report.";

async function cutStrips(
  report: Report,
  directory: string,
  files: Pick<PublishPorts["files"], "read">,
): Promise<Strip[]> {
  const { cropStrip } = await import("./render/strip.ts");
  const strips: Strip[] = [];
  for (const { gate, pictures } of lookedAt(report)) {
    for (const shown of changesOf(pictures).slice(0, MOST_STRIPS - strips.length)) {
      const screen = shownScreen(shown);
      if (screen === null) continue;
      const [base, head] = await Promise.all(
        [screen.base?.file, screen.head?.file].map((file) => readShot(file, directory, files)),
      );
      const bytes = base && head ? unlessUnreadable(() => cropStrip(screen, { base, head })) : null;
      if (bytes === null) continue;
      const name = `${createHash("sha256").update(bytes).digest("hex")}.png`;
      strips.push({ key: stripKey(gate.id, shown), name, bytes });
    }
  }
  return strips;
}

const shownScreen = ({ screens }: Shown): ScreenResult | null =>
  screens.find(({ base, head }) => base !== null && head !== null) ?? null;

async function readShot(
  file: string | undefined,
  directory: string,
  files: Pick<PublishPorts["files"], "read">,
): Promise<Uint8Array | null> {
  if (file === undefined) return null;
  try {
    return await files.read(`${directory}/${file}`, { maxBytes: MOST_SHOT_BYTES, within: directory });
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** A picture that cannot be read costs its strip and nothing else. */
function unlessUnreadable(cut: () => Uint8Array | null): Uint8Array | null {
  try {
    return cut();
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
