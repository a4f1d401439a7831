// What the App asks of GitHub, each with its reason: the page, the manifest and docs/app/start.md are made from this table.
import { EVENTS as HANDLED } from "../handlers/index.ts";

export interface Permission {
  /** GitHub's name of it in the manifest. */
  name: string;
  /** GitHub's words on its pages. */
  title: string;
  reason: string;
  of: "repository" | "organization";
  access: "read" | "write";
}

export const PERMISSIONS: readonly Permission[] = [
  {
    name: "metadata",
    title: "Metadata",
    of: "repository",
    access: "read",
    reason: "Which repositories there are, their topics and languages. GitHub asks for it with every other.",
  },
  {
    name: "contents",
    title: "Contents",
    of: "repository",
    access: "read",
    reason: "CODEOWNERS of the default branch, and which directories a push changed. Nothing is cloned.",
  },
  {
    name: "actions",
    title: "Actions",
    of: "repository",
    access: "read",
    reason: "The report that a run on a fork has uploaded.",
  },
  {
    name: "pull_requests",
    title: "Pull requests",
    of: "repository",
    access: "write",
    reason: "The one comment on a fork's pull request, which its own run may not write.",
  },
  {
    name: "statuses",
    title: "Commit statuses",
    of: "repository",
    access: "write",
    reason:
      "The verdict on a commit under the App's own name, which code in the pull request cannot forge and rulesets can require.",
  },
  {
    name: "members",
    title: "Members",
    of: "organization",
    access: "read",
    reason: "Teams and who is in them: whether an owner named in CODEOWNERS exists and can act.",
  },
];

/** Those about the installation itself come without being asked for. */
export const EVENTS: readonly { name: string; reason: string }[] = [...HANDLED].flatMap(([name, { why }]) =>
  why === null ? [] : [{ name, reason: `${why.charAt(0).toUpperCase()}${why.slice(1)}.` }],
);
