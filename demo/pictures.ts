// Pictures of the comment and of the report page, in light and dark, for the README. Needs Chromium on this machine.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { commentPage } from "./comment-page.ts";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const SCHEMES = ["light", "dark"] as const;

export interface PictureRequest {
  /** Markdown. */
  comment: string;
  /** Absolute path of report.html. */
  page: string;
  /** The same of the website's pull request; null: nothing was looked at. */
  website: { comment: string; page: string } | null;
  /** Where the pictures go. */
  folder: string;
}

/** Absolute path of the browser on this machine; null when there is none in the usual places. */
export const findChromium = (): string | null => BROWSERS.find((path) => existsSync(path)) ?? null;

/** Resolves to the files written. Rejects when there is no Chromium. */
export async function takePictures(request: PictureRequest): Promise<string[]> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error("There is no Chromium here: `apt-get install chromium`, then again.");
  mkdirSync(request.folder, { recursive: true });
  const browser = await chromium.launch({ executablePath });
  try {
    const written: string[] = [];
    for (const scheme of SCHEMES) {
      const suffix = scheme === "light" ? "" : "-dark";
      written.push(
        await shoot(browser, {
          scheme,
          file: join(request.folder, `comment${suffix}.png`),
          html: commentPage(request.comment),
          width: 944,
        }),
        await shoot(browser, {
          scheme,
          file: join(request.folder, `report${suffix}.png`),
          url: pathToFileURL(request.page).href,
          width: 1200,
        }),
      );
      if (request.website) written.push(...(await shootWebsite(browser, request, scheme, suffix)));
    }
    return written;
  } finally {
    await browser.close();
  }
}

async function shootWebsite(
  browser: Browser,
  { website, folder }: PictureRequest,
  scheme: Shot["scheme"],
  suffix: string,
): Promise<string[]> {
  if (website === null) return [];
  const url = pathToFileURL(website.page).href;
  const at = (name: string): string => join(folder, `${name}${suffix}.png`);
  return [
    await shoot(browser, {
      scheme,
      file: at("visual-comment"),
      html: commentPage(website.comment),
      width: 944,
    }),
    await shoot(browser, { scheme, file: at("visual-screens"), url, width: 1200, part: "#screens" }),
    await shoot(browser, { scheme, file: at("visual-viewer"), url: `${url}#screen-0`, width: 1200 }),
  ];
}

interface Shot {
  scheme: (typeof SCHEMES)[number];
  file: string;
  html?: string;
  url?: string;
  width: number;
  /** Selector of what is brought to the top first. */
  part?: string;
}

async function shoot(browser: Browser, { scheme, file, html, url, width, part }: Shot): Promise<string> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    deviceScaleFactor: 1.5,
    reducedMotion: "reduce",
  });
  if (html !== undefined) await page.setContent(html);
  else if (url !== undefined) await page.goto(url);
  await page.evaluate("document.fonts.ready");
  if (part !== undefined) {
    // Pictures are drawn as they come into view.
    await page.evaluate(
      `document.querySelector(${JSON.stringify(part)}).scrollIntoView({ behavior: "instant" })`,
    );
    await page.waitForTimeout(1000);
  }
  // The whole comment; of the report what a first look shows.
  await page.screenshot({ path: file, fullPage: html !== undefined, animations: "disabled" });
  await page.close();
  return file;
}
