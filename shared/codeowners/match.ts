// Which rule decides a path: the last one that fits. One walk down a path finds it, whatever the number of rules; folders are
// walked once, since paths share them.
//
// Work is bounded: each segment of a path meets each node of the tree at most once, and each segment pattern is compared with it
// in steps of at most the product of both lengths. Nothing is ever taken back across segments.
import { Name } from "./segment.ts";
import { buildTrie, TrieNode, type WildEntry, type WildTable } from "./trie.ts";

/** Folders kept before all are forgotten; what they hold is counted, too. */
const MOST_KEPT = 200_000;

/** What is kept of a folder takes about so much, beside its name and the places to go on from. */
const FOLDER_BYTES = 480;

/** So many places to go on from are not put in order: that would take longer than to look at each. */
const MOST_SORTED = 64;

/** A file of rules and paths that were made to take long. */
export class TooCostlyError extends Error {
  override name = "TooCostlyError";
}

/** All that is to be known of a folder to go on from it. */
interface Folder {
  /** The last rule that covers all that is in it. */
  covered: number;
  /** Where rules go on from here that come later than that; a few are in order, the latest first. */
  open: readonly TrieNode[];
  folders: Map<string, Folder> | null;
}

export class Matcher {
  /** Work done, in nodes met, keys looked up and characters compared: for tests of what is promised above. */
  steps = 0;
  #now = 0;
  #kept = 0;
  #bytes = 0;
  readonly #top: Folder;
  /** By their whole path, for those that were met. */
  readonly #known = new Map<string, Folder>();
  readonly #ended = new Map<number, Folder>();
  readonly #found: WildEntry[] = [];
  readonly #count = (steps: number): void => {
    this.steps += steps;
  };
  readonly #mostSteps: number;

  /** Patterns as they are written, in the file's order, or the tree made of them. `mostSteps` is of all paths together. */
  constructor(patterns: readonly string[] | TrieNode, mostSteps = Number.POSITIVE_INFINITY) {
    this.#mostSteps = mostSteps;
    const top = patterns instanceof TrieNode ? patterns : buildTrie(patterns);
    this.#now += 1;
    const open = [top, ...(top.deep ? [top.deep] : [])];
    this.#top = this.#folder(top.forContents, open);
  }

  /**
   * Index of the pattern that decides, -1 when none fits. Paths begin at the repository's top, without a slash; one that ends in
   * a slash is something in that folder with no name.
   * @throws TooCostlyError when more than `mostSteps` would be needed
   */
  match(path: string): number {
    const slash = path.lastIndexOf("/");
    if (slash === -1) return this.#file(this.#top, path);
    const directory = path.slice(0, slash);
    return this.#file(
      this.#known.get(directory) ?? this.#walk(directory, path.length),
      path.slice(slash + 1),
    );
  }

  /** What is kept of folders that were met takes about so much memory. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Folders that were met; they are walked anew. */
  forget(): void {
    this.#known.clear();
    this.#top.folders = null;
    this.#kept = 0;
    this.#bytes = 0;
  }

  #walk(directory: string, whole: number): Folder {
    let folder = this.#top;
    for (let from = 0; from <= directory.length && folder.open.length > 0; ) {
      const slash = directory.indexOf("/", from);
      const end = slash === -1 ? directory.length : slash;
      folder = this.#enter(folder, directory.slice(from, end));
      from = end + 1;
    }
    if (this.#kept > MOST_KEPT) this.forget();
    this.#known.set(directory, folder);
    this.#kept += 1;
    // A text that is cut out of a path keeps all of it.
    this.#bytes += 160 + 2 * whole;
    return folder;
  }

  #enter(parent: Folder, name: string): Folder {
    const known = parent.folders?.get(name);
    if (known) return known;
    if (this.steps > this.#mostSteps) throw new TooCostlyError(`more than ${this.#mostSteps} steps`);
    this.#now += 1;
    const now = this.#now;
    let covered = parent.covered;
    const reached: TrieNode[] = [];
    const add = (node: TrieNode): void => {
      if (node.reachedAt === now) return;
      node.reachedAt = now;
      reached.push(node);
      if (node.loops && node.chain !== null) {
        node.chain.furthest =
          node.chain.step === now ? Math.max(node.chain.furthest, node.place) : node.place;
        node.chain.step = now;
      }
    };
    const reach = (node: TrieNode): void => {
      covered = Math.max(covered, node.forContents);
      add(node);
      if (node.deep) add(node.deep);
    };
    for (const node of parent.open) {
      if (node.loops) add(node);
      this.#follow(node, name, parent.covered, reach);
    }
    const open = reached.filter(({ chain, place }) => chain?.step !== now || chain.furthest <= place);
    const folder = this.#folder(covered, open);
    // What is forgotten here and still walked goes when the walk is over.
    if (this.#kept > MOST_KEPT) this.forget();
    parent.folders ??= new Map();
    parent.folders.set(name, folder);
    this.#kept += 1 + folder.open.length;
    this.#bytes += FOLDER_BYTES + 8 * folder.open.length;
    return folder;
  }

  /** Where no later rule goes on, all folders are alike. */
  #folder(covered: number, nodes: readonly TrieNode[]): Folder {
    const open = nodes.filter(({ latest }) => latest > covered);
    if (open.length <= MOST_SORTED) open.sort((one, two) => two.latest - one.latest);
    if (open.length > 0) return { covered, open, folders: null };
    const ended = this.#ended.get(covered) ?? { covered, open, folders: null };
    this.#ended.set(covered, ended);
    return ended;
  }

  /** Calls `reach` for each node that `name` leads to; what matters to nobody above `beyond` may be left out. */
  #follow(node: TrieNode, name: string, beyond: number, reach: (node: TrieNode) => void): void {
    this.steps += 2;
    const literal = node.literal(name);
    if (literal) reach(literal);
    if (node.any && name !== "") reach(node.any);
    if (node.wild === null) return;
    const whole = new Name(name);
    for (const entry of this.#candidates(node.wild, name)) {
      const { latest, forContents, forFile } = entry.node;
      if (Math.max(latest, forContents, forFile) > beyond && this.#fits(entry, whole)) reach(entry.node);
    }
  }

  #file(folder: Folder, name: string): number {
    let best = folder.covered;
    if (folder.open.length === 0) return best;
    if (this.steps > this.#mostSteps) throw new TooCostlyError(`more than ${this.#mostSteps} steps`);
    this.#now += 1;
    const whole = new Name(name);
    for (const node of folder.open) {
      if (node.latest <= best) continue;
      this.steps += 2;
      const literal = node.literal(name);
      if (literal !== undefined && literal.forFile > best) best = literal.forFile;
      if (node.any !== null && node.any.forFile > best && name !== "") best = node.any.forFile;
      if (node.wild === null) continue;
      for (const entry of this.#candidates(node.wild, name))
        if (entry.node.forFile > best && this.#fits(entry, whole)) best = entry.node.forFile;
    }
    return best;
  }

  /** The same list each time, filled anew. */
  #candidates(table: WildTable, name: string): readonly WildEntry[] {
    this.#found.length = 0;
    this.steps += table.candidates(name, this.#found);
    return this.#found;
  }

  /** Asked once for each name, however often the same segment stands in the file. */
  #fits({ wild }: WildEntry, name: Name): boolean {
    this.steps += 1;
    if (wild.askedAt !== this.#now) {
      wild.askedAt = this.#now;
      wild.answer = wild.fits(name, this.#count);
    }
    return wild.answer;
  }
}
