// The demo project as a pull request on the GitHub stand-in, checked out the way a runner has it.
import type { Report } from "../../shared/contract/report.ts";
import { type GitHub, type Pull, startGitHub } from "./github.ts";
import { type DemoProject, type ExpectedFinding, makeDemoProject } from "./project.ts";
import { type ActionEvent, pullRequestEvent } from "./runner.ts";

export interface DemoPull {
  github: GitHub;
  project: DemoProject;
  pull: Pull;
  event: ActionEvent;
}

export const openDemoPull = (root: string): Promise<DemoPull> =>
  openPull(makeDemoProject(root), "Bulk discounts, and numbers that start again with the year");

/** The project's branch as a pull request, on a GitHub of its own. */
export async function openPull(project: DemoProject, title: string): Promise<DemoPull> {
  const { root } = project;
  const github = await startGitHub();
  await github.push(root, "main");
  await github.push(root, project.branch);
  const pull = await github.openPull({ head: project.branch, base: "main", title });
  const { base, head, merge } = project;
  const event = pullRequestEvent({ github, number: pull.number, head, base, merge, headRef: project.branch });
  github.forget();
  return { github, project, pull, event };
}

/** One line per finding, as comparable as the report's words allow: gate, rule, place, state, last part of a test's name. */
export function toldFindings(report: Report): string[] {
  return report.findings
    .map(({ gate, rule, path, line, state, test, basePath, baseLine }) => {
      const place = state === "fixed" ? `${basePath ?? path}:${baseLine ?? line}` : `${path}:${line}`;
      return [state, gate, rule, place, test?.split(" > ").at(-1)].filter(Boolean).join(" ");
    })
    .sort();
}

export function toldExpectation(expected: readonly ExpectedFinding[]): string[] {
  return expected
    .map(({ gate, rule, path, line, state, test }) =>
      [state, gate, rule, `${path}:${line}`, test].filter(Boolean).join(" "),
    )
    .sort();
}
