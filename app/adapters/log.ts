// The operator's lines: JSON for machines, one line of words for eyes. Only fields that the port allows get this far.
import pino, { type DestinationStream } from "pino";
import type { Log, LogFields } from "../ports.ts";

export interface LogOptions {
  level: "debug" | "info" | "warn" | "error";
  /** `auto`: words on a terminal, JSON elsewhere. */
  format: "json" | "pretty" | "auto";
}

const TERMINAL = process.stdout;

export function createLog({ level, format }: LogOptions, to: DestinationStream = TERMINAL): Log {
  const words = format === "pretty" || (format === "auto" && TERMINAL.isTTY === true);
  const options = {
    level,
    base: { service: "proofmark" },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: "message",
  };
  const lines = pino(options, words ? { write: (line: string) => void to.write(inWords(line)) } : to);
  const at =
    (kind: LogOptions["level"]) =>
    (message: string, fields: LogFields = {}) =>
      lines[kind]({ ...fields }, message);
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

const MARKS: Readonly<Record<string, string>> = { debug: "·", info: " ", warn: "!", error: "✗" };

function inWords(line: string): string {
  const { level, time, message, service: _, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const rest = Object.entries(fields).map(([key, value]) => `${key}=${String(value)}`);
  return `${String(time).slice(11, 19)} ${MARKS[String(level)] ?? " "} ${[message, ...rest].join("  ")}\n`;
}
