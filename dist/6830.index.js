export const id = 6830;
export const ids = [6830];
export const modules = {

/***/ 96830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRecord: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
// A record of elements as it was written, read strictly. Loaded only where something is to be explained.

const box = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ x: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), y: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), width: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), height: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const index = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(-1));
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    properties: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(1_000)),
    styles: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20_000)),
    elements: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        selector: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tag: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        classes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        parent: index,
        box,
        style: index,
        text: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        media: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20_000)),
    cut: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** Null for whatever is no record whose parts belong together. */
function parseRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(recordSchema, value, { abortEarly: true });
    if (!parsed.success)
        return null;
    const { properties, styles, elements } = parsed.output;
    const fits = styles.every((row) => row.length === properties.length) &&
        elements.every(({ style, parent }, at) => style >= 0 && style < styles.length && parent < at);
    return fits ? parsed.output : null;
}


/***/ })

};
