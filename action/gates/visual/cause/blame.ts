// An element stands elsewhere or has another size: which change, perhaps of another element, made it so.
import type { Change, Twin } from "./differences.ts";
import { changesLayout, twinAround } from "./differences.ts";
import type { Match } from "./match.ts";
import { isInherited, isOfPlace, isPaint } from "./property-kinds.ts";
import { elementAt } from "./tree.ts";

/** Where a change began. */
export type Origin =
  | { kind: "own"; at: number }
  | { kind: "added"; at: number }
  /** `at`: index of the base. */
  | { kind: "removed"; at: number }
  | { kind: "moved"; at: number }
  | { kind: "resized"; at: number };

/** Steps to be gone for one question: a page is no proof. */
const MOST_STEPS = 400;

export class Blame {
  readonly #match: Match;
  readonly #twins: readonly (Twin | undefined)[];
  readonly #known = new Map<string, Origin | null>();
  #steps = 0;

  constructor(match: Match, twins: readonly (Twin | undefined)[]) {
    this.#match = match;
    this.#twins = twins;
  }

  ofMove(twin: Twin): Origin {
    this.#steps = 0;
    return this.#moved(twin) ?? { kind: "moved", at: this.#moveRoot(twin).at };
  }

  ofSize(twin: Twin): Origin {
    this.#steps = 0;
    return this.#resized(twin) ?? { kind: "resized", at: twin.at };
  }

  /** Where a property of an element began to differ. */
  ofChange(twin: Twin, change: Change): Origin {
    let from = twin;
    while (!from.own.includes(change) && !from.own.some(({ name }) => name === change.name)) {
      const around = isInherited(change.name)
        ? twinAround(this.#match.head, from.at, this.#twins)
        : undefined;
      if (!around?.changes.some(({ name }) => name === change.name)) break;
      from = around;
    }
    return { kind: "own", at: from.own.length > 0 ? from.at : this.#ratioRoot(twin).at };
  }

  /** What follows from a font size follows from whoever changed that. */
  #ratioRoot(twin: Twin): Twin {
    let last: Twin | undefined = twin;
    while (last && last.own.length === 0) last = twinAround(this.#match.head, last.at, this.#twins);
    return last ?? twin;
  }

  #once(key: string, find: () => Origin | null): Origin | null {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) return null;
    // Asked again while it is being found out: a circle explains nothing.
    this.#known.set(key, null);
    const found = find();
    if (found) this.#known.set(key, found);
    else this.#known.delete(key);
    return found;
  }

  /** The outermost element that moved by the same. */
  #moveRoot(twin: Twin): Twin {
    let root = twin;
    for (;;) {
      const around = twinAround(this.#match.head, root.at, this.#twins);
      if (!around || around.dx !== root.dx || around.dy !== root.dy) {
        if (!around || !near(around.dx, root.dx) || !near(around.dy, root.dy)) return root;
      }
      root = around;
    }
  }

  #moved(twin: Twin): Origin | null {
    const root = this.#moveRoot(twin);
    return this.#once(`m${root.at}`, () => {
      if (root.own.some(({ name }) => isOfPlace(name))) return { kind: "own", at: root.at };
      const around = twinAround(this.#match.head, root.at, this.#twins);
      if (around?.own.some(({ name }) => !isPaint(name))) return { kind: "own", at: around.at };
      const pushed = this.#pushedBy(root);
      if (pushed) return pushed;
      if (around && (around.dw !== 0 || around.dh !== 0)) {
        const size = this.#resized(around);
        if (size) return size;
      }
      if (around && (around.dx !== 0 || around.dy !== 0)) return this.#moved(around);
      if (root.dw !== 0 || root.dh !== 0) return this.#resized(root);
      if (changesLayout(root)) return this.#styled(root);
      return null;
    });
  }

  #styled(twin: Twin): Origin | null {
    const change = twin.changes.find(({ name }) => !isPaint(name));
    return change ? this.ofChange(twin, change) : null;
  }

  /** A neighbour, the nearest before it first: one that came, went, grew or shrank by as much as this one moved, else any. */
  #pushedBy(root: Twin): Origin | null {
    const { head, base } = this.#match;
    const siblings = head.children[root.head.parent] ?? [];
    const here = siblings.indexOf(root.at);
    const order = [...siblings.slice(0, Math.max(0, here)).reverse(), ...siblings.slice(here + 1)];
    const size = Math.abs(root.dy) >= Math.abs(root.dx) ? "dh" : "dw";
    const by = size === "dh" ? root.dy : root.dx;
    const grown = (at: number): number => this.#twins[at]?.[size] ?? extent(elementAt(head, at).box, size);
    for (const at of order) {
      if (!near(grown(at), by)) continue;
      const found = this.#changeOf(at) ?? (this.#twins[at]?.[size] ? { kind: "resized" as const, at } : null);
      if (found) return found;
    }
    const gone = this.#goneBeside(root);
    const exact = gone.find((at) => near(extent(elementAt(base, at).box, size), -by));
    if (exact !== undefined) return { kind: "removed", at: exact };
    for (const at of order) {
      const found = this.#changeOf(at);
      if (found) return found;
    }
    return gone[0] === undefined ? null : { kind: "removed", at: gone[0] };
  }

  /** Of a neighbour: why it is new, stands apart or has another size. */
  #changeOf(at: number): Origin | null {
    const twin = this.#twins[at];
    if (!twin) return { kind: "added", at };
    if (twin.own.some(({ name }) => isOfPlace(name) && !isPaint(name))) return { kind: "own", at };
    return twin.dh !== 0 || twin.dw !== 0 ? this.#resized(twin) : null;
  }

  /** Indices of the base: what stood in the same parent and is gone. */
  #goneBeside(root: Twin): number[] {
    const { base, headOf } = this.#match;
    return (base.children[root.base.parent] ?? []).filter((at) => headOf[at] === -1);
  }

  #resized(twin: Twin): Origin | null {
    return this.#once(`s${twin.at}`, () => {
      if (twin.text || twin.media) return { kind: "own", at: twin.at };
      if (twin.own.some(({ name }) => !isPaint(name))) return { kind: "own", at: twin.at };
      if (changesLayout(twin)) {
        const styled = this.#styled(twin);
        if (styled) return styled;
      }
      const around = twinAround(this.#match.head, twin.at, this.#twins);
      const outside = twin.dw !== 0 && around && near(around.dw, twin.dw) ? around : null;
      if (outside) {
        const found = this.#resized(outside);
        if (found) return found;
      }
      const inside = this.#fromInside(twin);
      if (inside) return inside;
      if (around?.own.some(({ name }) => !isPaint(name))) return { kind: "own", at: around.at };
      return (
        this.#pushedBy(twin) ??
        (around && !outside && (around.dw || around.dh) ? this.#resized(around) : null)
      );
    });
  }

  #fromInside(twin: Twin): Origin | null {
    const { head, base, baseOf, headOf } = this.#match;
    const children = head.children[twin.at] ?? [];
    const size = twin.dh !== 0 ? "dh" : "dw";
    const sorted = children
      .map((at) => ({ at, twin: this.#twins[at] }))
      .sort((a, b) => off(a.twin, twin, size) - off(b.twin, twin, size));
    for (const child of sorted) {
      if (!child.twin) return { kind: "added", at: child.at };
      if (child.twin.own.some(({ name }) => isOfPlace(name) && !isPaint(name)))
        return { kind: "own", at: child.at };
      const found = child.twin[size] !== 0 ? this.#resized(child.twin) : null;
      if (found) return found;
    }
    const gone = (base.children[baseOf[twin.at] ?? -1] ?? []).find((at) => headOf[at] === -1);
    return gone === undefined ? null : { kind: "removed", at: gone };
  }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1.2;
const extent = (box: { width: number; height: number }, size: "dw" | "dh"): number =>
  size === "dh" ? box.height : box.width;

/** How badly a child's growth explains its parent's; what is new explains well. */
const off = (child: Twin | undefined, parent: Twin, size: "dw" | "dh"): number =>
  child ? Math.abs(child[size] - parent[size]) : 0.5;
