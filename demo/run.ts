// `npm run demo`: a real pull request on a real project, judged by the bundle the way a runner would run it, against a
// stateful GitHub on this machine. Nothing leaves the machine.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { styleText } from "node:util";
import type { Report } from "../shared/contract/report.ts";
import { openDemoPull, toldExpectation, toldFindings } from "../test/support/demo-pull.ts";
import { runAction } from "../test/support/runner.ts";
import { showHostile } from "./hostile.ts";
import { takePictures } from "./pictures.ts";
import { runnerLog } from "./runner-log.ts";
import { showWebsite } from "./website.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = join(ROOT, "artifacts/demo");

const say = (line: string) => process.stdout.write(`${line}\n`);
const heading = (text: string) => say(`\n${styleText("bold", text)}`);
const shown = (path: string) => relative(process.cwd(), path) || ".";

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

heading("A project with a red base, and a pull request");
const { github, project, pull, event } = await openDemoPull(join(OUT, "project"));
try {
  say(`  main    ${project.base.slice(0, 12)}  ten lint errors, two failing tests, one type error`);
  say(
    `  #${pull.number}      ${project.head.slice(0, 12)}  adds one of each, fixes one of each, renames a file,`,
  );
  say("                        puts a licence header on every file, and leaves a function unused");
  say(`  in ${shown(project.root)}; look around with git`);

  heading("Judged by dist/ as a runner would");
  const run = await runAction({ cwd: project.root, event, github, onOutput: runnerLog(say) });
  writeFileSync(join(OUT, "job.log"), run.stdout + run.stderr);
  const reportPath = run.outputs["report-path"];
  if (!reportPath || !existsSync(reportPath)) {
    say(run.stderr);
    throw new Error(`the run kept no report (exit code ${run.code})`);
  }
  const kept = join(OUT, "run");
  cpSync(dirname(reportPath), kept, { recursive: true });

  const [comment] = await github.comments(pull.number);
  heading("The comment on the pull request");
  say(comment?.body ?? "(none)");
  if (comment) writeFileSync(join(OUT, "comment.md"), comment.body);

  heading("What was planted, and what was found");
  const report = JSON.parse(readFileSync(reportPath, "utf8")) as Report;
  const planted = toldExpectation(project.expected);
  const found = toldFindings(report);
  const missed = planted.filter((line) => !found.includes(line));
  const extra = found.filter((line) => !planted.includes(line));
  for (const line of missed) say(`  not found as planted: ${line}`);
  for (const line of extra) say(`  found, but not planted: ${line}`);
  if (missed.length + extra.length > 0) process.exitCode = 1;
  else say(`  all ${planted.length} findings are told exactly as they were planted`);

  heading("A website, and a pull request that changes what one sees");
  const website = await showWebsite(OUT, say);
  if (website.asPlanted === false) process.exitCode = 1;

  heading("A fork that attacks what judges it, and the second stage");
  const hostile = await showHostile(OUT, say);
  if (!hostile.asPlanted) process.exitCode = 1;

  heading("What is left to look at");
  say(`  verdict   ${run.outputs.conclusion}, score ${run.outputs.score}, exit code ${run.code}`);
  say(`  report    ${shown(join(kept, "report.html"))}`);
  say(`  document  ${shown(join(kept, "report.json"))}`);
  say(`  egress    ${shown(join(kept, "egress.json"))}`);
  say(`  comment   ${shown(join(OUT, "comment.md"))}`);
  say(`  job log   ${shown(join(OUT, "job.log"))}`);
  say(`  hostile   ${shown(join(OUT, "hostile-comment.md"))}`);
  say(`  website   ${shown(join(website.kept, "report.html"))}`);
  if (process.argv.includes("--screenshots") && comment) {
    const pictures = await takePictures({
      comment: comment.body,
      page: join(kept, "report.html"),
      website: website.asPlanted === null ? null : { ...website, page: join(website.kept, "report.html") },
      folder: join(ROOT, "docs/images"),
    });
    for (const picture of pictures) say(`  picture   ${shown(picture)}`);
  }
  say(`\nThe same on your own project:\n  npm run -s proofmark -- verify --cwd PATH`);
} finally {
  await github.stop();
}
