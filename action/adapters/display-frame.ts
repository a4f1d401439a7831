// One picture of the gates at work. Pure: values in, lines out.
import { cleanLine } from "../../shared/render/plain.ts";
import type { GateProgress } from "../ports.ts";

export interface Frame {
  gates: readonly GateProgress[];
  /** Columns; no line is wider, because a wrapped line would break drawing in place. */
  width: number;
  /** Lines the picture may have. */
  height: number;
  colour: boolean;
  /** Turns the spinner by one step when raised by one. */
  tick: number;
}

const SPINNER = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const SIGNS: Record<GateProgress["state"], { sign: string; colour: string; word: string }> = {
  waiting: { sign: "·", colour: "2", word: "waiting" },
  running: { sign: "", colour: "36", word: "" },
  pass: { sign: "✓", colour: "32", word: "pass" },
  fail: { sign: "✗", colour: "31", word: "fail" },
  skipped: { sign: "–", colour: "2", word: "skipped" },
  unknown: { sign: "?", colour: "33", word: "could not be judged" },
};
/** Of the name column: two fifths of the line, within these. */
const NAME = { least: 8, most: 32 };

/** A line for each gate in the order given; with more gates than lines, those at work first and the rest counted. */
export function renderFrame(frame: Frame): string[] {
  const { gates, height } = frame;
  if (gates.length <= height) return table(gates, frame);
  const running = gates.filter((gate) => gate.state === "running").slice(0, Math.max(0, height - 1));
  const rest = gates.filter((gate) => !running.includes(gate));
  return [...table(running, frame), cut(`  ${tally(rest)}`, frame.width)].slice(-Math.max(1, height));
}

function table(gates: readonly GateProgress[], frame: Frame): string[] {
  const names = gates.map(nameOf);
  const most = Math.max(NAME.least, Math.min(NAME.most, Math.floor(frame.width * 0.4)));
  const column = Math.min(most, Math.max(0, ...names.map(widthOf)));
  return gates.map((gate, index) => {
    const name = cut(names[index] ?? "", column);
    const { sign, colour, word } = SIGNS[gate.state];
    const mark = gate.state === "running" ? (SPINNER[frame.tick % SPINNER.length] ?? "") : sign;
    const time = gate.state === "waiting" || gate.state === "skipped" ? "" : seconds(gate.elapsedMs);
    const said = gate.state === "running" ? cleanLine(gate.line) : word;
    const left = `${name}${" ".repeat(column - widthOf(name))}  ${time.padStart(7)}  `;
    const room = frame.width - widthOf(left) - 2;
    if (room < 0) return cut(`${mark} ${name}`, frame.width);
    const tail = cut(said, room);
    if (!frame.colour) return `${mark} ${left}${tail}`.trimEnd();
    const shown = gate.state === "fail" || gate.state === "unknown" ? paint(tail, colour) : paint(tail, "2");
    return `${paint(mark, colour)} ${tail === "" ? left.trimEnd() : left + shown}`;
  });
}

/** "3 running, 12 waiting, 30 pass, 1 fail" */
function tally(gates: readonly GateProgress[]): string {
  const states = ["running", "waiting", "pass", "fail", "unknown", "skipped"] as const;
  return states
    .map((state) => ({ state, count: gates.filter((gate) => gate.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state}`)
    .join(", ");
}

const SIDES: Record<GateProgress["side"], string> = { head: "", base: " on base", rerun: " again" };

export const nameOf = (gate: GateProgress): string => `${cleanLine(gate.id)}${SIDES[gate.side]}`;

function seconds(ms: number): string {
  const whole = Math.floor(ms / 1000);
  if (whole < 100) return `${(Math.floor(ms / 100) / 10).toFixed(1)} s`;
  return `${Math.floor(whole / 60)}m ${String(whole % 60).padStart(2, "0")}s`;
}

const paint = (text: string, code: string): string => (text === "" ? "" : `\x1b[${code}m${text}\x1b[0m`);

/**
 * Columns of a text, guessed high: everything from Hangul on counts two, which is right for CJK and pictographs and too much
 * for some signs. Cutting early is harmless, a wrapped line is not.
 */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (/\p{Mn}/u.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  const narrow = code < 0x1100 || (code >= 0x2010 && code < 0x2600) || (code >= 0x2700 && code < 0x2900);
  return narrow ? 1 : 2;
}

function cut(text: string, width: number): string {
  if (text.length * 2 <= width || widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += columnsOf(character);
    if (used > width - 1) break;
    kept += character;
  }
  return width > 0 ? `${kept}…` : "";
}
