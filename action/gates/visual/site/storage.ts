// Cookies and local storage to begin with, from a file of the repository, moved to where the site is served now.
import * as v from "valibot";
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Files } from "../../../ports.ts";
import type { Place } from "../../gate.ts";
import { LOOPBACK } from "./address.ts";
import { readOwn } from "./own-file.ts";

const MOST_BYTES = 4 * 1024 * 1024;
const short = v.pipe(v.string(), v.maxLength(4096));

const cookieSchema = v.object({
  name: v.pipe(short, v.minLength(1)),
  value: short,
  domain: v.pipe(short, v.minLength(1)),
  path: v.optional(short, "/"),
  httpOnly: v.optional(v.boolean(), false),
  secure: v.optional(v.boolean(), false),
  sameSite: v.optional(v.picklist(["Strict", "Lax", "None"]), "Lax"),
});
const originSchema = v.object({
  origin: v.pipe(
    short,
    v.check((text) => URL.canParse(text), "Expected an origin such as http://localhost:3000"),
  ),
  localStorage: v.optional(v.array(v.object({ name: v.string(), value: v.string() })), []),
  indexedDB: v.optional(v.array(v.record(v.string(), v.unknown()))),
});
const stateSchema = v.object({
  cookies: v.optional(v.array(cookieSchema), []),
  origins: v.optional(v.array(originSchema), []),
});
type State = v.InferOutput<typeof stateSchema>;
type Cookie = State["cookies"][number];

export interface Storage {
  cookies: (Cookie & { expires: number })[];
  origins: State["origins"];
}

/** Null: the config names none. Reasons are `setup-failed`, with the path and what is wrong in it. */
export async function readStorage(
  path: string | null,
  origin: string,
  place: Pick<Place, "root">,
  files: Pick<Files, "read">,
): Promise<{ storage: Storage | null } | { reason: Reason }> {
  if (path === null) return { storage: null };
  const failed = (text: string): { reason: Reason } => ({
    reason: { code: "setup-failed", text: `The file ${path} of \`storage\` ${text}`.slice(0, 2000) },
  });
  const found = await readOwn(path, MOST_BYTES, place, files);
  if ("wrong" in found) return failed(found.wrong);
  let written: unknown;
  try {
    written = JSON.parse(found.text);
  } catch (error) {
    return failed(`is no JSON: ${error instanceof Error ? error.message : ""}`);
  }
  // A list would pass for a mapping without members.
  const read = v.safeParse(stateSchema, Array.isArray(written) ? null : written);
  if (read.success) return { storage: moved(read.output, new URL(origin)) };
  const [issue] = read.issues;
  const where = v.getDotPath(issue) ?? "the top";
  return failed(`is no storage state as Playwright writes it: ${issue.message} at ${where}`);
}

/**
 * What was kept for this machine is the site's; where nothing was, everything is. Cookies last as long as the browser:
 * whether one has run out must not depend on the day of the run.
 */
export function moved(state: State, site: URL): Storage {
  const isHere = (host: string): boolean => LOOPBACK.test(host.replace(/^\./, ""));
  const hosts = [
    ...state.cookies.map(({ domain }) => domain),
    ...state.origins.map(({ origin }) => new URL(origin).hostname),
  ];
  const some = hosts.some(isHere);
  const isSites = (host: string): boolean => !some || isHere(host);
  const origins = state.origins.map((each) =>
    isSites(new URL(each.origin).hostname) ? { ...each, origin: site.origin } : each,
  );
  return {
    cookies: state.cookies.map((cookie) => ({
      ...(isSites(cookie.domain) ? atSite(cookie, site) : cookie),
      expires: -1,
    })),
    origins: merged(origins),
  };
}

/** Over http a browser drops what is for https alone, though it is the same page. */
function atSite(cookie: Cookie, site: URL): Cookie {
  const here = { ...cookie, domain: site.hostname };
  if (site.protocol === "https:" || /^__(Secure|Host)-/.test(cookie.name)) return here;
  return { ...here, secure: false, sameSite: cookie.sameSite === "None" ? "Lax" : cookie.sameSite };
}

/** An origin is written once; of two values for a name the later one stays. */
function merged(origins: State["origins"]): State["origins"] {
  const all = new Map<string, State["origins"][number]>();
  for (const each of origins) {
    const known = all.get(each.origin);
    if (known === undefined) {
      all.set(each.origin, each);
      continue;
    }
    const values = new Map(
      [...known.localStorage, ...each.localStorage].map(({ name, value }) => [name, value]),
    );
    const indexedDB = [...(known.indexedDB ?? []), ...(each.indexedDB ?? [])];
    all.set(each.origin, {
      origin: each.origin,
      localStorage: [...values].map(([name, value]) => ({ name, value })),
      ...(indexedDB.length > 0 ? { indexedDB } : {}),
    });
  }
  return [...all.values()];
}
