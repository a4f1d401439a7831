// What the App's login on PostgreSQL cannot do, even with SQL of its own: become somebody else, weaken row security, or learn of
// another organisation's rows by any way round.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { refuseStrongLogin } from "../../../app/adapters/postgres.ts";
import { freshDatabase, NO_POSTGRES, startCluster, type TestDatabase } from "../../support/databases.ts";
import { ASKER, OTHER, seedTwoTenants } from "../../support/two-tenants.ts";

const REFUSED = "42501";

/** Each is tried as the App's login, within a transaction of the asker's organisation and outside one. */
const FORBIDDEN: readonly (readonly [why: string, sql: string, codes?: readonly string[]])[] = [
  ["become the owner", "set role proofmark_owner"],
  ["become the superuser", "set role postgres"],
  ["become the owner for the session", "set session authorization proofmark_owner"],
  ["become the superuser for the session", "set session authorization postgres"],
  ["weaken a policy", "alter policy own_rows on tenant.repository using (true)"],
  ["drop a policy", "drop policy own_rows on tenant.repository"],
  ["add a policy", "create policy all_rows on tenant.repository using (true)"],
  ["disable row security", "alter table tenant.repository disable row level security"],
  ["unforce row security", "alter table tenant.repository no force row level security"],
  ["own a table", "alter table tenant.repository owner to proofmark_app"],
  ["drop a table", "drop table tenant.repository"],
  ["empty a table", "truncate tenant.repository cascade"],
  [
    "add a trigger",
    "create trigger spy after insert on tenant.repository execute function system.isolate()",
    [REFUSED, "42883"],
  ],
  ["create a function in tenant", "create function tenant.f() returns int language sql as 'select 1'"],
  ["create a function in system", "create function system.f() returns int language sql as 'select 1'"],
  ["create a table in tenant", "create table tenant.t (a int)"],
  ["create a view in system", "create view system.v as select * from tenant.repository"],
  ["create a schema", "create schema mine"],
  ["create a role", "create role helper login"],
  ["give itself a right", "alter role proofmark_app bypassrls"],
  ["call what shares tables", "select system.share('tenant.repository')"],
  ["call what isolates tables", "select system.isolate('tenant.repository')"],
  ["read password hashes", "select rolpassword from pg_authid"],
  ["read another's statistics", "select * from pg_statistic"],
  ["read a file", "select pg_read_file('/etc/passwd')"],
  ["run a program", "copy (select 1) to program 'true'"],
  ["copy past row security", "copy tenant.account (org_id, user_id, login) from stdin", ["0A000"]],
  ["become a replica", "set session_replication_role = replica"],
  ["change a migration", "update public.proofmark_migration set sha256 = ''"],
  ["create in public", "create table public.t (a int)"],
  ["load code", "load 'auto_explain'"],
  ["install an extension", "create extension dblink"],
];

describe("the App's login", { skip: NO_POSTGRES }, () => {
  let database: TestDatabase;
  let client: pg.Client;

  before(async () => {
    database = await freshDatabase("postgres");
    await seedTwoTenants(database.store);
    client = new pg.Client({ connectionString: database.urls?.app });
    await client.connect();
  });
  after(() => client?.end());

  const attempt = async (sql: string) => {
    const refused = await client.query(sql).then(
      () => null,
      (error: unknown) => String(Reflect.get(Object(error), "code")),
    );
    await client.query("rollback");
    return refused;
  };
  const asAsker = async (sql: string, values: readonly unknown[] = []) => {
    await client.query("begin");
    await client.query("select set_config('app.org_id', $1, true)", [String(ASKER)]);
    try {
      return await client.query(sql, [...values]);
    } finally {
      await client.query("rollback");
    }
  };

  test("is one that the App accepts", () => refuseStrongLogin(database.store));

  for (const [why, sql, codes = [REFUSED]] of FORBIDDEN)
    test(`cannot ${why}`, async () => {
      const outside = await attempt(sql);
      await client.query("begin");
      await client.query("select set_config('app.org_id', $1, true)", [String(ASKER)]);
      const inside = await attempt(sql);
      for (const code of [outside, inside]) assert.ok(codes.includes(code ?? "allowed"), `${sql}: ${code}`);
    });

  test("sees nothing of another's with row security set off, but an error", async () => {
    await client.query("begin");
    await client.query("select set_config('app.org_id', $1, true)", [String(ASKER)]);
    await client.query("set local row_security = off");
    assert.equal(await attempt("select * from tenant.repository"), REFUSED);
  });

  test("sees nothing without an organisation, or with one that is none", async () => {
    for (const org of ["", "0", "-1", " "]) {
      await client.query("begin");
      await client.query("select set_config('app.org_id', $1, true)", [org]);
      const { rows } = await client.query("select 1 from tenant.repository").catch(() => ({ rows: [] }));
      await client.query("rollback");
      assert.deepEqual(rows, [], `"${org}"`);
    }
    await client.query("select set_config('app.org_id', $1, false)", ["x; reset role"]);
    await assert.rejects(client.query("select 1 from tenant.repository"), { code: "22P02" });
    await client.query("reset app.org_id");
  });

  test("reads no other's rows by joins, unions, subqueries, counts or returned rows, in any tenant table", async () => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'tenant' and c.relkind in ('r', 'p')`,
    );
    assert.ok(tables.length >= 12);
    for (const { name } of tables) {
      const ways = [
        `select * from tenant.${name} where org_id = ${OTHER}`,
        `select o.* from tenant.repository r full join tenant.${name} o on true where o.org_id <> ${ASKER}`,
        `select 1 where exists (select from tenant.${name} where org_id <> ${ASKER})`,
        `select 1 from tenant.${name} having count(*) filter (where org_id <> ${ASKER}) > 0`,
        `with gone as (delete from tenant.${name} where org_id = ${OTHER} returning 1) select * from gone`,
        `with found as (update tenant.${name} set org_id = org_id where org_id = ${OTHER} returning 1) select * from found`,
        `select * from tenant.${name} where org_id = ${OTHER} for update`,
      ];
      for (const sql of ways) assert.deepEqual((await asAsker(sql)).rows, [], sql);
    }
  });

  test("writes no row of another's, and moves none there", async () => {
    await client.query("begin");
    await client.query("select set_config('app.org_id', $1, true)", [String(ASKER)]);
    assert.equal(
      await attempt(`insert into tenant.account (org_id, user_id, login) values (${OTHER}, 1, 'x')`),
      REFUSED,
    );
    await client.query("begin");
    await client.query("select set_config('app.org_id', $1, true)", [String(ASKER)]);
    assert.equal(await attempt(`update tenant.account set org_id = ${OTHER}`), REFUSED);
  });

  test("learns nothing from unique keys and foreign keys: another's number is as free, and as missing, as any", async () => {
    const insert = (id: number) =>
      asAsker(
        `insert into tenant.repository (org_id, repository_id, node_id, name, visibility, archived, fork, generation)
         values ($1, $2, 'R', 'x', 'private', false, false, 1)`,
        [ASKER, id],
      );
    assert.equal((await insert(OTHER + 101)).rowCount, 1, "the other has this number");
    assert.equal((await insert(123_456)).rowCount, 1, "nobody has this one");
    const child = (id: number) =>
      asAsker(
        "insert into tenant.rule_owner (org_id, repository_id, owner, line, pattern) values ($1, $2, '@x', 1, '*')",
        [ASKER, id],
      );
    for (const id of [OTHER + 101, 123_456]) await assert.rejects(child(id), { code: "23503" });
    const message = (id: number) =>
      child(id).then(String, (error: Error) => `${error.message} ${Reflect.get(error, "detail") ?? ""}`);
    assert.equal(
      (await message(OTHER + 101)).replaceAll(String(OTHER + 101), "123456"),
      await message(123_456),
    );
  });

  test("every unique key of a tenant table begins with the organisation, but for ids that are secrets or public by design", async () => {
    const { rows } = await client.query<{ index: string; first: string }>(
      `select i.indexrelid::regclass::text as index, a.attname as first from pg_index i
         join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where n.nspname = 'tenant' and i.indisunique order by 1`,
    );
    assert.deepEqual(
      rows.filter(({ first }) => first !== "org_id").map(({ index }) => index),
      ["tenant.api_key_id", "tenant.badge_claim_project"],
    );
    const { rows: keys } = await client.query<{ name: string; first: string }>(
      `select k.conname as name, a.attname as first from pg_constraint k
         join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where n.nspname = 'tenant' and k.contype = 'f'`,
    );
    assert.ok(keys.length >= 6);
    for (const { name, first } of keys) assert.equal(first, "org_id", name);
  });

  test("a function that reaches past row security does not exist", async () => {
    const { rows } = await client.query(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('system', 'tenant', 'public') and (p.prosecdef or has_function_privilege(p.oid, 'execute'))`,
    );
    assert.deepEqual(rows, []);
    const { rows: views } = await client.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('system', 'tenant') and c.relkind in ('v', 'm')`,
    );
    assert.deepEqual(views, [], "a view would be read as its owner unless it is security_invoker");
  });

  test("a cursor of one organisation is gone when the next begins", async () => {
    await client.query("begin");
    await client.query("select set_config('app.org_id', $1, true)", [String(OTHER)]);
    await client.query("declare theirs cursor for select * from tenant.repository");
    await client.query("commit");
    await client.query("begin");
    await client.query("select set_config('app.org_id', $1, true)", [String(ASKER)]);
    assert.equal(await attempt("fetch all from theirs"), "34000");
  });

  test("a prepared statement is planned for whoever runs it", async () => {
    const names = async (org: number) => {
      await client.query("begin");
      await client.query("select set_config('app.org_id', $1, true)", [String(org)]);
      const { rows } = await client.query({
        name: "kept",
        text: "select name from tenant.repository order by 1",
      });
      await client.query("commit");
      return rows.map((row) => row.name);
    };
    for (let turn = 0; turn < 8; turn += 1) {
      assert.deepEqual(await names(OTHER), ["canary-empty", "canary-shop"]);
      assert.deepEqual(await names(ASKER), ["plain-empty", "plain-shop"]);
    }
  });

  test("nobody else may connect as a member of it, and it is a member of nothing", async () => {
    const { admin } = await startCluster();
    await assert.doesNotReject(
      admin(
        `do $$ begin if exists (select from pg_auth_members m join pg_roles r on r.oid in (m.member, m.roleid)
           where r.rolname = 'proofmark_app') then raise exception 'a member'; end if; end $$`,
      ),
    );
  });
});
