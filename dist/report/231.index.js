export const id = 231;
export const ids = [231];
export const modules = {

/***/ 6231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZIP_LIMITS: () => (/* binding */ ZIP_LIMITS),
/* harmony export */   openZip: () => (/* binding */ openZip)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1703);
// A zip that may come from anyone, read in memory: nothing of it is ever written to a disk. All of its table of contents
// must be in order before one file is read; files are read one by one, within a limit that what they say of themselves cannot lift.



const ZIP_LIMITS = {
    entries: 20_000,
    /** Of all files together, as the table of contents says. */
    bytes: 4 * 1024 * 1024 * 1024,
    /** Of one file that is read, above the first mebibyte. */
    ratio: 200,
    name: 1_024,
};
const SYMLINK = 0o120000;
const KINDS = 0o170000;
/** @throws ProblemError `report-unreadable` for anything that the first stage would not have made */
async function openZip(source) {
    const zip = await orUnreadable(open(source));
    const entries = await orUnreadable(contentsOf(zip));
    return {
        names: [...entries.keys()].filter((name) => !name.endsWith("/")),
        read: async (name, mostBytes) => {
            const entry = entries.get(name);
            return entry === undefined || name.endsWith("/") ? null : readEntry(zip, entry, mostBytes);
        },
    };
}
async function open(source) {
    const yauzl = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const options = { lazyEntries: true, decodeStrings: true, strictFileNames: true, validateEntrySizes: true };
    if (source instanceof Uint8Array) {
        const buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
        return yauzl.fromBufferPromise(buffer, options);
    }
    const parts = inParts(source);
    class Parts extends yauzl.RandomAccessReader {
        _readStreamForRange(start, end) {
            return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(parts.stream(start, end));
        }
        read(...[buffer, offset, length, position, done]) {
            parts.few(position, position + length).then((bytes) => {
                buffer.set(bytes, offset);
                done(null);
            }, done);
        }
    }
    return yauzl.fromRandomAccessReaderPromise(new Parts(), source.bytes, { ...options, autoClose: false });
}
/** Of what is read in many small pieces: the table of contents, headers, small files. */
const BLOCK = 1024 * 1024;
const MOST_BLOCKS = 16;
/** Of what is read from one end to the other. */
const STRIDE = 8 * BLOCK;
/** Pieces a few bytes long come out of blocks that are kept; long ones go by. */
function inParts(source) {
    const blocks = new Map();
    const block = (at) => {
        const known = blocks.get(at);
        if (known)
            return known;
        const [oldest] = blocks.keys();
        if (blocks.size >= MOST_BLOCKS && oldest !== undefined)
            blocks.delete(oldest);
        const fetched = source.read(at * BLOCK, Math.min(source.bytes, (at + 1) * BLOCK));
        blocks.set(at, fetched);
        return fetched;
    };
    const few = async (from, to) => {
        if (to > source.bytes || from < 0)
            throw new RangeError("beyond its end");
        const pieces = [];
        for (let at = Math.floor(from / BLOCK); at * BLOCK < to; at += 1)
            pieces.push((await block(at)).subarray(Math.max(0, from - at * BLOCK), to - at * BLOCK));
        return Buffer.concat(pieces);
    };
    async function* stream(from, to) {
        if (to - from <= BLOCK)
            yield few(from, to);
        else
            for (let at = from; at < to; at += STRIDE)
                yield source.read(at, Math.min(to, at + STRIDE));
    }
    return { few, stream };
}
async function contentsOf(zip) {
    if (zip.entryCount > ZIP_LIMITS.entries)
        throw unreadable(`it has more than ${ZIP_LIMITS.entries} entries`);
    const entries = new Map();
    const seen = new Set();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
        const why = refusal(entry, seen);
        if (why !== null)
            throw unreadable(why);
        total += entry.uncompressedSize;
        if (total > ZIP_LIMITS.bytes)
            throw unreadable(`it unpacks to more than ${ZIP_LIMITS.bytes / 1024 ** 3} GiB`);
        entries.set(entry.fileName, entry);
    }
    return entries;
}
/** Why an entry makes the whole zip one that is not ours; the library refuses `..`, absolute and backslashed names before. */
function refusal(entry, seen) {
    const { fileName, externalFileAttributes } = entry;
    if (fileName === "" || fileName.length > ZIP_LIMITS.name)
        return "an entry has no name, or one of endless length";
    if (/[\u0000-\u001f\u007f]/.test(fileName))
        return "the name of an entry holds control characters";
    if (fileName.split("/").some((part) => part === "." || part === ".."))
        return "the name of an entry climbs out of its folder";
    // One file for a system that folds case or accents, two for another: which is meant cannot be told.
    const folded = fileName.normalize("NFKC").toLowerCase();
    if (seen.has(folded))
        return "two entries have one name";
    seen.add(folded);
    if (((externalFileAttributes >>> 16) & KINDS) === SYMLINK)
        return "an entry is a symbolic link";
    if (!entry.canDecodeFileData())
        return "an entry is encrypted or packed in a way nobody needs";
    return null;
}
async function readEntry(zip, entry, mostBytes) {
    const { uncompressedSize, compressedSize, fileName } = entry;
    if (uncompressedSize > mostBytes)
        throw tooLarge(fileName, mostBytes);
    const free = 1024 * 1024;
    if (uncompressedSize > free && uncompressedSize > compressedSize * ZIP_LIMITS.ratio)
        throw unreadable(`\`${fileName}\` unpacks to more than ${ZIP_LIMITS.ratio} times its size`);
    const bytes = await orUnreadable(unpack(zip, entry, mostBytes));
    if (bytes.byteLength !== uncompressedSize || (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(bytes) !== entry.crc32 >>> 0)
        throw unreadable(`\`${fileName}\` came damaged`);
    return bytes;
}
async function unpack(zip, entry, mostBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
        length += chunk.byteLength;
        if (length > mostBytes)
            throw tooLarge(entry.fileName, mostBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function orUnreadable(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm)
            throw error;
        const said = error instanceof Error ? error.message.slice(0, 200) : "no reason given";
        throw unreadable(`the zip is cut off or damaged (${said})`, error);
    }
}
const TODO = "Run the first stage's job again; if this stays, somebody made this artifact by hand.";
const unreadable = (why, cause) => new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm({
    code: "report-unreadable",
    message: `The run that the first stage kept cannot be read: ${why}.`,
    todo: TODO,
}, cause);
const tooLarge = (name, most) => new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm({
    code: "report-too-large",
    message: `\`${name.slice(0, 80)}\` of the first stage's run is larger than ${Math.round(most / 1024 / 1024)} MiB.`,
    todo: TODO,
});


/***/ })

};
