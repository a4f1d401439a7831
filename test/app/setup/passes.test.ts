import assert from "node:assert/strict";
import { test } from "node:test";
import { createPasses } from "../../../app/setup/passes.ts";

const ABOUT = { github: { url: "https://github.com", api: "https://api.github.com" }, publicUrl: null };

function passes() {
  let time = 1_000_000;
  let count = 0;
  const random = () => {
    count += 1;
    return `random-${count}`;
  };
  const later = (ms: number): void => {
    time += ms;
  };
  return { ...createPasses({ now: () => time, random }), later };
}

test("the token opens one session", () => {
  const { token, judge, exchange, isSession } = passes();
  assert.equal(exchange("guess"), null);
  assert.equal(judge(token), "right");
  const session = exchange(token) ?? "";
  assert.ok(isSession(session) && !isSession(undefined) && !isSession(`${session}x`) && !isSession(""));
  assert.equal(judge(token), "used");
  assert.equal(exchange(token), null);
});

test("guesses are bounded by the minute, and do not keep the right one waiting", () => {
  const { token, judge, later } = passes();
  for (let tries = 0; tries < 20; tries += 1) assert.equal(judge("guess"), "wrong");
  assert.equal(judge("guess"), "busy");
  assert.equal(judge(token), "right");
  later(60_001);
  assert.equal(judge("guess"), "wrong");
});

test("a state is ours, of this hour, and the last one issued", () => {
  const { issueState, readState, later } = passes();
  const state = issueState(ABOUT);
  assert.deepEqual(readState(state), ABOUT);
  const [ends, nonce, signature] = state.split(".");
  for (const forged of [
    ...["", "1.2.3", `${state}.`, `${state}x`, `${Number(ends) + 1}.${nonce}.${signature}`],
    ...[`${ends}.other.${signature}`, `${ends}.${nonce}.`, `${ends}.${nonce}`],
  ])
    assert.equal(readState(forged), null, forged);
  assert.equal(passes().readState(state), null, "of another start");
  const next = issueState(ABOUT);
  assert.equal(readState(state), null);
  assert.deepEqual(readState(next), ABOUT);
  later(3_600_001);
  assert.equal(readState(next), null);
});
