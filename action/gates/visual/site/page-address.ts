// One address for one page, however a link spells it. Pure.
import { withinSite } from "./address.ts";

/** What a browser shows or keeps by itself: a file, not a page of the site. */
const FILE =
  /\.(7z|apng|atom|avif|avi|bmp|bz2|css|csv|deb|dmg|docx?|eot|epub|exe|flac|gif|gz|ico|iso|jar|jpe?g|js|json|m4[av]|map|md|mjs|mov|mp[34]|mpeg|msi|og[gv]|otf|pdf|pkg|png|pptx?|rar|rpm|rss|svg|tar|tgz|tiff?|ttf|txt|vtt|wasm|wav|web[mp]|webmanifest|woff2?|xlsx?|xml|xz|zip)$/i;
/** Says where a visitor came from, not what is shown. */
const TRACKING = /^(utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_gl)$/i;

export const isFile = (path: string): boolean => FILE.test(path.replace(/[?#].*$/s, ""));

/**
 * Path of a link, or null when it leads out of the site. Query sorted by name; a fragment only where it is a route
 * (`#/…`), for all others are places within a page.
 */
export function pageOf(href: string, origin: string): string | null {
  const url = withinSite(href, origin);
  if (url === null) return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const query = url.searchParams.size === 0 ? "" : url.search;
  return `${url.pathname}${query}${/^#!?\//.test(url.hash) ? url.hash : ""}`;
}

/** Equal for `/docs`, `/docs/` and `/docs/index.html`, which servers answer alike. */
export function sameAs(page: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(page) ?? [];
  return path.replace(/\/index\.html?$/i, "/").replace(/\/+$/, "") + rest;
}
