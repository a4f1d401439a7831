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
  const asked = new URL(path.startsWith("/") ? `${origin}${path}` : path, origin);
  const shown = new URL(answer.url);
  if (shown.origin !== asked.origin) return shown.href;
  const plain = ({ pathname }: URL): string => pathname.replace(/\/(index\.html?)?$/, "") || "/";
  const stays =
    plain(shown) === plain(asked) && routeOf(shown) === routeOf(asked) && !isSwapped(asked, shown);
  return stays ? null : `${shown.pathname}${shown.search}${routeOf(shown) === "" ? "" : shown.hash}`;
}

/** Applications that keep their pages behind `#/`; other fragments are places of a page. */
const routeOf = ({ hash }: URL): string => (/^#!?\//.test(hash) ? hash.replace(/^#!?\/|\/$/g, "") : "");

/** What pages add to a query or take out of it changes nothing; another value of what was asked for does. */
const isSwapped = (asked: URL, shown: URL): boolean =>
  [...asked.searchParams].some(
    ([name, value]) => shown.searchParams.has(name) && !shown.searchParams.getAll(name).includes(value),
  );
