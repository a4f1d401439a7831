/** Equal to package.json's; a test holds them together, so that the bundle needs no package.json beside it. */
export const VERSION = "0.1.0";
