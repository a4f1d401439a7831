import assert from "node:assert/strict";
import { afterEach, suite, test } from "node:test";
import { createDisplay } from "../../../action/adapters/display.ts";
import { renderFrame } from "../../../action/adapters/display-frame.ts";
import type { Clock, Display, GateProgress } from "../../../action/ports.ts";
import { assertGolden } from "../../support/golden.ts";
import { createScreen, type Screen, type ScreenSize } from "../../support/screen.ts";

let elapsed = 0;
const clock: Clock = {
  now: () => 0,
  elapsed: () => elapsed,
  sleep: () => Promise.resolve(),
  random: (bytes) => "c0ffee".repeat(bytes).slice(0, bytes * 2),
};
const scrub = (text: string) =>
  text.replaceAll("hunter2", "***").replaceAll("-----KEY\nabc\nKEY-----", "***");

const gate = (id: string, more: Partial<GateProgress> = {}): GateProgress => ({
  id,
  side: "head",
  state: "running",
  elapsedMs: 1234,
  line: "",
  ...more,
});

const GATES: GateProgress[] = [
  gate("lint", { state: "pass", elapsedMs: 812 }),
  gate("types", { state: "fail", elapsedMs: 3_090 }),
  gate("unit-tests", {
    elapsedMs: 12_340,
    line: "\x1b[32m  ✓\x1b[0m src/cart.test.ts\t(48 tests) 日本語のテスト and what does not fit any more",
  }),
  gate("a-gate-with-a-name-of-more-than-thirty-two", {
    elapsedMs: 754_000,
    line: "\x1b]0;title\x07building",
  }),
  gate("docs", { state: "skipped", elapsedMs: 0 }),
  gate("e2e", { state: "unknown", elapsedMs: 100_000 }),
  gate("bench", { state: "waiting", elapsedMs: 0 }),
];

suite("frame", () => {
  const plain = { gates: GATES, width: 79, height: 20, colour: false, tick: 0 };
  const frames = {
    "wide in colour": { ...plain, width: 100, colour: true },
    "80 columns": plain,
    "40 columns": { ...plain, width: 39 },
    "12 columns": { ...plain, width: 11 },
    "more gates than lines": { ...plain, height: 4 },
    "one line": { ...plain, height: 1 },
    "the base": {
      ...plain,
      gates: [gate("lint", { side: "base" }), gate("unit", { side: "rerun", state: "waiting" })],
    },
  };
  for (const [name, frame] of Object.entries(frames)) {
    test(name, () => {
      const lines = renderFrame(frame);
      assert.ok(lines.length <= frame.height);
      assertGolden(`progress/${name.replaceAll(" ", "-")}.txt`, `${lines.join("\n")}\n`);
    });
  }

  test("no line is wider than asked for, whatever is printed", () => {
    const line = "日本語👩‍👩‍👧 e\u0301 \u202eabc\u202c \x1b[2J\x1b[1;1H x".repeat(20);
    for (let width = 0; width < 60; width++) {
      for (const shown of renderFrame({ ...plain, gates: [gate("lint", { line })], width })) {
        assert.ok(columns(shown) <= Math.max(0, width), `${width}: ${JSON.stringify(shown)}`);
        assert.equal(/[\x00-\x1f\u202a-\u202e]/.test(shown), false);
      }
    }
  });
});

suite("on a terminal", () => {
  let display: Display | null = null;
  afterEach(() => display?.done());
  const open = (size: Partial<ScreenSize> = {}): Screen => {
    elapsed = 0;
    const screen = createScreen({ columns: 60, rows: 24, colour: false, ...size });
    display = createDisplay({ stream: screen.stream, mode: "terminal", clock, scrub });
    return screen;
  };

  test("gates are drawn in place, notes go above, the last picture stays", async () => {
    const screen = open();
    display?.progress([gate("lint", { line: "checking hunter2" }), gate("unit", { state: "waiting" })]);
    assert.deepEqual(screen.lines(), ["⠙ lint    1.2 s  checking ***", "· unit           waiting", ""]);
    display?.note("a note");
    display?.warn("mind\x1b[2J this");
    elapsed = 2000;
    display?.progress([gate("lint", { line: "still" }), gate("unit", { state: "waiting" })]);
    await redrawn(screen);
    assert.deepEqual(screen.lines().slice(0, 2), ["a note", "warning: mind this"]);
    assert.match(screen.lines()[2] ?? "", /^. lint {4}3\.2 s {2}still$/);
    display?.progress([gate("lint", { state: "pass" }), gate("unit", { state: "fail", elapsedMs: 50 })]);
    display?.group("lint: pass", ["a line"]);
    display?.done();
    display?.done();
    assert.deepEqual(screen.lines().slice(2), ["✓ lint    1.2 s  pass", "✗ unit    0.0 s  fail", ""]);
    display?.note("after");
    assert.deepEqual(screen.lines().slice(-2), ["after", ""]);
  });

  test("what is said after the last gate ended stands below the picture", () => {
    const screen = open();
    display?.progress([gate("lint", { state: "fail" })]);
    display?.note("Asking the base");
    display?.progress([gate("lint", { side: "base", state: "fail" })]);
    display?.note("Running it again");
    display?.done();
    assert.deepEqual(screen.lines(), [
      "✗ lint    1.2 s  fail",
      "Asking the base",
      "✗ lint on base    1.2 s  fail",
      "Running it again",
      "",
    ]);
  });

  test("the base gets a picture of its own below the head's", () => {
    const screen = open();
    display?.progress([gate("lint", { state: "fail" })]);
    display?.progress([gate("lint", { side: "base", elapsedMs: 0 })]);
    display?.done();
    const lines = screen.lines();
    assert.equal(lines[0], "✗ lint    1.2 s  fail");
    assert.match(lines[1] ?? "", /^. lint on base/);
    assert.equal(lines.length, 3);
  });

  test("a thousand lines of output a moment are one drawing, and a drawing is one write without clearing first", async () => {
    const screen = open();
    for (let i = 0; i < 1000; i++) display?.progress([gate("lint", { line: `line ${i}` })]);
    assert.equal(screen.writes.length, 1);
    await redrawn(screen);
    assert.match(screen.lines()[0] ?? "", /line 999$/);
    for (const write of screen.writes) assert.equal(/\x1b\[2J|\x1b\[2K/.test(write), false);
  });

  test("colour only where the terminal has it; a gate list longer than the screen is counted", () => {
    const screen = open({ colour: true, rows: 5 });
    display?.progress(
      Array.from({ length: 40 }, (_, i) => gate(`g${i}`, { state: i < 1 ? "running" : "waiting" })),
    );
    assert.equal(screen.lines().length, 3);
    assert.match(screen.lines()[0] ?? "", /\x1b\[36m/);
    assert.equal(screen.lines()[1], "  39 waiting");
  });

  test("without a terminal there are plain lines", () => {
    const screen = createScreen(null);
    display = createDisplay({ stream: screen.stream, mode: "terminal", clock, scrub });
    display.progress([gate("lint")]);
    assert.deepEqual(screen.writes, ["lint: started\n"]);
  });
});

test("plain: how a gate ended on the base is one line, what it printed there is in the log", () => {
  const screen = createScreen(null);
  const display = createDisplay({ stream: screen.stream, mode: "plain", clock, scrub });
  display.group("lint on the base: fail", ["an old failure"], "base");
  display.group("lint, run again: fail", ["the same once more"], "rerun");
  display.group("lint: fail", ["a failure"], "head");
  const titles = ["lint on the base: fail", "lint, run again: fail", "lint: fail"];
  assert.deepEqual(screen.writes.join("").split("\n"), [...titles, "  a failure", ""]);
});

test("plain: a line when a gate starts, the end of its output when it has ended, nothing that moves a cursor", () => {
  const screen = createScreen(null);
  const display = createDisplay({ stream: screen.stream, mode: "plain", clock, scrub });
  display.progress([gate("lint"), gate("unit", { state: "waiting" })]);
  display.progress([gate("lint", { line: "x" }), gate("unit", { state: "waiting" })]);
  display.note("3 gates\nfailed");
  display.warn("mind this");
  display.group("lint: fail (1.2 s)", ["\x1b[31m  red\x1b[0m", "-----KEY", "abc", "KEY-----"]);
  display.group(
    "unit: pass",
    Array.from({ length: 50 }, (_, i) => `line ${i}`),
  );
  display.group("quiet: pass", []);
  display.progress([gate("lint", { side: "base" })]);
  display.done();
  const expected = [
    "lint: started",
    "3 gates failed",
    "warning: mind this",
    "lint: fail (1.2 s)",
    "    red",
    "  ***",
    "unit: pass",
    "  … 20 more lines above, see the log",
    ...Array.from({ length: 30 }, (_, i) => `  line ${i + 20}`),
    "quiet: pass",
    "lint on base: started",
    "",
  ];
  assert.equal(screen.writes.join(""), expected.join("\n"));
});

suite("on GitHub's runner", () => {
  const shown = (act: (display: Display) => void) => {
    const screen = createScreen(null);
    act(createDisplay({ stream: screen.stream, mode: "github", clock, scrub }));
    return screen.writes.join("");
  };

  test("a block is folded, its lines indented, secrets masked", () => {
    const text = shown((display) => display.group("lint: 100 %\nfail", ["one hunter2", "\ttwo"]));
    const token = "c0ffee".repeat(6).slice(0, 32);
    const lines = [
      "::group::lint: 100 %25 fail",
      `::stop-commands::${token}`,
      "  one ***",
      "  \ttwo",
      `::${token}::`,
      "::endgroup::",
      "",
    ];
    assert.equal(text, lines.join("\n"));
  });

  const ATTACKS = [
    "::error file=a.ts,line=1::planted",
    "   ::set-output name=score::100",
    "\x1b[0m::add-mask::a",
    "\u200b::warning::hidden by a character that is dropped",
    "text\r::notice::after a return",
    "##[error]in the old spelling",
    "anywhere ##[add-path]/tmp/evil",
    "::endgroup::",
    "::stop-commands::pause",
    `::${"0".repeat(32)}::`,
    "\u2028::error::after a line separator",
  ];
  for (const attack of ATTACKS) {
    test(`a tool cannot command the runner: ${JSON.stringify(attack)}`, () => {
      const text = shown((display) => {
        display.group(attack, [attack, `x\n${attack}`, attack]);
        display.note(attack);
        display.warn(attack);
        display.progress([gate(attack)]);
      });
      assert.deepEqual(obeyed(text), ["group", "endgroup"]);
    });
  }

  test("our own reading of the runner does see commands", () => {
    assert.deepEqual(
      obeyed("  ::error::x\ny ##[warning]z\n::stop-commands::t\n::error::no\n::t::\n::notice::w"),
      ["error", "warning", "notice"],
    );
  });
});

/** Commands the runner would run: src/Runner.Worker/ActionCommandManager.cs and ActionCommand.cs of actions/runner. */
function obeyed(text: string): string[] {
  const seen: string[] = [];
  let stop: string | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const command = /^\s*::([^\s:]+)[^:]*::(.*)$/.exec(line) ?? /##\[([^\s\]]+)[^\]]*\](.*)$/.exec(line);
    if (!command) continue;
    const [, name = "", data = ""] = command;
    if (stop !== null) {
      if (name === stop) stop = null;
    } else if (name === "stop-commands") stop = data;
    else seen.push(name);
  }
  return seen;
}

function columns(text: string): number {
  const segments = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  return segments.reduce(
    (sum, each) => sum + (/\p{Emoji_Presentation}|[\u3000-\u9fff]/u.test(each) ? 2 : 1),
    0,
  );
}

async function redrawn(screen: Screen): Promise<void> {
  const before = screen.writes.length;
  while (screen.writes.length === before) await new Promise((resolve) => setTimeout(resolve, 10));
}
