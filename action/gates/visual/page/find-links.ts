/// <reference lib="dom" />
// Where a page leads to, as a person would find it: also in open shadow trees.

/** Absolute addresses in document order, each once; `type` and `url` are the document's own. */
export function findLinks(most: number): { type: string; url: string; links: string[] } {
  const links = new Set<string>();
  const search = (within: Document | ShadowRoot): void => {
    for (const element of within.querySelectorAll("*")) {
      if (element.shadowRoot !== null) search(element.shadowRoot);
      const isLink = element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement;
      if (!isLink || element.hasAttribute("download") || links.size >= most) continue;
      if (/^https?:/.test(element.href)) links.add(element.href);
    }
  };
  search(document);
  return { type: document.contentType, url: location.href, links: [...links] };
}
