// NUnit 3 results. https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html
import type { Reader, Reading, ReadOptions } from "./reader.ts";
import { secondsToMs, type TestList, testList } from "./test-list.ts";
import { readXml } from "./xml.ts";
import { rootOf } from "./xml-start.ts";

const TITLE = "NUnit";
const ROOTS = ["test-run"];
const TEXT_OF = new Set(["message", "stack-trace", "output"]);

type Attributes = Readonly<Record<string, string>>;

/** A <test-suite> or <test-case> being read, and what its own <failure> or <reason> said. */
interface Node {
  element: string;
  attributes: Attributes;
  message: string;
  stack: string;
  output: string;
}

export const nunit: Reader = {
  format: "nunit",
  title: "NUnit 3 XML",
  from: "file",
  detects: (start) => rootOf(start, ROOTS) !== null,
  read(bytes: Uint8Array, options: ReadOptions): Reading {
    const list = testList(TITLE, options);
    const walk = walkNunit(list);
    readXml(bytes, options.limits, { title: TITLE, roots: ROOTS, textOf: TEXT_OF, ...walk });
    return { format: "nunit", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
  },
};

function walkNunit(list: TestList) {
  const nodes: Node[] = [];
  let failed = 0;

  const add = (node: Node) => {
    const draft = draftOf(node);
    if (draft === null) return;
    failed += draft.status === "failed" ? 1 : 0;
    list.add(draft);
  };

  return {
    open(name: string, attributes: Attributes) {
      if (name === "test-run" || name === "test-suite" || name === "test-case") {
        nodes.push({ element: name, attributes, message: "", stack: "", output: "" });
      }
    },
    close(name: string, text: string) {
      const node = nodes.at(-1);
      if (!node) return;
      // The first is the failure's; <assertions> follow and repeat it.
      if (name === "message") node.message ||= text.trim();
      else if (name === "stack-trace") node.stack ||= text;
      else if (name === "output") node.output += text;
      if (name !== node.element) return;
      nodes.pop();
      if (name === "test-run") addUncounted(node.attributes, failed, list);
      else add(node);
    },
  };
}

function draftOf(node: Node) {
  const { attributes } = node;
  const status = statusOf(attributes);
  const isCase = node.element === "test-case";
  // A suite speaks for itself only when its set-up or tear-down failed, or it could not be run at all.
  if (
    !isCase &&
    (status !== "failed" || ["Child", "Parent"].includes(attributes.site ?? "") || !node.message)
  )
    return null;
  const name = attributes.name ?? "(unnamed)";
  return {
    suites: [],
    className: isCase ? classOf(attributes, name) : (attributes.fullname ?? name),
    name: isCase ? name : `(${attributes.site ?? "set-up"})`,
    file: null,
    fileIsGiven: false,
    line: null,
    status,
    flaky: false,
    message: node.message || (status === "failed" ? (attributes.label ?? "") : null),
    detail: [node.message, node.stack].filter(Boolean).join("\n"),
    output: node.output,
    durationMs: secondsToMs(attributes.duration),
  };
}

function statusOf({ result, runstate }: Attributes): "passed" | "failed" | "skipped" {
  if (result === "Failed" || runstate === "NotRunnable") return "failed";
  if (result === "Passed" || result === "Warning") return "passed";
  // Inconclusive asserted nothing: an assumption did not hold. Any other word, or none, is never green.
  return result === "Skipped" || result === "Inconclusive" ? "skipped" : "failed";
}

/** The full name keeps what `classname` drops: the arguments of a parameterised fixture. */
function classOf(attributes: Attributes, name: string): string | null {
  const { fullname = "", classname } = attributes;
  return fullname.endsWith(`.${name}`) ? fullname.slice(0, -name.length - 1) : (classname ?? null);
}

function addUncounted(attributes: Attributes, failed: number, list: TestList): void {
  const counted = Number(attributes.failed ?? "0");
  if (failed > 0 || (attributes.result !== "Failed" && !(counted > 0))) return;
  const message =
    counted > 0
      ? `The run counts ${counted} failed, but no test case failed`
      : "The run failed, but no test case did";
  const node: Node = {
    element: "test-suite",
    attributes: { name: "", fullname: "", result: "Failed", site: "failures without a test case" },
    message,
    stack: "",
    output: "",
  };
  const draft = draftOf(node);
  if (draft) list.add(draft);
}
