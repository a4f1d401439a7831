// What the tests' own GitHub sends, against GitHub's description of its webhooks: whatever a payload of theirs has, GitHub's has
// in that place and of that type. What is left out is not looked at, since the index must do with little.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { EVENTS } from "../../app/handlers/index.ts";
import { Events } from "../support/github-world/events.ts";
import { World } from "../support/github-world/state.ts";

const PATH = import.meta.resolve("@octokit/openapi-webhooks/generated/api.github.com.json");
const NOW = "2026-03-02T10:00:00Z";

interface Described {
  webhooks: Record<
    string,
    { post: { requestBody: { content: { "application/json": { schema: object } } } } }
  >;
  components: { schemas: Record<string, object> };
}

/** Nothing is required, and nothing but what is described is allowed. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== "object" || schema === null) return schema;
  const given = schema as Record<string, unknown>;
  const entries = Object.entries(given).flatMap(([key, value]): [string, unknown][] => {
    if (key === "required" && Array.isArray(value)) return [];
    // Named schemas: their members are called as payloads' are, and not as a schema's.
    if (key === "properties")
      return [
        [key, Object.fromEntries(Object.entries(Object(value)).map(([name, each]) => [name, strict(each)]))],
      ];
    return [[key, strict(value)]];
  });
  const open = "properties" in given && !("additionalProperties" in given) && !("allOf" in given);
  return { ...Object.fromEntries(entries), ...(open ? { additionalProperties: false } : {}) };
}

function describedPayloads(): (name: string) => ValidateFunction | undefined {
  const text = readFileSync(new URL(PATH), "utf8").replaceAll("#/components/schemas/", "github#/$defs/");
  const { webhooks, components } = JSON.parse(text) as Described;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const $defs = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [name, strict(schema)]),
  );
  ajv.addSchema({ $id: "github", $defs });
  return (name) => {
    const body = webhooks[name]?.post.requestBody.content["application/json"].schema;
    return body && ajv.compile(strict(body) as object);
  };
}

/** One of everything that can happen. */
function everything(): World {
  const world = new World();
  world.canary = "text";
  const events = new Events(world);
  const ann = events.addPerson("ann");
  const [acme, other] = [events.addAccount("acme"), events.addAccount("globex")];
  const apart = world.repository(events.create(other, { name: "site" }));
  for (const account of [acme, other]) events.install(account, NOW);
  const installation = world.installationOf(acme);
  assert.ok(installation);
  const shop = world.repository(events.create(acme, { name: "shop" }));
  events.push(shop, [
    { author: ann, date: NOW, message: "m", added: ["a.ts"], owners: { CODEOWNERS: "* @ann" } },
  ]);
  events.push(shop, [{ author: null, date: NOW, modified: ["a.ts"], removed: ["b.ts"] }]);
  events.force(shop, 1, [{ author: ann, date: NOW }]);
  events.remake(shop, 1);
  events.changeDefault(shop, "next", [{ author: ann, date: NOW }]);
  events.rename(shop, "store");
  events.archive(shop, true);
  events.archive(shop, false);
  for (const visibility of ["private", "public"] as const) events.show(shop, visibility);
  events.describe(shop, ["topic"], "d");
  events.collaborate(shop, ann, "write");
  events.collaborate(shop, ann, null);
  events.join(acme, ann, "member");
  const team = world.account(acme).teams.get(events.addTeam(acme, "web"));
  assert.ok(team);
  events.joinTeam(acme, team, ann, true);
  events.grant(acme, team, shop, "write");
  events.grant(acme, team, shop, null);
  events.editTeam(acme, team, { slug: "front" });
  events.joinTeam(acme, team, ann, false);
  events.deleteTeam(acme, team);
  events.join(acme, ann, null);
  events.renameAccount(acme, "acme-inc");
  events.transfer(apart, acme);
  events.grantPermissions(installation, { contents: "read" });
  events.suspend(installation, true);
  events.suspend(installation, false);
  events.delete(shop);
  events.uninstall(installation);
  return world;
}

test("payloads made by hand have what GitHub's have, and of that type", () => {
  const described = describedPayloads();
  const wrong = new Map<string, string>();
  const seen = new Set<string>();
  for (const { name, payload } of everything().sent) {
    const { action } = payload as { action?: string };
    const full = action === undefined ? name : `${name}-${action.replaceAll("_", "-")}`;
    const check = described(full.replaceAll("_", "-"));
    seen.add(full);
    if (!check) wrong.set(full, "GitHub has no such event");
    else if (!check(payload))
      for (const { instancePath, message, params } of check.errors ?? [])
        wrong.set(`${full} ${instancePath}`, `${message} ${JSON.stringify(params)}`);
  }
  assert.deepEqual(Object.fromEntries(wrong), {});
  assert.ok(seen.size > 25, [...seen].join(" "));
});

test("every event that is handled is one of GitHub's", () => {
  const { webhooks } = JSON.parse(readFileSync(new URL(PATH), "utf8")) as Described;
  const known = Object.keys(webhooks);
  for (const event of EVENTS.keys()) {
    const name = event.replaceAll("_", "-");
    assert.ok(
      known.some((each) => each === name || each.startsWith(`${name}-`)),
      event,
    );
  }
});
