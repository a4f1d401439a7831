// Every picture there, lazy ones too.
import { picturesLoaded } from "../../page/pictures-loaded.ts";
import { listed, type Measure } from "./measure.ts";

export const pictures: Measure = {
  name: "pictures",
  before: () => [{ run: picturesLoaded, argument: null }],
  explain: (what, waited) =>
    `Pictures were still loading ${waited}: ${listed(what, "one without an address")}. See why the server does not answer.`,
};
