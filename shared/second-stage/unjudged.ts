// One gate that stands for all that git tells, when the change could not be read.
import type { Reason } from "../contract/report.ts";
import type { GitTier } from "../git-tier/engine.ts";

export const unjudgedGitTier = (reason: Reason): GitTier => ({
  gates: [
    {
      id: "change",
      kind: "tampering",
      title: "What git tells of the change",
      tier: "git",
      hard: true,
      weight: 1,
      outcome: "unknown",
      reason,
      durationMs: 0,
      command: null,
      reproduce: null,
      formats: [],
      tests: null,
      base: null,
      log: null,
      pictures: null,
    },
  ],
  findings: [],
  notes: [],
});
