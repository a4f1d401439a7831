import { cleanLine } from "../../shared/render/plain.ts";
import type { Clock, Display, GateProgress } from "../ports.ts";
import type { DisplayOptions } from "./display.ts";
import { renderFrame } from "./display-frame.ts";

const REDRAW_MS = 100;

/**
 * Draws the gates in place at the end of the output; what is noted goes above them. When another side begins (the base
 * after the head), and at the end, the last picture stays where it is. A frame is one write, each line overwritten
 * before its rest is erased, so nothing flickers.
 */
export function createTerminalDisplay(options: DisplayOptions): Display {
  const live = new LiveFrame(options);
  return {
    note: (line) => live.above(cleanLine(options.scrub(line))),
    warn: (line) => live.above(live.yellow(`warning: ${cleanLine(options.scrub(line))}`)),
    group(title) {
      // The lines went by live and are in the log; the picture already says how a gate ended.
      if (!live.active) live.above(cleanLine(options.scrub(title)));
    },
    progress: (gates) => live.show(gates),
    done: () => live.leave(),
  };
}

class LiveFrame {
  private readonly stream: NodeJS.WriteStream;
  private readonly clock: Clock;
  private readonly scrub: (text: string) => string;
  private readonly colour: boolean;
  private gates: readonly GateProgress[] = [];
  /** When a gate's time was last told; between two tellings we count on ourselves. */
  private told = new Map<string, { elapsedMs: number; at: number }>();
  private drawn = 0;
  private tick = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor({ stream, clock, scrub }: DisplayOptions) {
    this.stream = stream;
    this.clock = clock;
    this.scrub = scrub;
    // Knows NO_COLOR and what the terminal can do.
    this.colour = stream.hasColors?.() ?? false;
  }

  get active(): boolean {
    return this.timer !== null;
  }

  yellow(text: string): string {
    return this.colour ? `\x1b[33m${text}\x1b[0m` : text;
  }

  above(line: string): void {
    // What is said after the last gate ended belongs below the picture, not above it.
    if (this.gates.every(({ state }) => state !== "running" && state !== "waiting")) this.leave();
    const frame = this.active ? this.frame() : [];
    this.write([line, ...frame], frame.length);
  }

  show(gates: readonly GateProgress[]): void {
    if (gates.length === 0) return;
    if (this.active && gates[0]?.side !== this.gates[0]?.side) this.leave();
    this.gates = gates;
    if (this.active) return;
    this.timer = setInterval(() => this.draw(), REDRAW_MS).unref();
    this.draw();
  }

  leave(): void {
    if (this.timer === null) return;
    this.draw();
    clearInterval(this.timer);
    this.timer = null;
    this.drawn = 0;
    this.told.clear();
  }

  private draw(): void {
    this.tick += 1;
    const frame = this.frame();
    this.write(frame, frame.length);
  }

  private frame(): string[] {
    const now = this.clock.elapsed();
    const gates = this.gates.map((gate) => {
      const before = this.told.get(gate.id);
      const told = before?.elapsedMs === gate.elapsedMs ? before : { elapsedMs: gate.elapsedMs, at: now };
      this.told.set(gate.id, told);
      const line = gate.line === "" ? "" : this.scrub(gate.line.slice(0, 4000));
      return gate.state === "running" ? { ...gate, line, elapsedMs: told.elapsedMs + now - told.at } : gate;
    });
    const width = (this.stream.columns || 80) - 1;
    const height = Math.max(1, (this.stream.rows || 24) - 2);
    return renderFrame({ gates, width, height, colour: this.colour, tick: this.tick });
  }

  /** Over the old picture, whose last `keep` lines become the new one. */
  private write(lines: readonly string[], keep: number): void {
    const up = this.drawn > 0 ? `\x1b[${this.drawn}A\r` : "";
    const text = lines.map((line) => `${line}\x1b[K\n`).join("");
    this.stream.write(`${up}${text}\x1b[J`);
    this.drawn = keep;
  }
}
