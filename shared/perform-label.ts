// Puts a label on a pull request, unless it is there: adding it again would be an event that mails people.
import type { LabelEffect, PerformedLabel } from "./effects.ts";
import type { PerformPorts } from "./perform.ts";

const LABELS = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
/** An issue holds at most 100. */
const ALL = 100;

export async function addLabel(
  { owner, repo, issue, name }: LabelEffect,
  { request, dry }: Pick<PerformPorts, "request" | "dry">,
): Promise<PerformedLabel> {
  const target = { owner, repo, issue_number: issue };
  const { data } = await request(`GET ${LABELS}`, { ...target, per_page: ALL });
  if (namesOf(data).includes(name.toLowerCase())) return { kind: "label", done: "left" };
  if (dry) {
    dry(`would put the label ${name} on ${owner}/${repo}#${issue}`);
    return { kind: "label", done: "left" };
  }
  await request(`POST ${LABELS}`, { ...target, labels: [name] });
  return { kind: "label", done: "added" };
}

/** Names of labels are equal in any case. */
function namesOf(data: unknown): string[] {
  if (!Array.isArray(data)) throw new TypeError("GitHub answered a list of labels with something else");
  return data.flatMap((label: unknown) =>
    typeof label === "object" && label !== null && "name" in label && typeof label.name === "string"
      ? [label.name.toLowerCase()]
      : [],
  );
}
