import assert from "node:assert/strict";
import { test } from "node:test";
import { createIntake } from "../../../app/inbox/accept.ts";
import { jobsCommand } from "../../../app/inbox/command.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { countingMeter, deliveryOf, install, statesOf } from "../../support/inbox.ts";

for (const name of DATABASES)
  test(`${name}: dead letters are listed and tried again`, { skip: skipOf(name) }, async () => {
    const { store } = await freshDatabase(name);
    await install(store, 1);
    const jobs = (...words: string[]) => jobsCommand(words, { store });
    assert.equal(await jobs("list"), "There are none.");
    const intake = createIntake({ store, meter: countingMeter() });
    for (const guid of ["a", "b", "c"]) await intake.accept(deliveryOf(guid, { hint: { canary: "x" } }));
    await store.system(async (tx) => {
      await tx.query(
        "update system.job set state = 'dead', problem = 'github-502', attempts = 12 where guid <> 'c'",
      );
      await tx.query("update system.delivery set state = 'dead' where guid <> 'c'");
      await tx.query("update system.lane set next_at = null");
    });
    const listed = (await jobs("list")).split("\n");
    assert.equal(listed.length, 4);
    assert.match(listed[1] ?? "", /^\d+ +dead +12 .*github-502 +count +repository:7$/);
    assert.match(listed[3] ?? "", /^\d+ +ready +0 +now /);
    assert.doesNotMatch(listed.join(""), /canary/);
    assert.equal((await jobs("list", "--dead")).split("\n").length, 3);
    const [first = ""] = (listed[1] ?? "").split(" ");
    assert.equal(await jobs("retry", first), "One job is queued again.");
    assert.deepEqual(await statesOf(store), { a: "pending", b: "dead", c: "pending" });
    assert.equal(await jobs("retry", "--all"), "One job is queued again.");
    assert.equal(await jobs("retry", "--all"), "None of them is a dead letter.");
    const due = await store.system((tx) => tx.query("select 1 from system.lane where next_at <= now()"));
    assert.equal(due.length, 1, "and its lane is due");
    for (const words of [
      [],
      ["x"],
      ["list", "--all"],
      ["retry"],
      ["retry", "1; drop"],
      ["retry", "--all", "1"],
    ])
      await assert.rejects(
        jobs(...words),
        (error) => error instanceof ProblemError && error.problems[0]?.code === "command-usage",
      );
  });
