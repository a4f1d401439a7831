// One step of a user's set-up, done as a person would do it.
import { stripVTControlCharacters } from "node:util";
import type { Page } from "playwright-core";
import { ProblemError } from "../../shared/problem.ts";
import type { TabAction } from "../ports.ts";
import { sentenceOf } from "./browser-guard.ts";

/** @throws ProblemError step-failed; whatever else it throws is the page's end */
export async function performStep(page: Page, action: TabAction, timeout: number): Promise<void> {
  try {
    await perform(page, action, timeout);
  } catch (error) {
    if (page.isClosed() || /crash|closed/i.test(sentenceOf(error))) throw error;
    // Without the cause: its log holds what was to be filled in.
    throw new ProblemError({
      code: "step-failed",
      message: `The step \`${nameOf(action)}\` did not work: ${reasonOf(error, timeout)}.`,
      todo: "Do the steps by hand on the served page, and correct the selector.",
    });
  }
}

async function perform(page: Page, action: TabAction, timeout: number): Promise<void> {
  if (action.do === "press") {
    if (action.selector === null) return page.keyboard.press(action.key);
    return page.locator(action.selector).first().press(action.key, { timeout });
  }
  const target = page.locator(action.selector).first();
  if (action.do === "fill") return target.fill(action.value, { timeout });
  if (action.do === "select") return void (await target.selectOption(action.value, { timeout }));
  if (action.do === "wait") return target.waitFor({ state: "visible", timeout });
  await target[action.do]({ timeout });
}

/** Never the value that is filled in: it may be a password. */
const nameOf = (action: TabAction): string =>
  action.do === "press" ? `press ${action.key}` : `${action.do} ${action.selector}`;

/** Playwright's call log ends with what hindered it; the first line alone says only that time was up. */
const HINDERED = /^\s*- (?:element is not .*|.* intercepts pointer events|did not find .*)$/gm;

function reasonOf(error: unknown, timeout: number): string {
  const sentence = sentenceOf(error);
  if (!/^Timeout \d+ms exceeded/.test(sentence)) return sentence;
  const log = stripVTControlCharacters(error instanceof Error ? error.message : "");
  const within = `within ${timeout / 1000} s`;
  const [hindered] = log.match(HINDERED)?.slice(-1) ?? [];
  if (hindered !== undefined) return `${hindered.replace(/^\s*- /, "").slice(0, 200)}, ${within}`;
  return log.includes("locator resolved to")
    ? `not ${within}`
    : `nothing on the page fits the selector ${within}`;
}
