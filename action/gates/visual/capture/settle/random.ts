// The same random numbers in every run.
import { seededRandom } from "../../page/seeded-random.ts";
import type { Measure } from "./measure.ts";

const SEED = 20_250_101;

export const random: Measure = {
  name: "random",
  before: () => [{ run: seededRandom, argument: { seed: SEED } }],
};
