export const id = 4125;
export const ids = [4125];
export const modules = {

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   paintDiff: () => (/* binding */ paintDiff)
/* harmony export */ });
/* harmony import */ var _pixels_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35695);

/** How much of the picture's own contrast is left, and how strong a tint is. */
const FADED = 0.22;
const TINTED = 0.25;
/** Faded that much, no more shades than these are left: with their tints they fit one palette. */
const SHADES = Math.round(255 * FADED) + 1;
const RED = [214, 30, 50];
const YELLOW = [240, 190, 60];
/** Of what was removed there is nothing to be seen in the actual picture. */
const TINTS = [
    { kind: "inserted", colour: [20, 150, 80] },
    { kind: "moved", colour: [40, 100, 220] },
];
const INDEX = { red: SHADES * 3, yellow: SHADES * 3 + 1 };
const INDEX_OF = {
    [_pixels_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5.different]: INDEX.red,
    [_pixels_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5.antialiased]: INDEX.yellow,
    [_pixels_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .MASK */ .v5.faint]: INDEX.yellow,
};
const PALETTE = (() => {
    const shades = Array.from({ length: SHADES }, (_, shade) => [255 - shade, 255 - shade, 255 - shade]);
    const mixed = (shade, tint) => {
        const [r, g, b] = shade.map((own, at) => Math.round(own * (1 - TINTED) + (tint[at] ?? 0) * TINTED));
        return [r ?? 0, g ?? 0, b ?? 0];
    };
    return [
        ...shades,
        ...TINTS.flatMap(({ colour }) => shades.map((shade) => mixed(shade, colour))),
        RED,
        YELLOW,
    ];
})();
function paintDiff(actual, { regions, bands }, zones) {
    const picture = { ...actual, data: faded(actual), palette: PALETTE };
    for (const { kind, y, height } of bands) {
        const tint = TINTS.findIndex((each) => each.kind === kind);
        if (tint === -1)
            continue;
        const parts = regions.filter((region) => region.y === y && region.height === height);
        const whole = [{ x: 0, y, width: actual.width, height }];
        for (const part of parts.length > 0 ? parts : whole)
            fill(picture, part, (tint + 1) * SHADES);
    }
    for (const region of regions)
        frame(picture, region);
    for (const zone of zones)
        mark(picture, zone);
    return picture;
}
/** A shade for each pixel, by its luma (ITU-R BT.601). */
function faded({ width, height, data }) {
    const out = new Uint8Array(width * height);
    for (let pixel = 0, at = 0; pixel < out.length; pixel += 1, at += 4) {
        const luma = data[at] * 77 + data[at + 1] * 150 + data[at + 2] * 29;
        out[pixel] = ((65280 - luma) * data[at + 3] * FADED) / 65280 + 0.5;
    }
    return out;
}
/** The rectangle as far as it lies in the picture. */
function within({ width, height }, rect) {
    return {
        left: Math.max(0, rect.x),
        top: Math.max(0, rect.y),
        right: Math.min(width, rect.x + rect.width),
        bottom: Math.min(height, rect.y + rect.height),
    };
}
function fill(picture, rect, tint) {
    const { left, top, right, bottom } = within(picture, rect);
    for (let y = top; y < bottom; y += 1)
        for (let at = y * picture.width + left; at < y * picture.width + right; at += 1)
            picture.data[at] = (picture.data[at] % SHADES) + tint;
}
/** Two pixels wide, just outside. */
function frame(picture, { x, y, width, height }) {
    const [wide, tall] = [width + 4, height + 4];
    const lines = [
        { x: x - 2, y: y - 2, width: wide, height: 2 },
        { x: x - 2, y: y + height, width: wide, height: 2 },
        { x: x - 2, y: y - 2, width: 2, height: tall },
        { x: x + width, y: y - 2, width: 2, height: tall },
    ];
    for (const line of lines) {
        const { left, top, right, bottom } = within(picture, line);
        for (let row = top; row < bottom; row += 1)
            picture.data.fill(INDEX.red, row * picture.width + left, row * picture.width + Math.max(left, right));
    }
}
function mark(picture, { y, rows, mask }) {
    const compared = mask.length / rows;
    for (let row = 0; row < rows; row += 1)
        for (let x = 0; x < compared; x += 1) {
            const index = INDEX_OF[mask[row * compared + x]];
            if (index !== undefined)
                picture.data[(y + row) * picture.width + x] = index;
        }
}


/***/ }),

/***/ 35695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ compareStrip),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   v5: () => (/* binding */ MASK)
/* harmony export */ });
// pixelmatch 7.2's metric (https://github.com/mapbox/pixelmatch, ISC licence), number for number: YIQ distance by Kotsarenko
// and Ramos, anti-aliasing by Vysniauskas. The kernel does the same faster; this is what it is checked against, and what
// runs where there is no WebAssembly.
/** What became of a pixel. `faint`: it differs by more than the faint limit and by less than the threshold. */
const MASK = { same: 0, different: 1, antialiased: 2, faint: 3 };
/** The largest value of the metric. */
const LARGEST = 35215;
const limitOf = (threshold) => LARGEST * threshold * threshold;
/**
 * Compares rows `from` to `to`, writing a byte of MASK for each pixel into `mask`, which begins with row `from`. The strip
 * must hold two more rows on either side, as far as the pictures have them.
 */
function compareStrip(strip, { from, to, limits }, mask) {
    const { width, top } = strip;
    const sides = sidesOf(strip);
    const counts = { different: 0, antialiased: 0, faint: 0 };
    const least = limits.faint ?? limits.different;
    for (let y = from; y < to; y += 1)
        for (let x = 0; x < width; x += 1) {
            const at = (y - top) * width + x;
            if (sides.expected.words[at] === sides.actual.words[at])
                continue;
            const delta = colourDelta(sides, at);
            if (delta <= least)
                continue;
            const smooth = isSmoothing(sides, x, y);
            const over = delta > limits.different;
            if (over && smooth)
                counts.antialiased += 1;
            else if (over)
                counts.different += 1;
            else if (!smooth)
                counts.faint += 1;
            mask[(y - from) * width + x] = over
                ? smooth
                    ? MASK.antialiased
                    : MASK.different
                : smooth
                    ? MASK.same
                    : MASK.faint;
        }
    return counts;
}
function sidesOf({ expected, actual, width, height, top }) {
    return { expected: sideOf(expected), actual: sideOf(actual), width, height, top };
}
function sideOf(bytes) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    return { bytes, words: new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2) };
}
const isSmoothing = (sides, x, y) => antialiased(sides, sides.expected, [x, y]) || antialiased(sides, sides.actual, [x, y]);
/** Luma weights, and the two chroma axes of YIQ. */
const lumaOf = (red, green, blue) => red * 0.29889531 + green * 0.58662247 + blue * 0.11448223;
/** Red, green and blue of pixel `from` minus those of pixel `to`, seen over the checkerboard where either is see-through. */
function difference([a, from], [b, to], position) {
    const [i, j] = [from * 4, to * 4];
    const [alphaA, alphaB] = [a[i + 3], b[j + 3]];
    const channel = (k, board) => {
        const [one, two] = [a[i + k], b[j + k]];
        if (alphaA === 255 && alphaB === 255)
            return one - two;
        return (one * alphaA - two * alphaB - board * (alphaA - alphaB)) / 255;
    };
    // The checks follow the byte's position in the whole picture; it is a multiple of 4, so the red ones never alternate.
    const k = position * 4;
    const green = 48 + 159 * (((k / 1.618033988749895) | 0) % 2);
    const blue = 48 + 159 * (((k / 2.618033988749895) | 0) % 2);
    return [channel(0, 48), channel(1, green), channel(2, blue)];
}
function colourDelta({ expected, actual, width, top }, at) {
    const [r, g, b] = difference([expected.bytes, at], [actual.bytes, at], top * width + at);
    const y = lumaOf(r, g, b);
    const i = r * 0.59597799 - g * 0.2741761 - b * 0.32180189;
    const q = r * 0.21147017 - g * 0.52261711 + b * 0.31114694;
    return 0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q;
}
/** The eight pixels around, column by column as pixelmatch walks them: the first of equals is kept. */
function* around({ width, height }, [x, y]) {
    for (let i = Math.max(x - 1, 0); i <= Math.min(x + 1, width - 1); i += 1)
        for (let j = Math.max(y - 1, 0); j <= Math.min(y + 1, height - 1); j += 1)
            if (i !== x || j !== y)
                yield [i, j];
}
const isAtEdge = ({ width, height }, [x, y]) => x === 0 || y === 0 || x === width - 1 || y === height - 1;
function antialiased(sides, { bytes, words }, place) {
    const at = indexOf(sides, place);
    let equal = isAtEdge(sides, place) ? 1 : 0;
    let [min, max] = [0, 0];
    let [darkest, brightest] = [place, place];
    for (const next of around(sides, place)) {
        const to = indexOf(sides, next);
        const position = sides.top * sides.width + at;
        const delta = words[at] === words[to] ? 0 : lumaOf(...difference([bytes, at], [bytes, to], position));
        if (delta === 0) {
            equal += 1;
            if (equal > 2)
                return false;
        }
        else if (delta < min)
            [min, darkest] = [delta, next];
        else if (delta > max)
            [max, brightest] = [delta, next];
    }
    if (min === 0 || max === 0)
        return false;
    return isFlatInBoth(sides, darkest) || isFlatInBoth(sides, brightest);
}
const indexOf = ({ width, top }, [x, y]) => (y - top) * width + x;
const isFlatInBoth = (sides, place) => isFlat(sides, sides.expected.words, place) && isFlat(sides, sides.actual.words, place);
/** Three or more neighbours are of the very same colour; an edge of the picture counts as one. */
function isFlat(sides, words, place) {
    const colour = words[indexOf(sides, place)];
    let equal = isAtEdge(sides, place) ? 1 : 0;
    for (const next of around(sides, place))
        if (words[indexOf(sides, next)] === colour)
            equal += 1;
    return equal > 2;
}


/***/ })

};
