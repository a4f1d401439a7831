// The command a person pastes to see a gate's failure again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { commandGate } from "../../../../action/gates/command/gate.ts";
import type { CommandTarget } from "../../../../action/gates/command/target.ts";

const pasted = (command: string, cwd = ""): string =>
  commandGate.reproduce({ command, cwd, reports: [], format: null, env: {} } satisfies CommandTarget, "test");

test("a command is pasted as it is", () => {
  assert.equal(pasted("npm test"), "npm test");
  assert.equal(pasted("npm test", "services/web"), "cd services/web && npm test");
});
test("a command that writes into the gate's folder brings a folder", () => {
  const command = 'pytest --junitxml="$PROOFMARK_SCRATCH/pytest.xml"';
  assert.equal(pasted(command, "api"), `cd api && export PROOFMARK_SCRATCH="$(mktemp -d)"; ${command}`);
});
