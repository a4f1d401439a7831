export const id = 9922;
export const ids = [9922];
export const modules = {

/***/ 69368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CODEOWNERS_LOCATIONS),
/* harmony export */   P: () => (/* binding */ findCodeowners)
/* harmony export */ });
// Where CODEOWNERS may lie. GitHub takes the first it finds and does not look at the others.
const CODEOWNERS_LOCATIONS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** Null where there is none. What `read` throws is passed on: a file that cannot be read is not one that is not there. */
async function findCodeowners(read) {
    for (const path of CODEOWNERS_LOCATIONS) {
        const found = await read(path);
        if (found !== null)
            return found;
    }
    return null;
}


/***/ }),

/***/ 13084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ Matcher),
  x: () => (/* binding */ TooCostlyError)
});

;// CONCATENATED MODULE: ./build/shared/codeowners/segment.js
// One segment of a pattern, between two slashes: `*` is any run of characters, `?` is one, `\` takes the next as it is.
const ANY = -1;
const STAR = -2;
/** A name that is looked at; taken apart once, for all patterns it meets. */
class Name {
    text;
    #points = null;
    constructor(text) {
        this.text = text;
    }
    /** One number a character. */
    get points() {
        this.#points ??= Array.from(this.text, codePoint);
        return this.#points;
    }
}
/** Each is made once per compiled file, so that what it says of a name is kept while that name is looked at. */
class Wild {
    /** The matcher's step in which `answer` was given. */
    askedAt = 0;
    answer = false;
    /** As written. */
    key;
    /** What a name that fits begins and ends with. */
    prefix;
    suffix;
    /** What it holds between, in this order and apart; a `?` parts them, too. */
    inner;
    /** Null without a `?`: the texts above are all there is then. */
    #tokens;
    /** Units that a name must have at least. */
    #least;
    constructor(key, tokens) {
        const runs = literalRuns(tokens);
        this.key = key;
        this.prefix = runs[0] ?? "";
        this.suffix = runs.at(-1) ?? "";
        this.inner = runs.slice(1, -1).filter((run) => run !== "");
        this.#tokens = tokens.includes(ANY) ? tokens : null;
        this.#least = runs.join("").length + tokens.filter((token) => token === ANY).length;
    }
    /** `count` is called with the comparisons made; at most the name's length times the pattern's. */
    fits(name, count) {
        const { text } = name;
        count(1);
        if (text.length < this.#least || !text.startsWith(this.prefix) || !text.endsWith(this.suffix))
            return false;
        return this.#tokens === null
            ? this.#holdsInner(text, count)
            : fitsTokens(this.#tokens, name.points, count);
    }
    /** Each as far left as it goes: where it fits there, no other place can do better. */
    #holdsInner(text, count) {
        const end = text.length - this.suffix.length;
        let from = this.prefix.length;
        for (const piece of this.inner) {
            const at = text.indexOf(piece, from);
            count(at === -1 ? end - from : at - from + piece.length);
            if (at === -1 || at + piece.length > end)
                return false;
            from = at + piece.length;
        }
        return true;
    }
}
const codePoint = (character) => character.codePointAt(0) ?? 0;
/** The text before the first wildcard, between each two, and after the last. */
function literalRuns(tokens) {
    const runs = [""];
    for (const token of tokens) {
        if (token < 0)
            runs.push("");
        else
            runs[runs.length - 1] += String.fromCodePoint(token);
    }
    return runs;
}
/** What stands behind a star is looked for as far left as it goes: where it fits there, no other place can do better. */
function fitsTokens(tokens, name, count) {
    let [at, token, star, resume, steps] = [0, 0, -1, 0, 0];
    while (at < name.length) {
        steps += 1;
        const wanted = tokens[token];
        if (wanted === STAR) {
            star = token;
            resume = at;
            token += 1;
        }
        else if (wanted !== undefined && (wanted === ANY || wanted === name[at])) {
            at += 1;
            token += 1;
        }
        else if (star !== -1) {
            resume += 1;
            at = resume;
            token = star + 1;
        }
        else
            break;
    }
    count(steps);
    while (tokens[token] === STAR)
        token += 1;
    return at === name.length && token === tokens.length;
}
/** One part of a pattern that was split at its slashes. */
function readSegment(part) {
    if (part === "**")
        return { kind: "deep" };
    if (part === "*")
        return { kind: "any" };
    if (!/[*?\\]/.test(part))
        return { kind: "literal", text: part };
    const tokens = [];
    let escaped = false;
    for (const character of part) {
        if (escaped)
            tokens.push(codePoint(character));
        else if (character === "*") {
            // A run of stars is one: `**` crosses folders only when it is all there is between two slashes.
            if (tokens.at(-1) !== STAR)
                tokens.push(STAR);
        }
        else if (character === "?")
            tokens.push(ANY);
        else if (character !== "\\")
            tokens.push(codePoint(character));
        escaped = !escaped && character === "\\";
    }
    if (tokens.every((token) => token >= 0))
        return { kind: "literal", text: tokens.map((token) => String.fromCodePoint(token)).join("") };
    return { kind: "wild", wild: new Wild(part, tokens) };
}

;// CONCATENATED MODULE: ./build/shared/steps.js
// A long calculation in steps: done at once, or little by little by whoever has others to attend to.
function toTheEnd(steps) {
    let step = steps.next();
    while (!step.done)
        step = steps.next();
    return step.value;
}
/** As `toSorted`: equals stay in their order. */
function* sortedInSteps(list, compare) {
    let from = [...list];
    for (let width = 1; width < from.length; width *= 2) {
        const to = [];
        for (let begin = 0; begin < from.length; begin += 2 * width) {
            const middle = Math.min(begin + width, from.length);
            const end = Math.min(begin + 2 * width, from.length);
            let [left, right] = [begin, middle];
            while (left < middle || right < end) {
                const [one, two] = [from[left], from[right]];
                const first = right >= end || (left < middle && compare(one, two) <= 0);
                to.push(first ? one : two);
                if (first)
                    left += 1;
                else
                    right += 1;
                yield;
            }
        }
        from = to;
    }
    return from;
}

;// CONCATENATED MODULE: ./build/shared/codeowners/pattern.js
// A pattern → its segments and what it covers. GitHub's rules, which are git's but for a last `*` and for `[ ]`.

/** Null: it fits nothing, such as a pattern with two slashes in a row. */
function readPattern(pattern) {
    const parts = splitParts(pattern.startsWith("/") ? pattern.slice(1) : pattern);
    const folder = parts.length > 1 && parts.at(-1) === "";
    if (folder)
        parts.pop();
    if (parts.includes(""))
        return null;
    const anchored = pattern.startsWith("/") || parts.length > 1;
    const segments = [
        ...(anchored ? [] : [{ kind: "deep" }]),
        ...parts.map(readSegment),
        ...(folder ? [{ kind: "deep" }] : []),
    ].filter(({ kind }, index, all) => kind !== "deep" || all[index - 1]?.kind !== "deep");
    const last = segments.at(-1);
    if (last?.kind === "deep")
        return { segments: segments.slice(0, -1), covers: "below" };
    if (last?.kind !== "any")
        return { segments, covers: "with-contents" };
    // `**/*` is every file below, whatever its depth.
    return segments.at(-2)?.kind === "deep"
        ? { segments: segments.slice(0, -2), covers: "below" }
        : { segments, covers: "itself" };
}
/** Split at slashes, of which an escaped one is no other; only at the end it leaves an escape that fits nothing. */
function splitParts(text) {
    if (!text.includes("\\"))
        return text.split("/");
    const parts = [];
    let start = 0;
    let escaped = false;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === "/") {
            parts.push(text.slice(start, escaped ? at - 1 : at));
            start = at + 1;
            // git takes the last slash off before it looks at escapes: the pattern ends in one then.
            if (escaped && start === text.length)
                return [""];
        }
        escaped = !escaped && text[at] === "\\";
    }
    parts.push(text.slice(start));
    return parts;
}

;// CONCATENATED MODULE: ./build/shared/codeowners/trie.js
// All rules of a file as one tree of segments. What a segment can be is looked up, by its text, its beginning or its end; only
// patterns that begin and end with a star are tried one after the other, and those by a piece they must contain.


/** No rule. Rules are known by their index; the greater one decides. */
const NONE = -1;
class TrieNode {
    // Most nodes lead on by one name, and a map for each would be most of the tree.
    #name = null;
    #named = null;
    #others = null;
    any = null;
    deep = null;
    wild = null;
    /** This node is a `**`: once reached, it is reached for all that is below. */
    loops;
    /** The last rule that ends here and covers a file of that name. */
    forFile = NONE;
    /** The last rule that ends here and covers everything in a folder of that name. */
    forContents = NONE;
    /** The last rule of all that lead on from here: where a later one is known already, nobody needs to look. */
    latest = NONE;
    chain = null;
    /** How many `**` of the chain come before. */
    place = 0;
    /** The step in which it was last reached; of no meaning between steps. */
    reachedAt = 0;
    constructor(loops = false) {
        this.loops = loops;
    }
    literal(name) {
        if (this.#name === name)
            return this.#named ?? undefined;
        return this.#others?.get(name);
    }
    addLiteral(name) {
        const known = this.literal(name);
        if (known)
            return known;
        const child = new TrieNode();
        if (this.#name === null) {
            this.#name = name;
            this.#named = child;
        }
        else {
            this.#others ??= new Map();
            this.#others.set(name, child);
        }
        return child;
    }
    end(rule, covers) {
        if (covers !== "below")
            this.forFile = rule;
        if (covers !== "itself")
            this.forContents = rule;
    }
    *children() {
        if (this.#named)
            yield this.#named;
        if (this.#others)
            yield* this.#others.values();
        if (this.any)
            yield this.any;
        if (this.deep)
            yield this.deep;
        if (this.wild)
            for (const { node } of this.wild.entries())
                yield node;
    }
}
/** How long a piece of the middle must be to be looked up by it. */
const PIECE = 3;
/** Segments with wildcards that may follow one node. */
class WildTable {
    /** Ends such as `.ts` and `.test.ts`: they are looked up where a name has a dot. */
    #byDottedSuffix = new Map();
    #bySuffix = new KeyedEntries();
    #byPrefix = new KeyedEntries();
    #byPiece = new Map();
    #loose = [];
    #all = new Map();
    child(wild) {
        const known = this.#all.get(wild.key);
        if (known)
            return known.node;
        const entry = { wild, node: new TrieNode() };
        this.#all.set(wild.key, entry);
        const { prefix, suffix, inner } = wild;
        if (suffix.length >= prefix.length && suffix !== "") {
            if (suffix.startsWith("."))
                addTo(this.#byDottedSuffix, suffix, entry);
            else
                this.#bySuffix.add(suffix, entry);
        }
        else if (prefix !== "")
            this.#byPrefix.add(prefix, entry);
        else {
            const piece = this.#rarestPiece(inner);
            if (piece === null)
                this.#loose.push(entry);
            else
                addTo(this.#byPiece, piece, entry);
        }
        return entry.node;
    }
    /** Of all pieces a name must hold, the one with the fewest patterns so far. */
    #rarestPiece(texts) {
        let rarest = null;
        let fewest = Number.POSITIVE_INFINITY;
        for (const text of texts)
            for (const piece of piecesOf(text)) {
                const count = this.#byPiece.get(piece)?.length ?? 0;
                if (count < fewest)
                    [rarest, fewest] = [piece, count];
            }
        return rarest;
    }
    entries() {
        return this.#all.values();
    }
    /** Adds what may fit to `found`, each once. How many keys were looked up for it. */
    candidates(name, found) {
        let looked = 0;
        const look = (keyed, key) => {
            looked += 1;
            const entries = keyed.get(key);
            if (entries !== undefined)
                for (const entry of entries)
                    found.push(entry);
        };
        if (this.#byDottedSuffix.size > 0)
            for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1))
                look(this.#byDottedSuffix, name.slice(dot));
        for (const length of this.#bySuffix.lengths) {
            if (length > name.length)
                break;
            look(this.#bySuffix.byKey, name.slice(name.length - length));
        }
        for (const length of this.#byPrefix.lengths) {
            if (length > name.length)
                break;
            look(this.#byPrefix.byKey, name.slice(0, length));
        }
        if (this.#byPiece.size > 0)
            for (const piece of piecesOf(name))
                look(this.#byPiece, piece);
        for (const entry of this.#loose)
            found.push(entry);
        return looked;
    }
}
/** Each once, so that a name that is one letter over and over does not bring the same patterns over and over. */
function piecesOf(name) {
    const pieces = new Set();
    for (let at = 0; at + PIECE <= name.length; at += 1)
        pieces.add(name.slice(at, at + PIECE));
    return pieces;
}
class KeyedEntries {
    byKey = new Map();
    /** Of the keys, each once, ascending. */
    lengths = [];
    add(key, entry) {
        addTo(this.byKey, key, entry);
        const last = this.lengths.length - 1;
        if (key.length > (this.lengths[last] ?? 0))
            this.lengths.push(key.length);
        else if (!this.lengths.includes(key.length))
            this.lengths = [...this.lengths, key.length].sort((one, two) => one - two);
    }
}
function addTo(map, key, entry) {
    const list = map.get(key);
    if (list)
        list.push(entry);
    else
        map.set(key, [entry]);
}
/** Patterns in the order of the file; the last one that fits decides. */
const buildTrie = (patterns) => toTheEnd(buildTrieInSteps(patterns));
function* buildTrieInSteps(patterns) {
    const top = new TrieNode();
    const interned = new Map();
    for (const [rule, text] of patterns.entries()) {
        const pattern = readPattern(text);
        if (pattern === null)
            continue;
        let node = top;
        for (const segment of pattern.segments) {
            node.latest = rule;
            node = childOf(node, segment, interned);
        }
        node.end(rule, pattern.covers);
        yield;
    }
    yield* markChains(top);
    return top;
}
function childOf(node, segment, interned) {
    if (segment.kind === "literal")
        return node.addLiteral(segment.text);
    if (segment.kind === "any") {
        node.any ??= new TrieNode();
        return node.any;
    }
    if (segment.kind === "deep") {
        node.deep ??= new TrieNode(true);
        return node.deep;
    }
    const wild = interned.get(segment.wild.key) ?? segment.wild;
    interned.set(wild.key, wild);
    node.wild ??= new WildTable();
    return node.wild.child(wild);
}
/** Without recursion: a pattern can be very long. */
function* markChains(top) {
    const open = [
        { node: top, chain: null, place: 0 },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node } = next;
        if (node.loops) {
            node.chain = next.chain ?? { step: 0, furthest: 0 };
            node.place = next.place + 1;
        }
        else {
            node.chain = next.chain;
            node.place = next.place;
        }
        const children = [...node.children()];
        const straight = children.length === 1 && node.forFile === NONE && node.forContents === NONE;
        const { chain, place } = straight ? node : { chain: null, place: 0 };
        for (const child of children)
            open.push({ node: child, chain, place });
        yield;
    }
}

;// CONCATENATED MODULE: ./build/shared/codeowners/match.js
// Which rule decides a path: the last one that fits. One walk down a path finds it, whatever the number of rules; folders are
// walked once, since paths share them.
//
// Work is bounded: each segment of a path meets each node of the tree at most once, and each segment pattern is compared with it
// in steps of at most the product of both lengths. Nothing is ever taken back across segments.


/** Folders kept before all are forgotten; what they hold is counted, too. */
const MOST_KEPT = 200_000;
/** What is kept of a folder takes about so much, beside its name and the places to go on from. */
const FOLDER_BYTES = 480;
/** So many places to go on from are not put in order: that would take longer than to look at each. */
const MOST_SORTED = 64;
/** A file of rules and paths that were made to take long. */
class TooCostlyError extends Error {
    name = "TooCostlyError";
}
class Matcher {
    /** Work done, in nodes met, keys looked up and characters compared: for tests of what is promised above. */
    steps = 0;
    #now = 0;
    #kept = 0;
    #bytes = 0;
    #top;
    /** By their whole path, for those that were met. */
    #known = new Map();
    #ended = new Map();
    #found = [];
    #count = (steps) => {
        this.steps += steps;
    };
    #mostSteps;
    /** Patterns as they are written, in the file's order, or the tree made of them. `mostSteps` is of all paths together. */
    constructor(patterns, mostSteps = Number.POSITIVE_INFINITY) {
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
    match(path) {
        const slash = path.lastIndexOf("/");
        if (slash === -1)
            return this.#file(this.#top, path);
        const directory = path.slice(0, slash);
        return this.#file(this.#known.get(directory) ?? this.#walk(directory, path.length), path.slice(slash + 1));
    }
    /** What is kept of folders that were met takes about so much memory. */
    get bytes() {
        return this.#bytes;
    }
    /** Folders that were met; they are walked anew. */
    forget() {
        this.#known.clear();
        this.#top.folders = null;
        this.#kept = 0;
        this.#bytes = 0;
    }
    #walk(directory, whole) {
        let folder = this.#top;
        for (let from = 0; from <= directory.length && folder.open.length > 0;) {
            const slash = directory.indexOf("/", from);
            const end = slash === -1 ? directory.length : slash;
            folder = this.#enter(folder, directory.slice(from, end));
            from = end + 1;
        }
        if (this.#kept > MOST_KEPT)
            this.forget();
        this.#known.set(directory, folder);
        this.#kept += 1;
        // A text that is cut out of a path keeps all of it.
        this.#bytes += 160 + 2 * whole;
        return folder;
    }
    #enter(parent, name) {
        const known = parent.folders?.get(name);
        if (known)
            return known;
        if (this.steps > this.#mostSteps)
            throw new TooCostlyError(`more than ${this.#mostSteps} steps`);
        this.#now += 1;
        const now = this.#now;
        let covered = parent.covered;
        const reached = [];
        const add = (node) => {
            if (node.reachedAt === now)
                return;
            node.reachedAt = now;
            reached.push(node);
            if (node.loops && node.chain !== null) {
                node.chain.furthest =
                    node.chain.step === now ? Math.max(node.chain.furthest, node.place) : node.place;
                node.chain.step = now;
            }
        };
        const reach = (node) => {
            covered = Math.max(covered, node.forContents);
            add(node);
            if (node.deep)
                add(node.deep);
        };
        for (const node of parent.open) {
            if (node.loops)
                add(node);
            this.#follow(node, name, parent.covered, reach);
        }
        const open = reached.filter(({ chain, place }) => chain?.step !== now || chain.furthest <= place);
        const folder = this.#folder(covered, open);
        // What is forgotten here and still walked goes when the walk is over.
        if (this.#kept > MOST_KEPT)
            this.forget();
        parent.folders ??= new Map();
        parent.folders.set(name, folder);
        this.#kept += 1 + folder.open.length;
        this.#bytes += FOLDER_BYTES + 8 * folder.open.length;
        return folder;
    }
    /** Where no later rule goes on, all folders are alike. */
    #folder(covered, nodes) {
        const open = nodes.filter(({ latest }) => latest > covered);
        if (open.length <= MOST_SORTED)
            open.sort((one, two) => two.latest - one.latest);
        if (open.length > 0)
            return { covered, open, folders: null };
        const ended = this.#ended.get(covered) ?? { covered, open, folders: null };
        this.#ended.set(covered, ended);
        return ended;
    }
    /** Calls `reach` for each node that `name` leads to; what matters to nobody above `beyond` may be left out. */
    #follow(node, name, beyond, reach) {
        this.steps += 2;
        const literal = node.literal(name);
        if (literal)
            reach(literal);
        if (node.any && name !== "")
            reach(node.any);
        if (node.wild === null)
            return;
        const whole = new Name(name);
        for (const entry of this.#candidates(node.wild, name)) {
            const { latest, forContents, forFile } = entry.node;
            if (Math.max(latest, forContents, forFile) > beyond && this.#fits(entry, whole))
                reach(entry.node);
        }
    }
    #file(folder, name) {
        let best = folder.covered;
        if (folder.open.length === 0)
            return best;
        if (this.steps > this.#mostSteps)
            throw new TooCostlyError(`more than ${this.#mostSteps} steps`);
        this.#now += 1;
        const whole = new Name(name);
        for (const node of folder.open) {
            if (node.latest <= best)
                continue;
            this.steps += 2;
            const literal = node.literal(name);
            if (literal !== undefined && literal.forFile > best)
                best = literal.forFile;
            if (node.any !== null && node.any.forFile > best && name !== "")
                best = node.any.forFile;
            if (node.wild === null)
                continue;
            for (const entry of this.#candidates(node.wild, name))
                if (entry.node.forFile > best && this.#fits(entry, whole))
                    best = entry.node.forFile;
        }
        return best;
    }
    /** The same list each time, filled anew. */
    #candidates(table, name) {
        this.#found.length = 0;
        this.steps += table.candidates(name, this.#found);
        return this.#found;
    }
    /** Asked once for each name, however often the same segment stands in the file. */
    #fits({ wild }, name) {
        this.steps += 1;
        if (wild.askedAt !== this.#now) {
            wild.askedAt = this.#now;
            wild.answer = wild.fits(name, this.#count);
        }
        return wild.answer;
    }
}


/***/ }),

/***/ 43410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ Ownership),
/* harmony export */   kK: () => (/* binding */ ownerKind),
/* harmony export */   m9: () => (/* binding */ readOwnership)
/* harmony export */ });
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13084);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99231);
// Who owns which path, and which line says so.


class Ownership {
    codeowners;
    #matcher;
    /** `mostSteps`: paths that take longer end in TooCostlyError; left out, they take as long as they take. */
    constructor(codeowners, mostSteps) {
        this.codeowners = codeowners;
        this.#matcher = new _match_js__WEBPACK_IMPORTED_MODULE_0__/* .Matcher */ .P(codeowners.rules.map(({ pattern }) => pattern), mostSteps);
    }
    /** Paths from the repository's top; what a folder is asked for ends in a slash. */
    explain(paths) {
        return paths.map((path) => this.of(path));
    }
    of(path) {
        const rule = this.codeowners.rules[this.#matcher.match(path)];
        if (!rule)
            return { path, owners: [], line: null, state: "unmatched" };
        const state = rule.owners.length > 0 ? "owned" : "unowned";
        return { path, owners: rule.owners, line: rule.line, state };
    }
}
const readOwnership = (text) => new Ownership((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCodeowners */ .BW)(text));
function ownerKind(owner) {
    if (!owner.startsWith("@"))
        return "email";
    return owner.includes("/") ? "team" : "user";
}


/***/ }),

/***/ 99231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ parseCodeowners),
/* harmony export */   IR: () => (/* binding */ CODEOWNERS_BYTES)
/* harmony export */ });
/* unused harmony export endsInEscape */
// CODEOWNERS text → rules and problems, as GitHub reads it: a line that cannot be read is skipped and told, all others stand.

/** GitHub loads no file of this size or more: it then owns nothing. */
const CODEOWNERS_BYTES = 3 * 1024 * 1024;
const MOST_PROBLEMS = 1_000;
const MOST_SHOWN = 160;
const LONGEST_OWNER = 320;
const EMAIL = /^[\w.%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/;
const USER_OR_TEAM = /^@[\w-]+(?:\/[\w-]+)?$/;
/** Never throws, whatever the text is. */
function parseCodeowners(text) {
    if (isTooLarge(text))
        return { rules: [], problems: [], tooLarge: true };
    const rules = [];
    const problems = [];
    const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const read = readLine(line);
        if (read === null)
            continue;
        if (read.problem !== null && problems.length < MOST_PROBLEMS)
            problems.push(told(line, index + 1, read.problem));
        if (read.stands)
            rules.push({ line: index + 1, pattern: read.pattern, owners: read.owners });
    }
    return { rules, problems, tooLarge: false };
}
const isTooLarge = (text) => 
// One UTF-16 unit is at most three bytes, so most texts need no counting.
text.length * 3 >= CODEOWNERS_BYTES && new TextEncoder().encode(text).length >= CODEOWNERS_BYTES;
/** Null for an empty line and a comment. */
function readLine(line) {
    const start = skipSpace(line, 0);
    if (start === line.length || line[start] === "#")
        return null;
    const end = patternEnd(line, start);
    const pattern = line.slice(start, end);
    const wrong = invalidPattern(pattern);
    const refused = (problem) => ({ pattern, owners: [], stands: false, problem });
    if (wrong !== null)
        return refused({ kind: "Invalid pattern", offset: start, suggestion: wrong });
    const { owners, invalid, glued } = readOwners(line, end);
    if (invalid !== null)
        return refused({ kind: "Invalid owner", offset: invalid, suggestion: null });
    const doubt = glued ?? unsettledPattern(pattern);
    if (doubt === null)
        return { pattern, owners, stands: true, problem: null };
    const problem = { kind: "Unsettled pattern", offset: start, suggestion: doubt };
    return { pattern, owners, stands: true, problem };
}
/** Blank, tab, vertical tab, form feed, and a carriage return that ends no line. */
const isSpace = (code) => code === 32 || code === 9 || (code >= 11 && code <= 13);
function skipSpace(line, from) {
    let at = from;
    while (at < line.length && isSpace(line.charCodeAt(at)))
        at += 1;
    return at;
}
/** `\ ` does not end a pattern. */
function patternEnd(line, start) {
    let at = start;
    while (at < line.length && !isSpace(line.charCodeAt(at)))
        at += line[at] === "\\" ? 2 : 1;
    return Math.min(at, line.length);
}
/** Null when it can be used; else what to do, empty where there is nothing to propose. */
function invalidPattern(pattern) {
    if (pattern.startsWith("!"))
        return "Paths cannot be taken out with `!`; give them a line of their own without owners.";
    if (pattern.startsWith("\\#"))
        return "A pattern cannot begin with `#`, escaped or not.";
    if (pattern === "/")
        return "The pattern `/` will never match anything, did you mean `*` instead?";
    if (pattern.includes("***"))
        return `Did you mean \`${shown(pattern.replace(/\*{3,}/g, "**"))}\`?`;
    if (endsInEscape(pattern))
        return "There is nothing after the last `\\`.";
    return null;
}
/** The last backslash has nothing to escape. */
function endsInEscape(text) {
    let count = 0;
    while (text[text.length - 1 - count] === "\\")
        count += 1;
    return count % 2 === 1;
}
function unsettledPattern(pattern) {
    if (/[[\]]/.test(pattern))
        return "`[` and `]` stand for themselves here: there are no ranges.";
    if (pattern.includes("#"))
        return "`#` inside a pattern is read as part of it; some tools begin a comment there.";
    return null;
}
function readOwners(line, from) {
    const owners = [];
    for (let at = skipSpace(line, from); at < line.length && line[at] !== "#";) {
        let end = at;
        while (end < line.length && !isSpace(line.charCodeAt(end)))
            end += 1;
        const word = line.slice(at, end);
        const hash = word.indexOf("#");
        const owner = hash === -1 ? word : word.slice(0, hash);
        if (!isOwner(owner))
            return { owners, invalid: at, glued: null };
        owners.push(owner);
        if (hash !== -1)
            return { owners, invalid: null, glued: "A comment begins at a `#` right behind an owner." };
        at = skipSpace(line, end);
    }
    return { owners, invalid: null, glued: null };
}
const isOwner = (word) => word.length <= LONGEST_OWNER && (word.startsWith("@") ? USER_OR_TEAM : EMAIL).test(word);
/** In the form of GitHub's own messages. */
function told(line, number, { kind, offset, suggestion }) {
    const column = [...line.slice(0, offset)].length + 1;
    // A line too long to be shown is shown from shortly before the place on.
    const from = offset > MOST_SHOWN / 2 ? offset - 20 : 0;
    const source = shown(line.slice(from).trimEnd());
    const text = from === 0 ? source : `…${source}`;
    const caret = " ".repeat(from === 0 ? column - 1 : 21);
    const message = `${kind} on line ${number}:${suggestion ? ` ${suggestion}` : ""}\n\n  ${text}\n  ${caret}^`;
    return { line: number, column, kind, source: shown(line.trimEnd()), suggestion, message };
}
const shown = (text) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);


/***/ }),

/***/ 60124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   D: () => (/* binding */ STANDINGS_EXPLAINED),
/* harmony export */   F0: () => (/* binding */ CONCLUSIONS_SAID),
/* harmony export */   Pf: () => (/* binding */ TODO),
/* harmony export */   W1: () => (/* binding */ STANDINGS_SAID),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l5: () => (/* binding */ TIERS_EXPLAINED),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sm: () => (/* binding */ took),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export OUTCOMES_SAID */
const OUTCOMES_SAID = {
    pass: { icon: "✅", word: "passed" },
    fail: { icon: "❌", word: "failed" },
    skipped: { icon: "–", word: "skipped" },
    unknown: { icon: "⚠️", word: "could not be judged" },
};
const CONCLUSIONS_SAID = {
    ready: "Ready",
    continue: "Not ready",
    blocked: "A person is needed",
};
const STANDINGS_SAID = {
    new: "new",
    "new-indirect": "new on untouched lines",
    flaky: "flaky",
    "pre-existing": "already broken",
    fixed: "fixed",
};
const STANDINGS_EXPLAINED = {
    new: "On lines this change touched.",
    "new-indirect": "Caused by this change, on lines it did not touch.",
    flaky: "Failed, then passed when run again on the same commit. Not blamed on this change, and not taken for green.",
    "pre-existing": "There before this change. Costs it nothing.",
    fixed: "Broken on the base, gone with this change.",
};
const TIERS_SAID = { git: "git-derived", executed: "self-reported" };
/** A checklist is read from git; that a test passed is the run's own word. */
const evidenceOf = ({ tier, kind }) => kind === "checklist" ? `${TIERS_SAID[tier]}, proofs ${TIERS_SAID.executed}` : TIERS_SAID[tier];
const TIERS_EXPLAINED = "git-derived: computed from git alone, the change's code cannot forge it. " +
    "self-reported: measured by running the change's code.";
/** What to do about a gate that was skipped or could not be judged; empty where there is nothing to do. */
const TODO = {
    "tool-missing": "Install the tool in the job to have this judged.",
    "no-files": "",
    disabled: "",
    "not-selected": "",
    "not-applicable": "",
    "other-shard": "",
    "report-missing": "Check that the command writes its report to the configured path, also when it fails; then run again.",
    "report-empty": "The report holds no tests and no findings: check the command's filters, then run again.",
    "report-unreadable": "The report is cut off or not in the expected format: see the log, then run again.",
    "report-outside": "Write the report inside the repository and give its path relative to it.",
    "report-too-large": "Split the report, or have the tool leave out the output of passing tests.",
    timeout: "Find out in the log what it was waiting for; if the time is really needed, raise the gate's `timeout`.",
    killed: "Something ended it from outside, often the memory limit: see the log, then run again.",
    cancelled: "Run it again.",
    "setup-failed": "Preparing the gate failed before it could judge anything: see the log.",
    "not-started": "The command could not be started: check its name and its `cwd`.",
    "needs-failed": "It was waiting for another gate; mend that one first.",
    "no-comparison": "There was nothing to compare with: see the gate's settings.",
    crashed: "The tool itself failed, so its silence proves nothing: see the log, then run again.",
    "base-unavailable": "Check out with `fetch-depth: 0` so that failures can be told apart from old ones.",
    "server-failed": "Run the site's `serve` command by hand and look at the gate's log.",
    "browser-missing": "`proofmark doctor` says which browsers were looked for.",
    "browser-died": "Run it again; when it dies again, give the job more memory.",
    unsettled: "Make what moves keep still, mask it, or wait for it with `wait-for`.",
    "not-shown": "Open the page by hand and look at what the sentence names.",
    "screens-missing": "A person has to say whether the screens should be gone.",
    "reference-missing": "Add the design, or take the screen out of the gate.",
    "update-in-ci": "Update shots locally with `proofmark approve`, and commit them.",
    "shard-missing": "See why that job of the matrix did not upload its part, and run it again.",
    "shards-disagree": "The run's last job (`merge:` of the Action), or the second stage, has the change at hand and judges it of the whole.",
    "declaration-unreadable": "Mend what is declared, in the place named; then run again.",
    "approval-unknown": "Give the job `pull-requests: read`, and where teams own files a token that may read them (`members: read`); or name people in CODEOWNERS.",
    "change-unreadable": "A person has to look at this change; a smaller one, or running again later, may help.",
    "new-findings": "",
    "command-failed": "",
    "only-pre-existing": "",
    clean: "",
    approved: "",
};
/** Icon and words of a gate's outcome. An advisory gate that fails informs; it does not look like a failure. */
function outcomeOf(gate) {
    if (gate.outcome === "fail" && !gate.hard)
        return { icon: "ℹ️", word: "advises" };
    return OUTCOMES_SAID[gate.outcome];
}
/** `1 finding`, `12,345 findings`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
/** Thousands grouped the English way, whatever the machine's locale. */
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
/** `340 ms`, `2.1 s`, `1 min 5 s`, `2 h 3 min`. */
function duration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
    return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}
/** What a gate took; nothing for one that did not run, or that git alone answers. */
const took = ({ outcome, tier, durationMs, }) => outcome === "skipped" || (tier === "git" && durationMs === 0) ? "" : duration(durationMs);
/** Seven digits, as git shows a commit. */
const shortCommit = (commit) => commit.slice(0, 7);


/***/ })

};
