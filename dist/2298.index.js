export const id = 2298;
export const ids = [2298,631];
export const modules = {

/***/ 22298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDesign: () => (/* binding */ judgeDesign)
});

// EXTERNAL MODULE: ./build/shared/contract/limits.js
var limits = __webpack_require__(20631);
// EXTERNAL MODULE: ./build/shared/render/words.js
var words = __webpack_require__(60124);
// EXTERNAL MODULE: ./build/action/gates/visual/against/deadline.js
var deadline = __webpack_require__(29981);
// EXTERNAL MODULE: ./build/action/gates/visual/against/environment.js
var environment = __webpack_require__(48084);
// EXTERNAL MODULE: ./build/action/gates/visual/against/log-screen.js
var log_screen = __webpack_require__(89736);
// EXTERNAL MODULE: ./build/action/gates/visual/against/results.js
var results = __webpack_require__(82935);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/crew.js
var capture_crew = __webpack_require__(29891);
// EXTERNAL MODULE: ./build/action/gates/visual/site/session.js + 14 modules
var site_session = __webpack_require__(588);
// EXTERNAL MODULE: ./build/action/gates/words.js
var gates_words = __webpack_require__(53841);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/shared/problem.js
var problem = __webpack_require__(81703);
;// CONCATENATED MODULE: ./build/action/gates/design/limits.js
// Bounds of what is read as a design.
const MOST_DESIGN_BYTES = 128 * 1024 * 1024;
/** More would take a gigabyte to hold beside the screen; 1,440 × 20,000 at double resolution is twice that. */
const MOST_DESIGN_PIXELS = 60_000_000;
/** Figma scales down what has more pixels than this. */
const FIGMA_MOST_PIXELS = 32_000_000;

;// CONCATENATED MODULE: ./build/action/gates/design/frames.js
// Frames of a Figma file as pictures: kept from an earlier run where the file is still at that version, else rendered.



const NO_TOKEN = "FIGMA_API_TOKEN is not set, so its frame cannot be fetched: hand the secret to the step's `env`. Pull requests from forks have no secrets; a design in the repository needs none.";
/** Every node is answered: with a picture, or with why there is none. */
async function fetchFrames(request, pair, { figma, files }) {
    const { file, signal } = request;
    const nodes = [...new Set(request.nodes)];
    if (nodes.length === 0)
        return new Map();
    if (!figma.hasToken)
        return new Map(nodes.map((node) => [node, { why: NO_TOKEN }]));
    const version = pair.cacheDirectory === null ? null : await figma.version(file, signal);
    const shelf = version === null ? null : shelfOf({ ...request, version }, pair);
    const pictures = new Map();
    for (const node of nodes) {
        const png = shelf === null ? null : await readKept(shelf(node), pair.startedMs, files);
        if (png !== null)
            pictures.set(node, { png });
    }
    const left = nodes.filter((node) => !pictures.has(node));
    if (left.length === 0)
        return pictures;
    for (const [node, picture] of await figma.render({ ...request, nodes: left })) {
        pictures.set(node, picture);
        if (shelf !== null && "png" in picture)
            await keep(shelf(node), picture.png, files);
    }
    return pictures;
}
const shelfOf = ({ file, scale, version }, pair) => (node) => {
    const key = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([file, node, scale, version]))
        .digest("hex");
    return `${pair.cacheDirectory}/figma/${key}.png`;
};
/** What changed since the run began may be the work of its own gates. */
async function readKept(path, startedMs, files) {
    const facts = await files.stat(path);
    if (facts === null || facts.changedMs >= startedMs)
        return null;
    try {
        return await files.read(path, { maxBytes: MOST_DESIGN_BYTES });
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return null;
        throw error;
    }
}
/** A cache that cannot be written is no reason to stop. */
async function keep(path, png, files) {
    try {
        await files.write(path, png);
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/action/gates/visual/against/gallery.js
var gallery = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/action/gates/visual/capture/capture.js + 8 modules
var capture = __webpack_require__(66649);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-encode.js
var png_encode = __webpack_require__(59879);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/metric.js
var metric = __webpack_require__(35695);
;// CONCATENATED MODULE: ./build/action/gates/design/sides.js
// What the rules over a design and a screen share.
/** What a byte of the mask says. `standsOut`: its colour is not near it on the other side, which letters do too. */
const SIGN = { same: 0, differs: 1, standsOut: 2 };
/** Levels of 255, in the channel that differs most. Smaller ones are rounding, shadows, colour profiles. */
const LEVELS = 6;

;// CONCATENATED MODULE: ./build/action/gates/design/ink.js
// Letters of another colour or weight stand where the design's do, and so hardly stand out one by one. All of them together
// have more ink, or less: what lies over the ground, summed over a window of some words.

const WINDOW = { width: 64, height: 48, right: 32, down: 24 };
/** Share of the ink by which the sides may differ: engines draw the same letters up to a fifth bolder or paler. */
const BOLDER = 0.3;
/** Levels, on average over the window: below, it is next to nothing. */
const LEAST = 3;
/** Share of the window that must be ground, on both sides: a picture has no ink. */
const GROUND = 0.5;
/** Share of the strongest ink in the window that a pixel must have: hairlines are judged as lines. */
const INKED = 0.25;
/** Pixels along the window's edge whose ink may lie inside on one side and outside on the other. */
const EDGE = 2;
/** `touched`: whether there is any difference in a window; equal places cost nothing. */
function markInk(sides, mask, touched) {
    const { width, height } = sides;
    for (let y = 0; y < height; y += WINDOW.down)
        for (let x = 0; x < width; x += WINDOW.right) {
            const window = {
                x,
                y,
                width: Math.min(WINDOW.width, width - x),
                height: Math.min(WINDOW.height, height - y),
            };
            if (!touched(window))
                continue;
            const ground = groundOf(sides, window);
            if (ground === null)
                continue;
            const least = INKED * strongest(sides, { window, ground });
            if (least >= LEVELS && inkDiffers(sides, { window, ground, least }))
                markInked(sides, { window, ground, least }, mask);
        }
}
/** The colour of most of the window; null where there is none, or another on the other side. */
function groundOf(sides, window) {
    const design = commonest(sides.design, sides.width, window);
    const screen = commonest(sides.screen, sides.width, window);
    if (design === null || screen === null)
        return null;
    return design.every((level, c) => Math.abs(level - screen[c]) < LEVELS) ? design : null;
}
/** Boyer and Moore's vote: if one colour has the majority, it is left. */
function commonest(data, width, window) {
    let [candidate, votes] = [-1, 0];
    each(window, width, (at) => {
        const colour = colourAt(data, at);
        if (votes === 0)
            candidate = colour;
        votes += colour === candidate ? 1 : -1;
    });
    let count = 0;
    each(window, width, (at) => {
        if (colourAt(data, at) === candidate)
            count += 1;
    });
    if (count < GROUND * window.width * window.height)
        return null;
    return [candidate >> 16, (candidate >> 8) & 255, candidate & 255];
}
function each(window, width, visit) {
    for (let y = window.y; y < window.y + window.height; y += 1)
        for (let x = window.x; x < window.x + window.width; x += 1)
            visit((y * width + x) * 4, x, y);
}
const colourAt = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
/** Levels, in the channel that is farthest. */
function awayFrom(ground, data, at) {
    let most = 0;
    for (let c = 0; c < 3; c += 1)
        most = Math.max(most, Math.abs(data[at + c] - ground[c]));
    return most;
}
function strongest({ design, screen, width }, { window, ground }) {
    let most = 0;
    each(window, width, (at) => {
        most = Math.max(most, awayFrom(ground, design, at), awayFrom(ground, screen, at));
    });
    return most;
}
function inkDiffers(sides, written) {
    const { window } = written;
    const design = inkOf(sides.design, sides.width, written);
    const screen = inkOf(sides.screen, sides.width, written);
    return [0, 1, 2].some((c) => {
        const [one, two] = [design.all[c], screen.all[c]];
        const most = Math.max(Math.abs(one), Math.abs(two));
        if (most < LEAST * window.width * window.height)
            return false;
        const atEdge = Math.max(design.edge[c], screen.edge[c]);
        return Math.abs(one - two) >= BOLDER * most + atEdge;
    });
}
function inkOf(data, width, { window, ground, least }) {
    const ink = { all: [0, 0, 0], edge: [0, 0, 0] };
    const [right, bottom] = [window.x + window.width - EDGE, window.y + window.height - EDGE];
    each(window, width, (at, x, y) => {
        if (awayFrom(ground, data, at) < least)
            return;
        const edge = x < window.x + EDGE || y < window.y + EDGE || x >= right || y >= bottom;
        for (let c = 0; c < 3; c += 1) {
            const away = data[at + c] - ground[c];
            ink.all[c] = ink.all[c] + away;
            if (edge)
                ink.edge[c] = ink.edge[c] + Math.abs(away);
        }
    });
    return ink;
}
/** What is ink on either side, and not the same. */
function markInked({ design, screen, width }, written, mask) {
    const { ground, least } = written;
    each(written.window, width, (at) => {
        if (Math.max(awayFrom(ground, design, at), awayFrom(ground, screen, at)) < least)
            return;
        const own = [design[at], design[at + 1], design[at + 2]];
        if (awayFrom(own, screen, at) >= LEVELS)
            mask[at >> 2] = SIGN.differs;
    });
}

;// CONCATENATED MODULE: ./build/action/gates/design/lines.js
// Borders and rules: a hairline changes no average, but no letter stands out in so long a run.

/** CSS pixels of a run. */
const lines_LEAST = 20;
/** Rows or columns on either side in which a line may stand instead, or be drawn softer. */
const ASIDE = 4;
/** Share of a line's ink that must be missing on one side: some engines draw a hairline twice as strong. */
const STRONGER = 0.6;
function markLines(sides, mask) {
    const { width, height } = sides;
    for (let y = 0; y < height; y += 1)
        markRuns(sides, mask, { first: y * width, step: 1, length: width, across: width, at: y, of: height });
    for (let x = 0; x < width; x += 1)
        markRuns(sides, mask, { first: x, step: width, length: height, across: 1, at: x, of: width });
}
function markRuns(sides, mask, line) {
    for (let from = 0; from < line.length;) {
        if (mask[line.first + from * line.step] === SIGN.same) {
            from += 1;
            continue;
        }
        let to = from + 1;
        while (to < line.length && mask[line.first + to * line.step] !== SIGN.same)
            to += 1;
        if (to - from >= lines_LEAST && !standsAside(sides, line, { from, to }))
            for (let at = from; at < to; at += 1)
                mask[line.first + at * line.step] = SIGN.differs;
        from = to;
    }
}
/** The same line, a hair away, drawn softer or a little stronger: its ink is there across the run. */
function standsAside(sides, line, run) {
    const design = inkAcross(sides.design, line, run);
    const screen = inkAcross(sides.screen, line, run);
    return [0, 1, 2].every((c) => {
        const [one, two] = [design[c], screen[c]];
        const least = Math.max(LEVELS * (run.to - run.from), STRONGER * Math.max(Math.abs(one), Math.abs(two)));
        return Math.abs(one - two) < least;
    });
}
/** By channel, what lies over the ground on both sides of the line. */
function inkAcross(data, { first, step, across, at, of }, { from, to }) {
    const [before, after] = [Math.max(-ASIDE, -at), Math.min(ASIDE, of - 1 - at)];
    const ink = [0, 0, 0];
    for (let pixel = from; pixel < to; pixel += 1)
        for (let c = 0; c < 3; c += 1) {
            const level = (aside) => data[(first + pixel * step + aside * across) * 4 + c];
            const ground = (level(before) + level(after)) / 2;
            for (let aside = before; aside <= after; aside += 1)
                ink[c] = ink[c] + level(aside) - ground;
        }
    return ink;
}

;// CONCATENATED MODULE: ./build/action/gates/design/differing.js
// Which pixels of a screen a designer would call different. A design is drawn by another engine: edges of letters are never
// the same, and letters of a line stand a pixel or two aside. So a pixel stands out only when its colour is not to be found
// near it on the other side; and then it differs when it lies in an even area, when the colours around it do not come to the
// same average either, or when it is part of a line. Letters with more or less ink are told from a window of them.



/** How far aside the same colour may stand, in CSS pixels. */
const NEAR = 2;
/** Half the side of the square that is averaged, its middle left out. */
const AROUND = 6;
/** Share of the contrast around a pixel up to which averages may differ: letters with a little more or less ink. */
const CONTRAST = 0.15;
/** Levels within which an area is even. */
const EVEN = 3;
/** Side of the blocks whose contrast is known. */
const BLOCK = 8;
/** Rows worked on at once. */
const STRIP = 256;
/** One byte of SIGN a CSS pixel of the rows both pictures have. Pictures are opaque and equally wide. */
function differing(design, screen) {
    const width = screen.width;
    const height = Math.min(design.height, screen.height);
    const mask = new Uint8Array(width * height);
    const sides = { design: design.data, screen: screen.data, width, height };
    const touched = new Touched(width, height);
    for (let top = 0; top < height; top += STRIP)
        judgeStrip(sides, { top, bottom: Math.min(height, top + STRIP) }, { mask, touched });
    markLines(sides, mask);
    markInk(sides, mask, (window) => touched.within(window));
    return mask;
}
/** Blocks in which anything differs at all. */
class Touched {
    #columns;
    #blocks;
    constructor(width, height) {
        this.#columns = Math.ceil(width / BLOCK);
        this.#blocks = new Uint8Array(this.#columns * Math.ceil(height / BLOCK));
    }
    add(x, y) {
        this.#blocks[Math.floor(y / BLOCK) * this.#columns + Math.floor(x / BLOCK)] = 1;
    }
    within({ x, y, width, height }) {
        for (let row = Math.floor(y / BLOCK); row * BLOCK < y + height; row += 1)
            for (let column = Math.floor(x / BLOCK); column * BLOCK < x + width; column += 1)
                if (this.#blocks[row * this.#columns + column] === 1)
                    return true;
        return false;
    }
}
function judgeStrip(sides, rows, { mask, touched }) {
    const { width } = sides;
    let sums = null;
    let contrast = null;
    for (let y = rows.top; y < rows.bottom; y += 1)
        for (let x = 0; x < width; x += 1) {
            const at = y * width + x;
            if (farthest(sides, at * 4) < LEVELS)
                continue;
            touched.add(x, y);
            const found = near(sides, x, y);
            if (found === "there")
                continue;
            mask[at] = found === "even" ? SIGN.differs : SIGN.standsOut;
            if (found === "even")
                continue;
            sums ??= sumsOf(sides, rows);
            contrast ??= contrastOf(sides, rows);
            const limit = Math.max(LEVELS, CONTRAST * contrast.around(x, y));
            if (sums.around(x, y) >= limit)
                mask[at] = SIGN.differs;
        }
}
function farthest({ design, screen }, at) {
    let most = 0;
    for (let c = 0; c < 3; c += 1) {
        const move = Math.abs(design[at + c] - screen[at + c]);
        if (move > most)
            most = move;
    }
    return most;
}
/** Is a pixel's colour to be found near it on the other side, seen from either side? `even`: it is not, and both areas are plain. */
function near(sides, x, y) {
    const [one, two] = [
        beside(sides.design, sides.screen, sides, x, y),
        beside(sides.screen, sides.design, sides, x, y),
    ];
    if (one === "there" && two === "there")
        return "there";
    return one === "even" && two === "even" ? "even" : "aside";
}
function beside(one, other, { width, height }, x, y) {
    const own = (y * width + x) * 4;
    const [left, right] = [Math.max(0, x - NEAR), Math.min(width - 1, x + NEAR)];
    const [top, bottom] = [Math.max(0, y - NEAR), Math.min(height - 1, y + NEAR)];
    let [beyond, even] = [false, true];
    for (let c = 0; c < 3; c += 1) {
        const level = one[own + c];
        let [low, high] = [255, 0];
        for (let row = top; row <= bottom; row += 1)
            for (let at = (row * width + left) * 4 + c; at <= (row * width + right) * 4 + c; at += 4) {
                const value = other[at];
                if (value < low)
                    low = value;
                if (value > high)
                    high = value;
            }
        if (level >= high + LEVELS || level <= low - LEVELS)
            beyond = true;
        if (high - low > EVEN)
            even = false;
    }
    return beyond ? (even ? "even" : "aside") : "there";
}
/** Sums of screen minus design over all rectangles that begin in the upper left corner, channel by channel. */
function sumsOf({ design, screen, width, height }, { top, bottom }) {
    const [from, to] = [Math.max(0, top - AROUND), Math.min(height, bottom + AROUND)];
    const line = (width + 1) * 3;
    const table = new Int32Array(line * (to - from + 1));
    for (let y = from; y < to; y += 1) {
        const row = [0, 0, 0];
        for (let x = 0; x < width; x += 1)
            for (let c = 0; c < 3; c += 1) {
                const at = (y * width + x) * 4 + c;
                row[c] = row[c] + screen[at] - design[at];
                const cell = (y - from + 1) * line + (x + 1) * 3 + c;
                table[cell] = table[cell - line] + row[c];
            }
    }
    return {
        around: (x, y) => {
            const [left, right] = [Math.max(0, x - AROUND), Math.min(width, x + AROUND + 1)];
            const [above, below] = [Math.max(from, y - AROUND) - from, Math.min(to, y + AROUND + 1) - from];
            const pixels = (right - left) * (below - above);
            let most = 0;
            for (let c = 0; c < 3; c += 1) {
                const cell = (row, column) => table[row * line + column * 3 + c];
                const sum = cell(below, right) - cell(above, right) - cell(below, left) + cell(above, left);
                most = Math.max(most, Math.abs(sum) / pixels);
            }
            return most;
        },
    };
}
function contrastOf(sides, { top, bottom }) {
    const { width, height } = sides;
    const columns = Math.ceil(width / BLOCK);
    const first = Math.max(0, Math.floor(top / BLOCK) - 1);
    const last = Math.min(Math.ceil(height / BLOCK), Math.ceil(bottom / BLOCK) + 1);
    // Lowest and highest, of two pictures, of three channels.
    const ranges = new Uint8Array(columns * (last - first) * 12);
    for (let block = 0; block < columns * (last - first); block += 1) {
        const place = { x: (block % columns) * BLOCK, y: (first + Math.floor(block / columns)) * BLOCK };
        rangeOf(sides, place, ranges.subarray(block * 12, block * 12 + 12));
    }
    const known = new Map();
    return {
        around: (x, y) => {
            const [column, row] = [Math.floor(x / BLOCK), Math.floor(y / BLOCK)];
            const key = row * columns + column;
            const before = known.get(key);
            if (before !== undefined)
                return before;
            const found = widest(ranges, {
                columns: [Math.max(0, column - 1), Math.min(columns - 1, column + 1)],
                rows: [Math.max(first, row - 1) - first, Math.min(last - 1, row + 1) - first],
                stride: columns,
            });
            known.set(key, found);
            return found;
        },
    };
}
function rangeOf({ design, screen, width, height }, place, range) {
    range.fill(255, 0, 6);
    for (let y = place.y; y < Math.min(height, place.y + BLOCK); y += 1)
        for (let x = place.x; x < Math.min(width, place.x + BLOCK); x += 1)
            for (let c = 0; c < 6; c += 1) {
                const level = (c < 3 ? design : screen)[(y * width + x) * 4 + (c % 3)];
                if (level < range[c])
                    range[c] = level;
                if (level > range[c + 6])
                    range[c + 6] = level;
            }
}
function widest(ranges, { columns, rows, stride }) {
    let most = 0;
    for (let c = 0; c < 6; c += 1) {
        let [low, high] = [255, 0];
        for (let row = rows[0]; row <= rows[1]; row += 1)
            for (let column = columns[0]; column <= columns[1]; column += 1) {
                const at = (row * stride + column) * 12 + c;
                low = Math.min(low, ranges[at]);
                high = Math.max(high, ranges[at + 6]);
            }
        most = Math.max(most, high - low);
    }
    return most;
}

;// CONCATENATED MODULE: ./build/action/gates/design/holder.js
/** Share of the region that must lie in the element: what moved has left its own box by a little. */
const MOST_OF_IT = 0.65;
function holderOf(region, { elements }) {
    let best = null;
    for (const element of elements) {
        const held = overlap(region, element.box) >= MOST_OF_IT * region.width * region.height;
        // Later ones are deeper or in front.
        if (held && (best === null || areaOf(element.box) <= areaOf(best.box)))
            best = element;
    }
    return best;
}
const areaOf = ({ width, height }) => width * height;
function overlap(a, b) {
    const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
    const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
    return width > 0 && height > 0 ? width * height : 0;
}

// EXTERNAL MODULE: ./build/action/gates/visual/compare/regions.js
var compare_regions = __webpack_require__(29416);
;// CONCATENATED MODULE: ./build/action/gates/design/score.js
// Pixels that differ → regions with shares. A share is of a square of 64 CSS pixels that is moved over the screen: of a
// whole section a missing icon would be nothing, of its own bounds anything would be all.

/** CSS pixels. */
const score_BLOCK = 8;
/** Blocks of a square's side. */
const SQUARE = 8;
function score(mask, limit) {
    const grid = blocksOf(mask);
    const boxes = [];
    const shares = new Float64Array(grid.columns * grid.rows);
    let worst = 0;
    eachSquare(mask, grid, (share, square) => {
        worst = Math.max(worst, share);
        eachBlock(grid, square, (block) => {
            shares[block] = Math.max(shares[block], share);
        });
    });
    for (let block = 0; block < shares.length; block += 1) {
        const box = shares[block] > limit ? boundsIn(mask, grid, block) : null;
        if (box)
            boxes.push(box);
    }
    const regions = (0,compare_regions/* regionsOf */.NV)(boxes).map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
        share: worstIn(grid, shares, { x, y, width, height }),
    }));
    return { worst, regions: regions.sort((a, b) => b.share - a.share || a.y - b.y || a.x - b.x) };
}
function blocksOf({ pixels, width, height }) {
    const columns = Math.ceil(width / score_BLOCK);
    const rows = Math.ceil(height / score_BLOCK);
    const counts = new Int32Array(columns * rows);
    for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1)
            if (pixels[y * width + x] === 1) {
                const block = Math.floor(y / score_BLOCK) * columns + Math.floor(x / score_BLOCK);
                counts[block] = counts[block] + 1;
            }
    return { columns, rows, counts };
}
/** Squares that lie in the picture whole; where it is smaller than one, what there is. */
function eachSquare({ width, height }, grid, visit) {
    const side = SQUARE * score_BLOCK;
    for (let row = 0; row <= Math.max(0, grid.rows - SQUARE); row += 1)
        for (let column = 0; column <= Math.max(0, grid.columns - SQUARE); column += 1) {
            let sum = 0;
            eachBlock(grid, { column, row }, (block) => {
                sum += grid.counts[block];
            });
            if (sum === 0)
                continue;
            const area = Math.min(side, width - column * score_BLOCK) * Math.min(side, height - row * score_BLOCK);
            visit(sum / area, { column, row });
        }
}
function eachBlock({ columns, rows }, square, visit) {
    const [bottom, right] = [Math.min(rows, square.row + SQUARE), Math.min(columns, square.column + SQUARE)];
    for (let row = square.row; row < bottom; row += 1)
        for (let column = square.column; column < right; column += 1)
            visit(row * columns + column);
}
/** What differs of a block; null for nothing. */
function boundsIn({ pixels, width, height }, { columns, counts }, block) {
    const counted = counts[block];
    if (counted === 0)
        return null;
    const [left, top] = [(block % columns) * score_BLOCK, Math.floor(block / columns) * score_BLOCK];
    let bounds = { left: width, top: height, right: 0, bottom: 0 };
    for (let y = top; y < Math.min(height, top + score_BLOCK); y += 1)
        for (let x = left; x < Math.min(width, left + score_BLOCK); x += 1)
            if (pixels[y * width + x] === 1)
                bounds = {
                    left: Math.min(bounds.left, x),
                    top: Math.min(bounds.top, y),
                    right: Math.max(bounds.right, x + 1),
                    bottom: Math.max(bounds.bottom, y + 1),
                };
    return {
        x: bounds.left,
        y: bounds.top,
        width: bounds.right - bounds.left,
        height: bounds.bottom - bounds.top,
        pixels: counted,
        counted,
        different: true,
    };
}
function worstIn({ columns }, shares, region) {
    let worst = 0;
    for (let row = Math.floor(region.y / score_BLOCK); row * score_BLOCK < region.y + region.height; row += 1)
        for (let column = Math.floor(region.x / score_BLOCK); column * score_BLOCK < region.x + region.width; column += 1)
            worst = Math.max(worst, shares[row * columns + column]);
    return worst;
}

;// CONCATENATED MODULE: ./build/action/gates/design/compare-screen.js






function compareScreen({ design, screen }, shot, { scale, limit }) {
    for (const box of shot.covered ?? [])
        unpaint(design, screen, box);
    const signs = differing(design, screen);
    const { width } = screen;
    const height = Math.min(design.height, screen.height);
    const scored = score({ pixels: signs, width, height }, limit);
    const below = { design: design.height - height, screen: screen.height - height };
    const cutOff = isDrawnOn(design, height);
    const regions = scored.regions.map(({ share, ...css }) => {
        const rect = inShot(css, scale, shot);
        return { ...rect, share, cause: causeOf(rect, shot.elements) };
    });
    const missing = {
        ...{ x: 0, y: shot.height, width: shot.width, height: Math.round(below.design * scale) },
        ...{ share: 1, cause: null },
    };
    return {
        worst: cutOff ? 1 : scored.worst,
        regions: [...(cutOff ? [missing] : []), ...regions].slice(0, 100),
        differ: countOf(signs, SIGN.differs),
        absorbed: countOf(signs, SIGN.standsOut),
        below,
        cutOff,
        mask: () => maskOf({ signs, width, height }, shot),
    };
}
/** What a mask hides is hidden in the design too: nobody wants it judged. In place; both are equally wide. */
function unpaint(design, { data, width, height }, box) {
    const right = Math.min(width, Math.ceil(box.x + box.width));
    const left = Math.min(right, Math.max(0, Math.floor(box.x)));
    const bottom = Math.min(height, design.height, Math.ceil(box.y + box.height));
    for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += 1)
        design.data.set(data.subarray((y * width + left) * 4, (y * width + right) * 4), (y * width + left) * 4);
}
function inShot(css, scale, shot) {
    const [x, y] = [Math.floor(css.x * scale), Math.floor(css.y * scale)];
    return {
        x,
        y,
        width: Math.min(shot.width, Math.ceil((css.x + css.width) * scale)) - x,
        height: Math.min(shot.height, Math.ceil((css.y + css.height) * scale)) - y,
    };
}
/** Why it differs a picture cannot tell; where, the page can. */
function causeOf(rect, elements) {
    const holder = holderOf(rect, elements);
    return holder === null
        ? null
        : { selector: holder.selector.slice(0, 256), change: "unexplained", properties: [], files: [] };
}
/** Rows from `from` on are more than ground of one colour. */
function isDrawnOn({ data, width, height }, from) {
    const first = from * width * 4;
    for (let at = first; at < height * width * 4; at += 4)
        for (let c = 0; c < 3; c += 1)
            if (Math.abs(data[at + c] - data[first + c]) >= LEVELS)
                return true;
    return false;
}
function countOf(signs, sign) {
    let count = 0;
    for (const each of signs)
        if (each === sign)
            count += 1;
    return count;
}
function maskOf({ signs, width, height }, shot) {
    const rows = Math.min(shot.height, Math.round((height * shot.width) / width));
    const mask = new Uint8Array(shot.width * rows);
    const columns = Int32Array.from({ length: shot.width }, (_, x) => Math.floor((x * width) / shot.width));
    for (let y = 0; y < rows; y += 1) {
        const from = Math.min(height - 1, Math.floor((y * height) / rows)) * width;
        for (let x = 0; x < shot.width; x += 1) {
            const sign = signs[from + columns[x]];
            if (sign === SIGN.differs)
                mask[y * shot.width + x] = metric/* MASK */.v5.different;
            else if (sign === SIGN.standsOut)
                mask[y * shot.width + x] = metric/* MASK */.v5.antialiased;
        }
    }
    return (0,png_encode.encodeMask)({ width: shot.width, height: shot.height, zones: [{ y: 0, rows, mask }] });
}

// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-decode.js + 1 modules
var png_decode = __webpack_require__(79050);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-file.js
var png_file = __webpack_require__(8395);
;// CONCATENATED MODULE: ./build/action/gates/design/resample.js
/** See-through is drawn over white: an exported frame without a fill, a rounded corner. In place. */
function onWhite({ data }) {
    for (let at = 0; at < data.length; at += 4) {
        const alpha = data[at + 3];
        if (alpha === 255)
            continue;
        for (let c = 0; c < 3; c += 1)
            data[at + c] = Math.round((data[at + c] * alpha) / 255 + 255 - alpha);
        data[at + 3] = 255;
    }
}
/** Opaque pictures only. */
function resized(picture, size) {
    if (picture.width === size.width && picture.height === size.height)
        return picture;
    const across = sharesOf(picture.width, size.width);
    const down = sharesOf(picture.height, size.height);
    const data = new Uint8Array(size.width * size.height * 4);
    const row = new Float64Array(size.width * 3);
    for (let y = 0; y < size.height; y += 1) {
        row.fill(0);
        for (let at = down.from[y]; at < down.from[y + 1]; at += 1)
            addRow(picture, { y: down.source[at], share: down.share[at], across }, row);
        for (let x = 0; x < size.width; x += 1) {
            const to = (y * size.width + x) * 4;
            for (let c = 0; c < 3; c += 1)
                data[to + c] = Math.round(row[x * 3 + c]);
            data[to + 3] = 255;
        }
    }
    return { ...size, data };
}
function sharesOf(source, target) {
    const shares = { from: new Int32Array(target + 1), source: [], share: [] };
    const step = source / target;
    for (let i = 0; i < target; i += 1) {
        // Whole numbers are kept whole: a hair of a neighbour would spoil an exact ratio.
        const [start, end] = [(i * source) / target, ((i + 1) * source) / target];
        for (let at = Math.floor(start); at < Math.min(source, Math.ceil(end)); at += 1) {
            const covered = Math.min(end, at + 1) - Math.max(start, at);
            if (covered <= 1e-9)
                continue;
            shares.source.push(at);
            shares.share.push(covered / step);
        }
        shares.from[i + 1] = shares.source.length;
    }
    return shares;
}
function addRow({ data, width }, { y, share, across }, row) {
    for (let x = 0; x * 3 < row.length; x += 1)
        for (let at = across.from[x]; at < across.from[x + 1]; at += 1) {
            const from = (y * width + across.source[at]) * 4;
            const weight = share * across.share[at];
            for (let c = 0; c < 3; c += 1)
                row[x * 3 + c] += weight * data[from + c];
        }
}

;// CONCATENATED MODULE: ./build/action/gates/design/lay-beside.js




/** Pixels of a design to a CSS pixel, as designers export them. */
const SCALES = [1, 2, 3, 4, 1.5];
/** @returns why they cannot be laid beside each other, one sentence. @throws ProblemError png-unreadable, png-too-large */
function layBeside({ design, shot, scale }) {
    if (isPointer(design.png))
        return {
            why: `${design.name} is a pointer of Git LFS and no picture: check out with \`lfs: true\`.`,
        };
    const { width, height } = (0,png_file/* readPng */.wL)(design.png, design.name);
    if (width * height > MOST_DESIGN_PIXELS)
        return {
            why: `${design.name} has ${width} × ${height} pixels, more than can be compared: export it at 1x.`,
        };
    const across = Math.max(1, Math.round(shot.width / scale));
    const own = scaleOf({ width, height, kind: design.kind }, across, scale);
    if (own === null)
        return {
            why: `${design.name} is ${width} pixels wide and the screen ${across}: draw it ${across} wide, or export it at ${SCALES.slice(1, 4).join("x, ")}x of that.`,
        };
    const picture = (0,png_decode/* decodePng */.w)(design.png, design.name);
    onWhite(picture);
    const screen = (0,png_decode/* decodePng */.w)(shot.png, "shot");
    onWhite(screen);
    const at = (size) => Math.max(1, Math.round(size));
    return {
        design: resized(picture, { width: across, height: at(height / own) }),
        screen: resized(screen, { width: across, height: at(shot.height / scale) }),
        shown: resized(picture, { width: shot.width, height: at((height * shot.width) / width) }),
    };
}
/** Pixels of the design to one CSS pixel; null where it was drawn for another width. */
function scaleOf(design, across, scale) {
    const fits = [scale, ...SCALES].find((each) => Math.abs(design.width - across * each) < Math.max(1, each));
    if (fits !== undefined)
        return design.width / across;
    const shrunk = design.kind === "frame" && design.width * design.height > 0.95 * FIGMA_MOST_PIXELS;
    return shrunk ? design.width / across : null;
}
const isPointer = (bytes) => new TextDecoder().decode(bytes.subarray(0, 64)).startsWith("version https://git-lfs.");

;// CONCATENATED MODULE: ./build/action/gates/design/results.js
// What is said of each screen beside its design, and what the gate comes to. Pure.




/** "#book differs by 9.5 % from the design (limit 2.5 %), .hero by 3 %" */
function sentenceOf(compared, limit) {
    const parts = partsOf(compared.regions);
    const ends = endsOf(compared);
    const worst = parts[0];
    if (worst === undefined)
        return `As designed: no part differs by more than ${percent(compared.worst)} (limit ${percent(limit)})${ends}`;
    const others = parts.slice(1, 3).map(({ name, share }) => `${name} by ${percent(share)}`);
    const more = parts.length > 3 ? `, and ${(0,words/* counted */.hS)(parts.length - 3, "more part")}` : "";
    const list = [
        `${worst.name} differs by ${percent(worst.share)} from the design (limit ${percent(limit)})`,
        ...others,
    ];
    return `${list.join(", ")}${more}${ends}`;
}
/** Regions of one element are one part. */
function partsOf(regions) {
    const parts = new Map();
    for (const region of regions) {
        const name = nameOf(region);
        parts.set(name, Math.max(parts.get(name) ?? 0, region.share ?? 0));
    }
    return [...parts].map(([name, share]) => ({ name, share })).sort((a, b) => b.share - a.share);
}
const nameOf = ({ cause, x, y, width, height }) => cause?.selector ?? `the area of ${width} × ${height} at ${x},${y}`;
function endsOf({ below, cutOff }) {
    if (cutOff)
        return `; the lowest ${(0,words/* counted */.hS)(below.design, "pixel")} of the design are missing`;
    if (below.design > 0)
        return `; the screen ends ${(0,words/* counted */.hS)(below.design, "pixel")} above the design's empty end`;
    if (below.screen > 0)
        return `; the design ends ${(0,words/* counted */.hS)(below.screen, "pixel")} above the screen's end, which are not judged`;
    return "";
}
/** 2.5 %, 10 %, 0.04 %: never rounded to the limit's other side by much. */
const percent = (share) => `${Number((share * 100).toPrecision(share < 0.1 ? 2 : 3))} %`;
function findingsOf(gate, screens) {
    return screens.flatMap(({ result }) => (result.outcome === "different" ? [findingOf(gate, result)] : []));
}
function findingOf(gate, { id, text, regions }) {
    const names = [...new Set(regions.map(nameOf))].sort();
    const lines = regions.map((region) => `${percent(region.share ?? 0)} ${nameOf(region)} (${region.x},${region.y} ${region.width}×${region.height})`);
    return {
        source: "gate",
        rule: "design-differs",
        message: (0,limits/* cut */.J)(`${id}: ${text}`, limits/* LIMITS */.b.message),
        detail: (0,limits/* cut */.J)(lines.join("\n"), limits/* LIMITS */.b.detail),
        path: null,
        line: null,
        column: null,
        endLine: null,
        test: null,
        severity: "critical",
        state: "new",
        fingerprint: (0,external_node_crypto_.createHash)("sha256")
            .update(JSON.stringify([gate, id, names]))
            .digest("hex")
            .slice(0, 32),
    };
}
/** `strays`: frames named in the config that no screen belongs to. */
function outcomeOf(screens, strays) {
    const different = screens.filter(({ result }) => result.outcome === "different");
    const unknown = screens.filter(({ result }) => result.outcome === "unknown");
    const all = (0,words/* counted */.hS)(screens.length, "screen");
    const also = unknown.length > 0 ? `; ${unknown.length} could not be judged` : "";
    if (different.length > 0)
        return told("fail", "new-findings", `${different.length} of ${all} with a design ${different.length === 1 ? "differs" : "differ"} from it${also}`);
    const [first] = unknown;
    if (first) {
        const names = (0,gates_words/* listed */.K)(unknown.map(({ result }) => result.id));
        const why = first.reason ?? { code: "no-comparison", text: first.result.text };
        return told("unknown", why.code, `${unknown.length} of ${all} could not be judged (${names}): ${why.text}`);
    }
    if (strays.length > 0)
        return told("unknown", "screens-missing", `\`figma.frames\` names ${(0,gates_words/* listed */.K)(strays, 5)}, and there is no such screen: a key is \`<screen>/<viewport>\`, with \`-dark\` for the dark scheme`);
    return { outcome: "pass", reason: null };
}
const told = (outcome, code, text) => ({
    outcome,
    reason: { code, text: (0,limits/* cut */.J)(text, limits/* LIMITS */.b.message) },
});

;// CONCATENATED MODULE: ./build/action/gates/design/judge-screens.js









/** In the order of the site's screens. */
async function judgeScreens(judging) {
    const { session, pair, ports, crew, references, frames, signal } = judging;
    const judged = new Map();
    const screens = session.screens.filter((screen) => {
        const reference = references.found.get(screen.id);
        if (reference === undefined)
            return false;
        const picture = reference.kind === "frame" ? frames.get(reference.node) : undefined;
        if (picture === undefined || "png" in picture)
            return true;
        judged.set(screen.id, unjudged(screen, { code: "reference-missing", text: picture.why }));
        return false;
    });
    const { origin, conditions, storage } = session;
    await (0,capture/* captureScreens */.O)({
        ...{ origin, screens, conditions, storage, confirm: "twice" },
        place: { ...pair.head, signal },
        onCaptured: async (captured) => {
            const { screen } = "shot" in captured ? captured.shot : captured.failure;
            judged.set(screen.id, await judgeCaptured(captured, judging));
        },
    }, crew, ports);
    return session.screens.flatMap((screen) => {
        if (!references.found.has(screen.id))
            return [];
        return [judged.get(screen.id) ?? unjudged(screen, session.whyEnded() ?? judging.ended())];
    });
}
const unjudged = (screen, reason, refused = new Map()) => ({
    result: (0,results/* screenResult */.c1)(screen, "unknown", reason.text, { refused }),
    reason,
    refused,
});
async function judgeCaptured(captured, judging) {
    if ("failure" in captured) {
        const { screen, reason, refused } = captured.failure;
        return unjudged(screen, judging.signal.aborted ? judging.ended() : reason, refused);
    }
    try {
        return await judgeShot(captured.shot, judging);
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        const text = error.problems
            .map(({ message, where, todo }) => `${where?.path ?? ""}: ${message} ${todo}`)
            .join(" ");
        return unjudged(captured.shot.screen, { code: "reference-missing", text });
    }
}
async function judgeShot(shot, judging) {
    const { target, session } = judging;
    const { screen } = shot;
    const { scale } = session.conditions;
    const design = await designOf(screen, judging);
    if (design === null)
        return unjudged(screen, { code: "reference-missing", text: "Its design is gone" });
    const beside = layBeside({ design, shot, scale });
    if ("why" in beside)
        return unjudged(screen, { code: "reference-missing", text: beside.why }, shot.refused);
    const given = { scale, limit: target.limit };
    const compared = compareScreen(beside, shot, given);
    const result = await resultOf(shot, { beside, compared }, judging);
    return {
        result: {
            ...result,
            changedPixels: Math.round(compared.differ * scale * scale),
            regions: compared.regions,
            absorbed: absorbedOf(compared, given),
            score: Math.min(1, compared.worst),
        },
        reason: null,
        refused: shot.refused,
    };
}
/** Pictures are kept of what differs. */
async function resultOf({ screen, png, masked, refused }, { beside, compared }, { target, pair, ports }) {
    const sentence = sentenceOf(compared, target.limit);
    if (compared.regions.length === 0)
        return (0,results/* screenResult */.c1)(screen, "same", sentence, { masked, refused });
    const { keep, keepMask } = (0,gallery/* gallery */.n)(pair, ports.files);
    return (0,results/* screenResult */.c1)(screen, "different", sentence, {
        ...{ masked, refused },
        base: await keep(screen.id, "base", (0,png_encode.encodeRgba)(beside.shown)),
        head: await keep(screen.id, "head", png),
        mask: await keepMask(screen.id, compared.mask()),
    });
}
/** The design as it lies in the change, or as Figma renders it. @throws ProblemError where the file cannot be read */
async function designOf(screen, judging) {
    const { references, frames, pair, ports } = judging;
    const reference = references.found.get(screen.id);
    if (reference === undefined)
        return null;
    if (reference.kind === "frame") {
        const picture = frames.get(reference.node);
        if (picture === undefined || "why" in picture)
            return null;
        return { png: picture.png, name: `Frame ${reference.node}`, kind: "frame" };
    }
    const { root } = pair.head;
    const png = await ports.files.read(`${root}/${reference.path}`, {
        maxBytes: MOST_DESIGN_BYTES,
        within: root,
    });
    return png === null ? null : { png, name: reference.path, kind: "file" };
}
function absorbedOf({ absorbed, differ, worst, regions }, { scale, limit }) {
    const pixels = (count) => Math.round(count * scale * scale);
    const within = regions.length === 0 && differ > 0;
    return [
        ...(absorbed > 0
            ? [
                {
                    what: "smoothing",
                    text: "letters and edges that another engine drew",
                    pixels: pixels(absorbed),
                    headroom: null,
                },
            ]
            : []),
        ...(within
            ? [
                {
                    what: "noise",
                    text: `at most ${percent(worst)} of any part, the limit is ${percent(limit)}`,
                    pixels: pixels(differ),
                    headroom: limit === 0 ? 0 : 1 - worst / limit,
                },
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/action/gates/design/references.js
async function findReferences(target, screens, place, { files }) {
    const frames = target.figma?.frames ?? {};
    const root = `${place.root}/${target.references}`;
    const drawn = await files.glob("**/*.png", root);
    const there = new Set(drawn);
    const found = new Map();
    for (const { id } of screens) {
        const node = Object.hasOwn(frames, id) ? frames[id] : undefined;
        if (node !== undefined)
            found.set(id, { kind: "frame", node: node.replaceAll("-", ":") });
        else if (there.has(`${id}.png`))
            found.set(id, { kind: "file", path: `${target.references}/${id}.png` });
    }
    const ids = new Set(screens.map(({ id }) => id));
    return {
        found,
        undrawn: screens.flatMap(({ id }) => (found.has(id) ? [] : [id])),
        unused: {
            files: drawn.flatMap((path) => ids.has(path.slice(0, -".png".length)) ? [] : [`${target.references}/${path}`]),
            frames: Object.keys(frames).filter((id) => !ids.has(id)),
        },
    };
}

;// CONCATENATED MODULE: ./build/action/gates/design/judge-design.js
// The whole design gate: head alone is looked at, each screen that somebody drew is laid beside its design.
//
// crew → site → screens → designs (files of the repository, frames of Figma) → shots → region by region → findings, outcome













async function judgeDesign(target, pair, ports) {
    const limit = (0,deadline/* deadline */.n)(pair.head, ports.clock);
    const place = { ...pair.head, signal: limit.signal };
    try {
        const crew = await (0,capture_crew/* openCrew */.o)(target.conditions.engine, place, pair.cores, ports.browsers);
        if ("reason" in crew)
            return unknown(crew.reason);
        try {
            const session = await (0,site_session/* openSession */.f)(target, place, crew, ports);
            if ("reason" in session)
                return unknown(session.reason);
            try {
                return await judgeSession({
                    target,
                    pair,
                    ports,
                    crew,
                    session,
                    signal: limit.signal,
                    ended: limit.ended,
                });
            }
            finally {
                await session.stop();
            }
        }
        finally {
            await crew.close();
        }
    }
    finally {
        limit.dispose();
    }
}
const unknown = (reason, notes = []) => ({
    outcome: "unknown",
    reason,
    findings: [],
    base: null,
    pictures: null,
    notes: [...notes],
});
async function judgeSession(looking) {
    const { target, pair, ports, session } = looking;
    const references = await findReferences(target, session.screens, pair.head, ports);
    const notes = [...session.notes, ...notesOf(references, looking)];
    if (references.found.size === 0)
        return unknown(nothingDrawn(target, session.screens), notes);
    const frames = await framesOf(references, looking);
    const judged = await judgeScreens({ ...looking, references, frames });
    for (const { result } of judged)
        await (0,log_screen/* logScreen */.J)(result, pair.head, ports.files);
    return {
        ...outcomeOf(judged, references.unused.frames),
        findings: findingsOf(pair.gate, judged),
        base: null,
        pictures: await picturesOf(judged, references, looking),
        notes,
    };
}
function nothingDrawn({ references, figma }, screens) {
    const example = screens[0]?.id ?? "<screen>/<viewport>";
    const frames = figma === null ? "" : ", and `figma.frames` names none of the screens";
    return {
        code: "reference-missing",
        text: (0,limits/* cut */.J)(`None of ${(0,words/* counted */.hS)(screens.length, "screen")} has a design: there is no PNG such as ${references}/${example}.png${frames}. Add the designs, or name Figma frames in \`figma.frames\``, 2000),
    };
}
function notesOf({ found, undrawn, unused }, { target, pair }) {
    const changed = [...found.values()].flatMap((reference) => reference.kind === "file" && pair.files.some(({ path }) => path === reference.path)
        ? [reference.path]
        : []);
    const texts = [
        [
            "design-missing",
            undrawn.length > 0 && found.size > 0,
            `No design, so not judged: ${(0,gates_words/* listed */.K)(undrawn, 10)}. A design is ${target.references}/<screen>/<viewport>.png, or a frame in \`figma.frames\`.`,
        ],
        [
            "design-unused",
            unused.files.length > 0,
            `Designs that no screen belongs to: ${(0,gates_words/* listed */.K)(unused.files, 10)}. Their names must be those of screens and viewports.`,
        ],
        [
            "design-changed",
            changed.length > 0,
            `This change also edits the designs it is judged by: ${(0,gates_words/* listed */.K)(changed, 10)}.`,
        ],
    ];
    return texts.flatMap(([code, applies, text]) => applies ? [{ code, text: (0,limits/* cut */.J)(`${pair.gate}: ${text}`, 2000) }] : []);
}
async function framesOf({ found }, { target, pair, ports, signal }) {
    if (target.figma === null)
        return new Map();
    const nodes = [...found.values()].flatMap((reference) => reference.kind === "frame" ? [reference.node] : []);
    const { file } = target.figma;
    return fetchFrames({ file, nodes, scale: target.conditions.scale, signal }, pair, ports);
}
async function picturesOf(judged, { unused }, { target, pair, ports, crew }) {
    const surroundings = await ports.browsers.surroundings(pair.head.env);
    return {
        against: "design",
        browser: (0,limits/* cut */.J)(crew.found.version, 256),
        environment: (0,environment/* environmentOf */.p)(crew.found, surroundings, target.conditions),
        moved: false,
        screens: judged.map(({ result }) => result),
        groups: [],
        refused: (0,results/* refusedHosts */.EG)(judged.map(({ refused }) => refused)),
        obsolete: unused.files.slice(0, 200),
        videos: [],
    };
}


/***/ }),

/***/ 48084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// What decides how a page is drawn, beside the page: shots are compared byte for byte only where it is equal.

/** 16 hexadecimal digits, equal for machines and settings that draw alike. `surroundings` as the port tells them. */
function environmentOf({ engine, version, source }, surroundings, { scale, locale, timeZone, now }) {
    const own = source === "embedded" ? "its own fonts" : "the system's fonts";
    const parts = [engine, version, own, surroundings, scale, locale, timeZone, now];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}


/***/ }),

/***/ 6179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gallery)
/* harmony export */ });
/* unused harmony export fileName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _pixels_png_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
// Pictures that are kept with the run, for people to look at. Of screens that look the same there is nothing to see:
// a hundred of them would be some 30 MB in every artifact.


function gallery(place, files) {
    const write = async (id, what, png) => {
        const file = `screens/${place.gate}/${fileName(id)}.${what}.png`;
        await files.write(`${place.runDirectory}/${file}`, png);
        return file;
    };
    return {
        keep: async (id, what, png) => {
            const { width, height } = (0,_pixels_png_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPng */ .wL)(png, id);
            const file = await write(id, what, png);
            return { file, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(png).digest("hex"), width, height };
        },
        keepMask: (id, png) => write(id, "mask", png),
    };
}
/** Ids come from pages' own addresses: one that would lead elsewhere, or that no file can be called, is hashed. */
function fileName(id) {
    const fits = id.length <= 200 && id.split("/").every((part) => /^[\w@+~=,-][\w.@+~=,-]{0,99}$/.test(part));
    return fits ? id : `screen-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(id).digest("hex").slice(0, 16)}`;
}


/***/ }),

/***/ 89736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ logScreen)
/* harmony export */ });
async function logScreen({ outcome, id, text }, { onLine, logPath }, files) {
    const line = `${outcome.padEnd(9)} ${id}: ${text}`;
    onLine(line);
    await files.append(logPath, `${line}\n`);
}


/***/ }),

/***/ 82935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ refusedHosts),
/* harmony export */   aS: () => (/* binding */ withComparison),
/* harmony export */   c1: () => (/* binding */ screenResult),
/* harmony export */   d6: () => (/* binding */ fittingScreens)
/* harmony export */ });
/* harmony import */ var _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20631);
/* harmony import */ var _shared_render_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60124);
// What is said of each screen, in a sentence and in numbers.


function screenResult({ id, name, path, viewport, scheme }, outcome, text, { masked = 0, refused = new Map(), base = null, head = null, mask = null } = {}) {
    return {
        id: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(id, _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.short),
        name: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(name, _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.short),
        path: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(path, _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.path),
        viewport: { name: viewport.name, width: viewport.width, height: viewport.height },
        scheme,
        outcome,
        text: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(text, _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.message),
        changedPixels: 0,
        regions: [],
        bands: [],
        group: null,
        absorbed: [],
        masked,
        refused: sum(refused),
        score: null,
        base,
        head,
        mask,
    };
}
/** The same with what a comparison found. */
function withComparison(result, compared) {
    const { changedPixels, regions, bands, absorbed } = compared;
    return { ...result, changedPixels, regions: regions.map(unexplained), bands, absorbed };
}
const unexplained = (rect) => ({ ...rect, cause: null, share: null });
const sum = (counts) => [...counts.values()].reduce((total, count) => total + count, 0);
/** No more than a report holds: what looks the same is left out before anything else, and that is said. */
function fittingScreens(screens, most = _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.screens) {
    if (screens.length <= most)
        return { screens: [...screens], notes: [] };
    const same = screens.filter(({ outcome }) => outcome === "same");
    const told = screens.filter(({ outcome }) => outcome !== "same");
    const kept = new Set([...told, ...same].slice(0, most));
    const text = `${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(screens.length, "row")} are more than the ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(most, "row")} of a report; ${(0,_shared_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(screens.length - most, "row")} of them are only in the gate's log. Look at fewer screens, or in several gates.`;
    return { screens: screens.filter((screen) => kept.has(screen)), notes: [{ code: "screens-cut", text }] };
}
/** Of all pages together; hosts that were asked most come first. */
function refusedHosts(pages) {
    const hosts = new Map();
    for (const page of pages)
        for (const [host, requests] of page)
            hosts.set(host, (hosts.get(host) ?? 0) + requests);
    return [...hosts]
        .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
        .slice(0, 50)
        .map(([host, requests]) => ({ host: (0,_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(host, 256), requests }));
}


/***/ }),

/***/ 59879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   encodeIndexed: () => (/* binding */ encodeIndexed),
/* harmony export */   encodeMask: () => (/* binding */ encodeMask),
/* harmony export */   encodeRgba: () => (/* binding */ encodeRgba)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38296);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35695);
/* harmony import */ var _png_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
// Pictures and masks → PNG, quickly rather than smallest: a shot's diff is written often and looked at once.




const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Red, green, blue and alpha of each value of MASK; to be laid over the actual shot. */
const MASK_COLOURS = (() => {
    const colours = [];
    colours[_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5.same] = [255, 255, 255, 0];
    colours[_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5.different] = [214, 30, 50, 255];
    colours[_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5.antialiased] = [240, 190, 60, 255];
    colours[_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5.faint] = [240, 130, 60, 255];
    return colours;
})();
/** A comparison's mask: a palette of four, two bits a pixel, see-through where nothing differs. */
function encodeMask({ width, height, zones, }) {
    const bytes = (0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_3__/* .packedBytes */ .uM)(width);
    const rows = new Uint8Array(bytes * height);
    for (const zone of zones)
        rows.set(packed(zone, width), zone.y * bytes);
    return file([
        header({ width, height, bitDepth: 2, colourType: _png_file_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOUR */ .xW.palette }),
        chunk("PLTE", Uint8Array.from(MASK_COLOURS.flatMap((colour) => colour.slice(0, 3)))),
        chunk("tRNS", Uint8Array.from(MASK_COLOURS.map(([, , , alpha]) => alpha))),
        // Runs are all there is in a mask: quicker and smaller than looking for more.
        chunk("IDAT", (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(rows, { level: 1, strategy: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_RLE })),
    ]);
}
/** By hand where the kernel has not done it. */
function packed({ rows, mask, packed: ready }, width) {
    if (ready)
        return ready;
    const bytes = (0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_3__/* .packedBytes */ .uM)(width);
    const out = new Uint8Array(rows * bytes);
    for (let at = 0; at < mask.length; at += 1) {
        const [x, row] = [at % width, Math.floor(at / width)];
        const to = row * bytes + 1 + (x >> 2);
        out[to] = out[to] | (mask[at] << (6 - 2 * (x & 3)));
    }
    return out;
}
/** A palette, a byte a pixel, rows unfiltered, as suits flat colours. */
function encodeIndexed({ width, height, data, palette }) {
    const rows = new Uint8Array((width + 1) * height);
    for (let y = 0; y < height; y += 1)
        rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
    return file([
        header({ width, height, bitDepth: 8, colourType: _png_file_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOUR */ .xW.palette }),
        chunk("PLTE", Uint8Array.from(palette.flat())),
        chunk("IDAT", (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(rows, { level: 1 })),
    ]);
}
/** 8-bit RGBA, each row as its change from the row above. */
function encodeRgba({ width, height, data }) {
    return file([
        header({ width, height, bitDepth: 8, colourType: _png_file_js__WEBPACK_IMPORTED_MODULE_2__/* .COLOUR */ .xW.rgba }),
        chunk("IDAT", (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(filteredUp(data, width, height), { level: 1 })),
    ]);
}
const FILTER_UP = 2;
/** Four bytes in one subtraction, without borrowing from one another. */
function filteredUp(data, width, height) {
    const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
    const words = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
    const row = new Uint32Array(width);
    const rowAsBytes = new Uint8Array(row.buffer);
    const out = new Uint8Array(height * (1 + width * 4));
    for (let y = 0; y < height; y += 1) {
        const from = y * width;
        for (let x = 0; x < width; x += 1) {
            const own = words[from + x];
            const above = y === 0 ? 0 : words[from + x - width];
            row[x] = ((own | 0x80808080) - (above & 0x7f7f7f7f)) ^ (~(own ^ above) & 0x80808080);
        }
        out[y * (1 + width * 4)] = FILTER_UP;
        out.set(rowAsBytes, y * (1 + width * 4) + 1);
    }
    return out;
}
function header({ width, height, bitDepth, colourType }) {
    const data = new Uint8Array(13);
    const view = new DataView(data.buffer);
    view.setUint32(0, width);
    view.setUint32(4, height);
    data.set([bitDepth, colourType], 8);
    return chunk("IHDR", data);
}
const file = (chunks) => Buffer.concat([SIGNATURE, ...chunks, chunk("IEND", new Uint8Array())]);
function chunk(type, data) {
    const out = Buffer.allocUnsafe(data.length + 12);
    out.writeUInt32BE(data.length, 0);
    out.write(type, 4, "latin1");
    out.set(data, 8);
    out.writeUInt32BE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(out.subarray(4, data.length + 8)), data.length + 8);
    return out;
}


/***/ }),

/***/ 20631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
// Apart from the schema, so that code which only cuts to a length does not load the validator.
/** Bounds of hostile input; the writer keeps them too, shortening with an ellipsis rather than dropping a finding. */
const LIMITS = {
    findings: 20_000,
    gates: 200,
    files: 20_000,
    message: 2_000,
    detail: 8_000,
    path: 1_024,
    short: 256,
    screens: 4_000,
    approvals: 400,
    proofs: 1_000,
    shards: 64,
};
/** At most `most` UTF-16 units, with an ellipsis where something is missing; no half of a pair is left. */
const cut = (text, most) => text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;


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
