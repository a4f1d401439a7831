// The base as a place to serve its site from, or why there is none.
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import type { Pair, Place } from "../../gate.ts";
import type { Service } from "./site.ts";

export type OpenedBase = { place: Place; notes: readonly Note[] } | { reason: Reason };

/** `instead`: what else a gate offers where one server stands for both sides. */
export async function openBase(
  { base }: Pick<Pair, "base">,
  service: Pick<Service, "serve" | "folder">,
  instead = "",
): Promise<OpenedBase> {
  if (base === null) return { reason: NO_BASE };
  return isOneForBoth(service) ? { reason: oneForBoth(instead) } : base.open();
}

const NO_BASE: Reason = {
  code: "base-unavailable",
  text: "There is no base to compare with: this is the first commit, or its history is not here",
};

/** Something else has the site up, at one address: what is shot there as the base would be head's very pages. */
const isOneForBoth = ({ serve, folder }: Pick<Service, "serve" | "folder">): boolean =>
  serve === null && folder === null;

const oneForBoth = (instead: string): Reason => ({
  code: "no-comparison",
  text: `The server that \`url\` names is head's as well, so nothing would differ there, whatever changed. Have each side served by \`serve\` or \`folder\`${instead}`,
});
