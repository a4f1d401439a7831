export const id = 6522;
export const ids = [6522];
export const modules = {

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

/***/ 22016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ alignRows),
/* harmony export */   f: () => (/* binding */ baseRowOf)
/* harmony export */ });
/**
 * From the top; every row of either side is in exactly one of them. A moved band whose old place is not known stands at
 * head only; bands of a column (a region of the same rows) leave the page's rows where they are. Uses nothing but its
 * arguments: the report page runs this very text, once it has looked where moved rows came from.
 */
function alignRows(bands, heights, regions = []) {
    const inOrder = (some) => some.sort((a, b) => a.y - b.y);
    const wide = bands.filter(({ kind, y, height }) => kind !== "moved" || !regions.some((one) => one.y === y && one.height === height));
    const came = inOrder(wide.filter(({ kind }) => kind === "inserted" || kind === "moved"));
    const went = inOrder(wide.flatMap((band) => {
        if (band.kind === "moved")
            return band.from === undefined ? [] : [{ ...band, y: band.from }];
        return band.kind === "removed" ? [band] : [];
    }));
    const levels = [];
    const at = { base: 0, head: 0 };
    const level = (rows) => {
        const common = Math.min(rows, heights.base - at.base, heights.head - at.head);
        if (common <= 0)
            return;
        levels.push({ kind: "level", base: at.base, head: at.head, rows: common });
        at.base += common;
        at.head += common;
    };
    const gap = (side, kind, rows) => {
        const own = Math.min(rows, heights[side] - at[side]);
        if (own <= 0)
            return;
        levels.push({ kind, base: null, head: null, rows: own, [side]: at[side] });
        at[side] += own;
    };
    while (came.length + went.length > 0) {
        const toCame = came[0] ? came[0].y - at.head : Number.POSITIVE_INFINITY;
        const toWent = went[0] ? went[0].y - at.base : Number.POSITIVE_INFINITY;
        level(Math.min(toCame, toWent));
        const [next, side] = toWent <= toCame ? [went.shift(), "base"] : [came.shift(), "head"];
        const plain = side === "base" ? "removed" : "inserted";
        if (next)
            gap(side, next.kind === "moved" ? "moved" : plain, next.height);
    }
    level(Number.POSITIVE_INFINITY);
    const unplaced = wide.some(({ kind, from }) => kind === "moved" && from === undefined);
    gap("base", unplaced ? "moved" : "removed", heights.base);
    gap("head", unplaced ? "moved" : "inserted", heights.head);
    return levels;
}
/** The row of the base that is level with one of head; where head's came, the row before which it came. */
function baseRowOf(levels, headRow) {
    let base = 0;
    for (const level of levels) {
        if (level.head !== null && headRow < level.head + level.rows)
            return level.base === null ? base : level.base + headRow - level.head;
        if (level.base !== null)
            base = level.base + level.rows;
    }
    return base;
}


/***/ }),

/***/ 86522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cropStrip: () => (/* binding */ cropStrip)
/* harmony export */ });
/* unused harmony exports MOST_WIDTH, MOST_BYTES */
/* harmony import */ var _gates_visual_pixels_kernel_load_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54801);
/* harmony import */ var _gates_visual_pixels_lazy_picture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65147);
/* harmony import */ var _gates_visual_pixels_png_encode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59879);
/* harmony import */ var _gates_visual_pixels_png_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var _aligned_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22016);





/** Of the whole strip, in pixels. */
const MOST_WIDTH = 1200;
const MOST_HEIGHT = 640;
/** Of its file. */
const MOST_BYTES = 256 * 1024;
/** A line between two bare columns, which show whatever is behind the picture. */
const GAP = 10;
const LINE = { from: 4, to: 6, level: 140 };
const SIDE = (MOST_WIDTH - GAP) / 2;
const MARGIN = 32;
const LEAST = { width: 320, height: 160 };
/** Below that nobody can read it: rather a part of what changed. */
const SMALLEST_SCALE = 0.4;
/** Rows; fewer of them are no more than a line that wrapped a little otherwise. */
const MUCH = 16;
/** Larger ones are not unpacked for a strip. */
const MOST_PIXELS = 40_000_000;
/**
 * A PNG of at most MOST_WIDTH pixels and MOST_BYTES; null where there is nothing to be seen, or not so small.
 * @throws ProblemError png-unreadable or png-too-large
 */
function cropStrip(screen, files) {
    const [base, head] = [open(files.base), open(files.head)];
    if (base === null || head === null)
        return null;
    const focus = focusOf(screen, head);
    if (focus === null)
        return null;
    const levels = (0,_aligned_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .alignRows */ .P)(screen.bands, { base: base.height, head: head.height }, screen.regions);
    const there = around(focus, head);
    const before = { ...there, y: (0,_aligned_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .baseRowOf */ .f)(levels, focus.y) - (focus.y - there.y) };
    const fits = Math.min(1, SIDE / there.width, MOST_HEIGHT / there.height);
    for (const smaller of [1, 0.7, 0.5, 0.35]) {
        const scale = fits * smaller;
        const file = beside(cut(base, before, scale), cut(head, there, scale));
        if (file.length <= MOST_BYTES)
            return file;
    }
    return null;
}
function open(bytes) {
    const file = (0,_gates_visual_pixels_png_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPng */ .wL)(bytes);
    return file.width * file.height > MOST_PIXELS ? null : new _gates_visual_pixels_lazy_picture_js__WEBPACK_IMPORTED_MODULE_1__/* .OpenPicture */ .N(file, (0,_gates_visual_pixels_kernel_load_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .loadKernel */ .K)(), null);
}
/** All regions where they are near one another, else the largest; else the first rows that came, went or moved. */
function focusOf({ regions, bands }, head) {
    const inside = regions.filter(({ x, y }) => x < head.width && y < head.height);
    const [first] = inside;
    const came = bands.find(({ kind, y, height }) => kind === "inserted" && y < head.height && height >= MUCH);
    // Beside many rows that came, a few pixels are what else they brought about.
    const little = came && areaOf(inside) * 200 < came.height * head.width;
    if (first !== undefined && !little) {
        const all = inside.reduce(union, first);
        if (all.width <= SIDE * 1.5 && all.height <= MOST_HEIGHT * 1.5)
            return all;
        return inside.reduce((most, each) => (each.width * each.height > most.width * most.height ? each : most));
    }
    const band = came ?? bands.find(({ y }) => y < head.height);
    return band ? { x: 0, y: band.y, width: head.width, height: band.height } : null;
}
const areaOf = (regions) => regions.reduce((sum, { width, height }) => sum + width * height, 0);
function union(a, b) {
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    return {
        x,
        y,
        width: Math.max(a.x + a.width, b.x + b.width) - x,
        height: Math.max(a.y + a.height, b.y + b.height) - y,
    };
}
/** With a margin, no smaller than makes sense, no larger than can be read, and inside the picture. */
function around(focus, picture) {
    const along = (from, length, [least, most, end]) => {
        const wanted = Math.min(end, most, Math.max(least, length + 2 * MARGIN));
        const start = length + 2 * MARGIN > wanted ? from - MARGIN : from + length / 2 - wanted / 2;
        return { start: Math.round(Math.min(end - wanted, Math.max(0, start))), length: Math.round(wanted) };
    };
    const x = along(focus.x, focus.width, [LEAST.width, SIDE / SMALLEST_SCALE, picture.width]);
    const y = along(focus.y, focus.height, [LEAST.height, MOST_HEIGHT / SMALLEST_SCALE, picture.height]);
    return { x: x.start, y: y.start, width: x.length, height: y.length };
}
/** Each pixel the mean of those it stands for; see-through where the picture has none. */
function cut(picture, rect, scale) {
    const width = Math.max(1, Math.round(rect.width * scale));
    const height = Math.max(1, Math.round(rect.height * scale));
    const data = new Uint8Array(width * height * 4);
    const from = Math.max(0, rect.y);
    const count = Math.min(picture.height, rect.y + rect.height) - from;
    if (count <= 0)
        return { width, height, data };
    const rows = picture.rows(from, count);
    for (let y = 0; y < height; y += 1) {
        const [top, bottom] = span(y, scale, rect.y - from);
        for (let x = 0; x < width; x += 1) {
            const [left, right] = span(x, scale, rect.x);
            const box = {
                left,
                right: Math.min(right, picture.width),
                top: Math.max(0, top),
                bottom: Math.min(bottom, count),
            };
            mean(rows, picture.width, box, data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4));
        }
    }
    return { width, height, data };
}
const span = (at, scale, offset) => {
    const from = Math.floor(at / scale) + offset;
    return [from, Math.max(from + 1, Math.floor((at + 1) / scale) + offset)];
};
function mean(rows, width, { left, right, top, bottom }, out) {
    const count = (right - left) * (bottom - top);
    if (right <= left || bottom <= top)
        return;
    for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let y = top; y < bottom; y += 1)
            for (let x = left; x < right; x += 1)
                sum += rows[(y * width + x) * 4 + channel] ?? 0;
        out[channel] = Math.round(sum / count);
    }
}
function beside(base, head) {
    const width = base.width + GAP + head.width;
    const height = Math.max(base.height, head.height);
    const data = new Uint8Array(width * height * 4);
    const place = (piece, at) => {
        for (let y = 0; y < piece.height; y += 1)
            data.set(piece.data.subarray(y * piece.width * 4, (y + 1) * piece.width * 4), (y * width + at) * 4);
    };
    place(base, 0);
    place(head, base.width + GAP);
    for (let y = 0; y < height; y += 1)
        for (let x = LINE.from; x < LINE.to; x += 1)
            data.set([LINE.level, LINE.level, LINE.level, 255], (y * width + base.width + x) * 4);
    return (0,_gates_visual_pixels_png_encode_js__WEBPACK_IMPORTED_MODULE_2__.encodeRgba)({ width, height, data });
}


/***/ })

};
