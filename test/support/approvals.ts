// Comments and people of a pull request, in memory: what approving asks of GitHub.
import type { ApprovalSource, CommentVersion, SaidComment } from "../../shared/approval/source.ts";
import type { Permission } from "../../shared/git-tier/source.ts";

export const ME = { login: "github-actions[bot]", type: "Bot" as const };
export const COMMENT_KEY = "proofmark";

/** The nth minute of the day. */
export const minute = (at: number): string => new Date(Date.UTC(2026, 10, 21, 10, at)).toISOString();

export const headOfComment = (): string => `<!-- proofmark:comment v1 key=${COMMENT_KEY} -->`;

export class Conversation {
  readonly said: SaidComment[] = [];
  readonly asked: string[] = [];
  readonly rights = new Map<string, Permission | null>([
    ["alice", "write"],
    ["bob", "maintain"],
    ["author", "admin"],
    ["reader", "read"],
  ]);
  readonly #versions = new Map<string, CommentVersion[] | null>();

  say(login: string, body: string, at: number): SaidComment {
    const type = login.endsWith("[bot]") ? "Bot" : "User";
    const id = this.said.length + 1;
    const comment = {
      id,
      nodeId: `IC_${id}`,
      body,
      user: { login, type },
      createdAt: minute(at),
      updatedAt: minute(at),
    };
    this.said.push(comment);
    return comment;
  }

  /** GraphQL leaves `[bot]` out. */
  edit(comment: SaidComment, login: string, body: string, at: number): void {
    const by = (name: string) => ({
      login: name.replace("[bot]", ""),
      type: name.endsWith("[bot]") ? ("Bot" as const) : ("User" as const),
    });
    const node = comment.nodeId ?? "";
    const known = this.#versions.get(node) ?? [
      { by: by(comment.user?.login ?? ""), at: comment.createdAt, body: comment.body },
    ];
    this.#versions.set(node, [...known, { by: by(login), at: minute(at), body }]);
    comment.body = body;
    comment.updatedAt = minute(at);
  }

  /** As where a token may not ask GraphQL. */
  hideVersions(): void {
    for (const node of this.#versions.keys()) this.#versions.set(node, null);
  }

  source(): ApprovalSource {
    return {
      comments: async () => this.said,
      versions: async ({ nodeId }) => this.#versions.get(nodeId ?? "") ?? null,
      permission: async (login) => {
        this.asked.push(login);
        return this.rights.get(login) ?? null;
      },
    };
  }
}
