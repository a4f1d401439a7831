export const id = 9879;
export const ids = [9879];
export const modules = {

/***/ 38296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oT: () => (/* binding */ scratchBytes),
/* harmony export */   uM: () => (/* binding */ packedBytes),
/* harmony export */   z6: () => (/* binding */ SLACK)
/* harmony export */ });
/** Room on both sides of every buffer: rows are read and written in blocks that pass their ends. */
const SLACK = 64;
const scratchBytes = ({ width, rows }) => (rows + 2) * 4 * (width + 64);
const packedBytes = (width) => 1 + Math.ceil(width / 4);


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

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ek: () => (/* binding */ bitsPerPixel),
/* harmony export */   wL: () => (/* binding */ readPng),
/* harmony export */   wg: () => (/* binding */ rowBytes),
/* harmony export */   xW: () => (/* binding */ COLOUR)
/* harmony export */ });
/* unused harmony exports MOST_PIXELS, MOST_SIDE */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _png_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46730);
// A PNG's chunks, read and checked but not inflated: cheap, and the place where hostile files are turned away.
// https://www.w3.org/TR/png-3/ (chunk layout in section 5, the header in 11.2.1).


/** Beyond this no decoded picture fits the memory of a small runner: 150 million pixels are 600 MB a side. */
const MOST_PIXELS = 150_000_000;
/** No browser paints that far; a single row of this length already is 4 MB. */
const MOST_SIDE = 1_000_000;
/** Writers make slices of some kilobytes. Empty ones cost a file twelve bytes each, and us a hundred times that. */
const MOST_SLICES = 200_000;
const COLOUR = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 };
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bit depths by colour type. */
const DEPTHS = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
};
const SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const bitsPerPixel = ({ colourType, bitDepth }) => SAMPLES[colourType] * bitDepth;
/** Bytes of one filtered row of `width` pixels, without its filter byte. */
const rowBytes = (header, width) => Math.ceil((bitsPerPixel(header) * width) / 8);
/**
 * The header, palette and compressed slices of `bytes`, which stay views.
 * @throws ProblemError png-unreadable or png-too-large
 */
function readPng(bytes, name = "picture") {
    if (SIGNATURE.some((byte, index) => bytes[index] !== byte))
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, bytes.length === 0 ? "it is empty" : "it does not begin as a PNG does");
    let file = null;
    const idat = [];
    for (const chunk of chunks(bytes, name)) {
        const { type, data } = chunk;
        if (type === "IDAT" && file !== null) {
            idat.push(chunk);
            if (idat.length > MOST_SLICES)
                throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `its picture data is cut into more than ${MOST_SLICES} slices`);
            continue;
        }
        if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes.subarray(chunk.at + 4, chunk.at + 8 + data.length)) !== chunk.checksum)
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `the checksum of its chunk ${JSON.stringify(type)} at byte ${chunk.at} is wrong`);
        if (file === null)
            file = { name, ...readHeader(type, data, name), palette: null, transparency: null, idat };
        else if (type === "PLTE")
            file.palette = data;
        else if (type === "tRNS")
            file.transparency = data;
        else if (type === "IHDR")
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "it has two headers");
        else if (type !== "IEND" && isCritical(type))
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `its chunk ${JSON.stringify(type)} is unknown`);
    }
    if (file === null || idat.length === 0)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "it holds no picture data");
    checkColours(file);
    return file;
}
/** Upper case in the first letter: a reader that does not know the chunk cannot show the picture. */
const isCritical = (type) => /^[A-Z]/.test(type);
function* chunks(bytes, name) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 8;;) {
        if (at + 12 > bytes.length)
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `it ends early, at byte ${bytes.length}`);
        const length = view.getUint32(at);
        const end = at + 8 + length;
        const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
        if (end + 4 > bytes.length)
            throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `it ends early, at byte ${bytes.length}, inside a chunk ${JSON.stringify(type)}`);
        yield { type, at, data: bytes.subarray(at + 8, end), checksum: view.getUint32(end) };
        if (type === "IEND")
            return;
        at = end + 4;
    }
}
function readHeader(type, data, name) {
    if (type !== "IHDR" || data.length !== 13)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "it does not start with a header");
    const view = new DataView(data.buffer, data.byteOffset, 13);
    const [width, height] = [view.getUint32(0), view.getUint32(4)];
    const [bitDepth = 0, colourType = 0, compression, filter, interlace = 0] = data.subarray(8);
    if (width === 0 || height === 0)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `its header says ${width}×${height} pixels`);
    if (width > 0x7fffffff || height > 0x7fffffff)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "its header has impossible sizes");
    if (Math.max(width, height) > MOST_SIDE)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g)(name, `its header says ${width}×${height} pixels, the limit is ${MOST_SIDE / 1e6} million a side`);
    if (width * height > MOST_PIXELS)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g)(name, `its header says ${width}×${height} pixels, the limit is ${MOST_PIXELS / 1e6} million`);
    if (!DEPTHS[colourType]?.includes(bitDepth))
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `colour type ${colourType} with ${bitDepth} bits does not exist`);
    if (compression !== 0 || filter !== 0 || interlace > 1)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "its header asks for a compression, filter or interlacing that does not exist");
    return {
        width,
        height,
        bitDepth: bitDepth,
        colourType: colourType,
        interlaced: interlace === 1,
    };
}
function checkColours(file) {
    const { name, colourType, palette, transparency } = file;
    if (colourType === COLOUR.palette && palette === null)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "its palette is missing");
    if (palette && (palette.length % 3 !== 0 || palette.length === 0 || palette.length > 768))
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, `its palette has ${palette.length} bytes`);
    if (transparency === null)
        return;
    const needed = { [COLOUR.grey]: 2, [COLOUR.rgb]: 6 }[colourType];
    if (needed !== undefined && transparency.length < needed)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(name, "its transparent colour is cut off");
}


/***/ }),

/***/ 46730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   g: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81703);
// The two ways in which a picture can be no use to us.

function unreadable(name, what, cause) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "png-unreadable",
        message: `The picture is no readable PNG: ${what}.`,
        where: { path: name },
        todo: "Write the picture again, whole and as PNG; `pngcheck FILE` shows what another reader makes of it.",
    }, cause);
}
function tooLarge(name, what) {
    return new _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm({
        code: "png-too-large",
        message: `The picture is too large to compare: ${what}.`,
        where: { path: name },
        todo: "Shoot an element or a smaller viewport, or lower the device scale.",
    });
}


/***/ })

};
