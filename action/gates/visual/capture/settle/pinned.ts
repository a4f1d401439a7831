// On a whole page nothing stands where only the viewport's edge would be.
import { pinned as pinnedInPage } from "../../page/pinned.ts";
import type { Measure } from "./measure.ts";

export const pinned: Measure = {
  name: "pinned",
  before: () => [{ run: pinnedInPage, argument: null }],
};
