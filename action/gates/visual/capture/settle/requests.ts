// Nothing asked for is on its way; while something is, no time passes for the page.
import { ownRequests } from "../../page/own-requests.ts";
import { listed, type Measure } from "./measure.ts";

export const requests: Measure = {
  name: "requests",
  before: () => [{ run: ownRequests, argument: null }],
  explain: (what, waited) =>
    `Requests were still open ${waited}: ${listed(what, "one the page does not name")}. Let the server answer them; a stream belongs in an EventSource or a WebSocket.`,
};
