/// <reference lib="dom" />
// What stands where on the page, and how it is styled: in one go, since the page may not move between the shot and this.
import type { ElementRecord, RecordArgument, RecordedElement } from "../cause/element-record.ts";
import type { Found, Scope } from "./record-types.ts";

/** An ElementRecord as JSON: a browser hands over one text many times quicker than thousands of small values. */
export function recordElements({ clip, scale, properties, most }: RecordArgument): string {
  const [MOST_CHARACTERS, MOST_TEXT, MOST_MARKUP, MOST_DEPTH] = [1_500_000, 100, 20_000, 300];
  const view = clip ?? { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };

  const found: Found[] = [];
  const rows = new Map<string, number>();
  const styles: string[][] = [];
  let characters = 0;
  let cut = false;

  const hash = (text: string): string => {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  const short = (text: string): string => {
    const plain = text.replace(/\s+/g, " ").trim();
    return plain.length > MOST_TEXT ? `${plain.slice(0, MOST_TEXT)}… ${hash(plain)}` : plain;
  };
  /** The two sides are served at different ports; long data is told by its hash. */
  const portable = (text: string): string =>
    text
      .replaceAll(`${location.protocol}//${location.host}`, "")
      .replace(/data:([\w/+.-]*)(?:[^"]|\\")*?(?="\)|$)/g, (data, type) => `data:${type} ${hash(data)}`);

  /** Letters and digits that no person wrote: `a8f3`, `1x2y3z`, `kYxWqR`. */
  const madeUp = (part: string): boolean => {
    if (part.length < 4 || /[^A-Za-z0-9]/.test(part)) return false;
    const switches = part.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
    if (switches >= 2 || (switches === 1 && /^\d/.test(part) && part.length >= 5)) return true;
    if (switches === 1 && part.length >= 6 && /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(part.slice(1))) return true;
    const words = part.match(/[A-Z]?[a-z]+|[A-Z]/g) ?? [];
    const mixed = /[a-z]/.test(part) && /[A-Z]/.test(part.slice(1));
    if (mixed && part.length / Math.max(1, words.length) < 2.6) return true;
    return part.length >= 5 && !/[aeiouyAEIOUY\d]/.test(part) && /[a-z]/.test(part) && mixed;
  };
  /** A class name without what a build adds to it; "" when nothing is left. */
  const written = (name: string): string => {
    if (/^(css|sc|jsx|svelte|astro|emotion|ng-tns|ng|v|s|jss|makeStyles)-?c?[\w-]*$/.test(name)) {
      const parts = name.split("-").slice(1);
      if (/^(css|sc|jsx|svelte|astro|emotion|ng-tns|jss)-/.test(name)) {
        const first = parts[0] ?? "";
        const scoped = !/^(css|sc|emotion)-/.test(name) || madeUp(first) || /\d/.test(first);
        if (scoped || first.length >= 5)
          return parts
            .slice(1)
            .filter((part) => !/^\d+$/.test(part) && !madeUp(part))
            .join("-");
      }
    }
    const module = /^_?([A-Za-z][\w-]*?)(?:_{1,3}|--?)([A-Za-z0-9+]{4,})(?:_\d+)?$/.exec(name);
    if (module && (madeUp(module[2] ?? "") || (name.startsWith("_") && /_\d+$/.test(name))))
      return module[1] ?? "";
    if (/^(.+?)(-\d+){2,}$/.test(name)) return name.replace(/(-\d+){2,}$/, "");
    return madeUp(name) ? "" : name;
  };
  const known = new Map<string, string>();
  const classesOf = (element: Element): string[] => {
    const names: string[] = [];
    for (const name of element.classList) {
      let kept = known.get(name);
      if (kept === undefined) {
        kept = written(name);
        known.set(name, kept);
      }
      if (kept !== "" && !names.includes(kept) && names.length < 12) names.push(kept);
    }
    return names;
  };
  const GIVEN = /\d{3,}|[:«»]|^(radix|headlessui|react-aria|mui|mantine|ember)/;
  const idOf = ({ id }: Element): string => (GIVEN.test(id) || id.split(/[-_]/).some(madeUp) ? "" : id);
  const testId = (element: Element): string => {
    for (const name of ["data-testid", "data-test-id", "data-test", "data-qa", "data-cy"]) {
      const value = element.getAttribute(name);
      if (value) return `[${name}="${value.slice(0, 80)}"]`;
    }
    return "";
  };
  const keyOf = (element: Element, classes: string[]): string => {
    const id = idOf(element);
    if (id !== "") return `#${id}`;
    const test = testId(element);
    if (test !== "") return test;
    const role = element.getAttribute("role") ?? "";
    const name = element.getAttribute("aria-label") ?? element.getAttribute("name") ?? "";
    return `${element.localName}${role && `[${role}]`}${name && `"${name.slice(0, 40)}"`}${classes.map((each) => `.${each}`).join("")}`;
  };

  // Fonts.
  const faces = new Map<string, boolean>();
  for (const face of document.fonts) {
    const name = face.family.replace(/^["']|["']$/g, "").toLowerCase();
    faces.set(name, faces.get(name) === true || face.status === "loaded");
  }
  const usedFonts = new Map<string, string>();
  const usedFont = (families: string): string => {
    const before = usedFonts.get(families);
    if (before !== undefined) return before;
    const names = (families.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? []).map((each) =>
      each.trim().replace(/^["']|["']$/g, ""),
    );
    const name = names.find((each) => faces.get(each.toLowerCase()) !== false) ?? "the browser's own";
    const used = faces.get(name.toLowerCase()) ? `${name} (web font)` : name;
    usedFonts.set(families, used);
    return used;
  };

  // Styles.
  const GROUPS: readonly (readonly [group: string, names: RegExp])[] = [
    ["outline", /^outline-(width|color)/],
    ["decoration", /^text-decoration-color$/],
    ["image", /^background-(position|size)/],
    ["container", /^(flex-direction|flex-wrap|justify-content|align-items|row-gap|column-gap|grid-)/],
    ["item", /^(flex-grow|flex-basis|align-self|order)$/],
    ["drawing", /^(fill|stroke)$/],
    ["replaced", /^object-fit$/],
    ["list", /^list-style-type$/],
    ["placed", /^(top|left)$/],
  ];
  const groupOf = (name: string): string =>
    /^border-(top|right|bottom|left)-(width|color)$/.exec(name)?.[1] ??
    GROUPS.find(([, names]) => names.test(name))?.[0] ??
    "";
  const asked = properties.map(([name, initial]) => ({ name, initial, group: groupOf(name) }));
  const LONG =
    /^(font$|(padding|margin)-|border-(top|right|bottom|left)-|outline-|background-|text-decoration-|flex-|(min|max)-|(row|column)-gap$|overflow-|font-)/;
  const QUICK = [
    ..."padding margin border-width border-style border-color border-radius outline background text-decoration".split(
      " ",
    ),
    ..."flex flex-flow gap overflow min-width max-width min-height max-height".split(" "),
    ..."font-family font-size font-weight font-style".split(" "),
    ...asked.map(({ name }) => name).filter((name) => !LONG.test(name)),
  ];
  const quickRows = new Map<string, number>();
  const rowOf = (style: CSSStyleDeclaration, tag: string, inside: string): number => {
    const { display } = style;
    const on: Record<string, boolean> = {
      "": true,
      top: style.borderTopStyle !== "none",
      right: style.borderRightStyle !== "none",
      bottom: style.borderBottomStyle !== "none",
      left: style.borderLeftStyle !== "none",
      outline: style.outlineStyle !== "none",
      decoration: style.textDecorationLine !== "none",
      image: style.backgroundImage !== "none",
      container: /flex|grid/.test(display),
      item: /flex|grid/.test(inside),
      drawing: tag === "svg",
      replaced: /^(img|video|canvas|object)$/.test(tag),
      list: display === "list-item",
      placed: style.position !== "static",
    };
    // Few reads tell most elements from each other; shorthands hold many properties in one.
    let quick = `${tag === "svg"} ${on.replaced} ${on.item}`;
    for (const name of QUICK) quick += `\n${style.getPropertyValue(name)}`;
    const seen = quickRows.get(quick);
    if (seen !== undefined) return seen;
    const values: string[] = [];
    for (const { name, initial, group } of asked) {
      if (on[group] !== true) values.push("");
      else if (name === "font") values.push(usedFont(style.fontFamily));
      else {
        const value = style.getPropertyValue(name);
        values.push(value === initial ? "" : value.includes("(") ? portable(value).slice(0, 300) : value);
      }
    }
    const key = values.join("\n");
    let row = rows.get(key);
    if (row === undefined) {
      row = styles.push(values) - 1;
      rows.set(key, row);
      characters += key.length + 3 * values.length;
    }
    quickRows.set(quick, row);
    return row;
  };

  // Content.
  const ownText = (element: Element): string => {
    if (element instanceof HTMLInputElement || element.localName === "input") {
      const input = element as HTMLInputElement;
      if (/^(checkbox|radio)$/.test(input.type)) return input.checked ? "checked" : "";
      return input.type === "password"
        ? "•".repeat(input.value.length)
        : short(input.value || input.placeholder);
    }
    if (element.localName === "textarea") {
      const area = element as HTMLTextAreaElement;
      return short(area.value || area.placeholder);
    }
    if (element.localName === "select")
      return short((element as HTMLSelectElement).selectedOptions[0]?.label ?? "");
    let text = "";
    for (let node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3) text += node.nodeValue;
    return text === "" ? "" : short(text);
  };
  const drawing = (element: Element, scope: Scope): string => {
    let painted = element.outerHTML.slice(0, MOST_MARKUP);
    for (const part of [...element.querySelectorAll("*")].slice(0, 40)) {
      const { fill, stroke } = scope.window.getComputedStyle(part);
      painted += ` ${fill} ${stroke}`;
    }
    return `drawing ${hash(painted)}`;
  };
  const mediaOf = (element: Element, scope: Scope): string | null => {
    switch (element.localName) {
      case "img": {
        const image = element as HTMLImageElement;
        const size = image.complete ? `${image.naturalWidth}×${image.naturalHeight}` : "not loaded";
        return `${portable(image.currentSrc || image.src).slice(0, 200)} ${size}`;
      }
      case "canvas":
        return "canvas";
      case "video":
        return `video ${portable((element as HTMLVideoElement).currentSrc).slice(0, 200)}`;
      case "svg":
        return drawing(element, scope);
      case "iframe":
        return `frame ${portable((element as HTMLIFrameElement).src).slice(0, 200)}`;
      case "object":
      case "embed":
        return `${element.localName} ${portable(element.getAttribute("data") ?? element.getAttribute("src") ?? "").slice(0, 200)}`;
      default:
        return null;
    }
  };

  // Walk.
  const count = (scope: Scope, name: string): void => {
    scope.counts.set(name, (scope.counts.get(name) ?? 0) + 1);
  };
  const boxOf = (rect: { x: number; y: number; width: number; height: number }, scope: Scope) => ({
    x: Math.round((rect.x + scope.x - view.x) * scale * 10) / 10,
    y: Math.round((rect.y + scope.y - view.y) * scale * 10) / 10,
    width: Math.round(rect.width * scale * 10) / 10,
    height: Math.round(rect.height * scale * 10) / 10,
  });
  const isSeen = ({ x, y, width, height }: RecordedElement["box"]): boolean =>
    x < view.width * scale && y < view.height * scale && x + width > 0 && y + height > 0;
  const add = (
    each: Omit<Found, "record">,
    record: Omit<RecordedElement, "selector" | "classes" | "parent">,
  ) => {
    const classes = each.classes.join(" ");
    characters += record.key.length + record.text.length + classes.length + (record.media?.length ?? 0) + 180;
    found.push({ ...each, record: { selector: "", classes, parent: each.parent, ...record } });
    return found.length - 1;
  };
  const addPseudo = (element: Element, scope: Scope, at: number, name: string, inside: string): void => {
    const style = scope.window.getComputedStyle(element, name);
    const { content } = style;
    if (content === "none" || content === "normal" || content === "" || style.display === "none") return;
    const host = found[at]?.record.box;
    if (!host) return;
    const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
    const placed = style.position === "absolute" && width >= 0 && height >= 0;
    const box = placed
      ? {
          x: host.x + (Number.parseFloat(style.left) || 0) * scale,
          y: host.y + (Number.parseFloat(style.top) || 0) * scale,
          width: width * scale,
          height: height * scale,
        }
      : host;
    const text = content.startsWith('"') ? short(content.slice(1, -1)) : "";
    const media = content.startsWith("url") ? portable(content).slice(0, 200) : null;
    const row = rowOf(style, name, inside);
    add(
      { element, scope, pseudo: name, parent: at, classes: [] },
      { key: name, tag: name, box, style: row, text, media },
    );
  };
  const SKIPPED =
    /^(script|style|template|noscript|head|link|meta|title|base|source|track|br|wbr|option|optgroup|datalist|param)$/;
  const walk = (element: Element, scope: Scope, parent: number, inside: string, depth: number): void => {
    if (found.length >= most || characters > MOST_CHARACTERS || depth > MOST_DEPTH) {
      cut = true;
      return;
    }
    const tag = element.localName;
    if (SKIPPED.test(tag)) return;
    const style = scope.window.getComputedStyle(element);
    const { display } = style;
    if (display === "none") return;
    const classes = classesOf(element);
    let at = parent;
    const rect = display === "contents" ? null : element.getBoundingClientRect();
    if (rect && style.visibility === "visible" && (rect.width > 0 || rect.height > 0)) {
      const box = boxOf(rect, scope);
      if (isSeen(box)) {
        at = add(
          { element, scope, pseudo: "", parent, classes },
          {
            key: keyOf(element, classes),
            tag,
            box,
            style: rowOf(style, tag, inside),
            text: ownText(element),
            media: mediaOf(element, scope),
          },
        );
        count(scope, tag);
        for (const name of classes) count(scope, `.${name}`);
        if (classes.length > 1) count(scope, classes.map((name) => `.${name}`).join(""));
        if (element.id !== "") count(scope, `#${element.id}`);
        const test = testId(element);
        if (test !== "") count(scope, test);
      }
    }
    if (tag === "svg" || tag === "select" || tag === "textarea" || tag === "video") return;
    if (tag === "iframe") {
      intoFrame(element as HTMLIFrameElement, scope, at, depth);
      return;
    }
    const drawn = at !== parent && !/^(img|input|canvas|object|embed|br|hr|html)$/.test(tag);
    if (drawn) addPseudo(element, scope, at, "::before", display);
    const root = element.shadowRoot;
    if (root) {
      const inner = { ...scope, prefix: `${tag} >> `, counts: new Map<string, number>() };
      for (const child of root.children) walk(child, inner, at, display, depth + 1);
    }
    const assigned = tag === "slot" ? (element as HTMLSlotElement).assignedElements() : [];
    if (!root || assigned.length > 0)
      for (const child of assigned.length > 0 ? assigned : element.children)
        walk(child, scope, at, display, depth + 1);
    if (drawn) addPseudo(element, scope, at, "::after", display);
  };
  const intoFrame = (frame: HTMLIFrameElement, scope: Scope, at: number, depth: number): void => {
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument;
    } catch {
      // Another site's.
    }
    const { defaultView: window, documentElement } = inner ?? {};
    if (!window || !documentElement) return;
    const { x, y } = frame.getBoundingClientRect();
    const place = { x: scope.x + x + frame.clientLeft, y: scope.y + y + frame.clientTop };
    const prefix = `${scope.prefix}iframe >> `;
    walk(documentElement, { ...place, prefix, window, counts: new Map() }, at, "block", depth + 1);
  };

  // Selectors, once it is known what is unique.
  const escaped = (name: string): string => CSS.escape(name);
  /** Of each parent once: how often tags and class names occur among its children, and which of its tag each child is. */
  const families = new Map<Element | null, Map<string | Element, number>>();
  const place = ({ element }: Found, label: string): string => {
    let family = families.get(element.parentElement);
    if (!family) {
      family = new Map();
      for (const each of element.parentElement?.children ?? []) {
        const nth = (family.get(each.localName) ?? 0) + 1;
        family.set(each.localName, nth).set(each, nth);
        for (const name of each.classList) family.set(`.${name}`, (family.get(`.${name}`) ?? 0) + 1);
      }
      families.set(element.parentElement, family);
    }
    const alone = family.get(label) === 1 || family.get(element.localName) === 1;
    return alone ? "" : `:nth-of-type(${family.get(element)})`;
  };
  const selectorOf = (each: Found): string => {
    const { element, scope, classes, pseudo, parent } = each;
    const above = parent === -1 ? undefined : found[parent];
    if (pseudo !== "") return `${above?.record.selector ?? ""}${pseudo}`;
    const isOnly = (name: string): boolean => scope.counts.get(name) === 1;
    const raw = (name: string): boolean => element.classList.contains(name);
    const id = idOf(element);
    if (id !== "" && isOnly(`#${id}`)) return `${scope.prefix}#${escaped(id)}`;
    const test = testId(element);
    if (test !== "" && isOnly(test)) return scope.prefix + test;
    const own = classes.find((name) => raw(name) && isOnly(`.${name}`));
    if (own) return `${scope.prefix}.${escaped(own)}`;
    if (isOnly(element.localName)) return scope.prefix + element.localName;
    const all = classes.map((name) => `.${name}`).join("");
    if (classes.length === 2 && isOnly(all) && classes.every(raw))
      return scope.prefix + classes.map((name) => `.${escaped(name)}`).join("");
    const label = classes.find(raw);
    const simple = label ? `.${escaped(label)}` : element.localName;
    const step = simple + place(each, label ? `.${label}` : element.localName);
    if (!above || above.scope !== scope) return scope.prefix + step;
    const parentSelector = above.record.selector;
    return parentSelector.length > 160 ? `… > ${step}` : `${parentSelector} > ${step}`;
  };

  const top: Scope = { prefix: "", x: scrollX, y: scrollY, window, counts: new Map() };
  walk(document.documentElement, top, -1, "block", 0);
  for (const each of found) each.record.selector = selectorOf(each).slice(0, 240);
  const elements = found.map(({ record }) => record);
  const record: ElementRecord = { properties: asked.map(({ name }) => name), styles, elements, cut };
  return JSON.stringify(record);
}
