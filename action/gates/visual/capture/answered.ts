// What a server said when a page was asked for.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Tab } from "../../../ports.ts";

/** @returns why there is no page to look at, or null */
export function answered(answer: Awaited<ReturnType<Tab["goto"]>>, path: string): Reason | null {
  const { status, error } = answer;
  if (status !== null && status >= 400)
    return { code: "server-failed", text: `The server answered ${status} for ${path}.` };
  if (error !== null) return { code: "server-failed", text: `${path} could not be opened: ${error}.` };
  if (status === null) return { code: "server-failed", text: `The server gave no answer for ${path}.` };
  return null;
}

/** The server has no such page: that is an answer, not a failure. Told by the sentence of `answered`. */
export const isAbsent = ({ code, text }: Reason): boolean =>
  code === "server-failed" && /^The server answered (404|410) for /.test(text);

/** A page asked for must be the page shown: a login or an error page looks the same for every path. */
export function ledElsewhere(answer: { url: string }, origin: string, path: string): string | null {
  if (!URL.canParse(answer.url)) return null;
  const asked = new URL(path, origin);
  const shown = new URL(answer.url);
  const plain = ({ pathname }: URL): string => pathname.replace(/\/(index\.html?)?$/, "") || "/";
  if (shown.origin === asked.origin && plain(shown) === plain(asked)) return null;
  return shown.origin === asked.origin ? `${shown.pathname}${shown.search}` : shown.href;
}
