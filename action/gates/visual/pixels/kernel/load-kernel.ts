// The kernel of this thread: made at first use, its memory kept for the next comparison.
import type { Kernel } from "./kernel.ts";
import { createPlainKernel } from "./plain-kernel.ts";
import { createWasmKernel } from "./wasm-kernel.ts";

let kernel: Kernel | null = null;

export function loadKernel(): Kernel {
  kernel ??= createWasmKernel() ?? createPlainKernel();
  return kernel;
}
