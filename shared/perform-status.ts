// Sets a commit status. The newest of one context counts, so that setting it twice is setting it once.
import type { PerformedStatus, StatusEffect } from "./effects.ts";
import type { PerformPorts } from "./perform.ts";

export async function setStatus(
  { owner, repo, sha, context, state, description, url }: StatusEffect,
  { request, dry }: Pick<PerformPorts, "request" | "dry">,
): Promise<PerformedStatus> {
  if (dry) {
    dry(`would set the status ${context} of ${sha.slice(0, 7)} to ${state}`);
    return { kind: "status", done: "left" };
  }
  await request("POST /repos/{owner}/{repo}/statuses/{sha}", {
    ...{ owner, repo, sha, state, context, description },
    ...(url === null ? {} : { target_url: url }),
  });
  return { kind: "status", done: "set" };
}
