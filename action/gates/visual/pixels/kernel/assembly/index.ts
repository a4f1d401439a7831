// The kernel: AssemblyScript, compiled by scripts/build-kernel.ts. Everything in it exists a second time in plain TypeScript
// (png-unfilter.ts, metric.ts), which says what each part means; this says only what is different for speed.
//
// Memory is laid out by the caller. Every buffer needs 64 bytes of slack on both sides: rows are read and written in blocks of
// four pixels, past their ends.
export { compareRows } from "./compare";
export { hashRows } from "./hash";
export { allOpaque, differingRows, packMask } from "./rows";
export { unfilter, unfilterBoth } from "./unfilter";
