// xUnit.net v2 and v3 results. https://xunit.net/docs/format-xml-v2
import type { Reader, Reading, ReadOptions } from "./reader.ts";
import { secondsToMs, type TestDraft, type TestList, testList } from "./test-list.ts";
import { readXml } from "./xml.ts";
import { rootOf } from "./xml-start.ts";

const TITLE = "xUnit.net";
const ROOTS = ["assemblies", "assembly"];
const TEXT_OF = new Set(["message", "stack-trace", "output", "reason"]);
const STATUS: Readonly<Record<string, TestDraft["status"]>> = {
  Pass: "passed",
  Skip: "skipped",
  NotRun: "skipped",
};

type Attributes = Readonly<Record<string, string>>;

interface Entry {
  element: "test" | "error";
  attributes: Attributes;
  exception: string;
  message: string;
  stack: string;
  output: string;
  reason: string;
}

export const xunit: Reader = {
  format: "xunit",
  title: "xUnit.net v2 XML",
  from: "file",
  detects: (start) => rootOf(start, ROOTS) !== null,
  read(bytes: Uint8Array, options: ReadOptions): Reading {
    const list = testList(TITLE, options);
    const walk = walkXunit(list);
    readXml(bytes, options.limits, { title: TITLE, roots: ROOTS, textOf: TEXT_OF, ...walk });
    return { format: "xunit", tests: [...list.tests], findings: [], empty: list.tests.length === 0 };
  },
};

function walkXunit(list: TestList) {
  let entry: Entry | null = null;
  let assembly: Attributes = {};
  let failed = 0;
  const add = (found: Entry) => {
    const test = list.add(draftOf(found));
    failed += test.status === "failed" ? 1 : 0;
  };
  return {
    open(name: string, attributes: Attributes) {
      if (name === "assembly") {
        assembly = attributes;
        failed = 0;
      } else if (name === "test" || name === "error") entry = startEntry(name, attributes);
      else if (name === "failure" && entry) entry.exception = attributes["exception-type"] ?? "";
    },
    close(name: string, text: string) {
      if (entry && name === "message") entry.message ||= text;
      else if (entry && name === "stack-trace") entry.stack ||= text;
      else if (entry && name === "output") entry.output += text;
      else if (entry && name === "reason") entry.reason ||= text.trim();
      else if (entry && name === entry.element) {
        add(entry);
        entry = null;
      } else if (name === "assembly") {
        const lost = failed === 0 ? Number(assembly.failed ?? "0") + Number(assembly.errors ?? "0") : 0;
        if (lost > 0)
          add({
            ...startEntry("error", { type: "failures without a test case" }),
            message: `The assembly counts ${lost} failed, but no test did`,
          });
      }
    },
  };
}

function startEntry(element: Entry["element"], attributes: Attributes): Entry {
  return { element, attributes, exception: "", message: "", stack: "", output: "", reason: "" };
}

function draftOf(entry: Entry): TestDraft {
  const { attributes } = entry;
  const status = entry.element === "error" ? "failed" : (STATUS[attributes.result ?? ""] ?? "failed");
  const className = attributes.type && entry.element === "test" ? attributes.type : null;
  const display = attributes.name ?? attributes.method ?? "(unnamed)";
  // An <error> has no test: what was being cleaned up or loaded names it ("assembly-cleanup", "fatal").
  const name =
    entry.element === "error" ? `(${attributes.type ?? "error"})` : withoutClass(display, className);
  return {
    suites: entry.element === "error" && attributes.name ? [fileName(attributes.name)] : [],
    className,
    name,
    file: attributes["source-file"] ?? null,
    fileIsGiven: false,
    line: Number(attributes["source-line"]) || null,
    status,
    flaky: false,
    message: entry.message || entry.reason || (status === "failed" ? entry.exception : null),
    detail: [entry.message, entry.stack].filter(Boolean).join("\n"),
    output: entry.output,
    durationMs: secondsToMs(attributes.time),
  };
}

function withoutClass(name: string, className: string | null): string {
  return className !== null && name.startsWith(`${className}.`) ? name.slice(className.length + 1) : name;
}

/** The folder of an assembly differs from one checkout to the next. */
function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
