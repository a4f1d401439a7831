// `git push` for the emulator, which speaks no git protocol: every object through the API, the commit ids staying git's own.
import { execFileSync } from "node:child_process";

type Call = (method: string, path: string, body?: unknown) => Promise<{ status: number; data: unknown }>;

/** Uploads a branch with all its history; small repositories only. Resolves to the branch's commit id. */
export async function pushBranch(call: Call, source: { root: string; branch: string }): Promise<string> {
  const tip = await pushObjects(call, source);
  const created = await call("POST", "/git/refs", { ref: `refs/heads/${source.branch}`, sha: tip });
  if (created.status !== 201)
    await expect(call("PATCH", `/git/refs/heads/${source.branch}`, { sha: tip, force: true }), 200);
  return tip;
}

/** Without a branch: what a repository has of its forks, whose objects GitHub keeps in one place. */
export async function pushObjects(call: Call, source: { root: string; branch: string }): Promise<string> {
  const git: Git = (...args) =>
    execFileSync("git", args, { cwd: source.root, maxBuffer: 64 << 20, stdio: ["ignore", "pipe", "pipe"] });
  const object: Git = (...args) => {
    const key = args.join(" ");
    const known = OBJECTS.get(key) ?? git(...args);
    OBJECTS.set(key, known);
    return known;
  };
  const commits = git("rev-list", "--reverse", "--topo-order", source.branch).toString().trim().split("\n");
  const known = new Set<string>();
  for (const commit of commits) {
    const tree = await pushTree(call, { git: object, commit, known });
    await pushCommit(call, { git: object, commit, tree });
  }
  return commits.at(-1) ?? "";
}

type Git = (...args: string[]) => Buffer;

/** What git says of an object by its id is the same in every repository, and a process each costs more than all else here. */
const OBJECTS = new Map<string, Buffer>();

async function pushTree(call: Call, at: { git: Git; commit: string; known: Set<string> }): Promise<string> {
  const entries = at.git("ls-tree", "-rz", at.commit).toString().split("\0").filter(Boolean);
  const tree = [];
  for (const entry of entries) {
    const [about = "", path = ""] = entry.split("\t");
    const [mode = "", type = "", sha = ""] = about.split(" ");
    if (!at.known.has(sha)) {
      const content = at.git("cat-file", "blob", sha).toString("base64");
      await expect(call("POST", "/git/blobs", { content, encoding: "base64" }), 201);
      at.known.add(sha);
    }
    tree.push({ path, mode, type, sha });
  }
  return (await expect(call("POST", "/git/trees", { tree }), 201)).sha;
}

async function pushCommit(call: Call, at: { git: Git; commit: string; tree: string }): Promise<void> {
  // Dates as strict ISO with offset: the id depends on them.
  const format = "%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI";
  const shown = at.git("show", "-s", `--format=${format}`, at.commit).toString().trimEnd().split("\0");
  const [parents = "", an, ae, ad, cn, ce, cd] = shown;
  const message = at.git("cat-file", "commit", at.commit).toString();
  const created = await expect(
    call("POST", "/git/commits", {
      message: message.slice(message.indexOf("\n\n") + 2),
      tree: at.tree,
      parents: parents === "" ? [] : parents.split(" "),
      author: { name: an, email: ae, date: ad },
      committer: { name: cn, email: ce, date: cd },
    }),
    201,
  );
  if (created.sha !== at.commit)
    throw new Error(`the emulator named commit ${at.commit} ${created.sha}: use UTC dates and plain commits`);
}

async function expect(answer: ReturnType<Call>, status: number): Promise<{ sha: string }> {
  const { status: got, data } = await answer;
  if (got !== status) throw new Error(`expected ${status}, got ${got}: ${JSON.stringify(data)}`);
  return data as { sha: string };
}
