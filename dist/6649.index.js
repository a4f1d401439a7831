export const id = 6649;
export const ids = [6649];
export const modules = {

/***/ 66649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ captureScreens)
});

// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/compare-pixels.js + 2 modules
var compare_pixels = __webpack_require__(50371);
// EXTERNAL MODULE: ./build/action/gates/visual/compare/compare.js + 19 modules
var compare = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/settle/measure.js
var measure = __webpack_require__(15834);
;// CONCATENATED MODULE: ./build/action/gates/visual/capture/unsettled.js


const MOST_PLACES = 20;
/** @returns the sentence, and the places in device pixels */
async function explainUnsettled(before, after, shots) {
    const moving = await placesOf(before, after);
    const [first] = moving;
    const where = first
        ? ` at ${first.x},${first.y} (${first.width} × ${first.height})${moving.length > 1 ? ` and ${moving.length - 1} more places` : ""}`
        : "";
    const element = first ? elementAt(first, after) : null;
    const text = `${named(element)}${where} looked another way in each of ${shots} fresh pages. ${causeOf(element, before, after)} ${todo(element)}`;
    return { reason: { code: "unsettled", text: text.slice(0, 1900) }, moving };
}
async function placesOf(before, after) {
    const [old, now] = [before.shot, after.shot];
    if (old.width !== now.width || old.height !== now.height) {
        const y = Math.min(old.height, now.height);
        return [
            { x: 0, y: y === now.height ? 0 : y, width: now.width, height: y === now.height ? y : now.height - y },
        ];
    }
    const { regions, bands } = await (0,compare.compareImages)(old.png, now.png);
    const wide = bands.map(({ y, height }) => ({ x: 0, y, width: now.width, height }));
    const all = regions.length > 0 ? regions : wide;
    const size = ({ width, height }) => width * height;
    return all.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_PLACES);
}
/** The smallest that holds the middle of the place; what shows moving things of itself comes before what holds text. */
function elementAt(place, { shot }) {
    const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
    const area = ({ box }) => box.width * box.height;
    const there = shot.elements.elements
        .filter(({ box }) => x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height)
        .toSorted((a, b) => area(a) - area(b));
    return there.find(({ media, tag }) => media !== null || MOVERS.has(tag)) ?? there[0] ?? null;
}
const MOVERS = new Set(["canvas", "video", "iframe", "object", "embed"]);
const KINDS = {
    canvas: "The canvas",
    video: "The video",
    iframe: "The frame",
    img: "The picture",
};
function named(element) {
    if (element === null)
        return "Something on the page";
    return `${KINDS[element.tag] ?? "The element"} \`${element.selector}\``;
}
/** What is known to bring in what no run repeats. */
function causeOf(element, before, after) {
    const other = before.shot.elements.elements.find(({ selector }) => selector === element?.selector);
    const text = element && other && element.text !== other.text
        ? `Its text was ${(0,measure/* listed */.K)([other.text], "empty")} and then ${(0,measure/* listed */.K)([element.text], "empty")}. `
        : "";
    if (after.channels.length > 0)
        return `${text}Real time comes into the page by ${(0,measure/* listed */.K)(after.channels, "a connection")}.`;
    if (text !== "")
        return `${text}It may come from the server, which answers anew each time.`;
    if (after.drivers.length > 0)
        return `Scripts with timers run on it: ${(0,measure/* listed */.K)(after.drivers, "none that are known")}.`;
    return "What the server sends may differ from one time to the next.";
}
function todo(element) {
    const mask = element === null ? "mask it" : `mask it (\`mask: ["${element.selector}"]\`)`;
    return `Make it keep still under reduced motion, or ${mask}.`;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/confirm.js
// When one shot is believed: when it equals a known picture, or a second one of a fresh page.


const MOST_SHOTS = 4;
async function confirmed({ known, take, isLate }) {
    const taken = [];
    for (;;) {
        const next = await take();
        if (!("shot" in next))
            return next;
        const { shot } = next;
        if (known === undefined)
            return { shot };
        if (taken.length === 0 && shot.sha256 === known)
            return { shot: { ...shot, settled: "matched" } };
        const last = taken.at(-1);
        if (last && (await agree(last.shot, shot)))
            return { shot: { ...shot, settled: "twice" } };
        taken.push(next);
        if (last && (taken.length >= MOST_SHOTS || isLate())) {
            const { reason, moving } = await explainUnsettled(last, next, taken.length);
            return { failure: { screen: shot.screen, reason, png: shot.png, moving, refused: shot.refused } };
        }
    }
}
/** In every pixel: what absorbs small differences would take a slow drift for rest. */
async function agree(a, b) {
    if (a.sha256 === b.sha256)
        return true;
    if (a.width !== b.width || a.height !== b.height)
        return false;
    const { equality } = (0,compare_pixels.comparePair)(await (0,compare_pixels.openPair)(a.png, b.png));
    return equality === "bytes" || equality === "pixels";
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/action/gates/visual/cause/properties.js
var properties = __webpack_require__(18504);
;// CONCATENATED MODULE: ./build/action/gates/visual/cause/element-record.js

const NO_ELEMENTS = { properties: [], styles: [], elements: [], cut: false };
const MOST_ELEMENTS = 5_000;
/** What `recordElements` is to be asked for, so that both sides are asked for the same. */
function recordArgument(clip, scale) {
    return { clip, scale, properties: properties/* PROPERTIES */.y, most: MOST_ELEMENTS };
}
/** Far more than the script writes of the largest page. */
const MOST_CHARACTERS = 32 * 1024 * 1024;
/** Of what `recordElements` came back with. The script is ours, but the page may have changed what lists and texts do in it. */
function readElements(text) {
    try {
        const record = text.length > MOST_CHARACTERS ? null : JSON.parse(text);
        return isRecord(record) ? record : NO_ELEMENTS;
    }
    catch {
        return NO_ELEMENTS;
    }
}
/** As far as those who read it at once need it; what is kept is read strictly when it is read again. */
function isRecord(value) {
    const { properties, styles, elements } = (value ?? {});
    return [properties, styles, elements].every(Array.isArray) && elements.every(isElement);
}
function isElement(value) {
    const { selector, tag, text, box } = (value ?? {});
    const { x, y, width, height } = (box ?? {});
    return ([selector, tag, text].every((each) => typeof each === "string") &&
        [x, y, width, height].every((each) => typeof each === "number"));
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/frame-shot.js
function frameShot(look) {
    const COLOUR = "#ff00ff";
    const MOST_COVERS = 2000;
    const page = window;
    const hook = page[Symbol.for("proofmark")];
    const roots = [document, ...(hook?.shadows ?? [])];
    const invalid = [];
    const find = (selector) => {
        try {
            return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
        }
        catch {
            invalid.push(selector);
            return [];
        }
    };
    const placeOf = (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + scrollX, y: y + scrollY, width, height };
    };
    const { documentElement: root, body } = document;
    const width = Math.max(root.scrollWidth, innerWidth);
    const height = Math.max(root.scrollHeight, body?.scrollHeight ?? 0, 1);
    const found = look.element === null ? [] : find(look.element);
    const clipOf = () => {
        if (look.element === null)
            return look.fullPage
                ? { x: 0, y: 0, width, height }
                : { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
        const [element] = found;
        if (!element?.checkVisibility({ visibilityProperty: true }))
            return null;
        const box = placeOf(element);
        if (box.width < 1 || box.height < 1)
            return null;
        // Whole pixels, all of it within: a shot has no half ones.
        const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
        return { x, y, width: Math.ceil(box.x + box.width) - x, height: Math.ceil(box.y + box.height) - y };
    };
    const clip = clipOf();
    const hidden = look.mask.map((selector) => ({ selector, elements: find(selector) }));
    const ignored = look.ignore.map((box) => ({
        what: `${box.width} × ${box.height} at ${box.x},${box.y}`,
        box: { ...box, x: box.x + (clip?.x ?? 0), y: box.y + (clip?.y ?? 0) },
    }));
    const shows = ({ x, y, width, height }) => width > 0 &&
        height > 0 &&
        (clip === null ||
            (x < clip.x + clip.width && y < clip.y + clip.height && x + width > clip.x && y + height > clip.y));
    const covers = [
        ...hidden.flatMap(({ elements }) => elements.map(placeOf)),
        ...ignored.map(({ box }) => box),
    ]
        .filter(shows)
        .slice(0, MOST_COVERS);
    if (covers.length > 0) {
        // Above everything, dialogs included; at the end of the page, where no selector of its own counts it.
        const sheet = document.createElement("div");
        sheet.popover = "manual";
        sheet.style.cssText =
            "all:initial;position:absolute;inset:0 auto auto 0;width:0;height:0;margin:0;padding:0;border:0;overflow:visible;background:none";
        for (const { x, y, width: wide, height: high } of covers) {
            const cover = document.createElement("div");
            cover.style.cssText = `all:initial;position:absolute;left:${x}px;top:${y}px;width:${wide}px;height:${high}px;background:${COLOUR}`;
            sheet.append(cover);
        }
        root.append(sheet);
        sheet.showPopover();
    }
    return {
        clip,
        found: found.length,
        width,
        height,
        covers,
        invalid,
        masks: [
            ...hidden.map(({ selector, elements }) => [selector, elements.length]),
            ...ignored.map(({ what, box }) => [what, shows(box) ? 1 : 0]),
        ],
        all: hidden.some(({ elements }) => elements.some((each) => each === root || each === body)),
        url: location.href,
        drivers: [...(hook?.core.drivers ?? [])],
        channels: [...(hook?.core.channels ?? [])],
    };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/page/record-elements.js
/** An ElementRecord as JSON: a browser hands over one text many times quicker than thousands of small values. */
function recordElements({ clip, scale, properties, most }) {
    const [MOST_CHARACTERS, MOST_TEXT, MOST_MARKUP, MOST_DEPTH] = [1_500_000, 100, 20_000, 300];
    const view = clip ?? { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
    const found = [];
    const rows = new Map();
    const styles = [];
    let characters = 0;
    let cut = false;
    const hash = (text) => {
        let value = 0x811c9dc5;
        for (let at = 0; at < text.length; at += 1)
            value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
        return (value >>> 0).toString(16).padStart(8, "0");
    };
    const short = (text) => {
        const plain = text.replace(/\s+/g, " ").trim();
        return plain.length > MOST_TEXT ? `${plain.slice(0, MOST_TEXT)}… ${hash(plain)}` : plain;
    };
    /** The two sides are served at different ports; long data is told by its hash. */
    const portable = (text) => text
        .replaceAll(`${location.protocol}//${location.host}`, "")
        .replace(/data:([\w/+.-]*)(?:[^"]|\\")*?(?="\)|$)/g, (data, type) => `data:${type} ${hash(data)}`);
    /** Letters and digits that no person wrote: `a8f3`, `1x2y3z`, `kYxWqR`. */
    const madeUp = (part) => {
        if (part.length < 4 || /[^A-Za-z0-9]/.test(part))
            return false;
        const switches = part.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
        if (switches >= 2 || (switches === 1 && /^\d/.test(part) && part.length >= 5))
            return true;
        if (switches === 1 && part.length >= 6 && /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(part.slice(1)))
            return true;
        const words = part.match(/[A-Z]?[a-z]+|[A-Z]/g) ?? [];
        const mixed = /[a-z]/.test(part) && /[A-Z]/.test(part.slice(1));
        if (mixed && part.length / Math.max(1, words.length) < 2.6)
            return true;
        return part.length >= 5 && !/[aeiouyAEIOUY\d]/.test(part) && /[a-z]/.test(part) && mixed;
    };
    /** A class name without what a build adds to it; "" when nothing is left. */
    const written = (name) => {
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
        if (/^(.+?)(-\d+){2,}$/.test(name))
            return name.replace(/(-\d+){2,}$/, "");
        return madeUp(name) ? "" : name;
    };
    const known = new Map();
    const classesOf = (element) => {
        const names = [];
        for (const name of element.classList) {
            let kept = known.get(name);
            if (kept === undefined) {
                kept = written(name);
                known.set(name, kept);
            }
            if (kept !== "" && !names.includes(kept) && names.length < 12)
                names.push(kept);
        }
        return names;
    };
    const GIVEN = /\d{3,}|[:«»]|^(radix|headlessui|react-aria|mui|mantine|ember)/;
    const idOf = ({ id }) => (GIVEN.test(id) || id.split(/[-_]/).some(madeUp) ? "" : id);
    const testId = (element) => {
        for (const name of ["data-testid", "data-test-id", "data-test", "data-qa", "data-cy"]) {
            const value = element.getAttribute(name);
            if (value)
                return `[${name}="${value.slice(0, 80)}"]`;
        }
        return "";
    };
    const keyOf = (element, classes) => {
        const id = idOf(element);
        if (id !== "")
            return `#${id}`;
        const test = testId(element);
        if (test !== "")
            return test;
        const role = element.getAttribute("role") ?? "";
        const name = element.getAttribute("aria-label") ?? element.getAttribute("name") ?? "";
        return `${element.localName}${role && `[${role}]`}${name && `"${name.slice(0, 40)}"`}${classes.map((each) => `.${each}`).join("")}`;
    };
    // Fonts.
    const faces = new Map();
    for (const face of document.fonts) {
        const name = face.family.replace(/^["']|["']$/g, "").toLowerCase();
        faces.set(name, faces.get(name) === true || face.status === "loaded");
    }
    const usedFonts = new Map();
    const usedFont = (families) => {
        const before = usedFonts.get(families);
        if (before !== undefined)
            return before;
        const names = (families.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? []).map((each) => each.trim().replace(/^["']|["']$/g, ""));
        const name = names.find((each) => faces.get(each.toLowerCase()) !== false) ?? "the browser's own";
        const used = faces.get(name.toLowerCase()) ? `${name} (web font)` : name;
        usedFonts.set(families, used);
        return used;
    };
    // Styles.
    const GROUPS = [
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
    const groupOf = (name) => /^border-(top|right|bottom|left)-(width|color)$/.exec(name)?.[1] ??
        GROUPS.find(([, names]) => names.test(name))?.[0] ??
        "";
    const asked = properties.map(([name, initial]) => ({ name, initial, group: groupOf(name) }));
    const LONG = /^(font$|(padding|margin)-|border-(top|right|bottom|left)-|outline-|background-|text-decoration-|flex-|(min|max)-|(row|column)-gap$|overflow-|font-)/;
    const QUICK = [
        ..."padding margin border-width border-style border-color border-radius outline background text-decoration".split(" "),
        ..."flex flex-flow gap overflow min-width max-width min-height max-height".split(" "),
        ..."font-family font-size font-weight font-style".split(" "),
        ...asked.map(({ name }) => name).filter((name) => !LONG.test(name)),
    ];
    const quickRows = new Map();
    const rowOf = (style, tag, inside) => {
        const { display } = style;
        const on = {
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
        for (const name of QUICK)
            quick += `\n${style.getPropertyValue(name)}`;
        const seen = quickRows.get(quick);
        if (seen !== undefined)
            return seen;
        const values = [];
        for (const { name, initial, group } of asked) {
            if (on[group] !== true)
                values.push("");
            else if (name === "font")
                values.push(usedFont(style.fontFamily));
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
    const ownText = (element) => {
        if (element instanceof HTMLInputElement || element.localName === "input") {
            const input = element;
            if (/^(checkbox|radio)$/.test(input.type))
                return input.checked ? "checked" : "";
            return input.type === "password"
                ? "•".repeat(input.value.length)
                : short(input.value || input.placeholder);
        }
        if (element.localName === "textarea") {
            const area = element;
            return short(area.value || area.placeholder);
        }
        if (element.localName === "select")
            return short(element.selectedOptions[0]?.label ?? "");
        let text = "";
        for (let node = element.firstChild; node; node = node.nextSibling)
            if (node.nodeType === 3)
                text += node.nodeValue;
        return text === "" ? "" : short(text);
    };
    const drawing = (element, scope) => {
        let painted = element.outerHTML.slice(0, MOST_MARKUP);
        for (const part of [...element.querySelectorAll("*")].slice(0, 40)) {
            const { fill, stroke } = scope.window.getComputedStyle(part);
            painted += ` ${fill} ${stroke}`;
        }
        return `drawing ${hash(painted)}`;
    };
    const mediaOf = (element, scope) => {
        switch (element.localName) {
            case "img": {
                const image = element;
                const size = image.complete ? `${image.naturalWidth}×${image.naturalHeight}` : "not loaded";
                return `${portable(image.currentSrc || image.src).slice(0, 200)} ${size}`;
            }
            case "canvas":
                return "canvas";
            case "video":
                return `video ${portable(element.currentSrc).slice(0, 200)}`;
            case "svg":
                return drawing(element, scope);
            case "iframe":
                return `frame ${portable(element.src).slice(0, 200)}`;
            case "object":
            case "embed":
                return `${element.localName} ${portable(element.getAttribute("data") ?? element.getAttribute("src") ?? "").slice(0, 200)}`;
            default:
                return null;
        }
    };
    // Walk.
    const count = (scope, name) => {
        scope.counts.set(name, (scope.counts.get(name) ?? 0) + 1);
    };
    const boxOf = (rect, scope) => ({
        x: Math.round((rect.x + scope.x - view.x) * scale * 10) / 10,
        y: Math.round((rect.y + scope.y - view.y) * scale * 10) / 10,
        width: Math.round(rect.width * scale * 10) / 10,
        height: Math.round(rect.height * scale * 10) / 10,
    });
    const isSeen = ({ x, y, width, height }) => x < view.width * scale && y < view.height * scale && x + width > 0 && y + height > 0;
    const add = (each, record) => {
        const classes = each.classes.join(" ");
        characters += record.key.length + record.text.length + classes.length + (record.media?.length ?? 0) + 180;
        found.push({ ...each, record: { selector: "", classes, parent: each.parent, ...record } });
        return found.length - 1;
    };
    const addPseudo = (element, scope, at, name, inside) => {
        const style = scope.window.getComputedStyle(element, name);
        const { content } = style;
        if (content === "none" || content === "normal" || content === "" || style.display === "none")
            return;
        const host = found[at]?.record.box;
        if (!host)
            return;
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
        add({ element, scope, pseudo: name, parent: at, classes: [] }, { key: name, tag: name, box, style: row, text, media });
    };
    const SKIPPED = /^(script|style|template|noscript|head|link|meta|title|base|source|track|br|wbr|option|optgroup|datalist|param)$/;
    const walk = (element, scope, parent, inside, depth) => {
        if (found.length >= most || characters > MOST_CHARACTERS || depth > MOST_DEPTH) {
            cut = true;
            return;
        }
        const tag = element.localName;
        if (SKIPPED.test(tag))
            return;
        const style = scope.window.getComputedStyle(element);
        const { display } = style;
        if (display === "none")
            return;
        const classes = classesOf(element);
        let at = parent;
        const rect = display === "contents" ? null : element.getBoundingClientRect();
        if (rect && style.visibility === "visible" && (rect.width > 0 || rect.height > 0)) {
            const box = boxOf(rect, scope);
            if (isSeen(box)) {
                at = add({ element, scope, pseudo: "", parent, classes }, {
                    key: keyOf(element, classes),
                    tag,
                    box,
                    style: rowOf(style, tag, inside),
                    text: ownText(element),
                    media: mediaOf(element, scope),
                });
                count(scope, tag);
                for (const name of classes)
                    count(scope, `.${name}`);
                if (classes.length > 1)
                    count(scope, classes.map((name) => `.${name}`).join(""));
                if (element.id !== "")
                    count(scope, `#${element.id}`);
                const test = testId(element);
                if (test !== "")
                    count(scope, test);
            }
        }
        if (tag === "svg" || tag === "select" || tag === "textarea" || tag === "video")
            return;
        if (tag === "iframe") {
            intoFrame(element, scope, at, depth);
            return;
        }
        const drawn = at !== parent && !/^(img|input|canvas|object|embed|br|hr|html)$/.test(tag);
        if (drawn)
            addPseudo(element, scope, at, "::before", display);
        const root = element.shadowRoot;
        if (root) {
            const inner = { ...scope, prefix: `${tag} >> `, counts: new Map() };
            for (const child of root.children)
                walk(child, inner, at, display, depth + 1);
        }
        const assigned = tag === "slot" ? element.assignedElements() : [];
        if (!root || assigned.length > 0)
            for (const child of assigned.length > 0 ? assigned : element.children)
                walk(child, scope, at, display, depth + 1);
        if (drawn)
            addPseudo(element, scope, at, "::after", display);
    };
    const intoFrame = (frame, scope, at, depth) => {
        let inner = null;
        try {
            inner = frame.contentDocument;
        }
        catch {
            // Another site's.
        }
        const { defaultView: window, documentElement } = inner ?? {};
        if (!window || !documentElement)
            return;
        const { x, y } = frame.getBoundingClientRect();
        const place = { x: scope.x + x + frame.clientLeft, y: scope.y + y + frame.clientTop };
        const prefix = `${scope.prefix}iframe >> `;
        walk(documentElement, { ...place, prefix, window, counts: new Map() }, at, "block", depth + 1);
    };
    // Selectors, once it is known what is unique.
    const escaped = (name) => CSS.escape(name);
    /** Of each parent once: how often tags and class names occur among its children, and which of its tag each child is. */
    const families = new Map();
    const place = ({ element }, label) => {
        let family = families.get(element.parentElement);
        if (!family) {
            family = new Map();
            for (const each of element.parentElement?.children ?? []) {
                const nth = (family.get(each.localName) ?? 0) + 1;
                family.set(each.localName, nth).set(each, nth);
                for (const name of each.classList)
                    family.set(`.${name}`, (family.get(`.${name}`) ?? 0) + 1);
            }
            families.set(element.parentElement, family);
        }
        const alone = family.get(label) === 1 || family.get(element.localName) === 1;
        return alone ? "" : `:nth-of-type(${family.get(element)})`;
    };
    const selectorOf = (each) => {
        const { element, scope, classes, pseudo, parent } = each;
        const above = parent === -1 ? undefined : found[parent];
        if (pseudo !== "")
            return `${above?.record.selector ?? ""}${pseudo}`;
        const isOnly = (name) => scope.counts.get(name) === 1;
        const raw = (name) => element.classList.contains(name);
        const id = idOf(element);
        if (id !== "" && isOnly(`#${id}`))
            return `${scope.prefix}#${escaped(id)}`;
        const test = testId(element);
        if (test !== "" && isOnly(test))
            return scope.prefix + test;
        const own = classes.find((name) => raw(name) && isOnly(`.${name}`));
        if (own)
            return `${scope.prefix}.${escaped(own)}`;
        if (isOnly(element.localName))
            return scope.prefix + element.localName;
        const all = classes.map((name) => `.${name}`).join("");
        if (classes.length === 2 && isOnly(all) && classes.every(raw))
            return scope.prefix + classes.map((name) => `.${escaped(name)}`).join("");
        const label = classes.find(raw);
        const simple = label ? `.${escaped(label)}` : element.localName;
        const step = simple + place(each, label ? `.${label}` : element.localName);
        if (!above || above.scope !== scope)
            return scope.prefix + step;
        const parentSelector = above.record.selector;
        return parentSelector.length > 160 ? `… > ${step}` : `${parentSelector} > ${step}`;
    };
    const top = { prefix: "", x: scrollX, y: scrollY, window, counts: new Map() };
    walk(document.documentElement, top, -1, "block", 0);
    for (const each of found)
        each.record.selector = selectorOf(each).slice(0, 240);
    const elements = found.map(({ record }) => record);
    const record = { properties: asked.map(({ name }) => name), styles, elements, cut };
    return JSON.stringify(record);
}

// EXTERNAL MODULE: ./build/action/gates/visual/capture/answered.js
var answered = __webpack_require__(28869);
;// CONCATENATED MODULE: ./build/action/gates/visual/capture/blank.js
// A page of a single colour: it most often never came up, and is then the same on both sides.

/** A PNG of one colour, written in haste, needs less than this for a pixel; larger ones are not unpacked. */
const MOST_BYTES_A_PIXEL = 1 / 12;
/** `png` is a shot of the browser's, of `width` × `height`. */
async function isBlank(png, { width, height }) {
    if (png.length > 1000 + width * height * MOST_BYTES_A_PIXEL)
        return false;
    const { expected } = await (0,compare_pixels.openPair)(png, png);
    const bytes = expected.rows(0, height).slice();
    const words = new Uint32Array(bytes.buffer);
    const [first] = words;
    return words.every((word) => word === first);
}

// EXTERNAL MODULE: ./build/action/gates/visual/capture/hidden.js + 1 modules
var capture_hidden = __webpack_require__(30722);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/open-page.js + 31 modules
var open_page = __webpack_require__(58826);
;// CONCATENATED MODULE: ./build/action/gates/visual/capture/read-framing.js
/** Null for whatever is no such answer. */
function readFraming(value) {
    const { clip, found, width, height, covers, invalid, masks, all, url, drivers, channels } = record(value);
    const fits = (clip === null || isBox(clip)) &&
        [found, width, height].every(Number.isFinite) &&
        isList(covers, isBox) &&
        isList(masks, isMask) &&
        [invalid, drivers, channels].every((each) => isList(each, isText)) &&
        typeof all === "boolean" &&
        isText(url);
    return fits ? value : null;
}
const record = (value) => typeof value === "object" && value !== null ? value : {};
const isText = (value) => typeof value === "string";
const isList = (value, isItem) => Array.isArray(value) && value.every(isItem);
const isBox = (value) => {
    const { x, y, width, height } = record(value);
    return [x, y, width, height].every(Number.isFinite);
};
const isMask = (value) => Array.isArray(value) && value.length === 2 && isText(value[0]) && Number.isFinite(value[1]);

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/take-shot.js
// One fresh page, one picture.









/** What is drawn beyond was blank in some browsers, and no person looks at it. */
const LONGEST_SIDE = 32_768;
const MOST_PIXELS = 100_000_000;
const UNREADABLE = {
    code: "not-shown",
    text: "The page changes what JavaScript's own lists and texts do, so that it cannot be asked where its parts are. Look for scripts that write to `Array.prototype` and the like.",
};
/** @throws ProblemError browser-died, page-failed */
function takeShot(screen, request, crew, ports) {
    const { conditions, origin, storage } = request;
    return crew.withTab((0,open_page/* tabOptions */.yf)(screen, conditions, origin, storage), async (tab) => {
        const failed = await (0,open_page/* bringUp */.qh)(tab, screen, request, ports);
        if (failed)
            return { reason: failed, png: await lastSight(tab, screen, failed), refused: tab.network().refused };
        const framing = readFraming(await tab.run(frameShot, frameOf(screen)));
        const { refused } = tab.network();
        if (framing === null)
            return { reason: UNREADABLE, png: null, refused };
        const refusal = (0,capture_hidden/* badlyHidden */.PM)(framing) ?? notShown(screen, framing, conditions.scale);
        if (refusal || framing.clip === null)
            return { reason: refusal ?? unseen(screen, framing), png: null, refused };
        return shootFramed({ screen, request, tab, framing, clip: framing.clip });
    });
}
async function shootFramed({ screen, request, tab, framing, clip }) {
    const { scale } = request.conditions;
    const elements = readElements(await tab.run(recordElements, recordArgument(clip, scale)));
    // What the viewport shows is shot as it is; beyond it the browser has to draw anew.
    const whole = screen.element === null && !screen.fullPage;
    const png = await tab.shoot(whole ? null : clip);
    const ledTo = (0,answered/* ledElsewhere */.Op)(framing, request.origin, screen.path);
    const size = sizeOf(png);
    const blank = (await isBlank(png, size)) ? ((0,open_page/* lastError */.VS)(tab) ?? "") : null;
    const shot = {
        screen,
        png,
        sha256: (0,external_node_crypto_.createHash)("sha256").update(png).digest("hex"),
        ...size,
        elements,
        masked: framing.covers.length,
        covered: framing.covers.map((box) => ({ ...box, x: box.x - clip.x, y: box.y - clip.y })),
        masks: framing.masks,
        refused: tab.network().refused,
        settled: "once",
        ...(ledTo === null ? {} : { ledTo }),
        ...(blank === null ? {} : { blank }),
    };
    return { shot, drivers: framing.drivers, channels: framing.channels };
}
function sizeOf(png) {
    const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
    return { width: header.getUint32(16), height: header.getUint32(20) };
}
/** Of a page that never kept still, how it looked in the end; of one that did not answer there is nothing to see. */
async function lastSight(tab, screen, { code }) {
    if (code !== "unsettled" && code !== "setup-failed")
        return null;
    try {
        // What a mask hides is hidden in every picture.
        if (screen.mask.length > 0)
            await tab.run(frameShot, { ...frameOf(screen), fullPage: false, element: null });
        return await tab.shoot(null);
    }
    catch {
        return null;
    }
}
const frameOf = ({ fullPage, element, mask, ignore }) => {
    return { fullPage, element, mask, ignore };
};
function notShown(screen, { clip, width, height }, scale) {
    if (clip === null)
        return null;
    const [wide, high] = [Math.ceil(clip.width * scale), Math.ceil(clip.height * scale)];
    if (Math.max(wide, high) <= LONGEST_SIDE && wide * high <= MOST_PIXELS)
        return null;
    const what = screen.element === null ? `The page is ${width} × ${height} pixels` : `\`${screen.element}\``;
    return {
        code: "not-shown",
        text: `${what}: a shot of ${wide} × ${high} pixels is more than can be taken (${LONGEST_SIDE.toLocaleString("en")} a side, ${MOST_PIXELS / 1e6} million in all). Shoot an element of it, or only the viewport (\`full-page: false\`).`,
    };
}
function unseen({ element }, { found }) {
    const what = `\`${element ?? ""}\``;
    if (found === 0)
        return { code: "not-shown", text: `Nothing on the page fits ${what}. Correct the screen's \`element\`.` };
    return {
        code: "not-shown",
        text: `${what} is on the page, but invisible or without a size. Wait for it with \`wait-for\`, or shoot another element.`,
    };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/capture/capture.js
// Screens, as many at once as the crew has pages: each becomes a picture, or a reason why there is none.



/**
 * One bad screen never stops the others. Begins none after the place's signal; those screens are told of as failures too.
 * Rejects only with what `onCaptured` throws, or with a bug.
 */
async function captureScreens(request, crew, ports) {
    await Promise.all(request.screens.map(async (screen) => request.onCaptured(await captureScreen(screen, request, crew, ports))));
}
async function captureScreen(screen, request, crew, ports) {
    const { confirm, conditions, place } = request;
    let begun = null;
    const captured = await confirmed({
        known: confirm === "once" ? undefined : confirm === "twice" ? null : confirm(screen),
        take: () => {
            if (place.signal.aborted)
                return Promise.resolve(ENDED);
            begun ??= ports.clock.elapsed();
            return takeOrTell(screen, request, crew, ports);
        },
        isLate: () => ports.clock.elapsed() - (begun ?? 0) > conditions.settleMs,
    });
    return "reason" in captured ? { failure: { screen, moving: [], ...captured } } : captured;
}
const ENDED = {
    reason: { code: "cancelled", text: "The run ended before this screen was looked at." },
    png: null,
    refused: new Map(),
};
/** A browser that died takes pages with it that are not to blame, so each is tried once more. */
async function takeOrTell(screen, request, crew, ports) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await takeShot(screen, request, crew, ports);
        }
        catch (error) {
            if (!(error instanceof problem/* ProblemError */.Mm))
                throw error;
            if (request.place.signal.aborted)
                return ENDED;
            const died = error.problems.some(({ code }) => code === "browser-died");
            if (died && attempt === 1)
                continue;
            const text = error.problems.map(({ message, todo }) => `${message} ${todo}`).join(" ");
            return {
                reason: { code: died ? "browser-died" : "not-shown", text: text.slice(0, 1900) },
                png: null,
                refused: new Map(),
            };
        }
    }
}


/***/ }),

/***/ 18504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ PROPERTIES)
/* harmony export */ });
// What is recorded of an element's style, most telling first.
/** `font` is not CSS's: it is the family that is really used, and whether it is a web font. */
const PROPERTIES = [
    ["font", ""],
    ["display", "block"],
    ["position", "static"],
    ["color", "rgb(0, 0, 0)"],
    ["background-color", "rgba(0, 0, 0, 0)"],
    ["background-image", "none"],
    ["font-family", ""],
    ["font-size", "16px"],
    ["font-weight", "400"],
    ["font-style", "normal"],
    ["line-height", "normal"],
    ["letter-spacing", "normal"],
    ["word-spacing", "0px"],
    ["text-align", "start"],
    ["text-transform", "none"],
    ["text-decoration-line", "none"],
    ["text-decoration-color", "rgb(0, 0, 0)"],
    ["text-indent", "0px"],
    ["text-shadow", "none"],
    ["white-space", "normal"],
    ["padding-top", "0px"],
    ["padding-right", "0px"],
    ["padding-bottom", "0px"],
    ["padding-left", "0px"],
    ["margin-top", "0px"],
    ["margin-right", "0px"],
    ["margin-bottom", "0px"],
    ["margin-left", "0px"],
    ["border-top-width", "0px"],
    ["border-right-width", "0px"],
    ["border-bottom-width", "0px"],
    ["border-left-width", "0px"],
    ["border-top-style", "none"],
    ["border-right-style", "none"],
    ["border-bottom-style", "none"],
    ["border-left-style", "none"],
    ["border-top-color", "rgb(0, 0, 0)"],
    ["border-right-color", "rgb(0, 0, 0)"],
    ["border-bottom-color", "rgb(0, 0, 0)"],
    ["border-left-color", "rgb(0, 0, 0)"],
    ["border-top-left-radius", "0px"],
    ["border-top-right-radius", "0px"],
    ["border-bottom-right-radius", "0px"],
    ["border-bottom-left-radius", "0px"],
    ["outline-style", "none"],
    ["outline-width", "0px"],
    ["outline-color", "rgb(0, 0, 0)"],
    ["box-shadow", "none"],
    ["opacity", "1"],
    ["filter", "none"],
    ["transform", "none"],
    ["clip-path", "none"],
    ["mix-blend-mode", "normal"],
    ["min-width", "auto"],
    ["max-width", "none"],
    ["min-height", "auto"],
    ["max-height", "none"],
    ["flex-direction", "row"],
    ["flex-wrap", "nowrap"],
    ["flex-grow", "0"],
    ["flex-basis", "auto"],
    ["justify-content", "normal"],
    ["align-items", "normal"],
    ["align-self", "auto"],
    ["order", "0"],
    ["row-gap", "normal"],
    ["column-gap", "normal"],
    ["grid-template-columns", "none"],
    ["float", "none"],
    ["overflow-x", "visible"],
    ["overflow-y", "visible"],
    ["z-index", "auto"],
    ["vertical-align", "baseline"],
    ["background-position", "0% 0%"],
    ["background-size", "auto"],
    ["object-fit", "fill"],
    ["list-style-type", "disc"],
    ["fill", "rgb(0, 0, 0)"],
    ["stroke", "none"],
    ["top", "auto"],
    ["left", "auto"],
];


/***/ })

};
