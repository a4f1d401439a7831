// The words for every state a report can be in. Records over the contract's own unions: what has no words does not compile.
import type { Conclusion, GateResult, Outcome, ReasonCode, State, Tier } from "../contract/report.ts";

/** A state as a reader meets it; `flaky` is taken out of the new ones. */
export type Standing = State | "flaky";

export const OUTCOMES_SAID: Readonly<Record<Outcome, { icon: string; word: string }>> = {
  pass: { icon: "✅", word: "passed" },
  fail: { icon: "❌", word: "failed" },
  skipped: { icon: "–", word: "skipped" },
  unknown: { icon: "⚠️", word: "could not be judged" },
};

export const CONCLUSIONS_SAID: Readonly<Record<Conclusion, string>> = {
  ready: "Ready",
  continue: "Not ready",
  blocked: "A person is needed",
};

export const STANDINGS_SAID: Readonly<Record<Standing, string>> = {
  new: "new",
  "new-indirect": "new on untouched lines",
  flaky: "flaky",
  "pre-existing": "already broken",
  fixed: "fixed",
};

export const STANDINGS_EXPLAINED: Readonly<Record<Standing, string>> = {
  new: "On lines this change touched.",
  "new-indirect": "Caused by this change, on lines it did not touch.",
  flaky:
    "Failed, then passed when run again on the same commit. Not blamed on this change, and not taken for green.",
  "pre-existing": "There before this change. Costs it nothing.",
  fixed: "Broken on the base, gone with this change.",
};

const TIERS_SAID: Readonly<Record<Tier, string>> = { git: "git-derived", executed: "self-reported" };

/** A checklist is read from git; that a test passed is the run's own word. */
export const evidenceOf = ({ tier, kind }: Pick<GateResult, "tier" | "kind">): string =>
  kind === "checklist" ? `${TIERS_SAID[tier]}, proofs ${TIERS_SAID.executed}` : TIERS_SAID[tier];

export const TIERS_EXPLAINED =
  "git-derived: computed from git alone, the change's code cannot forge it. " +
  "self-reported: measured by running the change's code.";

/** What to do about a gate that was skipped or could not be judged; empty where there is nothing to do. */
export const TODO: Readonly<Record<ReasonCode, string>> = {
  "tool-missing": "Install the tool in the job to have this judged.",
  "no-files": "",
  disabled: "",
  "not-selected": "",
  "not-applicable": "",
  "other-shard": "",
  "report-missing":
    "Check that the command writes its report to the configured path, also when it fails; then run again.",
  "report-empty": "The report holds no tests and no findings: check the command's filters, then run again.",
  "report-unreadable": "The report is cut off or not in the expected format: see the log, then run again.",
  "report-outside": "Write the report inside the repository and give its path relative to it.",
  "report-too-large": "Split the report, or have the tool leave out the output of passing tests.",
  timeout:
    "Find out in the log what it was waiting for; if the time is really needed, raise the gate's `timeout`.",
  killed: "Something ended it from outside, often the memory limit: see the log, then run again.",
  cancelled: "Run it again.",
  "setup-failed": "Preparing the gate failed before it could judge anything: see the log.",
  "not-started": "The command could not be started: check its name and its `cwd`.",
  "needs-failed": "It was waiting for another gate; mend that one first.",
  "no-comparison": "There was nothing to compare with: see the gate's settings.",
  crashed: "The tool itself failed, so its silence proves nothing: see the log, then run again.",
  "base-unavailable": "Check out with `fetch-depth: 0` so that failures can be told apart from old ones.",
  "server-failed": "Run the site's `serve` command by hand and look at the gate's log.",
  "browser-missing": "`proofmark doctor` says which browsers were looked for.",
  "browser-died": "Run it again; when it dies again, give the job more memory.",
  unsettled: "Make what moves keep still, mask it, or wait for it with `wait-for`.",
  "not-shown": "Open the page by hand and look at what the sentence names.",
  "screens-missing": "A person has to say whether the screens should be gone.",
  "reference-missing": "Add the design, or take the screen out of the gate.",
  "update-in-ci": "Update shots locally with `proofmark approve`, and commit them.",
  "shard-missing": "See why that job of the matrix did not upload its part, and run it again.",
  "shards-disagree":
    "The run's last job (`merge:` of the Action), or the second stage, has the change at hand and judges it of the whole.",
  "declaration-unreadable": "Mend what is declared, in the place named; then run again.",
  "approval-unknown":
    "Give the job `pull-requests: read`, and where teams own files a token that may read them (`members: read`); or name people in CODEOWNERS.",
  "change-unreadable":
    "A person has to look at this change; a smaller one, or running again later, may help.",
  "new-findings": "",
  "command-failed": "",
  "only-pre-existing": "",
  clean: "",
  approved: "",
};

/** Icon and words of a gate's outcome. An advisory gate that fails informs; it does not look like a failure. */
export function outcomeOf(gate: Pick<GateResult, "outcome" | "hard">): { icon: string; word: string } {
  if (gate.outcome === "fail" && !gate.hard) return { icon: "ℹ️", word: "advises" };
  return OUTCOMES_SAID[gate.outcome];
}

/** `1 finding`, `12,345 findings`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** Thousands grouped the English way, whatever the machine's locale. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** `340 ms`, `2.1 s`, `1 min 5 s`, `2 h 3 min`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
  return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}

/** What a gate took; nothing for one that did not run, or that git alone answers. */
export const took = ({
  outcome,
  tier,
  durationMs,
}: Pick<GateResult, "outcome" | "tier" | "durationMs">): string =>
  outcome === "skipped" || (tier === "git" && durationMs === 0) ? "" : duration(durationMs);

/** Seven digits, as git shows a commit. */
export const shortCommit = (commit: string): string => commit.slice(0, 7);
