/// <reference lib="dom" />
// What the page itself knows to be on its way. Before the page's own scripts.
import type { PageHook } from "../capture/settle/page-hook.ts";

export function ownRequests(): void {
  const page = window as unknown as { [key: symbol]: PageHook | undefined };
  const hook = page[Symbol.for("proofmark")];
  if (!hook || hook.measures.has("requests")) return;
  const { core } = hook;
  const open = new Map<object, string>();
  /** Asked again at once when answered, so that there is always one open: nobody waits for those. */
  const ENDLESS = /[?&](transport=(polling|longPolling))\b|\/(xhr_streaming|__webpack_hmr)\b/;
  const begin = (key: object, address: string): void => {
    const { pathname, href } = new URL(address, document.baseURI);
    if (!ENDLESS.test(href)) open.set(key, pathname);
  };
  /** One turn later: what its answer sets off is on its way by then. */
  const end = (key: object): void => void hook.natives.macrotask().then(() => open.delete(key));

  const realFetch = window.fetch;
  window.fetch = function fetch(...values: Parameters<typeof realFetch>): Promise<Response> {
    const key = {};
    const [target] = values;
    const address = target instanceof Request ? target.url : String(target);
    if (URL.canParse(address, document.baseURI)) begin(key, address);
    const answer = Reflect.apply(realFetch, window, values) as Promise<Response>;
    answer.then(
      () => end(key),
      () => end(key),
    );
    return answer;
  };
  for (const name of ["json", "text", "arrayBuffer", "blob", "formData", "bytes"]) {
    const real = Object.getOwnPropertyDescriptor(Response.prototype, name)?.value;
    if (typeof real !== "function") continue;
    Object.defineProperty(Response.prototype, name, {
      configurable: true,
      writable: true,
      value: function read(this: Response): Promise<unknown> {
        const key = {};
        open.set(key, URL.canParse(this.url) ? new URL(this.url).pathname : "an answer");
        const body = Reflect.apply(real, this, []) as Promise<unknown>;
        body.then(
          () => end(key),
          () => end(key),
        );
        return body;
      },
    });
  }
  const { open: realOpen, send: realSend } = XMLHttpRequest.prototype;
  const addresses = new WeakMap<object, string>();
  XMLHttpRequest.prototype.open = function openRequest(this: XMLHttpRequest, ...values: unknown[]) {
    addresses.set(this, String(values[1]));
    return Reflect.apply(realOpen, this, values);
  } as typeof realOpen;
  XMLHttpRequest.prototype.send = function send(this: XMLHttpRequest, ...values: unknown[]) {
    const address = addresses.get(this) ?? "";
    if (URL.canParse(address, document.baseURI)) begin(this, address);
    this.addEventListener("loadend", () => end(this), { once: true });
    return Reflect.apply(realSend, this, values);
  } as typeof realSend;

  // A script, style sheet or frame that was added is asked for outside of what a page can count.
  const FETCHES =
    "script[src],link[rel~=stylesheet],link[rel~=modulepreload],iframe,object,embed,video,audio";
  const watch = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === "attributes" && record.target instanceof Element && record.target.matches(FETCHES))
        core.fetches = true;
      for (const node of record.addedNodes)
        if (node instanceof Element && (node.matches(FETCHES) || node.querySelector(FETCHES)))
          core.fetches = true;
    }
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["src", "href", "srcdoc"],
  });

  hook.measures.set("requests", { pending: () => [...new Set(open.values())] });
}
