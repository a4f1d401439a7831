// What is done on a page before it is looked at: one thing a step, in words of the page, run by the browser.
import * as v from "valibot";
import { doc, listOf, relativePath, shown, text } from "./schema-parts.ts";

const selector = text(1000);
const stepPhrase =
  "one of open, click, fill, press, select, check, uncheck, hover, wait or script, with what belongs to it";

const stepFields = v.strictObject(
  {
    open: shown(doc(v.optional(text(2000)), "Goes to a path of the site."), ["/login"]),
    click: shown(doc(v.optional(selector), "Clicks an element."), ["button[type=submit]"]),
    fill: shown(doc(v.optional(selector), "Fills a field with `value`."), ["#email"]),
    press: shown(doc(v.optional(text(64)), "Presses a key, in the element `on` or where the focus is."), [
      "Enter",
    ]),
    select: shown(doc(v.optional(selector), "Chooses the option `value` of a list."), ["#country"]),
    check: doc(v.optional(selector), "Ticks a box."),
    uncheck: doc(v.optional(selector), "Unticks a box."),
    hover: doc(v.optional(selector), "Moves the pointer over an element, and leaves it there."),
    wait: shown(doc(v.optional(selector), "Waits until an element is visible."), [".dashboard"]),
    script: shown(
      doc(
        v.optional(relativePath),
        "Runs a JavaScript file of the repository in the page, as a module would: `await` works.",
      ),
      ["e2e/open-menu.js"],
    ),
    value: doc(
      v.optional(v.pipe(v.string("text"), v.maxLength(4000, "text of at most 4,000 characters"))),
      "For `fill` and `select`. `$NAME` alone is the variable NAME, if the gate's `env` names it.",
    ),
    on: doc(v.optional(selector), "For `press`: the element to press it in."),
  },
  stepPhrase,
);

export const ACTIONS = [
  "open",
  "click",
  "fill",
  "press",
  "select",
  "check",
  "uncheck",
  "hover",
  "wait",
  "script",
] as const;

export const stepSchema = v.pipe(
  stepFields,
  v.check((step) => ACTIONS.filter((action) => step[action] !== undefined).length === 1, stepPhrase),
  v.check(
    (step) => (step.fill === undefined && step.select === undefined) || step.value !== undefined,
    "given a `value` to fill or select",
  ),
);

export type StepConfig = v.InferOutput<typeof stepSchema>;

export const motionFlowSchema = v.strictObject({
  name: shown(doc(text(80), "Name in the report and of the video's file."), ["checkout"]),
  path: shown(doc(v.optional(text(2000), "/"), "Path the flow begins at."), ["/cart"]),
  steps: doc(listOf(stepSchema), "What is done."),
});
