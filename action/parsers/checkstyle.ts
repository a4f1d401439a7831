// Checkstyle XML, and what ESLint, PHP_CodeSniffer, PHPStan, ktlint, SwiftLint and golangci-lint write in its form.
import { LIMITS } from "../../shared/contract/limits.ts";
import type { RawFinding, Severity } from "../../shared/contract/report.ts";
import { repositoryPath } from "./paths.ts";
import type { Reader, Reading, ReadOptions } from "./reader.ts";
import { readXml } from "./xml.ts";
import { tooLarge } from "./xml-problems.ts";
import { rootOf } from "./xml-start.ts";

const TITLE = "checkstyle";
const ROOTS = ["checkstyle"];
const SEVERITY: Readonly<Record<string, Severity>> = { error: "critical", warning: "warning" };

type Attributes = Readonly<Record<string, string>>;

export const checkstyle: Reader = {
  format: "checkstyle",
  title: "Checkstyle XML",
  from: "both",
  detects: (start) => rootOf(start, ROOTS) !== null,
  read(bytes: Uint8Array, options: ReadOptions): Reading {
    const findings: RawFinding[] = [];
    const add = (finding: RawFinding) => {
      findings.push(finding);
      if (findings.length > options.limits.findings) {
        throw tooLarge(TITLE, `holds more than ${options.limits.findings.toLocaleString("en-US")} findings`);
      }
    };
    const walk = walkCheckstyle(options, add);
    readXml(bytes, options.limits, { title: TITLE, roots: ROOTS, textOf: new Set(["exception"]), ...walk });
    // A clean run writes no <file> at all, so a document without findings is no empty reading.
    return { format: "checkstyle", tests: [], findings, empty: false };
  },
};

function walkCheckstyle(options: ReadOptions, add: (finding: RawFinding) => void) {
  let file: string | null = null;
  return {
    open(name: string, attributes: Attributes) {
      if (name === "file") file = attributes.name ?? null;
      else if (name === "error") add(toFinding(file, attributes, options));
    },
    close(name: string, text: string) {
      if (name === "file") file = null;
      // Checkstyle itself fell over on this file: the rest of it was not checked.
      if (name === "exception") {
        const [message = ""] = text.trim().split("\n");
        const attributes = { severity: "error", source: "exception", message: message.trim() };
        add({ ...toFinding(file, attributes, options), detail: text.trim().slice(0, LIMITS.detail) });
      }
    },
  };
}

function toFinding(file: string | null, attributes: Attributes, options: ReadOptions): RawFinding {
  const path = file === null ? null : repositoryPath(file, options);
  return {
    source: "tool",
    rule: ruleOf(attributes.source).slice(0, LIMITS.short),
    message: (attributes.message?.trim() || "no message").slice(0, LIMITS.message),
    // A path outside the checkout (a container's) is still worth reading.
    detail: path === null && file !== null ? `reported in ${file.slice(0, LIMITS.path)}` : null,
    path,
    line: path === null ? null : position(attributes.line),
    column: path === null ? null : position(attributes.column),
    endLine: null,
    test: null,
    severity: SEVERITY[attributes.severity?.toLowerCase() ?? "error"] ?? "info",
  };
}

/** "com.puppycrawl.tools.checkstyle.checks.naming.MethodNameCheck" → "MethodNameCheck"; "eslint.rules.no-var" → "no-var". */
function ruleOf(source: string | undefined): string {
  return (
    source
      ?.trim()
      .split(".")
      .findLast((part) => part !== "") ?? "checkstyle"
  );
}

/** Tools write 0 for the whole file. */
function position(text: string | undefined): number | null {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}
