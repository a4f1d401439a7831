// Pages found by following links, in a browser, so that links which scripts draw are found too.
import { posix } from "node:path";
import type { Note, Reason } from "../../../../shared/contract/report.ts";
import { listed } from "../../words.ts";
import { cannotBeFound, type Found, type Grounds } from "./discover.ts";
import { isFile, pageOf, sameAs } from "./page-address.ts";
import type { Discovery } from "./site.ts";
import { type Visit, visitPage } from "./visit.ts";

export type Crawl = NonNullable<Discovery["crawl"]>;

/** At once; how many of them are open is up to the crew. */
const BATCH = 16;
const LONGEST_MS = 5 * 60_000;

/**
 * Breadth first, each level sorted: the same site gives the same pages in the same order. `server-failed` when the page
 * it begins at does not open, `timeout` when it takes too long: half a site would not be the same half next time.
 */
export async function crawl(settings: Crawl, grounds: Grounds): Promise<Found | { reason: Reason }> {
  const { origin, clock } = grounds;
  const start = pageOf(settings.from, origin);
  if (start === null)
    return cannotBeFound(`\`crawl.from\` is \`${settings.from}\`, which is no path of this site`);
  const limitMs = Math.min(LONGEST_MS, grounds.timeoutMs / 2);
  const walk = new Walk(settings, origin);
  const until = clock.elapsed() + limitMs;
  const mostVisits = settings.limit * 4 + 100;
  let visits = 0;
  for (let level = [start]; level.length > 0; level = walk.nextLevel()) {
    for (let from = 0; from < level.length; ) {
      if (walk.isFull() || visits >= mostVisits) {
        walk.leave(level.slice(from));
        break;
      }
      if (clock.elapsed() >= until || grounds.signal.aborted) return tooSlow(limitMs, walk.pages.length);
      const batch = level.slice(from, from + Math.min(BATCH, settings.limit - walk.pages.length));
      const seen = await Promise.all(batch.map((page) => visitPage(page, grounds)));
      visits += batch.length;
      from += batch.length;
      if (seen[0] !== undefined && level[0] === start) {
        if (!isOpen(seen[0])) return notBegun(start, seen[0]);
        walk.begin(start, seen[0]);
      }
      for (const [index, visit] of seen.entries()) walk.add(batch[index] ?? "", visit);
    }
  }
  return { pages: walk.pages.map((path) => ({ path, name: null, story: false })), notes: walk.notes() };
}

const isOpen = ({ status }: Visit): boolean => status !== null && status < 400;

function notBegun(start: string, visit: Visit): { reason: Reason } {
  const how = visit.status === null ? `did not open: ${visit.error}` : `answered ${visit.status}`;
  return {
    reason: { code: "server-failed", text: `The crawl begins at ${start}, which ${how}`.slice(0, 2000) },
  };
}

function tooSlow(limitMs: number, pages: number): { reason: Reason } {
  const text = `The crawl did not end within ${Math.round(limitMs / 1000)} s, with ${pages} pages found: lower its \`limit\`, or \`exclude\` paths`;
  return { reason: { code: "timeout", text } };
}

/** What is known while walking; nothing here waits. */
class Walk {
  readonly pages: string[] = [];
  private readonly settings: Crawl;
  private readonly origin: string;
  private readonly known = new Set<string>();
  private readonly shot = new Set<string>();
  private next = new Map<string, string>();
  private readonly left = new Set<string>();
  private readonly dead: string[] = [];
  private led: string | null = null;

  constructor(settings: Crawl, origin: string) {
    this.settings = settings;
    this.origin = origin;
    const start = pageOf(settings.from, origin);
    if (start !== null) this.known.add(sameAs(start));
  }

  isFull(): boolean {
    return this.pages.length >= this.settings.limit;
  }

  /** Links found on the pages of the last level that are not known yet, sorted. */
  nextLevel(): string[] {
    const level = [...this.next.keys()].sort();
    this.next = new Map();
    if (!this.isFull()) return level;
    this.leave(level);
    return [];
  }

  leave(pages: readonly string[]): void {
    for (const page of pages) if (this.isWanted(page)) this.left.add(page);
  }

  /** Behind a login there is nothing but the login, and that looks as it always did. */
  begin(asked: string, { url }: Visit): void {
    const landed = pageOf(url, this.origin);
    if (landed === null || sameAs(landed) === sameAs(asked)) return;
    this.led = `The crawl begins at ${asked}, which led to ${landed}. If that is a login, sign in by \`cookies\` or \`storage\``;
  }

  add(asked: string, visit: Visit): void {
    // It may be there: without it the other side's would count as new. Whoever shoots it says what is wrong.
    if (visit.status === null) {
      this.take(asked);
      return;
    }
    if (!isOpen(visit)) {
      this.dead.push(`${asked} (${visit.status})`);
      return;
    }
    const landed = pageOf(visit.url, this.origin);
    if (landed === null || !visit.isPage || this.isExcluded(landed)) return;
    this.take(landed);
    for (const link of visit.links) this.follow(link);
  }

  private take(page: string): void {
    const key = sameAs(page);
    this.known.add(key);
    if (this.shot.has(key) || !this.isWanted(page)) return;
    this.shot.add(key);
    if (this.isFull()) this.left.add(page);
    else this.pages.push(page);
  }

  private follow(link: string): void {
    const page = pageOf(link, this.origin);
    if (page === null || isFile(page) || this.isExcluded(page)) return;
    const key = sameAs(page);
    if (this.known.has(key)) return;
    this.known.add(key);
    this.next.set(page, key);
  }

  private isExcluded(page: string): boolean {
    return this.settings.exclude.some((glob) => fits(page, glob));
  }

  private isWanted(page: string): boolean {
    return this.settings.include?.some((glob) => fits(page, glob)) ?? true;
  }

  notes(): Note[] {
    const notes: Note[] = [];
    if (this.led !== null) notes.push({ code: "led-elsewhere", text: this.led.slice(0, 2000) });
    const left = [...this.left].sort();
    if (left.length > 0) {
      const text = `The crawl stopped at its \`limit\` of ${this.settings.limit} pages; these were found too and are not looked at: ${listed(left, 5)}`;
      notes.push({ code: "crawl-limit", text: text.slice(0, 2000) });
    }
    const dead = this.dead.sort();
    if (dead.length > 0) {
      const text = `Links lead to pages that are not there, which are not looked at: ${listed(dead, 5)}`;
      notes.push({ code: "crawl-dead", text: text.slice(0, 2000) });
    }
    return notes;
  }
}

/** Globs are of paths; a query or a route does not count. */
const fits = (page: string, glob: string): boolean =>
  posix.matchesGlob(page.replace(/[?#].*$/s, ""), glob.startsWith("/") ? glob : `/${glob}`);
