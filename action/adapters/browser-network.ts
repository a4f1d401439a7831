// What a page asks of the network: what is on the way, what failed, what was refused.
import type { Page, Request, WebSocket } from "playwright-core";
import type { TabNetwork } from "../ports.ts";

/** Answers that never end, and reports nobody waits for. */
const NOT_WAITED_FOR = new Set([
  "eventsource",
  "websocket",
  "media",
  "beacon",
  "ping",
  "cspreport",
  "prefetch",
]);
const ENDLESS = /^(text\/event-stream|multipart\/x-mixed-replace)/i;
/** The page or the browser gave it up itself, as players do with the rest of a film. */
const OWN_CHOICE = /ERR_ABORTED|NS_BINDING_ABORTED|cancelled/i;
const MOST_FAILED = 50;
/** A page could make up hosts for ever. */
const MOST_HOSTS = 500;

export interface NetworkWatch {
  watch(page: Page): void;
  refuse(url: string): void;
  /** `knocked`: what was refused without the page telling of it. */
  state(knocked: ReadonlyMap<string, number>): TabNetwork;
}

export function watchNetwork(allowed: (url: string) => boolean): NetworkWatch {
  const pending = new Set<Request>();
  const refused = new Map<string, number>();
  const failed: string[] = [];
  let begun = 0;
  const fail = (request: Request, why: string): void => {
    if (failed.length < MOST_FAILED) failed.push(`${why} ${placeOf(request)}`.slice(0, 300));
  };
  const refuse = (url: string): void => {
    const host = URL.canParse(url) ? new URL(url).host : url.slice(0, 100);
    if (refused.has(host) || refused.size < MOST_HOSTS) refused.set(host, (refused.get(host) ?? 0) + 1);
  };
  return {
    refuse,
    watch: (page) => {
      page.on("request", (request) => {
        begun += 1;
        if (!allowed(request.url())) refuse(request.url());
        else if (!NOT_WAITED_FOR.has(request.resourceType())) pending.add(request);
      });
      page.on("response", (response) => {
        if (response.status() >= 400) fail(response.request(), String(response.status()));
        if (ENDLESS.test(response.headers()["content-type"] ?? "")) pending.delete(response.request());
      });
      page.on("requestfinished", (request) => pending.delete(request));
      page.on("requestfailed", (request) => {
        pending.delete(request);
        const why = request.failure()?.errorText ?? "failed";
        if (allowed(request.url()) && !OWN_CHOICE.test(why)) fail(request, why);
      });
      page.on("websocket", (socket: WebSocket) => {
        if (!allowed(socket.url())) refuse(socket.url());
      });
    },
    state: (knocked) => ({
      pending: [...pending].map((request) => request.url()),
      begun,
      refused: new Map([...knocked, ...refused]),
      failed,
    }),
  };
}

/** "/logo.png", and the host with it where it is another than the page's. */
function placeOf(request: Request): string {
  const url = request.url();
  if (!URL.canParse(url)) return url;
  const { origin, pathname, search, protocol } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return url.slice(0, 100);
  return origin === originOf(request) ? `${pathname}${search}` : url;
}

function originOf(request: Request): string {
  try {
    const url = request.isNavigationRequest() ? request.url() : request.frame().url();
    return new URL(url).origin;
  } catch {
    return "";
  }
}
