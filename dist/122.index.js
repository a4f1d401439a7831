export const id = 122;
export const ids = [122];
export const modules = {

/***/ 67741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EMBED_BYTES: () => (/* binding */ EMBED_BYTES),
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   O: () => (/* binding */ Shots),
/* harmony export */   shotsToEmbed: () => (/* binding */ shotsToEmbed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shared_render_screens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24228);
// Pictures of screens as the page holds them: each file once, the worst first, the rest by its place in the run's folder.


/** PNG bytes the page may hold; in it they are a third more. A page above some 50 MB opens slowly on a phone. */
const EMBED_BYTES = 30 * 1024 * 1024;
/** Files worth embedding, the most telling first: one of each group of changes, then what is unknown, new or gone, then the rest. */
function shotsToEmbed(report) {
    const first = [];
    const rest = [];
    const other = [];
    for (const { pictures } of (0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_1__/* .lookedAt */ .O1)(report)) {
        for (const { screens } of (0,_shared_render_screens_js__WEBPACK_IMPORTED_MODULE_1__/* .changesOf */ .fs)(pictures)) {
            first.push(...screens.slice(0, 1));
            rest.push(...screens.slice(1));
        }
        for (const outcome of ["unknown", "new", "gone", "approved"])
            other.push(...pictures.screens.filter((screen) => screen.outcome === outcome));
    }
    const files = [...first, ...other, ...rest].flatMap(({ base, head, mask }) => [
        head?.file ?? null,
        base?.file ?? null,
        mask,
    ]);
    return [...new Set(files)].filter((file) => file !== null && isInside(file));
}
/** A relative path that stays in the run's folder. */
const isInside = (file) => !/^[/\\]|^[a-z]+:|\\|\0/i.test(file) && !file.split("/").includes("..");
const SIGNATURE = "89504e470d0a1a0a";
/** Numbers the pictures of a page; equal ones have one number. */
class Shots {
    list = [];
    #bytes;
    #numbers = new Map();
    #written = new Set();
    #embedded = [];
    /** `bytes`: file to PNG, as far as they fit. What is no PNG is as if absent. */
    constructor(bytes) {
        this.#bytes = bytes;
    }
    number(picture) {
        return picture === null ? null : this.#number(picture.file, picture);
    }
    mask(file) {
        return file === null ? null : this.#number(file, { width: 0, height: 0 });
    }
    get linked() {
        return this.list.some((shot) => !shot.in && shot.at !== null);
    }
    /** The picture as an address, the first time it is asked for; null from then on, and where it is not embedded. */
    once(number) {
        const bytes = this.#embedded[number];
        if (!bytes || this.#written.has(number))
            return null;
        this.#written.add(number);
        return `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
    }
    #number(file, { width, height }) {
        const found = this.#bytes.get(file) ?? null;
        const bytes = found !== null && isPng(found) ? found : null;
        const key = bytes === null ? file : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        const number = this.list.length;
        this.#numbers.set(key, number);
        this.#embedded.push(bytes);
        this.list.push({ w: width, h: height, at: addressOf(file), in: bytes !== null });
        return number;
    }
}
const isPng = (bytes) => Buffer.from(bytes.subarray(0, 8)).toString("hex") === SIGNATURE;
const addressOf = (file) => isInside(file) ? file.split("/").map(encodeURIComponent).join("/") : null;


/***/ })

};
