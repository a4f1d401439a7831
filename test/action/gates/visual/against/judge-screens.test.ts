// Comparing has a time limit too: what could not be compared any more is unknown, and takes no other screen with it.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { HeadScreen } from "../../../../../action/gates/visual/against/head-screens.ts";
import { judgeScreen, type Sight } from "../../../../../action/gates/visual/against/judge-screens.ts";
import { screenOf } from "../capture/studio.ts";

const ended = { code: "timeout", text: "Not looked at within the gate's time limit of 1 s" } as const;
const sightAt = (late: boolean): Sight => ({
  pair: {} as never,
  ports: { files: { read: async () => null } } as never,
  gallery: {} as never,
  environment: "0".repeat(16),
  committed: null,
  base: null,
  stood: new Map(),
  isLate: () => late,
  ended: () => ended,
  changes: async () => [],
});
const facts = { screen: screenOf("/a"), sha256: "a".repeat(64), width: 1, height: 1, masked: 0, masks: [] };
const rest = { refused: new Map(), settled: "twice" as const, ledTo: null, blank: null };
const shot: HeadScreen = { kind: "shot", shot: { ...facts, ...rest, elements: "", folder: "/nowhere" } };

test("a shot is not compared when the time is long over", async () => {
  const { result, reason, compared } = await judgeScreen(shot, sightAt(true));
  assert.deepEqual([result.outcome, result.text, reason, compared], ["unknown", ended.text, ended, false]);
  assert.equal((await judgeScreen(shot, sightAt(false))).result.outcome, "new");
});

test("what is equal is known without comparing", async () => {
  const screen: HeadScreen = { kind: "equal", ...facts, ...rest };
  assert.notEqual((await judgeScreen(screen, sightAt(true))).reason?.code, "timeout");
});
