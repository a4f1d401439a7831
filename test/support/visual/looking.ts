// Pages in a real browser → what a shot of each holds: the picture and what stands where.
import { createServer } from "node:http";
import { createBrowsers } from "../../../action/adapters/browsers.ts";
import {
  type ElementRecord,
  readElements,
  recordArgument,
} from "../../../action/gates/visual/cause/element-record.ts";
import { recordElements } from "../../../action/gates/visual/page/record-elements.ts";
import type { Tab } from "../../../action/ports.ts";

export interface Look {
  png: Uint8Array;
  record: ElementRecord;
}

export interface Looking {
  /** Of a page, whole. `files`: what else its site serves, by path. */
  look(html: string, files?: Record<string, string | Uint8Array>): Promise<Look>;
  /** The page is open while `work` runs. */
  withPage<T>(
    html: string,
    files: Record<string, string | Uint8Array>,
    work: (tab: Tab) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  css: "text/css",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
};

export async function openLooking(width = 900): Promise<Looking> {
  const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" };
  const browsers = createBrowsers();
  const { found } = await browsers.find("chromium", env);
  if (!found) throw new Error("These tests need a Chromium");
  const browser = await browsers.launch(found, { env, signal: new AbortController().signal });
  const withPage: Looking["withPage"] = async (html, files, work) => {
    const server = createServer((request, response) => {
      const path = request.url ?? "/";
      const file = path === "/" ? html : files[path];
      const type = path === "/" ? "text/html; charset=utf-8" : TYPES[path.slice(path.lastIndexOf(".") + 1)];
      response.writeHead(file === undefined ? 404 : 200, {
        "content-type": type ?? "application/octet-stream",
      });
      response.end(file ?? "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const tab = await browser.open({
      viewport: { width, height: 700 },
      scale: 1,
      scheme: "light",
      reducedMotion: true,
      locale: "en-US",
      timeZone: "UTC",
      cookies: [],
      storage: null,
      before: [],
      allows: () => true,
    });
    try {
      await tab.goto(`http://127.0.0.1:${port}/`, 10_000);
      return await work(tab);
    } finally {
      await tab.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
  return {
    withPage,
    look: (html, files = {}) =>
      withPage(html, files, async (tab) => {
        const height = await tab.run(async () => {
          await document.fonts.ready;
          return document.documentElement.scrollHeight;
        }, null);
        const clip = { x: 0, y: 0, width, height };
        const png = await tab.shoot(clip);
        return { png, record: readElements(await tab.run(recordElements, recordArgument(clip, 1))) };
      }),
    close: () => browser.close(),
  };
}
