// Biome `--reporter=json`. https://biomejs.dev/reference/reporters/#json ; "experimental and may change in patch releases",
// and it did: positions were byte offsets into `location.sourceCode`, and are lines and columns since 2.4.
import { type FindingDraft, findingList } from "./finding-list.ts";
import {
  type JsonRecord,
  listOf,
  needRecord,
  needRecords,
  numberOf,
  parseJson,
  recordOf,
  textOf,
} from "./json.ts";
import type { Reader } from "./reader.ts";
import { severityOf } from "./severity.ts";

const TITLE = "Biome";

export const biome: Reader = {
  format: "biome",
  title: "Biome JSON",
  from: "both",
  detects: (start) => /^\s*\{\s*"summary"\s*:\s*\{\s*"changed"\s*:\s*\d+\s*,\s*"unchanged"/.test(start),
  read(bytes, options) {
    const document = needRecord(parseJson(TITLE, bytes, options), { title: TITLE, at: "" });
    const list = findingList(TITLE, options);
    for (const diagnostic of needRecords(document.diagnostics, { title: TITLE, at: "diagnostics" })) {
      list.add(toFinding(diagnostic));
    }
    const looked = recordOf(document.summary);
    const files = (numberOf(looked.changed) ?? 0) + (numberOf(looked.unchanged) ?? 0);
    return {
      format: "biome",
      tests: [],
      findings: [...list.findings],
      empty: files === 0 && list.findings.length === 0,
    };
  },
};

function toFinding(diagnostic: JsonRecord): FindingDraft {
  const rule = textOf(diagnostic.category) ?? "biome";
  const gaveUp = rule === "parse" || rule.startsWith("internalError/");
  return {
    rule,
    message:
      textOf(diagnostic.message) ?? textOf(diagnostic.description) ?? markup(diagnostic.message) ?? rule,
    severity: gaveUp ? "blocker" : severityOf(textOf(diagnostic.severity) ?? "error"),
    ...place(recordOf(diagnostic.location)),
    detail: advices(diagnostic.advices),
  };
}

/** Rich text: pieces with their own formatting. */
function markup(value: unknown): string | null {
  return textOf(
    listOf(value)
      .map((piece) => textOf(recordOf(piece).content) ?? "")
      .join(""),
  );
}

function advices(value: unknown): string | null {
  return textOf(
    listOf(value)
      .map((advice) => textOf(recordOf(advice).text) ?? "")
      .join("\n"),
  );
}

type Place = Pick<FindingDraft, "file" | "line" | "column" | "endLine">;

function place(location: JsonRecord): Place {
  const file = textOf(location.path) ?? textOf(recordOf(location.path).file);
  const start = recordOf(location.start);
  const line = numberOf(start.line);
  if (line !== null) {
    return { file, line, column: numberOf(start.column), endLine: numberOf(recordOf(location.end).line) };
  }
  const [from, to] = listOf(location.span);
  const source = textOf(location.sourceCode);
  if (typeof from !== "number" || source === null) return { file };
  const bytes = new TextEncoder().encode(source);
  const begin = lineAndColumn(bytes, from);
  return { file, ...begin, endLine: typeof to === "number" ? lineAndColumn(bytes, to).line : null };
}

function lineAndColumn(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
