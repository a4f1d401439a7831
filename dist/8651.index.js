export const id = 8651;
export const ids = [8651];
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

/***/ 54801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ loadKernel)
});

// EXTERNAL MODULE: ./build/action/gates/visual/pixels/metric.js
var metric = __webpack_require__(35695);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-unfilter.js
var png_unfilter = __webpack_require__(28752);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/kernel/kernel.js
var kernel = __webpack_require__(38296);
;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/kernel/plain-kernel.js
// The kernel in plain TypeScript: where there is no WebAssembly, and to check the other one by.



function createPlainKernel() {
    let memory = new Uint8Array(0);
    const kernel = {
        name: "plain",
        reserve(bytes) {
            if (memory.length < bytes) {
                const larger = new Uint8Array(bytes);
                larger.set(memory);
                memory = larger;
            }
            return memory;
        },
        unfilter: (place, shape, pixel) => unfilterRows({ memory, place, shape, pixel }),
        unfilterBoth(places, shape, pixel) {
            const bad = places
                .map((place) => unfilterRows({ memory, place, shape, pixel }))
                .filter((row) => row >= 0);
            return bad.length === 0 ? -1 : Math.min(...bad);
        },
        differingRows({ expected, actual, width, rows }, flags) {
            for (let row = 0; row < rows; row += 1) {
                const [a, b] = [expected + row * width * 4, actual + row * width * 4];
                const order = Buffer.compare(memory.subarray(a, a + width * 4), memory.subarray(b, b + width * 4));
                memory[flags + row] = order === 0 ? 0 : 1;
            }
        },
        allOpaque(at, pixels) {
            for (let i = at + 3; i < at + pixels * 4; i += 4)
                if (memory[i] !== 255)
                    return false;
            return true;
        },
        compareRows(rows) {
            const { expected, actual, width, height, y, limits, mask } = rows;
            const [top, bottom] = [Math.max(0, y - 2), Math.min(height, y + rows.rows + 2)];
            const part = (at) => memory.subarray(at + (top - y) * width * 4, at + (bottom - y) * width * 4);
            const out = memory.subarray(mask, mask + rows.rows * width).fill(0);
            const strip = { expected: part(expected), actual: part(actual), width, height, top, bottom };
            return (0,metric/* compareStrip */.KV)(strip, { from: y, to: y + rows.rows, limits }, out);
        },
        packMask: (mask, to, shape) => packMask(memory, { mask, to, shape }),
        hashRows({ at, width, rows }, { hashes, plain }) {
            const view = new DataView(memory.buffer);
            for (let row = 0; row < rows; row += 1) {
                const pixels = new DataView(memory.buffer, at + row * width * 4, width * 4);
                view.setBigUint64(hashes + row * 8, hashOf(pixels), true);
                memory[plain + row] = isPlain(pixels) ? 1 : 0;
            }
        },
    };
    return kernel;
}
/** In a copy, since the row above must lie as filtered rows do; then spread to RGBA. */
function unfilterRows({ memory, place: { from, to }, shape: { width, rows }, pixel }) {
    const stride = 1 + width * pixel;
    const copy = new Uint8Array(stride * (rows + 1));
    const above = to - width * 4;
    for (let x = 0; x < width; x += 1)
        for (let c = 0; c < pixel; c += 1)
            copy[1 + x * pixel + c] = memory[above + x * 4 + c];
    copy.set(memory.subarray(from, from + stride * rows), stride);
    const bad = (0,png_unfilter/* unfilter */.w)({ bytes: copy, start: 0, rows: rows + 1, width: width * pixel, pixel });
    for (let row = 0; row < rows; row += 1)
        for (let x = 0; x < width; x += 1) {
            const [source, target] = [(row + 1) * stride + 1 + x * pixel, to + (row * width + x) * 4];
            for (let c = 0; c < 4; c += 1)
                memory[target + c] = c < pixel ? copy[source + c] : 255;
        }
    return bad === null ? -1 : bad - 1;
}
function packMask(memory, { mask, to, shape: { width, rows } }) {
    const bytes = (0,kernel/* packedBytes */.uM)(width);
    memory.fill(0, to, to + rows * bytes);
    for (let row = 0; row < rows; row += 1)
        for (let x = 0; x < width; x += 1) {
            const at = to + row * bytes + 1 + (x >> 2);
            memory[at] = memory[at] | (memory[mask + row * width + x] << (6 - 2 * (x & 3)));
        }
}
const PRIME = 0x9e3779b97f4a7c15n;
const mixed = (state, word) => {
    const next = BigInt.asUintN(64, (state ^ word) * PRIME);
    return next ^ (next >> 29n);
};
function hashOf(pixels) {
    let [even, odd] = [0x243f6a8885a308d3n, 0x13198a2e03707344n];
    const blocks = pixels.byteLength & ~15;
    for (let at = 0; at < blocks; at += 16) {
        even = mixed(even, pixels.getBigUint64(at, true));
        odd = mixed(odd, pixels.getBigUint64(at + 8, true));
    }
    for (let at = blocks; at < pixels.byteLength; at += 4)
        even = mixed(even, BigInt(pixels.getUint32(at, true)));
    return mixed(even, odd);
}
function isPlain(pixels) {
    for (let at = 4; at < pixels.byteLength; at += 4)
        if (pixels.getUint32(at) !== pixels.getUint32(0))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/kernel/kernel-bytes.js
// Generated by scripts/build-kernel.ts from ./assembly: do not edit.
// 7233 bytes of WebAssembly, base64.
const KERNEL_BYTES = [
    "AGFzbQEAAAABUQlgB39/f39/f38Bf2AFf39/f38AYAV/f39/fwF/YAR/f39/AX9gBH9/fHwBf2AEf39/fwF8YAR/f39/AGACf38B",
    "f2AMf39/f39/fHx/f39/AAMQDwIDAAEEAAAFAAIGAQcBCAUDAQAAB2QIC2NvbXBhcmVSb3dzAA4IaGFzaFJvd3MADQlhbGxPcGFx",
    "dWUADA1kaWZmZXJpbmdSb3dzAAsIcGFja01hc2sACgh1bmZpbHRlcgAJDHVuZmlsdGVyQm90aAAIBm1lbW9yeQIACuY2D7wBAQR/",
    "IAJBAnQhByAAIAFBAnRqKAIAIQYgAUEBaiIFIAJBAWsiAiACIAVKGyEIIARFIANFIAFFIAEgAkZycnIhAiABQQFrIgVBACAFQQBK",
    "GyEFA0AgBSAITARAIAMEQCACIAAgBUECdGogB2soAgAgBkZqIQILIAEgBUcEQCACIAAgBUECdGooAgAgBkZqIQILIAQEQCACIAAg",
    "BUECdGogB2ooAgAgBkZqIQILIAVBAWohBQwBCwsgAkECSgu1CAIIewF/IAAtAAAiDARAIAxBAUYEQCAAQQFqIQD9DAABAv8DBAX/",
    "BgcI/wkKC//9DAABAgMEBQYHCAkKCwwNDg8gA0EDRiIMGyEG/QwAAAD/AAAA/wAAAP8AAAD//QwAAAAAAAAAAAAAAAAAAAAAIAwb",
    "IQUgASACQQJ0aiECA0AgASACSQRAIAEgAP0ABAAgBv0OIgT9DAAAAAAAAAAAAAAAAAAAAAAgBP0NAAECAxAREhMUFRYXGBkaG/1u",
    "IgT9DAAAAAAAAAAAAAAAAAAAAAAgBP0NAAECAwQFBgcQERITFBUWF/1uIAv9biIEIAX9UP0LBAAgBCAE/Q0MDQ4PDA0ODwwNDg8M",
    "DQ4PIQsgAUEQaiEBIAAgA0ECdGohAAwBCwsFIAxBAkYEQCAAQQFqIQD9DAABAv8DBAX/BgcI/wkKC//9DAABAgMEBQYHCAkKCwwN",
    "Dg8gA0EDRiIMGyEF/QwAAAD/AAAA/wAAAP8AAAD//QwAAAAAAAAAAAAAAAAAAAAAIAwbIQQgAkECdCIMIAFqIQIDQCABIAJJBEAg",
    "ASAA/QAEACAF/Q4gASAMa/0ABAD9biAE/VD9CwQAIAFBEGohASAAIANBAnRqIQAMAQsLBSAMQQNGBEAgAEEBaiEA/Qz///8A////",
    "AP///wD///8A/Qz/////////////////////IANBA0YiDBshB/0MAAAA/wAAAP8AAAD/AAAA//0MAAAAAAAAAAAAAAAAAAAAACAM",
    "GyEGIAJBAnQiDCABaiECA0AgASACSQRAIAEgAP1cAgAgBSABIAxr/VwCACAH/U4iBP17IAUgBP1R/QwBAQEBAQEBAQEBAQEBAQEB",
    "/U79cf1uIAf9TiIFIAb9UP1aAgAAIAFBBGohASAAIANqIQAMAQsLBSAMQQRGBEAgAEEBaiEA/QwAAAD/AAAA/wAAAP8AAAD//QwA",
    "AAAAAAAAAAAAAAAAAAAAIANBA0YbIQggAkECdCIMIAFqIQIDQCABIAJJBEAgCyAF/ZEBIgn9gAEhBiABIAxr/VwCAP2JASIEIAX9",
    "kQEiB/2AASEKIAEgAP1cAgD9iQEgCyAEIAUgByAJ/Y4B/YABIAogBv2WAf2WASIFIAb9Lf1SIAUgCv0t/VL9jgH9DP8A/wD/AP8A",
    "/wD/AP8A/wD9TiILIAv9ZiAI/VD9WgIAACAEIQUgAUEEaiEBIAAgA2ohAAwBCwsFQQAPCwsLCwUgAEEBaiEA/QwAAQL/AwQF/wYH",
    "CP8JCgv//QwAAQIDBAUGBwgJCgsMDQ4PIANBA0YiDBshBf0MAAAA/wAAAP8AAAD/AAAA//0MAAAAAAAAAAAAAAAAAAAAACAMGyEE",
    "IAEgAkECdGohAgNAIAEgAkkEQCABIAD9AAQAIAX9DiAE/VD9CwQAIAFBEGohASAAIANBAnRqIQAMAQsLC0EBC/EDAgR+Bn8gAkEC",
    "dCENIAAgAUECdGooAgAiC0H/AXGtQvunoA5+IAtBCHZB/wFxrULnuvwbfnwgC0EQdkH/AXGtQp/fugV+fCEKIAUiCyEMIAFBAWoi",
    "DiACQQFrIgIgAiAOShshDiABQQFrIgJBACACQQBKGyECA0AgAiAOTARAIAAgAkECdGohDyADBEAgCiAPIA1rKAIAIhBB/wFxrUL7",
    "p6AOfiAQQQh2Qf8Bca1C57r8G358IBBBEHZB/wFxrUKf37oFfnx9IgkgCFMEQCAJIQggAiAFaiAGayELBSAHIAlTBEAgAiAFaiAG",
    "ayEMIAkhBwsLCyABIAJHBEAgCiAPKAIAIhBB/wFxrUL7p6AOfiAQQQh2Qf8Bca1C57r8G358IBBBEHZB/wFxrUKf37oFfnx9Igkg",
    "CFMEQCAJIQggAiAFaiELBSAHIAlTBEAgAiAFaiEMIAkhBwsLCyAEBEAgCiANIA9qKAIAIg9B/wFxrUL7p6AOfiAPQQh2Qf8Bca1C",
    "57r8G358IA9BEHZB/wFxrUKf37oFfnx9IgkgCFMEQCAJIQggAiAFaiAGaiELBSAHIAlTBEAgAiAFaiAGaiEMIAkhBwsLCyACQQFq",
    "IQIMAQsLIAdCAFIgCEIAUnEEfyALLQAAIAwtAAByQQBHBUEACwuWAwIDewR/IAFBBkgEQANAIAEgCEoEQCAEIAhqQf8BQQAgACAI",
    "IAEgAiADEAAbOgAAIAhBAWohCAwBCwsPCyABQQJ0IQggBEH/AUEAIABBACABIAIgAxAAGzoAACABIARqQQFrQf8BQQAgACABQQFr",
    "IAEgAiADEAAbOgAA/Qz+/////v////7////+/////Qz/////////////////////IANBACACGxshByABQQVrIQpBASEBA0AgACAB",
    "QQJ0aiIL/QAEACIGIAtBBGv9AAQA/TcgBiAL/QAEBP03/a4BIQUgAgRAIAUgBiALIAhrIglBBGv9AAQA/TcgBiAJ/QAEBP03/a4B",
    "IAYgCf0ABAD9N/2uAf2uASEFCyABIARqIAMEeyAFIAYgCCALaiIJQQRr/QAEAP03IAYgCf0ABAT9N/2uASAGIAn9AAQA/Tf9rgH9",
    "rgEFIAULIAf9Of0MAAAAAAAAAAAAAAAAAAAAAP2FASIFIAX9Zf1aAgAAIAEgCkcEQCABQQRqIgEgCiABIApIGyEBDAELCwvsAQED",
    "fCAAKAIAIAEoAgBGBEBBAA8LQQFBA0EAIAMgAC0AACABLQAAa7ciBESULVjLGSHTP6IgAC0AASABLQABa7ciBUSw9Xd8nMXiP6Kg",
    "IAAtAAIgAS0AAmu3IgNE97nSGbVOvT+ioCIGRM9m1edqK+A/oiAGoiAERDLyBW9AEuM/oiAFRJ8RtukZjNE/oqEgA0TF0lX0ZpjU",
    "P6KhIgZEiUFg5dAi0z+iIAaioCAERDxiHVx0Ecs/oiAFRAv2eIRHueA/oqEgA0T4OuPa1OnTP6KgIgNEseHplbIMyT+iIAOioCID",
    "YxsgAiADYxsL/AICC38DfCAEQQJ0IQ0gACADQQJ0aiELIAZFIANFIAMgBEEBa0ZyciAGIAVBAWtGciEMIANBAWsiB0EAIAdBAEob",
    "IQcDQCAHIANBAWoiCiAEQQFrIhAgCiAQSBtMBEAgBkEBayIKQQAgCkEAShshCgNAIAogBkEBaiIQIAVBAWsiESAQIBFIG0wEQCAG",
    "IApGIAMgB0ZxRQRAIAsoAgAgACAKIAZrIA1saiAHQQJ0aiIQKAIARgR8RAAAAAAAAAAABSALIBAgBCAGbCADakEBEAcLIhNEAAAA",
    "AAAAAABhBEAgDEEBaiIMQQJKBEBBAA8LBSATIBRjBEAgEyEUIAchCCAKIAZrIQ4FIBIgE2MEQCAHIQkgCiAGayEPIBMhEgsLCwsg",
    "CkEBaiEKDAELCyAHQQFqIQcMAQsLIBJEAAAAAAAAAABhIBREAAAAAAAAAABhcgRAQQAPCyABIAIgCCAOIAQgBSAGEAYEf0EBBSAB",
    "IAIgCSAPIAQgBSAGEAYLC0AAIAAgAyAEbEECdCIAaiACIAQgAyAGaiIDQQBKIgYgAyAFQQFrSCIDEAAEfyAAIAFqIAIgBCAGIAMQ",
    "AAVBAAsL6gMBC3wgAC0AALgiCyABLQAAuCIOoSEFIAAtAAG4IgcgAS0AAbgiCKEhBiAALQACuCIJIAEtAAK4IgqhIQQgAS0AA7gi",
    "DEQAAAAAAOBvQGMgAC0AA7giDUQAAAAAAOBvQGNyBEAgCyANoiAOIAyioSANIAyhIgREAAAAAAAASECioUQAAAAAAOBvQKMhBSAH",
    "IA2iIAggDKKhIAK3RAAAAAAAABBAoiIHRKj0l5t34/k/o/wCQQJvt0QAAAAAAOBjQKJEAAAAAAAASECgIASioUQAAAAAAOBvQKMh",
    "BiAJIA2iIAogDKKhIAdEVPrLzbvxBECj/AJBAm+3RAAAAAAA4GNAokQAAAAAAABIQKAgBKKhRAAAAAAA4G9AoyEECyADBHwgBUSU",
    "LVjLGSHTP6IgBkSw9Xd8nMXiP6KgIARE97nSGbVOvT+ioAUgBUSULVjLGSHTP6IgBkSw9Xd8nMXiP6KgIARE97nSGbVOvT+ioCIH",
    "RM9m1edqK+A/oiAHoiAFRDLyBW9AEuM/oiAGRJ8RtukZjNE/oqEgBETF0lX0ZpjUP6KhIgdEiUFg5dAi0z+iIAeioCAFRDxiHVx0",
    "Ecs/oiAGRAv2eIRHueA/oqEgBET4OuPa1OnTP6KgIgREseHplbIMyT+iIASioAsLwAMCCHsHfwNAIAYgFUoEQCAALQAAQQRGBH8g",
    "Ai0AAEEERgVBAAsEQCAAQQFqIRQgAkEBaiETIAMhD/0MAAAA/wAAAP8AAAD/AAAA//0MAAAAAAAAAAAAAAAAAAAAACAFQQNGGyEL",
    "IAEiECAEQQJ0IhJqIRH9DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEIA0AgECARSQRAIA4gCP2RASIJ/YAB",
    "IQ0gDyASayAQIBJr/VwCAP1WAgAB/YkBIgcgCP2RASIK/YABIQwgECATIBT9XAIA/VYCAAH9iQEgDiAHIAggCiAJ/Y4B/YABIAwg",
    "Df2WAf2WASIIIA39Lf1SIAggDP0t/VL9jgH9DP8A/wD/AP8A/wD/AP8A/wD9TiIOIA79ZiAL/VAiCP1aAgAAIA8gCP1aAgABIAch",
    "CCAQQQRqIRAgD0EEaiEPIAUgFGohFCAFIBNqIRMMAQsLBSAAIAEgBCAFEAEEfyACIAMgBCAFEAEFQQALRQRAIBUPCwsgBCAFbEEB",
    "aiIPIABqIQAgAiAPaiECIARBAnQiDyABaiEBIAMgD2ohAyAVQQFqIRUMAQsLQX8LQgEBfwNAIAQgBUoEQCAAIAEgAiADEAFFBEAg",
    "BQ8LIAAgAiADbEEBamohACABIAJBAnRqIQEgBUEBaiEFDAELC0F/C6MCAgN/AX4DQCADIAVKBEAgAUEAOgAAIAFBAWohASAAIAJq",
    "IQQgACACQXhxaiEGA0AgACAGSQRAIAEgACkDACIHUAR/QQAFIAdCAoYgB0IIiIQiB0IEhkLwAYMgB0IQiEIPg4QgB0IciELwAYMg",
    "B0IwiEIPg4RCCIaEpws7AQAgAEEIaiEAIAFBAmohAQwBCwsgACAESQRAIAEgACkDAEIBIAQgAGsiAEEDdKyGQgF9gyIHUAR/QQAF",
    "IAdCAoYgB0IIiIQiB0IEhkLwAYMgB0IQiEIPg4QgB0IciELwAYMgB0IwiEIPg4RCCIaEpwsiBjoAACAAQQRKBEAgASAGQQh2OgAB",
    "CyABQQJBASAAQQRKG2ohASAEIQALIAVBAWohBQwBCwsLrwEBBX8DQCADIAdKBEAgASEGIAAiBSACQQJ0IglqIQggBSAJQXBxaiEJ",
    "IAQgB2oCfwNAIAUgCUkEQEEBIAX9AAQAIAb9AAQA/VH9Uw0CGiAFQRBqIQUgBkEQaiEGDAELCwNAIAUgCEkEQEEBIAUoAgAgBigC",
    "AEcNAhogBUEEaiEFIAZBBGohBgwBCwtBAAs6AAAgAkECdCIFIABqIQAgASAFaiEBIAdBAWohBwwBCwsLjwECAXsBfyABQQJ0IgEg",
    "AGohAyAAIAFBcHFqIQH9DP////////////////////8hAgNAIAAgAUkEQCACIAD9AAQA/U4hAiAAQRBqIQAMAQsLIAL9GwAgAv0b",
    "AXEgAv0bAnEgAv0bA3EhAQNAIAAgA0kEQCABIAAoAgBxIQEgAEEEaiEADAELCyABQYCAgHhPC/QCAwV/An4BewNAIAIgBkoEQCAA",
    "IgUgAUECdCIHaiEIIAUgB0FwcWohB0LTkYytiNHanyQhCkLE5sGb4MXijBMhCwNAIAUgB0kEQCAFKQMAIAqFQpX4qfqXt96bnn9+",
    "IgpCHYggCoUhCiAFKQMIIAuFQpX4qfqXt96bnn9+IgtCHYggC4UhCyAFQRBqIQUMAQsLA0AgBSAISQRAIAU1AgAgCoVClfip+pe3",
    "3puef34iCkIdiCAKhSEKIAVBBGohBQwBCwsgAyAGQQN0aiAKIAuFQpX4qfqXt96bnn9+IgpCHYggCoU3AwAgACIFKAIAIQcgAUEC",
    "dCIIIAVqIQkgBSAIQXBxaiEIIAf9ESEMIAQgBmoCfwNAIAUgCEkEQEEAIAX9AAQAIAz9Uf1TDQIaIAVBEGohBQwBCwsDQCAFIAlJ",
    "BEBBACAFKAIAIAdHDQIaIAVBBGohBQwBCwtBAQs6AAAgACABQQJ0aiEAIAZBAWohBgwBCwsL6BAED38EewJ+AXwgC0EAQQz8CwAg",
    "CEUEQEEAIQkDQCAFIAlKBEAgAiAJbEECdCIIIABqIQ0gASAIaiEQQQAhCANAIAIgCEoEQCAKIAIgCWxqIAhqIhFBADoAAAJAIAhB",
    "AnQiEiANaiITKAIAIBAgEmoiEigCAEYNACATIBIgBCAJaiISIAJsIAhqQQAQByIhIAdkRQ0AIAYgIWMhEyANIA0gECAIIAIgAyAS",
    "EAUEf0EBBSAQIA0gECAIIAIgAyAEIAlqEAULBEAgE0UNASAOQQFqIQ4gEUECOgAABSATBEAgDEEBaiEMIBFBAToAAAUgD0EBaiEP",
    "IBFBAzoAAAsLCyAIQQFqIQgMAQsLIAlBAWohCQwBCwsgCyAMNgIAIAsgDjYCBCALIA82AggPCyACQQJ0IRIgCUEAIAVBAmogAkFA",
    "ayITQQJ0bPwLAEF/IQ0DQCAFIA1OBEAgBCANaiIIQQBIIAMgCExyRQRAIA0gEmwiDCAAaiACIAhBAEoiDiAIIANBAWtIIgggCSAN",
    "QQFqIBNBAnRsakEgaiIPEAMgASAMaiACIA4gCCAPIBNqEAMgDyATQQF0aiEMQQAhCANAIAIgCEoEQCAIIAxqIAggD2r9AAQAIA8g",
    "E2ogCGr9AAQA/U79CwQAIAhBEGohCAwBCwsgDyATQQNsaiEOQQAhCANAIAIgCEoEQCAIIA5qIAggDGoiD0EBa/0ABAAgD/0ABAH9",
    "UCAP/QAEAP1Q/QsEACAIQRBqIQgMAQsLCyANQQFqIQ0MAQsLA0AgBSAQSgRAIAQgEGohDyAQIBJsIgggAGohESABIAhqIRQgCiAC",
    "IBBsaiEIQQAhDQNAIA1BBGogAkwEQCANQQJ0IgwgEWoiFf0ABAAiHCAMIBRqIhb9AAQAIh39Uf1TBEAgCCANakEAIQxBACEOIBz9",
    "DP8AAAD/AAAA/wAAAP8AAAD9TiAd/Qz/AAAA/wAAAP8AAAD/AAAA/U79sQH9+gEiG/0MzgiZPs4ImT7OCJk+zgiZPv3mASAcQQj9",
    "rQH9DP8AAAD/AAAA/wAAAP8AAAD9TiAdQQj9rQH9DP8AAAD/AAAA/wAAAP8AAAD9Tv2xAf36ASIe/QzkLBY/5CwWP+QsFj/kLBY/",
    "/eYB/eQBIBxBEP2tAf0M/wAAAP8AAAD/AAAA/wAAAP1OIB1BEP2tAf0M/wAAAP8AAAD/AAAA/wAAAP1O/bEB/foBIhz9DKl16j2p",
    "deo9qXXqPal16j395gH95AEiHSAd/eYB/QxXWwE/V1sBP1dbAT9XWwE//eYBIBv9DAOSGD8Dkhg/A5IYPwOSGD/95gEgHv0Mz2CM",
    "vs9gjL7PYIy+z2CMvv3mAf3kASAc/Qw4w6S+OMOkvjjDpL44w6S+/eYB/eQBIh0gHf3mAf0MhxaZPocWmT6HFpk+hxaZPv3mAf3k",
    "ASAb/Qyji1g+o4tYPqOLWD6ji1g+/eYBIB79DDzKBb88ygW/PMoFvzzKBb/95gH95AEgHP0Mp06fPqdOnz6nTp8+p06fPv3mAf3k",
    "ASIbIBv95gH9DJVlSD6VZUg+lWVIPpVlSD795gH95AEiGyAGRHGsi9toAPA/orb9EyIc/UQhHQJAIBsgBkQep+hILv/vP6K2/RP9",
    "RCAbIBz9Rf1OIBsgB0Qep+hILv/vP6K2/RP9RCAbIAdEcayL22gA8D+itv0T/UX9Tv1Q/VMEQANAIAxBBEgEQCAOIAxBAnQiDiAV",
    "aiAOIBZqIAYgBxAEIAxBA3R0ciEOIAxBAWohDAwBCwsMAQv9DAEAAAABAAAAAQAAAAEAAAAgGyAHtv0T/UT9DAMAAAADAAAAAwAA",
    "AAMAAAD9TiAd/VIiGyAb/YUBIhsgG/1m/RsAIQ4LIA42AgAFIAggDWpBADYCAAsgDUEEaiENDAELCwNAIAIgDUoEQCAIIA1qIA1B",
    "AnQiDCARaiAMIBRqIAYgBxAEOgAAIA1BAWohDQwBCwsgECASbCIMIABqIRQgASAMaiEVIA9BAEohFiAPIANBAWtIIRdBACEMIAkg",
    "E0ECdCIYIBBBAWpsakEgaiIPIBNBAXRqIREgDyATQQNsaiEZA0AgAiAMSgRAIAIgDGsiGkEQTgR7IAggDGr9AAQABSAIIAxqIQ5C",
    "ACEfQgAhIEEAIQ0DQCANIBpIBEAgDUEISARAIB8gDSAOajEAACANQQN0rIaEIR8FICAgDSAOajEAACANQQhrQQN0rIaEISALIA1B",
    "AWohDQwBCwsgH/0SICD9HgELIhv9UwRAIBv9DAAAAAAAAAAAAAAAAAAAAAD9JCAMIBlqIg39AAQAIA0gGGv9AAQAIA0gGGr9AAQA",
    "/VD9UP1OIAwgEWr9AAQA/U/9ZCEOA0AgDgRAIA8gDCAOaGoiDWotAAAEf0EABSAUIA0gAiAWIBcgESAYEAILBH9BAQUgDyATaiAN",
    "ai0AAAR/QQAFIBUgDSACIBYgFyARIBgQAgsLBEAgCCANaiINQQJBACANLQAAQQFGGzoAAAsgDiAOQQFrcSEODAELCwsgDEEQaiEM",
    "DAELC0EAIQxBACEOQQAhD0EAIQ0DQCANQRBqIAJMBEAgCCANav0ABAAiG/1TBEAgDyAb/QwDAwMDAwMDAwMDAwMDAwMD/SP9ZGlq",
    "IQ8gDiAb/QwCAgICAgICAgICAgICAgIC/SP9ZGlqIQ4gDCAb/QwBAQEBAQEBAQEBAQEBAQEB/SP9ZGlqIQwLIA1BEGohDQwBCwsD",
    "QCACIA1KBEAgDCAIIA1qLQAAIhFBAUZqIQwgDiARQQJGaiEOIA8gEUEDRmohDyANQQFqIQ0MAQsLIAsgCygCACAMajYCACALIAso",
    "AgQgDmo2AgQgCyALKAIIIA9qNgIIIBBBAWohEAwBCwsL",
].join("");

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/kernel/wasm-kernel.js

/** What the compiler put at the bottom of the memory stays; the counts of a comparison come after it. */
const COUNTS = 4096;
const FIRST = 8192;
const PAGE = 65_536;
function createWasmKernel() {
    const exports = instantiate();
    if (exports === null)
        return null;
    const { memory } = exports;
    return {
        name: "wasm",
        reserve(bytes) {
            const missing = FIRST + bytes - memory.buffer.byteLength;
            if (missing > 0)
                memory.grow(Math.ceil(missing / PAGE));
            return new Uint8Array(memory.buffer, FIRST);
        },
        unfilter: ({ from, to }, { width, rows }, pixel) => exports.unfilter(from + FIRST, to + FIRST, width, pixel, rows),
        unfilterBoth: ([a, b], { width, rows }, pixel) => exports.unfilterBoth(a.from + FIRST, a.to + FIRST, b.from + FIRST, b.to + FIRST, width, pixel, rows),
        differingRows: ({ expected, actual, width, rows }, flags) => exports.differingRows(expected + FIRST, actual + FIRST, width, rows, flags + FIRST),
        allOpaque: (at, pixels) => exports.allOpaque(at + FIRST, pixels) !== 0,
        compareRows: (rows) => compareRows(exports, rows),
        packMask: (mask, to, { width, rows }) => exports.packMask(mask + FIRST, to + FIRST, width, rows),
        hashRows: ({ at, width, rows }, { hashes, plain }) => exports.hashRows(at + FIRST, width, rows, hashes + FIRST, plain + FIRST),
    };
}
function instantiate() {
    if (typeof WebAssembly === "undefined")
        return null;
    try {
        const module = new WebAssembly.Module(Buffer.from(KERNEL_BYTES, "base64"));
        return new WebAssembly.Instance(module).exports;
    }
    catch {
        return null;
    }
}
function compareRows(exports, rows) {
    const { expected, actual, width, height, y, limits, opaque, scratch, mask } = rows;
    exports.compareRows(expected + FIRST, actual + FIRST, width, height, y, rows.rows, limits.different, limits.faint ?? limits.different, opaque ? 1 : 0, scratch + FIRST, mask + FIRST, COUNTS);
    const [different = 0, antialiased = 0, faint = 0] = new Int32Array(exports.memory.buffer, COUNTS, 3);
    return { different, antialiased, faint };
}

;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/kernel/load-kernel.js


let load_kernel_kernel = null;
function loadKernel() {
    load_kernel_kernel ??= createWasmKernel() ?? createPlainKernel();
    return load_kernel_kernel;
}


/***/ }),

/***/ 65147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ OpenPicture)
});

// EXTERNAL MODULE: ./build/action/gates/visual/pixels/row-source.js
var row_source = __webpack_require__(88877);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/strip-memory.js
var strip_memory = __webpack_require__(83985);
;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/decode-rows.js


/** The first row that must be decoded to know row `from`. */
const decodedFrom = (source, from) => (0,row_source/* restartBefore */.t7)(source, from, 0);
/** RGBA of the rows in `range`. @throws ProblemError png-unreadable */
function decodeRange(source, { from, to }, kernel) {
    const { width, height, bytes, stride, bytesPerPixel } = source;
    const at = (0,strip_memory/* stripMemory */.a)(width, height);
    const memory = kernel.reserve(at.bytes);
    const row = width * 4;
    const out = Buffer.allocUnsafeSlow((to - from) * row);
    memory.fill(0, at.expected - row, at.expected);
    for (let y = decodedFrom(source, from); y < to; y += at.rows) {
        const rows = Math.min(at.rows, to - y);
        memory.set(bytes.subarray(y * stride, (y + rows) * stride), at.filteredExpected);
        const place = { from: at.filteredExpected, to: at.expected };
        const bad = kernel.unfilter(place, { width, rows }, bytesPerPixel);
        if (bad >= 0)
            throw (0,row_source/* badFilter */.qD)(source, y + bad);
        const first = Math.max(y, from);
        if (first < y + rows) {
            const decoded = memory.subarray(at.expected + (first - y) * row, at.expected + rows * row);
            out.set(decoded, (first - from) * row);
        }
        memory.copyWithin(at.expected - row, at.expected + (rows - 1) * row, at.expected + rows * row);
    }
    return out;
}

// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-decode.js + 1 modules
var png_decode = __webpack_require__(79050);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-inflate.js
var png_inflate = __webpack_require__(13246);
;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/lazy-picture.js
// One side of a comparison, decoded when its pixels are asked for, and where.




class OpenPicture {
    width;
    height;
    isOpaque;
    #file;
    #kernel;
    #inflated;
    #filtered = null;
    #whole = null;
    /** Rows decoded in parts so far: with half of them the whole is decoded and kept, since more will be asked for. */
    #decoded = 0;
    /** `inflated` are all filtered rows; null when they are to be inflated once they are needed. */
    constructor(file, kernel, inflated) {
        this.width = file.width;
        this.height = file.height;
        // Colour types 4 and 6 have alpha of their own.
        this.isOpaque = file.colourType < 4 && file.transparency === null;
        this.#file = file;
        this.#kernel = kernel;
        this.#inflated = inflated;
    }
    rows(from, count) {
        const source = this.source();
        if (this.#whole === null && source.kind === "filtered") {
            this.#decoded += from + count - decodedFrom(source, from);
            if (this.#decoded < this.height / 2)
                return decodeRange(source, { from, to: from + count }, this.#kernel);
        }
        return this.rgba().bytes.subarray(from * this.width * 4, (from + count) * this.width * 4);
    }
    /** Its rows as they lie in the file where the kernel knows that layout, else as RGBA. */
    source() {
        if (this.#whole === null)
            this.#filtered ??= (0,row_source/* filteredSource */.nM)(this.#file, this.#rows());
        return this.#filtered ?? this.rgba();
    }
    /** All of it as RGBA, whatever the file has. */
    rgba() {
        this.#whole ??= (0,row_source/* rgbaSource */.I2)({ width: this.width, height: this.height, data: this.#decodeAll() }, this.#file.name);
        return this.#whole;
    }
    #decodeAll() {
        this.#filtered ??= (0,row_source/* filteredSource */.nM)(this.#file, this.#rows());
        if (this.#filtered)
            return decodeRange(this.#filtered, { from: 0, to: this.height }, this.#kernel);
        const { data } = (0,png_decode/* decodeRows */.U)(this.#file, this.#rows());
        // They were overwritten, and are not needed again.
        this.#inflated = null;
        return data;
    }
    #rows() {
        this.#inflated ??= (0,png_inflate/* inflatePngSync */.Ku)(this.#file);
        return this.#inflated;
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


/***/ }),

/***/ 79050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ decodePng),
  U: () => (/* binding */ decodeRows)
});

// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-file.js
var png_file = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-inflate.js
var png_inflate = __webpack_require__(13246);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-interlace.js
var png_interlace = __webpack_require__(8888);
// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-problem.js
var png_problem = __webpack_require__(46730);
;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-samples.js
// Rows of samples, of any colour type and depth → RGBA of 8 bits. As pngjs reads them: 16 bits are rounded, and a pixel of
// the transparent colour becomes four zeros.


function rowWriter(file) {
    if (file.colourType === png_file/* COLOUR */.xW.palette)
        return paletteWriter(file);
    if (file.bitDepth === 8 && file.transparency === null)
        return byteWriter(file);
    return sampleWriter(file);
}
const CHANNELS = { [png_file/* COLOUR */.xW.grey]: 1, [png_file/* COLOUR */.xW.greyAlpha]: 2, [png_file/* COLOUR */.xW.rgb]: 3, [png_file/* COLOUR */.xW.rgba]: 4 };
function byteWriter({ colourType }) {
    const channels = CHANNELS[colourType];
    const [green, blue] = channels > 2 ? [1, 2] : [0, 0];
    const alpha = channels === 2 ? 1 : channels === 4 ? 3 : null;
    return ({ bytes, at, width }, out, { to, step }) => {
        for (let x = 0, from = at, put = to; x < width; x += 1, from += channels, put += step) {
            out[put] = bytes[from];
            out[put + 1] = bytes[from + green];
            out[put + 2] = bytes[from + blue];
            out[put + 3] = alpha === null ? 255 : bytes[from + alpha];
        }
    };
}
/** The sample at `index` of a row; depths below 8 are packed from the high bit on. */
function sampleAt({ bytes, at }, index, depth) {
    if (depth === 16)
        return (bytes[at + index * 2] << 8) | bytes[at + index * 2 + 1];
    if (depth === 8)
        return bytes[at + index];
    const bit = index * depth;
    return (bytes[at + (bit >> 3)] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}
function sampleWriter({ bitDepth, colourType, transparency }) {
    const channels = CHANNELS[colourType];
    const colours = channels > 2 ? 3 : 1;
    const clear = transparency && channels === colours ? colourOf(transparency, colours) : null;
    const scaled = (sample) => Math.floor((sample * 255) / (2 ** bitDepth - 1) + 0.5);
    return (row, out, { to, step }) => {
        for (let x = 0, put = to; x < row.width; x += 1, put += step) {
            const first = x * channels;
            const red = sampleAt(row, first, bitDepth);
            const green = colours === 3 ? sampleAt(row, first + 1, bitDepth) : red;
            const blue = colours === 3 ? sampleAt(row, first + 2, bitDepth) : red;
            if (clear && red === clear[0] && green === clear[1] && blue === clear[2]) {
                out.fill(0, put, put + 4);
                continue;
            }
            out[put] = scaled(red);
            out[put + 1] = scaled(green);
            out[put + 2] = scaled(blue);
            out[put + 3] = channels === colours ? 255 : scaled(sampleAt(row, first + colours, bitDepth));
        }
    };
}
function colourOf(transparency, colours) {
    const row = { bytes: transparency, at: 0, width: 1 };
    const samples = [0, 1, 2].map((index) => sampleAt(row, colours === 3 ? index : 0, 16));
    return samples;
}
function paletteWriter({ name, bitDepth, palette, transparency }) {
    const colours = palette ?? new Uint8Array();
    const known = colours.length / 3;
    return (row, out, { to, step }) => {
        for (let x = 0, put = to; x < row.width; x += 1, put += step) {
            const index = sampleAt(row, x, bitDepth);
            if (index >= known)
                throw (0,png_problem/* unreadable */.O)(name, `a pixel has colour ${index} of a palette of ${known}`);
            out[put] = colours[index * 3];
            out[put + 1] = colours[index * 3 + 1];
            out[put + 2] = colours[index * 3 + 2];
            out[put + 3] = transparency?.[index] ?? 255;
        }
    };
}

// EXTERNAL MODULE: ./build/action/gates/visual/pixels/png-unfilter.js
var png_unfilter = __webpack_require__(28752);
;// CONCATENATED MODULE: ./build/action/gates/visual/pixels/png-decode.js
// PNG → RGBA, every colour type, depth and interlacing. The general way; `compare-pixels` avoids most of it.






/** @throws ProblemError png-unreadable or png-too-large, naming the picture */
function decodePng(bytes, name) {
    const file = (0,png_file/* readPng */.wL)(bytes, name);
    return decodeRows(file, (0,png_inflate/* inflatePngSync */.Ku)(file));
}
/** The picture of a file whose rows are inflated; `rows` is overwritten. */
function decodeRows(file, rows) {
    const { width, height } = file;
    const data = new Uint8Array(width * height * 4);
    const write = rowWriter(file);
    const pixel = Math.max(1, (0,png_file/* bitsPerPixel */.ek)(file) >> 3);
    let start = 0;
    for (const pass of (0,png_interlace/* passes */.W)(file)) {
        const bytes = (0,png_file/* rowBytes */.wg)(file, pass.width);
        const bad = (0,png_unfilter/* unfilter */.w)({ bytes: rows, start, rows: pass.height, width: bytes, pixel });
        if (bad !== null)
            throw (0,png_problem/* unreadable */.O)(file.name, `the filter of row ${bad} does not exist`);
        for (let row = 0; row < pass.height; row += 1) {
            const to = ((pass.y + row * pass.stepY) * width + pass.x) * 4;
            const at = start + row * (bytes + 1) + 1;
            write({ bytes: rows, at, width: pass.width }, data, { to, step: pass.stepX * 4 });
        }
        start += pass.height * (bytes + 1);
    }
    return { width, height, data };
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

/***/ 13246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ inflatePngSync),
/* harmony export */   fE: () => (/* binding */ inflatePng)
/* harmony export */ });
/* unused harmony export filteredBytes */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _png_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var _png_interlace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8888);
/* harmony import */ var _png_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46730);
// The still filtered rows of a PNG. The header says how many bytes there are; not one more is ever inflated.




/** Bytes of all filtered rows, each with its filter byte. */
function filteredBytes(file) {
    return (0,_png_interlace_js__WEBPACK_IMPORTED_MODULE_3__/* .passes */ .W)(file).reduce((sum, { width, height }) => sum + height * (1 + (0,_png_file_js__WEBPACK_IMPORTED_MODULE_1__/* .rowBytes */ .wg)(file, width)), 0);
}
function settings(file) {
    const size = filteredBytes(file);
    // One output block for all, a little larger than needed: with exactly as much zlib asks for a second block.
    return { size, zlib: { chunkSize: Math.max(size + 64, 256), maxOutputLength: size + 64 } };
}
/** @throws ProblemError png-unreadable */
function inflatePngSync(file) {
    const { size, zlib } = settings(file);
    verify(file);
    try {
        return exact(file, size, (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(joined(file), zlib));
    }
    catch (error) {
        throw translated(file, error);
    }
}
/** As `inflatePngSync`, on a thread of the pool: two pictures overlap. @throws ProblemError png-unreadable */
async function inflatePng(file) {
    const inflated = inflateAside(file);
    // Meanwhile, on this thread; a wrong checksum says more than the damage it did.
    try {
        verify(file);
    }
    catch (problem) {
        await Promise.allSettled([inflated]);
        throw problem;
    }
    return inflated;
}
function inflateAside(file) {
    const { size, zlib } = settings(file);
    return new Promise((resolve, reject) => {
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflate)(joined(file), zlib, (error, rows) => {
            try {
                if (error)
                    throw error;
                resolve(exact(file, size, rows));
            }
            catch (problem) {
                reject(translated(file, problem));
            }
        });
    });
}
const joined = ({ idat }) => idat.length === 1 && idat[0] ? idat[0].data : Buffer.concat(idat.map(({ data }) => data));
/** Of a chunk's type, which its checksum begins with. */
const IDAT_CHECKSUM = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)("IDAT");
function verify({ name, idat }) {
    const bad = idat.findIndex(({ data, checksum }) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(data, IDAT_CHECKSUM) !== checksum);
    if (bad !== -1)
        throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(name, `the checksum of its picture data is wrong, in slice ${bad + 1} of ${idat.length}`);
}
function exact(file, size, rows) {
    if (rows.length === size)
        return rows;
    const how = rows.length < size ? "fewer" : "more";
    throw (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(file.name, `it holds ${how} rows than its header says`);
}
function translated(file, error) {
    const code = error.code ?? "";
    if (code === "ERR_BUFFER_TOO_LARGE")
        return (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(file.name, "it holds more rows than its header says", error);
    if (/^Z_/.test(code))
        return (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(file.name, "its compressed data is damaged", error);
    return error;
}


/***/ }),

/***/ 8888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ passes)
/* harmony export */ });
/** First column, first row, step across, step down: https://www.w3.org/TR/png-3/#8InterlaceMethods */
const ADAM7 = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
/** The passes that hold pixels; one of the whole size when the picture is not interlaced. */
function passes({ width, height, interlaced }) {
    if (!interlaced)
        return [{ width, height, x: 0, y: 0, stepX: 1, stepY: 1 }];
    return ADAM7.map(([x, y, stepX, stepY]) => ({
        width: Math.ceil((width - x) / stepX),
        height: Math.ceil((height - y) / stepY),
        x,
        y,
        stepX,
        stepY,
    })).filter((pass) => pass.width > 0 && pass.height > 0);
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


/***/ }),

/***/ 28752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ unfilter)
/* harmony export */ });
// PNG's five row filters, undone in place. https://www.w3.org/TR/png-3/#9Filters
/** Row numbers whose filter does not exist are returned as a number, null when all went well. */
function unfilter({ bytes, start, rows, width, pixel }) {
    for (let row = 0; row < rows; row += 1) {
        const at = start + row * (width + 1) + 1;
        const above = row === 0 ? -1 : at - width - 1;
        const span = { bytes, at, above, width, pixel };
        const filter = bytes[at - 1];
        if (filter === 1)
            sub(span);
        else if (filter === 2)
            up(span);
        else if (filter === 3)
            average(span);
        // Without a row above the nearest is always the left pixel.
        else if (filter === 4)
            (row === 0 ? sub : paeth)(span);
        else if (filter !== 0)
            return row;
    }
    return null;
}
const byteAt = (bytes, at) => bytes[at];
function sub({ bytes, at, width, pixel }) {
    for (let i = at + pixel; i < at + width; i += 1)
        bytes[i] = byteAt(bytes, i) + byteAt(bytes, i - pixel);
}
function up({ bytes, at, above, width }) {
    if (above < 0)
        return;
    for (let i = 0; i < width; i += 1)
        bytes[at + i] = byteAt(bytes, at + i) + byteAt(bytes, above + i);
}
function average({ bytes, at, above, width, pixel }) {
    for (let i = 0; i < width; i += 1) {
        const left = i < pixel ? 0 : byteAt(bytes, at + i - pixel);
        const over = above < 0 ? 0 : byteAt(bytes, above + i);
        bytes[at + i] = byteAt(bytes, at + i) + ((left + over) >> 1);
    }
}
function paeth({ bytes, at, above, width, pixel }) {
    const first = Math.min(pixel, width);
    for (let i = 0; i < first; i += 1)
        bytes[at + i] = byteAt(bytes, at + i) + byteAt(bytes, above + i);
    for (let i = first; i < width; i += 1) {
        const left = byteAt(bytes, at + i - pixel);
        const over = byteAt(bytes, above + i);
        const corner = byteAt(bytes, above + i - pixel);
        const toLeft = Math.abs(over - corner);
        const toOver = Math.abs(left - corner);
        const toCorner = Math.abs(left + over - 2 * corner);
        const nearest = toLeft <= toOver && toLeft <= toCorner ? left : toOver <= toCorner ? over : corner;
        bytes[at + i] = byteAt(bytes, at + i) + nearest;
    }
}


/***/ }),

/***/ 88877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ rgbaSource),
/* harmony export */   T2: () => (/* binding */ nextDifference),
/* harmony export */   nM: () => (/* binding */ filteredSource),
/* harmony export */   nO: () => (/* binding */ alike),
/* harmony export */   qD: () => (/* binding */ badFilter),
/* harmony export */   t7: () => (/* binding */ restartBefore)
/* harmony export */ });
/* harmony import */ var _png_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46730);

/** Null for what the kernel does not un-filter: other depths and colour types, interlaced or with a transparent colour. */
function filteredSource(file, bytes) {
    const { name, width, height, bitDepth, colourType, interlaced, transparency } = file;
    if (bitDepth !== 8 || interlaced || (colourType !== 2 && colourType !== 6))
        return null;
    if (transparency !== null && colourType === 2)
        return null;
    const bytesPerPixel = colourType === 2 ? 3 : 4;
    const stride = 1 + width * bytesPerPixel;
    return { name, kind: "filtered", bytes, width, height, bytesPerPixel, opaque: colourType === 2, stride };
}
function rgbaSource({ width, height, data }, name) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
    return { name, kind: "rgba", bytes, width, height, bytesPerPixel: 4, opaque: false, stride: width * 4 };
}
/** Whether both have the same layout, so that their rows can be compared as they lie. */
const alike = (a, b) => a.kind === b.kind && a.width === b.width && a.bytesPerPixel === b.bytesPerPixel;
/** Rows that are compared with one call, before each by itself. */
const BLOCK = 64;
/** The first row from `from` on whose bytes differ, `to` when none does. */
function nextDifference(a, b, { from, to }) {
    const { stride } = a;
    const equal = (start, end) => a.bytes.compare(b.bytes, start * stride, end * stride, start * stride, end * stride) === 0;
    for (let block = from; block < to; block += BLOCK) {
        const end = Math.min(block + BLOCK, to);
        if (equal(block, end))
            continue;
        for (let row = block; row < end; row += 1)
            if (!equal(row, row + 1))
                return row;
    }
    return to;
}
/** The nearest row at or before `row` that can be decoded without the row above it; never before `floor`. */
function restartBefore(source, row, floor) {
    if (source.kind === "rgba")
        return row;
    for (let at = row; at > floor; at -= 1)
        if ((source.bytes[at * source.stride] ?? 0) <= 1)
            return at;
    return floor;
}
const badFilter = ({ name }, row) => (0,_png_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O)(name, `the filter of row ${row} does not exist`);


/***/ }),

/***/ 83985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stripMemory),
/* harmony export */   t: () => (/* binding */ KEPT)
/* harmony export */ });
/* harmony import */ var _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38296);
// Where the kernel's buffers lie for pictures of one width.

/** Rows kept of what was decoded before: two to be judged, and the two that their test looks back at. */
const KEPT = 4;
/** Sized so that a strip of both pictures stays in a core's own cache. */
const STRIP_BYTES = 160 * 1024;
function stripMemory(width, height) {
    const rows = Math.min(height, Math.max(4, Math.min(64, Math.floor(STRIP_BYTES / (width * 4)))));
    const all = rows + KEPT;
    let at = _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .SLACK */ .z6;
    const next = (bytes) => {
        const start = at;
        at = (at + bytes + _kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .SLACK */ .z6 + 15) & ~15;
        return start;
    };
    const pixels = () => next((all + 1) * width * 4) + width * 4;
    return {
        rows,
        expected: pixels(),
        actual: pixels(),
        filteredExpected: next(rows * (1 + width * 4)),
        filteredActual: next(rows * (1 + width * 4)),
        flags: next(all),
        scratch: next((0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .scratchBytes */ .oT)({ width, rows: all })),
        mask: next(all * width),
        packed: next(all * (0,_kernel_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .packedBytes */ .uM)(width)),
        bytes: at,
    };
}


/***/ })

};
