// Which element of the base is which at head: from what is sure to what is likely, parents before children.
import { elementAt, type Tree } from "./tree.ts";

export interface Match {
  base: Tree;
  head: Tree;
  /** By index of the base: the index at head, -1 where it is gone. */
  headOf: Int32Array;
  /** By index at head: the index of the base, -1 where it is new. */
  baseOf: Int32Array;
}

export function matchTrees(base: Tree, head: Tree): Match {
  const match: Match = {
    base,
    head,
    headOf: new Int32Array(base.elements.length).fill(-1),
    baseOf: new Int32Array(head.elements.length).fill(-1),
  };
  const queue: [base: number, head: number][] = [];
  const join = (b: number, h: number): void => {
    if (match.headOf[b] !== -1 || match.baseOf[h] !== -1) return;
    match.headOf[b] = h;
    match.baseOf[h] = b;
    queue.push([b, h]);
  };
  for (const [b, h] of onlyOnes(match, (tree, at) => named(elementAt(tree, at).key))) join(b, h);
  const roots = (tree: Tree) => indices(tree).filter((at) => elementAt(tree, at).parent === -1);
  matchLists(match, { base: roots(base), head: roots(head) }, join);
  const drain = (): void => {
    for (let pair = queue.pop(); pair; pair = queue.pop()) {
      const [b, h] = pair;
      matchLists(match, { base: base.children[b] ?? [], head: head.children[h] ?? [] }, join);
    }
  };
  drain();
  for (const [b, h] of onlyOnes(match, (tree, at) => `${elementAt(tree, at).key} ${tree.whole[at]}`))
    join(b, h);
  drain();
  return match;
}

type Join = (base: number, head: number) => void;
type Telling = (tree: Tree, at: number) => string | null;

const indices = ({ elements }: Tree): number[] => elements.map((_, index) => index);
/** An id or test id: tells an element wherever it stands. */
const named = (key: string): string | null => (/^[#[]/.test(key) ? key : null);

/** Elements without a partner that are told by something no other one of their side has. */
function onlyOnes(match: Match, telling: Telling): [number, number][] {
  const single = (tree: Tree, partner: Int32Array) => {
    const found = new Map<string, number>();
    for (const at of indices(tree)) {
      const name = partner[at] === -1 ? telling(tree, at) : null;
      if (name !== null) found.set(name, found.has(name) ? -1 : at);
    }
    return found;
  };
  const heads = single(match.head, match.baseOf);
  return [...single(match.base, match.headOf)].flatMap(([name, b]): [number, number][] => {
    const h = heads.get(name) ?? -1;
    return b === -1 || h === -1 ? [] : [[b, h]];
  });
}

interface Lists {
  base: readonly number[];
  head: readonly number[];
}

const ROUNDS: readonly Telling[] = [
  (tree, at) => `${elementAt(tree, at).key} ${tree.whole[at]}`,
  (tree, at) => elementAt(tree, at).key,
  (tree, at) => `${elementAt(tree, at).tag} ${tree.content[at]}`,
];

/** Children of a pair. Equal ones are paired in their order. */
function matchLists(match: Match, lists: Lists, join: Join): void {
  for (const telling of ROUNDS) {
    const free = new Map<string, number[]>();
    for (const b of lists.base)
      if (match.headOf[b] === -1) {
        const name = telling(match.base, b) ?? "";
        const list = free.get(name);
        if (list) list.push(b);
        else free.set(name, [b]);
      }
    if (free.size === 0) return;
    for (const h of lists.head) {
      const b = match.baseOf[h] === -1 ? free.get(telling(match.head, h) ?? "")?.shift() : undefined;
      if (b !== undefined) join(b, h);
    }
  }
  matchAkin(match, lists, join);
}

/** Lists that have so little in common are not worth a guess. */
const MOST_TRIALS = 20_000;

/** What has another class or name now: a class in common, or between the same neighbours. */
function matchAkin(match: Match, lists: Lists, join: Join): void {
  const free = lists.base.filter((b) => match.headOf[b] === -1);
  const come = lists.head.filter((at) => match.baseOf[at] === -1);
  if (free.length * come.length > MOST_TRIALS) return;
  for (const h of come) {
    const element = elementAt(match.head, h);
    const alike = free.filter((b) => match.headOf[b] === -1 && elementAt(match.base, b).tag === element.tag);
    const akin = alike.find((b) => shared(elementAt(match.base, b).classes, element.classes));
    const b = akin ?? alike.find((each) => sameNeighbours(match, lists, each, h));
    if (b !== undefined && !named(elementAt(match.base, b).key) && !named(element.key)) join(b, h);
  }
}

function shared(a: string, b: string): boolean {
  const names = a.split(" ").filter(Boolean);
  const others = new Set(b.split(" "));
  return names.some((name) => others.has(name));
}

function sameNeighbours(match: Match, lists: Lists, b: number, h: number): boolean {
  const [i, j] = [lists.base.indexOf(b), lists.head.indexOf(h)];
  const meet = (step: number): boolean => {
    const [left, right] = [lists.base[i + step], lists.head[j + step]];
    if (left === undefined || right === undefined) return left === right;
    return match.headOf[left] === right;
  };
  return meet(-1) && meet(1);
}
