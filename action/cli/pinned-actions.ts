// The actions that `init` writes into a workflow, each pinned to the commit of a release: a tag can be moved, a commit cannot.
// All of them run on Node 24. `scripts/pinned-actions.json` pins what our own workflows use; a test holds the two together.

interface Pin {
  sha: string;
  version: string;
}

const PINNED = {
  "actions/checkout": { sha: "3d3c42e5aac5ba805825da76410c181273ba90b1", version: "v7.0.1" },
  "actions/setup-node": { sha: "820762786026740c76f36085b0efc47a31fe5020", version: "v7.0.0" },
  "actions/setup-python": { sha: "5fda3b95a4ea91299a34e894583c3862153e4b97", version: "v7.0.0" },
  "actions/setup-go": { sha: "b7ad1dad31e06c5925ef5d2fc7ad053ef454303e", version: "v7.0.0" },
  "actions/setup-java": { sha: "be666c2fcd27ec809703dec50e508c2fdc7f6654", version: "v5.2.0" },
  "actions/setup-dotnet": { sha: "c2fa09f4bde5ebb9d1777cf28262a3eb3db3ced7", version: "v5.2.0" },
  "pnpm/action-setup": { sha: "fc06bc1257f339d1d5d8b3a19a8cae5388b55320", version: "v5.0.0" },
  "oven-sh/setup-bun": { sha: "0c5077e51419868618aeaa5fe8019c62421857d6", version: "v2.2.0" },
} as const satisfies Record<string, Pin>;

export type PinnedAction = keyof typeof PINNED;
export const PINNED_ACTIONS: Readonly<Record<PinnedAction, Pin>> = PINNED;

/** `owner/name@<commit> # v1.2.3` */
export function pinned(action: PinnedAction): string {
  const { sha, version } = PINNED[action];
  return `${action}@${sha} # ${version}`;
}
