export const id = 9155;
export const ids = [9155];
export const modules = {

/***/ 99155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseIndex: () => (/* binding */ parseIndex)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20631);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92609);
// The list of a base's kept shots, read strictly: it comes from a cache that others may have written.



const hash = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[0-9a-f]{64}$/));
const size = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(1_000_000));
const shotSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sha256: hash,
    elements: hash,
    width: size,
    height: size,
    masked: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0)),
    settled: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["twice", "matched", "once"]),
});
const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .SHOTS_SCHEMA */ .mY),
    key: hash,
    screens: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        screen: valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.short)),
            name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.short)),
            path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            viewport: valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(64)), width: size, height: size }),
            scheme: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["light", "dark"]),
        }),
        shot: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(shotSchema),
        again: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(shotSchema),
        absent: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    })), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(_shared_contract_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.screens)),
});
/** Null for whatever is not a list of exactly this key, each screen in it once. */
function parseIndex(text, key) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(indexSchema, value, { abortEarly: true });
    if (!parsed.success || parsed.output.key !== key)
        return null;
    const { screens } = parsed.output;
    return new Set(screens.map(({ screen }) => screen.id)).size === screens.length ? screens : null;
}


/***/ })

};
