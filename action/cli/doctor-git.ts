// Whether git can give what a run asks of it: a history to compare with, worktrees, and no credentials for gates to find.
import type { Check, DoctorContext, DoctorPorts } from "./doctor-check.ts";

/** `git worktree add --detach` with pruning of lost ones; the oldest version this is tested with. */
const OLDEST_GIT = [2, 30] as const;

type Git = (...args: string[]) => Promise<{ code: number | null; stdout: string }>;

export async function checkGit(ports: DoctorPorts, { root, env }: DoctorContext): Promise<Check[]> {
  const git: Git = (...args) =>
    ports.commands.run({
      command: ["git", ...args],
      cwd: root,
      env: { PATH: env.PATH ?? "", HOME: env.HOME ?? "", LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" },
      timeoutMs: 20_000,
    });
  const version = await checkVersion(git);
  if (version.state === "mend") return [version];
  const inside = await git("rev-parse", "--is-inside-work-tree");
  if (inside.stdout.trim() !== "true") {
    const todo = "Change to a checkout of your project (`git init` for a new one), or give one with --cwd.";
    return [version, mend("This is no git repository.", todo)];
  }
  const onRunner = env.GITHUB_ACTIONS === "true";
  return [
    version,
    await checkHistory(git),
    await checkBase(git),
    await checkWorktrees(git),
    await checkCredentials(git, onRunner),
  ];
}

const ok = (text: string): Check => ({ area: "git", state: "ok", text, todo: null });
const mend = (text: string, todo: string): Check => ({ area: "git", state: "mend", text, todo });
const advice = (text: string, todo: string): Check => ({ area: "git", state: "advice", text, todo });

async function checkVersion(git: Git): Promise<Check> {
  const { code, stdout } = await git("--version");
  const match = /(\d+)\.(\d+)[\d.]*/.exec(stdout);
  if (code !== 0 || !match)
    return mend("git is not installed, or does not start.", "Install git and put it on PATH.");
  const [major, minor] = [Number(match[1]), Number(match[2])];
  const old = major < OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor < OLDEST_GIT[1]);
  if (old) return mend(`git ${match[0]} is too old.`, `Install git ${OLDEST_GIT.join(".")} or newer.`);
  return ok(`git ${match[0]}`);
}

async function checkHistory(git: Git): Promise<Check> {
  if ((await git("rev-parse", "--verify", "--quiet", "HEAD")).code !== 0) {
    return mend(
      "The repository has no commit yet.",
      "Commit once: a change is judged against what was there before.",
    );
  }
  const { stdout } = await git("rev-parse", "--is-shallow-repository");
  if (stdout.trim() !== "true") return ok("The whole history is here");
  return advice(
    "This clone is shallow; the base may have to be fetched, which needs credentials in a private repository.",
    "Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow`.",
  );
}

const BASES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master",
];

async function checkBase(git: Git): Promise<Check> {
  for (const ref of BASES) {
    const { code, stdout } = await git("rev-parse", "--abbrev-ref", "--verify", "--quiet", ref);
    if (code === 0) return ok(`Compares with ${stdout.trim() || ref}`);
  }
  return advice(
    "No default branch is known here.",
    "Name the base with `--base`, or run `git remote set-head origin --auto`.",
  );
}

async function checkWorktrees(git: Git): Promise<Check> {
  const { code, stdout } = await git("worktree", "list", "--porcelain");
  if (code !== 0)
    return mend(
      "Worktrees do not work here.",
      "Use a full clone, with a .git folder that can be written to.",
    );
  const lost = stdout.split("\n").filter((line) => line.startsWith("prunable")).length;
  if (lost === 0) return ok("Worktrees work");
  return advice(
    `${lost} ${lost === 1 ? "worktree is" : "worktrees are"} registered whose folder is gone.`,
    "Run `git worktree prune`.",
  );
}

/** Names only: the values are the secrets. All scopes count, included files too, since a gate can read each of them. */
async function checkCredentials(git: Git, onRunner: boolean): Promise<Check> {
  const headers = await git("config", "--name-only", "--get-regexp", "^http\\..*\\.extraheader$");
  const urls = await git("config", "--get-regexp", "^remote\\..*\\.(push)?url$");
  const inUrl = urls.stdout.split("\n").some((line) => /:\/\/[^/@\s]*:[^/@\s]+@/.test(line));
  if (headers.stdout.trim() === "" && !inUrl) return ok("No credentials lie in the git config");
  const where = inUrl ? "a remote's URL" : headers.stdout.trim().split("\n").join(", ");
  const text = `Credentials lie in the git config (${where}); gates run the pull request's code, and it can read them.`;
  return onRunner
    ? mend(text, "Set `persist-credentials: false` on actions/checkout.")
    : advice(text, "Use a credential helper instead, and remove them from the config.");
}
