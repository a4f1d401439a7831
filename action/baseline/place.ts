// PROVISIONAL, uncommitted: stands in until the owner of this file writes the real one over it.
import { symlink } from "node:fs/promises";
import type { Note, Reason } from "../../shared/contract/report.ts";
import type { Commands, DiffedFile, Files, Git } from "../ports.ts";

export interface BaseRequest {
  commit: string;
  headRoot: string;
  files: readonly DiffedFile[];
  install: string | null;
  env: Record<string, string>;
  timeoutMs: number;
  signal: AbortSignal;
  logPath: string;
  onLine(line: string): void;
}
export type PreparedBase = { root: string; notes: Note[]; dispose(): Promise<void> } | { reason: Reason };
export async function prepareBase(
  ports: { git: Git; files: Files; commands: Commands },
  request: BaseRequest,
): Promise<PreparedBase> {
  const directory = await ports.files.temporary("proofmark-base-");
  const root = `${directory}/tree`;
  await ports.git.addWorktree(request.commit, root);
  await symlink(`${request.headRoot}/node_modules`, `${root}/node_modules`).catch(() => undefined);
  return { root, notes: [], dispose: () => ports.git.removeWorktree(root) };
}
