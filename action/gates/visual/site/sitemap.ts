// The pages of a sitemap, wherever it says they are published, at this site.
import { gunzipSync } from "node:zlib";
import { LIMITS } from "../../../../shared/contract/limits.ts";
import type { Reason } from "../../../../shared/contract/report.ts";
import { ProblemError } from "../../../../shared/problem.ts";
import { READ_LIMITS } from "../../../parsers/reader.ts";
import { readXml } from "../../../parsers/xml.ts";
import { askSite, cannotBeFound, type Found, type Grounds } from "./discover.ts";
import { isFile } from "./page-address.ts";

/** As the protocol allows a single sitemap. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_SITEMAPS = 200;
/** What no sitemap has: it would be an attack, or no sitemap. */
const MOST_LEVELS = 3;
const LIMITS_XML = { ...READ_LIMITS, bytes: MOST_BYTES, depth: 20 };

/** Sorted, each path once. */
export async function readSitemap(path: string, grounds: Grounds): Promise<Found | { reason: Reason }> {
  const pages = new Set<string>();
  const seen = new Set<string>();
  let level = [path];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= MOST_LEVELS)
      return cannotBeFound(`The sitemap ${path} names sitemaps that name sitemaps, and so on`);
    const next: string[] = [];
    for (const each of level) {
      if (seen.has(each)) continue;
      seen.add(each);
      if (seen.size > MOST_SITEMAPS)
        return cannotBeFound(`The sitemap ${path} names more than ${MOST_SITEMAPS} others`);
      const read = await readOne(each, grounds);
      if ("reason" in read) return read;
      for (const page of read.pages) pages.add(page);
      next.push(...read.sitemaps);
      if (pages.size > LIMITS.screens) return tooMany(path);
    }
    level = next;
  }
  return { pages: [...pages].sort().map((each) => ({ path: each, name: null, story: false })), notes: [] };
}

const tooMany = (path: string): { reason: Reason } =>
  cannotBeFound(
    `The sitemap ${path} names more than the ${LIMITS.screens} pages that are compared in one gate: list \`screens\`, or use \`crawl\` with \`include\``,
  );

interface Read {
  pages: string[];
  sitemaps: string[];
}

async function readOne(path: string, grounds: Grounds): Promise<Read | { reason: Reason }> {
  const answer = await askSite(path, "The sitemap", grounds);
  if ("absent" in answer) return cannotBeFound(`The sitemap ${path} is not there: the site answered 404`);
  if ("reason" in answer) return answer;
  const bytes = unpacked(answer.body);
  if (bytes === null) return cannotBeFound(`The sitemap ${path} is broken or unpacks to more than 50 MiB`);
  const found: Read = { pages: [], sitemaps: [] };
  let inside: keyof Read = "pages";
  try {
    readXml(bytes, LIMITS_XML, {
      title: "sitemap",
      roots: ["urlset", "sitemapindex"],
      textOf: new Set(["loc"]),
      open: (name) => {
        if (name === "url") inside = "pages";
        if (name === "sitemap") inside = "sitemaps";
      },
      close: (name, text) => {
        const here = name === "loc" ? mapped(text.trim(), answer.path, grounds.origin) : null;
        // An image or a video of a page has its `loc` too, deeper and under another prefix, but ends in a file.
        if (here !== null && (inside === "sitemaps" || !isFile(here))) found[inside].push(here);
      },
    });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [problem] = error.problems;
    return cannotBeFound((problem?.message ?? "").replace("The sitemap report", `The sitemap ${path}`));
  }
  return found;
}

/** Of what is published elsewhere, the path here. Null: no address. */
function mapped(location: string, from: string, origin: string): string | null {
  const url = URL.parse(location, new URL(from, origin));
  return url === null || !/^https?:$/.test(url.protocol) ? null : `${url.pathname}${url.search}`;
}

function unpacked(body: Uint8Array): Uint8Array | null {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MOST_BYTES });
  } catch {
    return null;
  }
}
