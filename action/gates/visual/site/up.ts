// A site that answers, or why none does.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { PairPorts } from "../../gate.ts";

export interface Up {
  /** Without a slash at the end. */
  origin: string;
  /** On this machine: only then do we ask it ourselves; of other hosts the browser alone asks. */
  local: boolean;
  /** Why it is there no more; null while nothing is known against it. */
  whyEnded(): Reason | null;
  /** Resolves when nothing of it is left; safe to call twice. */
  stop(): Promise<void>;
}

export type UpPorts = Pick<PairPorts, "files" | "clock" | "servers">;

export const serverFailed = (text: string): { reason: Reason } => ({
  reason: { code: "server-failed", text: text.slice(0, 2000) },
});

export const cancelled = (): { reason: Reason } => ({ reason: { code: "cancelled", text: "Cancelled" } });
