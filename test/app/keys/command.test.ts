// The operator's commands for keys, on both databases: words in, text out, and what is wrong told with the forms.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createSecretHash } from "../../../app/adapters/argon2.ts";
import { systemRandom } from "../../../app/adapters/random.ts";
import { keysCommand } from "../../../app/keys/command.ts";
import { parseKey } from "../../../shared/keys/format.ts";
import { ProblemError } from "../../../shared/problem.ts";
import { DATABASES, freshDatabase, skipOf } from "../../support/databases.ts";
import { installed, startKeysApp } from "../../support/keys-app.ts";

const PROJECT = "5b".repeat(32);

for (const name of DATABASES)
  describe(`keys by command on ${name}`, { skip: skipOf(name) }, async () => {
    if (skipOf(name) !== false) return;
    const { store } = await freshDatabase(name);
    const world = { store, hash: createSecretHash(), random: systemRandom };
    const run = (...words: string[]) => keysCommand(words, world);
    const keyIn = (text: string): string => /^pm_\w+$/m.exec(text)?.[0] ?? "";
    await store.system((tx) =>
      tx.query(
        `insert into system.installation (installation_id, org_id, login, account_type, state)
         values (1, 71, 'Acme', 'Organization', 'active'), (2, 72, null, 'Organization', 'deleted')`,
      ),
    );
    for (const org of [5, 6, 7, 8]) await installed(store, org);

    test("a key is made, listed, rotated and revoked, and its text shown when it is new", async () => {
      const app = await startKeysApp({ store });
      try {
        const works = async (key: string) => (await app.ask("GET", "/api/v1/keys", { key })).status;
        const text = await run("new", "--org", "acme", "--scope", "admin", "--name", "first");
        const key = keyIn(text);
        const id = parseKey(key)?.id ?? "";
        assert.equal(
          text.split("\n\n")[0],
          `KEY ID        MODE  SCOPES  STATE            USED   PROJECTS  NAME
${id}  live  admin   does not expire  never  -         first`,
        );
        assert.equal(await works(key), 200);
        const listed = await run("list", "--org", "ACME");
        assert.match(listed, /^KEY ID +MODE +SCOPES +STATE +USED +PROJECTS +NAME\n/);
        assert.match(
          listed,
          new RegExp(`^${id}  live  admin   does not expire  \\d{4}-\\d\\d-\\d\\d  -         first$`, "m"),
        );
        assert.ok(!listed.includes("pm_"));
        const fresh = keyIn(await run("rotate", id, "--org", "acme"));
        assert.deepEqual([await works(key), await works(fresh)], [401, 200]);
        const third = await run("rotate", id, "--org", "acme", "--overlap", "5");
        assert.match(third, /dead in 5 minutes/);
        assert.deepEqual([await works(fresh), await works(keyIn(third))], [200, 200]);
        assert.match(await run("revoke", id, "--org", "acme"), /is revoked/);
        assert.deepEqual([await works(fresh), await works(keyIn(third))], [401, 401]);
        assert.match(await run("list", "--org", "acme"), /revoked \d{4}/);
      } finally {
        await app.close();
      }
    });

    test("a badge's key names its projects; one for tests ends", async () => {
      const text = await run("new", "--org-id", "5", "--scope", "badge", "--project", PROJECT, "--test");
      assert.match(text, /^\w{12} {2}test {2}badge {3}expires \d{4}-\S+ +never {2}5b5b5b5b5b5b… {2}badge\n/m);
      assert.match(keyIn(text), /^pm_test_/);
      assert.equal(await run("list", "--org-id", "6"), "There are no keys.");
    });

    test("another organisation's key is none, nor a project that is taken", async () => {
      const id = parseKey(keyIn(await run("new", "--org-id", "7", "--scope", "read")))?.id ?? "";
      await assert.rejects(run("revoke", id, "--org-id", "8"), /no live key/);
      await assert.rejects(run("rotate", id, "--org-id", "8"), /no live key/);
      await assert.rejects(
        run("new", "--org-id", "8", "--scope", "badge", "--project", PROJECT),
        /another organisation/,
      );
    });

    const WRONG: readonly (readonly string[])[] = [
      [],
      ["old"],
      ["new"],
      ["list"],
      ["list", "--org", ""],
      ["list", "--org", "acme", "--org-id", "5"],
      ["list", "--org-id", "0"],
      ["list", "--org-id", "x"],
      ["list", "x", "--org", "acme"],
      ["list", "--org", "acme", "--scope", "read"],
      ["new", "--org", "acme"],
      ["new", "--org", "acme", "--scope", "root"],
      ["new", "--org", "acme", "--scope", "badge"],
      ["new", "--org", "acme", "--scope", "read", "--project", PROJECT],
      ["new", "--org", "acme", "--scope", "badge", "--project", "acme/shop"],
      ["new", "--org", "acme", "--scope", "read", "--expires", "0"],
      ["new", "--org", "acme", "--scope", "read", "--name", "a\nb"],
      ["rotate", "--org", "acme"],
      ["rotate", "x", "--org", "acme", "--overlap", "1441"],
      ["new", "--what", "x"],
    ];
    test("what is wrong is told with the forms", async () => {
      for (const words of WRONG)
        await assert.rejects(
          run(...words),
          (error) => error instanceof ProblemError && /keys rotate KEY-ID/.test(error.message),
          words.join(" "),
        );
    });

    test("what is wrong is told by the name it has here, and not over the API", async () => {
      for (const words of [
        ["new", "--org", "acme", "--scope", "badge"],
        ["new", "--org", "acme", "--scope", "read", "--project", PROJECT],
      ])
        await assert.rejects(
          run(...words),
          (error: Error) => /^.*--project/.test(error.message) && !error.message.includes("`projects`"),
        );
    });

    test("what is not there is told with where to look, and not with the forms", async () => {
      const told = async (...words: string[]) =>
        run(...words).then(
          () => assert.fail(words.join(" ")),
          (error: unknown) => (error instanceof ProblemError ? error.message : assert.fail(String(error))),
        );
      const [nobody, gone, noKey] = [
        await told("list", "--org", "nobody"),
        await told("new", "--org-id", "72", "--scope", "read"),
        await told("revoke", "nokeynokey12", "--org", "acme"),
      ];
      assert.match(nobody, /not installed for an account `nobody`[\s\S]*Install it on GitHub/);
      assert.match(gone, /not installed for this account[\s\S]*Install it on GitHub/);
      assert.match(noKey, /no live key nokeynokey12[\s\S]*`keys list`/);
      for (const message of [nobody, gone, noKey]) assert.doesNotMatch(message, /keys rotate KEY-ID/);
    });
  });
