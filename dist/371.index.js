export const id = 371;
export const ids = [371];
export const modules = {

/***/ 50371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparePair: () => (/* binding */ comparePair),
  comparePixels: () => (/* binding */ comparePixels),
  compareRgba: () => (/* binding */ compareRgba),
  hashRows: () => (/* reexport */ row_hashes/* hashRows */.M),
  openPair: () => (/* binding */ openPair)
});

// EXTERNAL MODULE: ./build/action/gates/visual/pixels/kernel/load-kernel.js + 3 modules
var load_kernel = __webpack_require__(54801);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/lazy-picture.js + 1 modules
var lazy_picture = __webpack_require__(65147);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/metric.js
var metric = __webpack_require__(35695);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-file.js
var png_file = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-inflate.js
var png_inflate = __webpack_require__(13246);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/row-source.js
var row_source = __webpack_require__(88877);
;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/zone-collector.js
class ZoneCollector {
    #zones = [];
    #pieces = [];
    /** Copies what it is given. */
    add({ y, rows, mask, packed }) {
        const last = this.#pieces.at(-1);
        if (last && last.y + last.rows < y)
            this.#close();
        this.#pieces.push({ y, rows, mask: mask.slice(), packed: packed.slice() });
    }
    all() {
        this.#close();
        return this.#zones;
    }
    #close() {
        const [first] = this.#pieces;
        if (first === undefined)
            return;
        const rows = this.#pieces.reduce((sum, piece) => sum + piece.rows, 0);
        const whole = (part) => joined(this.#pieces.map((piece) => piece[part]));
        this.#zones.push({ y: first.y, rows, mask: whole("mask"), packed: whole("packed") });
        this.#pieces = [];
    }
}
function joined(parts) {
    const [only] = parts;
    if (only && parts.length === 1)
        return only;
    const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        out.set(part, at);
        at += part.length;
    }
    return out;
}

// EXTERNAL MODULE: ./build/action/gates/visual/pixels/strip-memory.js
var strip_memory = __webpack_require__(83985);
;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/zone-walk.js


/** Calls `onRows` from the top down for all rows that differ. @throws ProblemError png-unreadable */
function walkZones(input, onRows) {
    new ZoneWalk(input, onRows).all();
}
class ZoneWalk {
    #input;
    #onRows;
    #height;
    #width;
    #at;
    #memory;
    /** By slot: rows of the strip that differ. */
    #differs;
    /** The row in slot 0; the rows below `#filled` are decoded, those below `#judged` told. */
    #base = 0;
    #filled = 0;
    #judged = 0;
    /** The first row from `#filled` on whose bytes differ. */
    #next = 0;
    /** The last decoded row is the same in both. */
    #equal = true;
    constructor(input, onRows) {
        this.#input = input;
        this.#onRows = onRows;
        this.#width = input.expected.width;
        this.#height = Math.min(input.expected.height, input.actual.height);
        this.#at = (0,strip_memory/* stripMemory */.a)(this.#width, this.#height);
        this.#memory = input.kernel.reserve(this.#at.bytes);
        this.#differs = new Uint8Array(this.#at.rows + strip_memory/* KEPT */.t);
    }
    all() {
        this.#next = this.#nextDifference(0);
        while (this.#next < this.#height)
            this.#run((0,row_source/* restartBefore */.t7)(this.#input.expected, Math.max(0, this.#next - 2), 0));
    }
    /** One stretch of decoding, from `start` until nothing near is left to decode. */
    #run(start) {
        this.#base = start;
        this.#filled = start;
        this.#judged = start;
        this.#equal = true;
        const above = this.#width * 4;
        this.#memory.fill(0, this.#at.expected - above, this.#at.expected);
        this.#memory.fill(0, this.#at.actual - above, this.#at.actual);
        while (this.#filled < this.#height) {
            this.#makeRoom();
            if (this.#equal && this.#next > this.#filled)
                this.#decodeEqual();
            else
                this.#decodeBoth();
            this.#judge();
            if (this.#isOver())
                return;
        }
    }
    #makeRoom() {
        const gone = Math.max(0, Math.min(this.#filled, Math.max(this.#base, this.#judged - 2)) - this.#base);
        const kept = this.#filled - this.#base - gone;
        if (gone === 0)
            return;
        const row = this.#width * 4;
        for (const start of [this.#at.expected, this.#at.actual])
            this.#memory.copyWithin(start, start + gone * row, start + (gone + kept) * row);
        this.#differs.copyWithin(0, gone, gone + kept);
        this.#base += gone;
    }
    /** Rows that are the same in both: decoded once. */
    #decodeEqual() {
        const rows = Math.min(this.#room(), this.#next - this.#filled);
        const slot = this.#filled - this.#base;
        const to = slot * this.#width * 4;
        this.#decode("expected", rows);
        const bytes = rows * this.#width * 4;
        this.#memory.copyWithin(this.#at.actual + to, this.#at.expected + to, this.#at.expected + to + bytes);
        this.#differs.fill(0, slot, slot + rows);
        this.#filled += rows;
    }
    #decodeBoth() {
        const { kernel, expected, actual } = this.#input;
        const rows = Math.min(this.#room(), this.#height - this.#filled);
        const slot = this.#filled - this.#base;
        const [a, b] = [this.#place("expected"), this.#place("actual")];
        const shape = { width: this.#width, rows };
        if (expected.kind === "filtered") {
            this.#copyIn(expected, a.from, rows);
            this.#copyIn(actual, b.from, rows);
            const bad = kernel.unfilterBoth([a, b], shape, expected.bytesPerPixel);
            if (bad >= 0)
                throw this.#badFilter(this.#filled + bad);
        }
        else {
            this.#copyIn(expected, a.to, rows);
            this.#copyIn(actual, b.to, rows);
        }
        kernel.differingRows({ ...shape, expected: a.to, actual: b.to }, this.#at.flags);
        this.#differs.set(this.#memory.subarray(this.#at.flags, this.#at.flags + rows), slot);
        this.#equal = this.#differs[slot + rows - 1] === 0;
        this.#filled += rows;
        this.#next = this.#nextDifference(this.#filled);
    }
    #decode(side, rows) {
        const source = this.#input[side];
        const place = this.#place(side);
        if (source.kind === "rgba") {
            this.#copyIn(source, place.to, rows);
            return;
        }
        this.#copyIn(source, place.from, rows);
        const shape = { width: this.#width, rows };
        const bad = this.#input.kernel.unfilter(place, shape, source.bytesPerPixel);
        if (bad >= 0)
            throw (0,row_source/* badFilter */.qD)(source, this.#filled + bad);
    }
    #copyIn(source, to, rows) {
        const start = this.#filled * source.stride;
        this.#memory.set(source.bytes.subarray(start, start + rows * source.stride), to);
    }
    #place(side) {
        const to = this.#at[side] + (this.#filled - this.#base) * this.#width * 4;
        return { from: side === "expected" ? this.#at.filteredExpected : this.#at.filteredActual, to };
    }
    #room() {
        return Math.min(this.#at.rows, this.#at.rows + strip_memory/* KEPT */.t - (this.#filled - this.#base));
    }
    /** Tells the rows whose neighbours two rows on are decoded. */
    #judge() {
        const end = this.#filled === this.#height ? this.#height : this.#filled - 2;
        for (let row = this.#judged; row < end;) {
            if (!this.#differsAt(row)) {
                row += 1;
                continue;
            }
            let to = row + 1;
            while (to < end && this.#differsAt(to))
                to += 1;
            this.#compare(row, to - row);
            row = to;
        }
        this.#judged = Math.max(this.#judged, end);
    }
    #compare(y, rows) {
        const { kernel, limits } = this.#input;
        const { mask, packed, scratch } = this.#at;
        const offset = (y - this.#base) * this.#width * 4;
        const shape = { width: this.#width, rows };
        const [expected, actual] = [this.#at.expected + offset, this.#at.actual + offset];
        const opaque = this.#isOpaque(y, rows);
        const height = this.#height;
        const counts = kernel.compareRows({
            ...shape,
            expected,
            actual,
            y,
            height,
            limits,
            opaque,
            scratch,
            mask,
        });
        kernel.packMask(mask, packed, shape);
        this.#onRows({
            y,
            rows,
            counts,
            mask: this.#memory.subarray(mask, mask + rows * this.#width),
            packed: this.#memory.subarray(packed, packed + rows * (1 + Math.ceil(this.#width / 4))),
        });
    }
    #isOpaque(y, rows) {
        if (this.#input.expected.opaque && this.#input.actual.opaque)
            return true;
        const from = Math.max(this.#base, y - 2);
        const pixels = (Math.min(this.#height, y + rows + 2) - from) * this.#width;
        const offset = (from - this.#base) * this.#width * 4;
        return [this.#at.expected, this.#at.actual].every((at) => this.#input.kernel.allOpaque(at + offset, pixels));
    }
    /** Nothing is left to tell, and the next difference is better reached from a row of its own. */
    #isOver() {
        if (this.#next <= this.#filled)
            return false;
        for (let row = this.#judged; row < this.#filled; row += 1)
            if (this.#differsAt(row))
                return false;
        if (this.#next >= this.#height)
            return true;
        const wanted = Math.max(0, this.#next - 2);
        return (0,row_source/* restartBefore */.t7)(this.#input.expected, wanted, this.#filled) > this.#filled;
    }
    #differsAt(row) {
        return this.#differs[row - this.#base] === 1;
    }
    #nextDifference(from) {
        const { expected, actual } = this.#input;
        return (0,row_source/* nextDifference */.T2)(expected, actual, { from, to: this.#height });
    }
    #badFilter(row) {
        const { expected, actual } = this.#input;
        const isBad = ({ bytes, stride }) => (bytes[row * stride] ?? 0) > 4;
        return (0,row_source/* badFilter */.qD)(isBad(expected) ? expected : actual, row);
    }
}

// EXTERNAL MODULE: ./build/action/gates/visual/pixels/row-hashes.js
var row_hashes = __webpack_require__(22292);
;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/compare-pixels.js









/** Reads both files, and inflates them where they differ. @throws ProblemError png-unreadable or png-too-large */
async function openPair(expected, actual, kernel = (0,load_kernel/* loadKernel */.K)()) {
    if (Buffer.compare(expected, actual) === 0) {
        const picture = new lazy_picture/* OpenPicture */.N((0,png_file/* readPng */.wL)(expected, "expected"), kernel, null);
        return { expected: picture, actual: picture, sameBytes: true };
    }
    const files = [(0,png_file/* readPng */.wL)(expected, "expected"), (0,png_file/* readPng */.wL)(actual, "actual")];
    const [one, two] = await inflateBoth(files);
    return {
        expected: new lazy_picture/* OpenPicture */.N(files[0], kernel, one),
        actual: new lazy_picture/* OpenPicture */.N(files[1], kernel, two),
        sameBytes: false,
    };
}
/** Side by side, on two threads. The first problem is told, after both are done. */
async function inflateBoth([one, two]) {
    const [a, b] = await Promise.allSettled([(0,png_inflate/* inflatePng */.fE)(one), (0,png_inflate/* inflatePng */.fE)(two)]);
    if (a.status === "rejected")
        throw a.reason;
    if (b.status === "rejected")
        throw b.reason;
    return [a.value, b.value];
}
/** @throws ProblemError png-unreadable or png-too-large */
async function comparePixels(expected, actual, options = {}) {
    return comparePair(await openPair(expected, actual, options.kernel), options);
}
/** The overlap of both pictures, from the upper left corner. @throws ProblemError png-unreadable */
function comparePair(pair, options = {}) {
    const { expected, actual, sameBytes } = pair;
    const width = Math.min(expected.width, actual.width);
    const height = Math.min(expected.height, actual.height);
    if (sameBytes)
        return { ...nothing(width, height), equality: "bytes" };
    const sameSize = expected.width === actual.width && expected.height === actual.height;
    const diff = compareSources(sourcesOf(expected, actual), options);
    return sameSize ? diff : { ...diff, equality: "none" };
}
function sourcesOf(expected, actual) {
    const [one, two] = [expected.source(), actual.source()];
    if ((0,row_source/* alike */.nO)(one, two))
        return [one, two];
    const width = Math.min(one.width, two.width);
    return [cropped(expected.rgba(), width), cropped(actual.rgba(), width)];
}
function cropped(source, width) {
    if (source.width === width)
        return source;
    const { height, stride, bytes, name } = source;
    const data = Buffer.allocUnsafeSlow(width * height * 4);
    for (let y = 0; y < height; y += 1)
        bytes.copy(data, y * width * 4, y * stride, y * stride + width * 4);
    return (0,row_source/* rgbaSource */.I2)({ width, height, data }, name);
}
/** The same over decoded RGBA of one size: aligned bands, crops. */
function compareRgba({ width, height, expected, actual, }, options = {}) {
    const side = (data, name) => (0,row_source/* rgbaSource */.I2)({ width, height, data }, name);
    return compareSources([side(expected, "expected"), side(actual, "actual")], options);
}
function compareSources([expected, actual], options) {
    const { threshold = 0.1, faint, kernel = (0,load_kernel/* loadKernel */.K)() } = options;
    const limits = {
        different: (0,metric/* limitOf */.LF)(threshold),
        faint: faint === undefined ? null : (0,metric/* limitOf */.LF)(faint),
    };
    const diff = nothing(expected.width, Math.min(expected.height, actual.height));
    const zones = new ZoneCollector();
    walkZones({ kernel, expected, actual, limits }, (found) => {
        diff.different += found.counts.different;
        diff.antialiased += found.counts.antialiased;
        diff.faint += found.counts.faint;
        zones.add(found);
    });
    diff.zones = zones.all();
    if (diff.zones.length > 0)
        diff.equality = "none";
    return diff;
}
const nothing = (width, height) => ({
    width,
    height,
    equality: "pixels",
    different: 0,
    antialiased: 0,
    faint: 0,
    zones: [],
});


/***/ }),

/***/ 22292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hashRows)
/* harmony export */ });
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38296);
/* harmony import */ var _kernel_load_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54801);
// A number for each row of a rectangle, to find rows again by: equal rows have equal numbers, and 53 bits keep others apart.


const STRIP_BYTES = 256 * 1024;
/** Of the rows of `frame` within RGBA of `width` pixels a row. */
function hashRows({ data, width }, frame, kernel = (0,_kernel_load_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .loadKernel */ .K)()) {
    const rows = Math.max(1, Math.min(frame.height, Math.floor(STRIP_BYTES / (frame.width * 4))));
    const hashesAt = (_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .SLACK */ .z6 + rows * frame.width * 4 + _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .SLACK */ .z6 + 7) & ~7;
    const to = { hashes: hashesAt, plain: hashesAt + rows * 8 };
    const memory = kernel.reserve(to.plain + rows + _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .SLACK */ .z6);
    const view = new DataView(memory.buffer, memory.byteOffset);
    const found = { hashes: new Float64Array(frame.height), plain: new Uint8Array(frame.height) };
    for (let first = 0; first < frame.height; first += rows) {
        const count = Math.min(rows, frame.height - first);
        copyIn(memory, { data, width }, { ...frame, y: frame.y + first, height: count });
        kernel.hashRows({ at: _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .SLACK */ .z6, width: frame.width, rows: count }, to);
        for (let row = 0; row < count; row += 1) {
            const at = to.hashes + row * 8;
            found.hashes[first + row] = view.getUint32(at + 4, true) * 2 ** 21 + (view.getUint32(at, true) >>> 11);
        }
        found.plain.set(memory.subarray(to.plain, to.plain + count), first);
    }
    return found;
}
function copyIn(memory, { data, width }, frame) {
    const start = (frame.y * width + frame.x) * 4;
    if (frame.width === width) {
        memory.set(data.subarray(start, start + frame.height * width * 4), _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .SLACK */ .z6);
        return;
    }
    for (let row = 0; row < frame.height; row += 1) {
        const from = start + row * width * 4;
        memory.set(data.subarray(from, from + frame.width * 4), _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .SLACK */ .z6 + row * frame.width * 4);
    }
}


/***/ })

};
