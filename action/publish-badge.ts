// Publishes the score of the default branch, where the judging config asks for it. What keeps it back is told and changes nothing.

import type { Config } from "../shared/config/schema.ts";
import { type Badge, projectId } from "../shared/contract/badge.ts";
import type { Report } from "../shared/contract/report.ts";
import { parseKey } from "../shared/keys/format.ts";
import type { Input } from "./input.ts";
import type { Display, Journal } from "./ports.ts";

export interface BadgeRequest {
  /** Of the config that judged; left out: there is no badge. */
  settings: Config["badge"];
  input: Pick<Input, "defaultBranch" | "only">;
  /** "" for none. */
  key: string;
  /** PROOFMARK_OFFLINE is set. */
  offline: boolean;
}

export interface BadgePorts {
  /** As `postBadge` does: null, or why not. */
  post(badge: Badge): Promise<string | null>;
  /** The newest commit of a branch on GitHub; null where that could not be told. */
  newest(branch: string): Promise<string | null>;
  display: Pick<Display, "note">;
  journal: Pick<Journal, "record">;
}

/** Never rejects for what the App, GitHub or the settings may hold. */
export async function publishBadge(report: Report, request: BadgeRequest, ports: BadgePorts): Promise<void> {
  const { settings, input } = request;
  const { defaultBranch } = input;
  // A part of the gates has no score of the project; the job that merges the shards has.
  if (!settings?.publish || defaultBranch === undefined || report.shard !== undefined) return;
  const why = whyKept(report, request) ?? (await whyLate(defaultBranch, ports)) ?? (await send());
  ports.journal.record("badge", { published: why === null, score: report.verdict.score });
  ports.display.note(
    why === null ? `The badge now says ${report.verdict.score}.` : `The badge was not published: ${why}`,
  );

  function send(): Promise<string | null> {
    const project = projectId(settings?.salt ?? "", defaultBranch?.repositoryId ?? "");
    return ports.post({ project, score: report.verdict.score });
  }
}

/** What can be told without asking anyone. */
function whyKept({ change }: Report, { input, key, offline }: BadgeRequest): string | null {
  if (offline) return "PROOFMARK_OFFLINE is set.";
  if (input.only.length > 0) return "`only` left gates out, so this is no score of the whole.";
  if (change.head !== input.defaultBranch?.commit)
    return "what was judged is not the commit that this workflow run is of.";
  if (key === "")
    return "there is no key. Store it as a secret and hand it over as the input `badge-key`, or as PROOFMARK_BADGE_KEY; forks have none, and need none.";
  if (parseKey(key) === null)
    return "the key is none of Proofmark's, or not a whole one. Copy it again: `pm_live_` and 61 letters and digits.";
  return null;
}

/** Runs end in any order, and old ones can be run again: the badge is of the newest commit. */
async function whyLate(
  { name, commit }: NonNullable<Input["defaultBranch"]>,
  { newest }: BadgePorts,
): Promise<string | null> {
  const now = await newest(name);
  return now === null || now === commit ? null : "the default branch has a newer commit by now.";
}
