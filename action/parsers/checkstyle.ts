// Checkstyle XML, and what ESLint, PHP_CodeSniffer, PHPStan, ktlint, SwiftLint and golangci-lint write in its form.
import type { Severity } from "../../shared/contract/report.ts";
import { type FindingDraft, type FindingList, findingList } from "./finding-list.ts";
import { repositoryPath } from "./paths.ts";
import type { Reader, Reading, ReadOptions } from "./reader.ts";
import { readXml } from "./xml.ts";
import { rootOf } from "./xml-start.ts";

const TITLE = "checkstyle";
const ROOTS = ["checkstyle"];
const TEXT_OF = new Set(["exception"]);
const SEVERITY: Readonly<Record<string, Severity>> = { error: "critical", warning: "warning" };

type Attributes = Readonly<Record<string, string>>;

export const checkstyle: Reader = {
  format: "checkstyle",
  title: "Checkstyle XML",
  from: "both",
  detects: (start) => rootOf(start, ROOTS) !== null,
  read(bytes: Uint8Array, options: ReadOptions): Reading {
    const list = findingList(TITLE, options);
    const walk = walkCheckstyle(options, list);
    readXml(bytes, options.limits, { title: TITLE, roots: ROOTS, textOf: TEXT_OF, ...walk });
    // A clean run writes no <file> at all, so a document without findings is no empty reading.
    return { format: "checkstyle", tests: [], findings: [...list.findings], empty: false };
  },
};

function walkCheckstyle(options: ReadOptions, list: FindingList) {
  let file: string | null = null;
  return {
    open(name: string, attributes: Attributes) {
      if (name === "file") file = attributes.name ?? null;
      else if (name === "error") list.add(draftOf(file, attributes, options));
    },
    close(name: string, text: string) {
      if (name === "file") file = null;
      // Checkstyle itself fell over on this file: the rest of it was not checked.
      if (name === "exception") list.add({ rule: "exception", message: text, severity: "critical", file });
    },
  };
}

function draftOf(file: string | null, attributes: Attributes, options: ReadOptions): FindingDraft {
  const outside = file !== null && repositoryPath(file, options) === null;
  return {
    rule: ruleOf(attributes.source),
    message: attributes.message ?? "",
    severity: SEVERITY[attributes.severity?.toLowerCase() ?? "error"] ?? "info",
    file,
    line: Number(attributes.line),
    column: Number(attributes.column),
    // A path outside the checkout (a container's) is still worth reading.
    detail: outside ? `Reported in ${file}` : null,
  };
}

/** "com.puppycrawl.tools.checkstyle.checks.naming.MethodNameCheck" → "MethodNameCheck"; "eslint.rules.no-var" → "no-var". */
function ruleOf(source: string | undefined): string {
  const parts = source?.trim().split(".") ?? [];
  return parts.findLast((part) => part !== "") ?? "checkstyle";
}
