// Apart from the schema, so that code which only cuts to a length does not load the validator.

/** Bounds of hostile input; the writer keeps them too, shortening with an ellipsis rather than dropping a finding. */
export const LIMITS = {
  findings: 20_000,
  gates: 200,
  files: 20_000,
  message: 2_000,
  detail: 8_000,
  path: 1_024,
  short: 256,
  screens: 4_000,
  approvals: 400,
  proofs: 1_000,
  shards: 64,
} as const;

/** At most `most` UTF-16 units, with an ellipsis where something is missing; no half of a pair is left. */
export const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
