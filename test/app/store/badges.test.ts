// Whose a badge is, and what is left of it when its organisation goes.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { OrgTx } from "../../../app/ports.ts";
import { claimProjects, putBadge, scoreOf } from "../../../app/store/badges.ts";
import { purgeOrganisation } from "../../../app/store/purge.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { issueKey } from "../../support/keys-app.ts";

const ids = Array.from({ length: 12 }, (_, at) => at.toString(16).padStart(2, "0").repeat(32));
const [first = "", second = "", third = ""] = ids;

for (const name of DATABASES)
  test(`${name}: a project is claimed once, and badges go with their organisation`, {
    skip: skipOf(name),
  }, async () => {
    const { store } = await freshDatabase(name);
    const of = <T>(org: number, work: (tx: OrgTx) => Promise<T>) => store.withOrg(org, work);
    const scores = () =>
      store.system((tx) => Promise.all([first, second, third].map((id) => scoreOf(tx, id))));
    assert.deepEqual(await of(1, (tx) => claimProjects(tx, [first, second])), []);
    assert.deepEqual(await of(2, (tx) => claimProjects(tx, [second, third])), [second]);
    assert.deepEqual(await of(1, (tx) => claimProjects(tx, [first])), [], "twice by the same");

    assert.equal(await of(1, (tx) => putBadge(tx, { project: first, score: 91 })), true);
    assert.equal(await of(1, (tx) => putBadge(tx, { project: third, score: 1 })), false);
    assert.equal(await of(2, (tx) => putBadge(tx, { project: third, score: 93 })), true);
    assert.equal(await of(2, (tx) => putBadge(tx, { project: second, score: 1 })), false);
    assert.deepEqual(await scores(), [91, null, 93]);

    await issueKey(store, 1, { scopes: ["badge"], projects: ids.slice(3) });
    await issueKey(store, 2, { scopes: ["badge"], projects: [third] });
    let steps = 1;
    while (!(await of(1, (tx) => purgeOrganisation(tx, 4)))) steps += 1;
    assert.ok(steps > 1, "in steps");
    assert.deepEqual(await scores(), [null, null, 93]);
    const left = await of(1, (tx) =>
      tx.query("select project from tenant.badge_claim union all select key_id from tenant.api_key"),
    );
    assert.deepEqual(left, []);
    assert.deepEqual(await of(2, (tx) => claimProjects(tx, [first, third])), [], "what was let go is free");
  });
