// The second half of the demo: a website, a branch that changes what one sees, and what is said of it.
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Report } from "../shared/contract/report.ts";
import { openPull } from "../test/support/demo-pull.ts";
import { CHANGED_SCREENS, makeDemoSite, SAME_SCREENS } from "../test/support/demo-site.ts";
import { runAction } from "../test/support/runner.ts";
import { runnerLog } from "./runner-log.ts";

export interface WebsiteDemo {
  comment: string;
  /** The run's folder, kept. */
  kept: string;
  /** False: something was not found as planted; null: there is no browser to look with. */
  asPlanted: boolean | null;
}

export async function showWebsite(out: string, say: (line: string) => void): Promise<WebsiteDemo> {
  const project = makeDemoSite(join(out, "website"));
  const { github, pull, event } = await openPull(project, "A banner for Christmas, and some tidying");
  try {
    say(
      `  main    ${project.base.slice(0, 12)}  six pages with a clock, a spinner, counting numbers, a quote by lot`,
    );
    say(
      `  #${pull.number}      ${project.head.slice(0, 12)}  one colour, a banner, a column, a broken font; the rest is tidying`,
    );
    const run = await runAction({ cwd: project.root, event, github, onOutput: runnerLog(say) });
    const reportPath = run.outputs["report-path"];
    if (!reportPath || !existsSync(reportPath))
      throw new Error(`the run kept no report (exit code ${run.code})\n${run.stderr}`);
    const kept = join(out, "website-run");
    cpSync(dirname(reportPath), kept, { recursive: true });
    const [comment] = await github.comments(pull.number);
    if (comment) writeFileSync(join(out, "website-comment.md"), comment.body);
    const report = JSON.parse(readFileSync(reportPath, "utf8")) as Report;
    return { comment: comment?.body ?? "", kept, asPlanted: compared(report, say) };
  } finally {
    await github.stop();
  }
}

/** What was planted beside what was found. */
export function compared(report: Report, say: (line: string) => void): boolean | null {
  const gate = report.gates.find(({ kind }) => kind === "visual");
  if (gate?.reason?.code === "browser-missing") {
    say(`  not looked at: ${gate.reason.text}`);
    return null;
  }
  const screens = new Map((gate?.pictures?.screens ?? []).map((screen) => [screen.id, screen]));
  const wrong: string[] = [];
  for (const [id, selector] of Object.entries(CHANGED_SCREENS)) {
    const screen = screens.get(id);
    const places = [...(screen?.regions ?? []), ...(screen?.bands ?? [])];
    const causes = places.flatMap(({ cause }) => cause?.selector ?? []);
    if (screen?.outcome !== "different")
      wrong.push(`${id}: ${screen?.outcome ?? "not shot"}, and was changed`);
    else if (!causes.some((cause) => cause.includes(selector)))
      wrong.push(`${id}: ${selector} is not named, but ${causes.join(", ") || "nothing"}`);
  }
  for (const id of SAME_SCREENS)
    if (screens.get(id)?.outcome !== "same")
      wrong.push(
        `${id}: ${screens.get(id)?.outcome ?? "not shot"} (${screens.get(id)?.text}), and was not changed`,
      );
  for (const line of wrong) say(`  ${line}`);
  if (wrong.length === 0)
    say(
      `  all ${Object.keys(CHANGED_SCREENS).length} changed screens are shown, each with its cause; ${SAME_SCREENS.length} others are the same`,
    );
  return wrong.length === 0;
}
