// A change that began somewhere → the cause as it is told: the element by a selector that finds all that changed alike.
import type { Cause } from "../../../../shared/contract/pictures.ts";
import type { Origin } from "./blame.ts";
import type { Change, Twin } from "./differences.ts";
import type { RecordedElement } from "./element-record.ts";
import type { Match } from "./match.ts";
import { type Told, tell } from "./readable.ts";
import { ancestors } from "./tree.ts";

export interface Named {
  cause: Omit<Cause, "files">;
  /** What tells the files that may explain it. */
  element: RecordedElement;
  /** On the other side, where it is there. */
  twin: RecordedElement | null;
  /** Its tag and those around it, innermost first. */
  around: readonly RecordedElement[];
}

export class Naming {
  readonly #match: Match;
  readonly #twins: readonly (Twin | undefined)[];
  readonly #bearers = new Map<string, number[]>();

  constructor(match: Match, twins: readonly (Twin | undefined)[]) {
    this.#match = match;
    this.#twins = twins;
    match.head.elements.forEach(({ classes }, at) => {
      for (const name of classes.split(" ").filter(Boolean)) {
        const bearers = this.#bearers.get(name);
        if (bearers) bearers.push(at);
        else this.#bearers.set(name, [at]);
      }
    });
  }

  name(origin: Origin): Named | null {
    const tree = origin.kind === "removed" ? this.#match.base : this.#match.head;
    const element = tree.elements[origin.at];
    if (!element) return null;
    const twin = origin.kind === "removed" ? undefined : this.#twins[origin.at];
    const around: RecordedElement[] = [];
    for (let at = element.parent; at !== -1 && around.length < 6; at = tree.elements[at]?.parent ?? -1) {
      const each = tree.elements[at];
      if (each) around.push(each);
    }
    return { cause: this.#cause(origin, element, twin), element, twin: twin?.base ?? null, around };
  }

  #cause({ kind }: Origin, element: RecordedElement, twin: Twin | undefined): Omit<Cause, "files"> {
    if (kind === "added" || kind === "removed" || !twin)
      return { selector: element.selector, change: kind === "removed" ? "removed" : "added", properties: [] };
    if (kind === "moved") return { selector: element.selector, change: "moved", properties: placesOf(twin) };
    if (kind === "resized")
      return { selector: element.selector, change: "resized", properties: sizesOf(twin) };
    const properties = [...contentOf(twin), ...tell(twin.own)].slice(0, 20);
    if (twin.media && twin.head.media === "canvas")
      return { selector: element.selector, change: "canvas", properties };
    if (twin.media) return { selector: element.selector, change: "picture", properties };
    if (twin.text) return { selector: element.selector, change: "text", properties };
    return { selector: this.#commonSelector(twin), change: "restyled", properties };
  }

  /** The first class name whose bearers all changed in the same way, so that equal changes of other pages are named alike. */
  #commonSelector(twin: Twin): string {
    const { head } = twin;
    const look = lookOf(twin.own);
    const pseudo = /::(before|after)$/.exec(head.selector)?.[0] ?? "";
    const bearer = pseudo === "" ? head : this.#match.head.elements[head.parent];
    const alike = (bearer?.classes ?? "").split(" ").filter((name) => {
      const bearers = name === "" ? [] : (this.#bearers.get(name) ?? []);
      return bearers.length > 0 && bearers.every((at) => pseudo !== "" || this.#looks(at, look));
    });
    const [first, ...others] = alike;
    if (first === undefined) return this.#tagSelector(twin, look) ?? head.selector;
    const count = (name: string) => this.#bearers.get(name)?.length ?? 0;
    const most = others.reduce((a, b) => (count(b) > count(a) ? b : a), first);
    return `.${escaped(most)}${pseudo}`;
  }

  /** `.table td`, where all of them changed alike; null for an element that is told well by itself. */
  #tagSelector({ head, at }: Twin, look: string): string | null {
    const { elements } = this.#match.head;
    if (/^[#[]/.test(head.key) || head.tag.startsWith("::")) return null;
    let found: string | null = null;
    for (const up of ancestors(this.#match.head, at)) {
      const around = elements[up] as RecordedElement;
      const same = this.#within(up, head.tag);
      if (!same.every((each) => this.#looks(each, look))) break;
      if (same.length > 1) found = `${this.#shortName(around)} ${head.tag}`;
      if (found && around.classes !== "") break;
    }
    return found;
  }

  #shortName({ classes, selector }: RecordedElement): string {
    const [first] = classes.split(" ").filter((name) => (this.#bearers.get(name)?.length ?? 0) > 0);
    return first === undefined || first === "" ? selector : `.${escaped(first)}`;
  }

  /** Elements of a tag inside another. Document order: they follow it at once. */
  #within(top: number, tag: string): number[] {
    const { elements } = this.#match.head;
    const inside = new Set([top]);
    const found: number[] = [];
    for (let at = top + 1; at < elements.length && inside.has(elements[at]?.parent ?? -1); at += 1) {
      inside.add(at);
      if (elements[at]?.tag === tag) found.push(at);
    }
    return found;
  }

  #looks(at: number, look: string): boolean {
    const twin = this.#twins[at];
    return twin !== undefined && lookOf(twin.own) === look;
  }
}

const lookOf = (changes: readonly Change[]): string =>
  changes.map(({ name, before, after }) => `${name}:${before}>${after}`).join("\n");

/** As CSS wants it: `md:p-4` has a colon. */
const escaped = (name: string): string => name.replace(/[^\w-]/g, "\\$&").replace(/^\d/, "\\3$& ");

function contentOf({ text, media, base, head }: Twin): Told[] {
  return [
    ...(media ? [{ name: "src", before: cut(base.media ?? "none"), after: cut(head.media ?? "none") }] : []),
    ...(text ? [{ name: "text", before: cut(base.text), after: cut(head.text) }] : []),
  ];
}

const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

const px = (value: number): string => `${Math.round(value)}px`;

function placesOf({ base, head, dx, dy }: Twin): Told[] {
  return [
    ...(dx === 0 ? [] : [{ name: "left", before: px(base.box.x), after: px(head.box.x) }]),
    ...(dy === 0 ? [] : [{ name: "top", before: px(base.box.y), after: px(head.box.y) }]),
  ];
}

function sizesOf({ base, head, dw, dh }: Twin): Told[] {
  return [
    ...(dw === 0 ? [] : [{ name: "width", before: px(base.box.width), after: px(head.box.width) }]),
    ...(dh === 0 ? [] : [{ name: "height", before: px(base.box.height), after: px(head.box.height) }]),
  ];
}
