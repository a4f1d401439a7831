// A real repository that answers as GitHub's git data API does: the same objects without a server, with listings cut off
// where a test wants them to be.
import { execFileSync } from "node:child_process";
import type { Request } from "../../shared/perform.ts";

export interface GitAsGitHub {
  request: Request;
  /** Routes with what they were asked for, in order. */
  asked: string[];
}

/** `most`: entries of one listing; GitHub's own bound is 100,000. */
export function gitAsGitHub(root: string, most = 100_000, graphql = false): GitAsGitHub {
  const asked: string[] = [];
  const git = (...args: string[]): Buffer => execFileSync("git", args, { cwd: root, maxBuffer: 64 << 20 });
  const text = (...args: string[]): string =>
    git(...args)
      .toString()
      .trim();
  const tree = (id: string, recursive: boolean) => {
    const flags = recursive ? ["-r", "-t"] : [];
    const lines = git("ls-tree", "-z", "-l", ...flags, id)
      .toString()
      .split("\0")
      .filter(Boolean);
    const entries = lines.map((line) => {
      const [about = "", path = ""] = line.split("\t");
      const [mode = "", type = "", sha = "", size = ""] = about.split(/ +/);
      return { path, mode, type, sha, ...(size === "-" ? {} : { size: Number(size) }) };
    });
    return { sha: id, tree: entries.slice(0, most), truncated: entries.length > most };
  };
  const answer = (path: string, parameters: Record<string, unknown>): unknown => {
    if (path.endsWith("/compare/{basehead}")) {
      const [base = "", head = ""] = String(parameters.basehead).split("...");
      return { merge_base_commit: { sha: text("merge-base", base, head) } };
    }
    if (path.endsWith("/git/commits/{commit_sha}"))
      return { tree: { sha: text("rev-parse", `${String(parameters.commit_sha)}^{tree}`) } };
    if (path.endsWith("/git/trees/{tree_sha}"))
      return tree(String(parameters.tree_sha), parameters.recursive !== undefined);
    if (path.endsWith("/git/blobs/{file_sha}")) {
      const content = git("cat-file", "blob", String(parameters.file_sha));
      // GitHub breaks lines, as mail once did.
      const lines = content.toString("base64").replace(/.{60}/g, "$&\n");
      return { content: lines, encoding: "base64", size: content.length };
    }
    throw Object.assign(new Error("Not Found"), { status: 404 });
  };
  /** As GitHub's schema has it: text of what is UTF-8, null of what is not. */
  const texts = (variables: Record<string, unknown>): unknown => {
    const named = Object.entries(variables).filter(([name]) => /^o\d+$/.test(name));
    const blobs = named.map(([name, oid]) => {
      const content = git("cat-file", "blob", String(oid));
      return [name.replace("o", "b"), { text: content.includes(0) ? null : content.toString() }];
    });
    return { data: { repository: Object.fromEntries(blobs) } };
  };
  const request: Request = async (route, parameters = {}) => {
    const [, path = ""] = route.split(" ");
    if (route === "POST /graphql" && graphql) {
      asked.push("graphql");
      return { status: 200, data: texts(parameters.variables as Record<string, unknown>), headers: {} };
    }
    asked.push(
      `${path.replace("/repos/{owner}/{repo}", "")} ${Object.values(parameters).slice(2).join(" ")}`,
    );
    return { status: 200, data: answer(path, parameters), headers: {} };
  };
  return { request, asked };
}
