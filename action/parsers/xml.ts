// The one XML reader: streaming, without DTDs, custom entities or unbounded anything. CVE-2026-26278 and CVE-2026-33036
import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { ReadLimits } from "./reader.ts";
import { emptyReport, tooLarge, tooManyBytes } from "./report-problems.ts";
import * as problems from "./xml-problems.ts";
import { documentStart, localName } from "./xml-start.ts";
import { xmlSlices } from "./xml-text.ts";

const MOST_ATTRIBUTES = 256;
/** Kept of one attribute and of one element's text; far above what is shown, far below what hurts. */
const KEPT_CHARACTERS = 64 * 1024;
// Slips of real tools that leave no doubt about what was meant.
const HARMLESS =
  /]]>|XML declaration|version number|encoding value|standalone value|^expected |name\/value pairs/;

export interface XmlReport {
  /** Named in problems: "JUnit". */
  title: string;
  roots: readonly string[];
  /** Local names whose own text is handed to `close`. */
  textOf: ReadonlySet<string>;
  /** Attributes by local name. Values and text are cut at 64 KiB. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string, text: string): void;
}

/**
 * Walks `bytes` and calls `report.open` and `report.close` in document order, only for a document that begins with one of
 * `report.roots`. Text before the document (a runner's preamble) and after it is passed over.
 */
export function readXml(bytes: Uint8Array, limits: ReadLimits, report: XmlReport): void {
  const { title } = report;
  if (bytes.length > limits.bytes) throw tooManyBytes(title, bytes.length, limits);
  const walk = startWalk(report, limits.depth);
  let skippedLines = 0;
  let beginning = "";
  for (const slice of xmlSlices(bytes)) {
    const start = walk.begun() ? 0 : documentStart(slice, report.roots);
    beginning ||= slice.trimStart().slice(0, 80);
    if (start < 0) skippedLines += countLines(slice);
    else {
      skippedLines += walk.begun() ? 0 : countLines(slice.slice(0, start));
      walk.write(slice.slice(start), skippedLines);
    }
  }
  if (beginning === "") throw emptyReport(title);
  if (!walk.begun()) throw problems.notXml(title, beginning);
  walk.end();
}

interface Level {
  name: string;
  text: string;
  keeps: boolean;
}

function startWalk(report: XmlReport, depth: number) {
  const { title } = report;
  const parser = new SaxesParser();
  const levels: Level[] = [];
  let begun = false;
  let finished = false;
  let skipped = 0;
  let attributes = 0;
  const line = () => parser.line + skipped;

  const keep = (text: string) => {
    const level = levels.at(-1);
    if (level?.keeps && level.text.length < KEPT_CHARACTERS) {
      level.text += text.slice(0, KEPT_CHARACTERS - level.text.length);
    }
  };
  parser.on("text", keep);
  parser.on("cdata", keep);
  parser.on("doctype", (body) => {
    if (/^\s*html\b/i.test(body)) throw problems.notXml(title, `<!DOCTYPE${body}>`);
    throw problems.entities(title, "declares a DOCTYPE");
  });
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) {
      throw tooLarge(title, `has an element with more than ${MOST_ATTRIBUTES} attributes at line ${line()}`);
    }
  });
  parser.on("opentag", (tag) => {
    attributes = 0;
    const name = localName(tag.name);
    if (finished && report.roots.includes(name)) throw problems.several(title, line());
    if (finished) return;
    if (levels.length === 0 && !report.roots.includes(name)) {
      throw problems.wrongRoot(title, name, report.roots);
    }
    if (levels.length >= depth) {
      throw tooLarge(title, `nests deeper than ${depth} elements at line ${line()}`);
    }
    levels.push({ name, text: "", keeps: report.textOf.has(name) });
    report.open(name, plainAttributes(tag));
  });
  parser.on("closetag", () => {
    const level = levels.pop();
    if (level) report.close(level.name, level.text);
    finished ||= levels.length === 0;
  });
  parser.on("error", (error) => {
    const why = error.message.replace(/^\S*?\d+:\d+: /, "");
    if (finished) return;
    if (why === "undefined entity.")
      throw problems.entities(title, `uses an entity of its own at line ${line()}`);
    if (!HARMLESS.test(why)) throw problems.malformed(title, line(), explain(why));
  });

  return {
    begun: () => begun,
    write(text: string, skippedLines: number) {
      begun = true;
      skipped = skippedLines;
      parser.write(text);
    },
    end() {
      if (!finished) throw problems.cutOff(title, line(), levels.at(-1)?.name ?? null);
    },
  };
}

function explain(why: string): string {
  if (why.includes("entity name")) return "a bare `&` that should be `&amp;`";
  if (/close tag|closing tag/.test(why)) return "an element is closed that was not the last one opened";
  return why.replace(/\.$/, "");
}

function plainAttributes(tag: SaxesTagPlain): Record<string, string> {
  const plain: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(tag.attributes)) {
    plain[localName(name)] = value.length > KEPT_CHARACTERS ? value.slice(0, KEPT_CHARACTERS) : value;
  }
  return plain;
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
