// Below the findings: why this score, what the change touches, how and where it was judged.
import type { ChangedFile, Report } from "../../../shared/contract/report.ts";
import { standingOf } from "../../../shared/render/tally.ts";
import { counted, duration, grouped } from "../../../shared/render/words.ts";
import { html, type Markup, prose } from "./escape.ts";

export function scoreSection({ verdict, gates }: Report): Markup {
  const titles = new Map(gates.map(({ id, title }) => [id, title]));
  let left = 100;
  const rows = verdict.deductions.map(({ gate, points, because }) => {
    left -= points;
    return html`<tr><td class="points">−${points}</td><td>${gate === null ? "" : (titles.get(gate) ?? gate)}</td><td class="why">${prose(because)}</td>
<td class="fall"><svg aria-hidden="true" focusable="false"><rect class="kept" width="${Math.max(0, left)}%" height="8" y="2" rx="2" /><rect class="lost" x="${Math.max(0, left)}%" width="${points}%" height="8" y="2" rx="2" /></svg></td></tr>`;
  });
  return html`<section id="score" aria-labelledby="score-title"><h2 id="score-title">Why ${verdict.score} of 100</h2>
${
  rows.length === 0
    ? html`<p class="empty">Nothing was deducted. What was broken before costs nothing.</p>`
    : html`<div class="scroll"><table class="deductions"><thead><tr><th scope="col">Points</th><th scope="col">Gate</th><th scope="col">Because</th><th scope="col"><span class="hidden">Score after it</span></th></tr></thead>
<tbody>${rows}</tbody><tfoot><tr><td class="points">${verdict.score}</td><td colspan="3">remain; ready from ${verdict.bar}. What was broken before costs nothing.</td></tr></tfoot></table></div>`
}</section>`;
}

const STATUS: Readonly<Record<ChangedFile["status"], { sign: string; word: string }>> = {
  added: { sign: "A", word: "added" },
  modified: { sign: "M", word: "modified" },
  deleted: { sign: "D", word: "deleted" },
  renamed: { sign: "R", word: "renamed" },
  copied: { sign: "C", word: "copied" },
  "type-changed": { sign: "T", word: "type changed" },
};

const FILES_SHOWN = 25;
const FILES_MOST = 2_000;

export function changeSection(report: Report): Markup {
  const { files } = report.change;
  const blame = new Map<string, number>();
  for (const finding of report.findings) {
    const standing = standingOf(finding);
    if (finding.path === null || (standing !== "new" && standing !== "new-indirect")) continue;
    blame.set(finding.path, (blame.get(finding.path) ?? 0) + 1);
  }
  const row = (file: ChangedFile): Markup => fileRow(file, blame.get(file.path) ?? 0);
  const rest = files.slice(FILES_SHOWN, FILES_MOST);
  const added = files.reduce((sum, file) => sum + file.added, 0);
  const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
  return html`<section id="change" aria-labelledby="change-title"><h2 id="change-title">The change</h2>
<p class="fine">${counted(files.length, "file")}, <span class="plus">+${grouped(added)}</span> <span class="minus">−${grouped(deleted)}</span> lines</p>
<ul class="files">${files.slice(0, FILES_SHOWN).map(row)}</ul>
${rest.length > 0 && html`<details class="more-files"><summary>${counted(files.length - FILES_SHOWN, "more file")}</summary><ul class="files">${rest.map(row)}</ul>${files.length > FILES_MOST && html`<p class="fine">The rest is in <code>report.json</code>.</p>`}</details>`}
</section>`;
}

function fileRow(file: ChangedFile, blamed: number): Markup {
  const { sign, word } = STATUS[file.status];
  return html`<li><abbr class="status ${file.status}" title="${word}">${sign}</abbr>
<span class="path"><code>${file.path}</code>${file.previousPath !== null && html` <small>from <code>${file.previousPath}</code></small>`}</span>
<span class="lines"><span class="plus">+${grouped(file.added)}</span> <span class="minus">−${grouped(file.deleted)}</span></span>
${blamed > 0 ? html`<button type="button" class="blamed" data-path="${file.path}">${grouped(blamed)} new</button>` : html`<span></span>`}</li>`;
}

export function aboutSection(report: Report): Markup {
  const { run, change, environment, config } = report;
  const whose = {
    base: "the base's copy",
    head: "this change's copy, the base has none",
    file: "the file given",
    detected: "none; the gates were detected",
  }[config.source];
  const facts: readonly (readonly [string, string | null])[] = [
    [
      "Judged",
      { commit: "a commit", merge: "the merge GitHub would make", worktree: "uncommitted files" }[
        change.headTree
      ],
    ],
    ["Head", change.head],
    ["Compared with", change.comparedWith ?? "nothing; no base was available"],
    [
      "Config",
      `${whose}${config.path === null ? "" : ` (${config.path})`}${config.changed ? "; this change edits it" : ""}`,
    ],
    ["Started", run.startedAt.replace("T", " ").replace(/\.\d+Z$|Z$/, " UTC")],
    ["Took", duration(run.durationMs)],
    [
      "Machine",
      `${environment.os} ${environment.arch}, ${counted(environment.cpus, "core")}, node ${environment.node}${environment.ci ? ", CI" : ""}`,
    ],
    ["Run", run.id],
    [
      "CI run",
      run.ciRun === null ? null : `${run.ciRun.id}, number ${run.ciRun.number}, attempt ${run.ciRun.attempt}`,
    ],
    ["Tool", run.tool],
  ];
  return html`<section id="about" aria-labelledby="about-title"><h2 id="about-title">How it was judged</h2>
<dl class="facts wide">${facts.map(([name, value]) => value !== null && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}
