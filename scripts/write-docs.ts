// Writes what documentation can be derived: `npm run docs`. The test says when a file is not what this gives.
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { configSchema, GATE_KINDS_BUILT, gateConfigSchema } from "../shared/config/schema.ts";
import {
  bare,
  defaultOf,
  descriptionOf,
  examplesOf,
  isRequired,
  mappingOf,
  schemaAt,
} from "../shared/config/schema-walk.ts";
import { REPORT_SCHEMA, reportSchema } from "../shared/contract/report.ts";
import { DIAGNOSIS_SCHEMA } from "../shared/diagnosis/bounds.ts";
import { diagnosisSchema } from "../shared/diagnosis/schema.ts";
import { appPages } from "./app-tables.ts";
import { renderDataContract } from "./data-page.ts";

/** The reference page's whole example; a test parses it. */
export const FULL_EXAMPLE = `version: 1
bar: 90 # ready from 90 on; a failed hard gate is never ready

comment:
  mode: problems # no comment on a pull request that was always clean

install: npm ci # in a worktree of the base, when the lockfile differs

sites:
  web:
    folder: dist # built by the gate \`build\`, served by Proofmark
    screens: [/, /pricing, { path: /login, name: login, mask: [.ad] }]
    viewports: [mobile, desktop]
    schemes: [light, dark]

gates:
  lint:
    run: npm run lint

  build:
    run: npm run build
    timeout: 5m

  test:
    title: Unit tests
    run: npm test -- --reporter=junit --outputFile="$PROOFMARK_SCRATCH/junit.xml"
    reports: [$PROOFMARK_SCRATCH/junit.xml]
    needs: [build] # the tests read what the build writes
    env: [DATABASE_URL] # looks like a secret, so it has to be named

  api:
    title: API
    cwd: services/api
    run: go test -json ./...
    format: go-test
    paths: [services/api/**, proto/**] # skipped when nothing of it changed
    requires: [go]

  screens:
    kind: visual
    site: web
    needs: [build]

  spelling:
    run: codespell
    hard: false # tells, but does not decide
    weight: 0.2
    requires: [codespell] # skipped, and said so, where it is not installed
`;

/** Path of each generated file, from the repository's top, and what belongs in it. */
export function generatedDocs(): Record<string, string> {
  return {
    ...appPages(),
    "docs/data-contract.md": renderDataContract(),
    "docs/configuration.md": configurationPage(),
    "docs/schema/config.schema.json": jsonSchema(configSchema, {
      title: "Proofmark configuration",
      description: "`.github/proofmark.yml`; see docs/configuration.md",
    }),
    "docs/schema/report.schema.json": jsonSchema(reportSchema, {
      title: REPORT_SCHEMA,
      description: "The one versioned document of a run; every rendering comes from it",
    }),
    "docs/schema/diagnosis.schema.json": jsonSchema(diagnosisSchema, {
      title: DIAGNOSIS_SCHEMA,
      description: "What a run found, by cause; see docs/diagnosis.md",
    }),
  };
}

/** Checks that JSON Schema cannot express are left to the parser: editors then accept a little more than we do. */
function jsonSchema(schema: v.GenericSchema, heading: { title: string; description: string }): string {
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" });
  return `${JSON.stringify({ $schema, ...heading, ...withRules(rest) }, null, 2)}\n`;
}

/** A command needs its command: by kind, which one mapping's schema does not say. */
function withRules(schema: object): object {
  const gate = at(schema, ["properties", "gates", "additionalProperties"]);
  if (gate !== null)
    Object.assign(gate, {
      anyOf: [
        { properties: { run: true }, required: ["run"] },
        {
          properties: { kind: { enum: [...GATE_KINDS_BUILT].filter((kind) => kind !== "command") } },
          required: ["kind"],
        },
      ],
    });
  return schema;
}

function at(value: unknown, path: readonly string[]): object | null {
  if (typeof value !== "object" || value === null) return null;
  const [key, ...rest] = path;
  return key === undefined ? value : at((value as Record<string, unknown>)[key], rest);
}

function configurationPage(): string {
  const at = (...path: string[]): v.GenericSchema => {
    const found = schemaAt(configSchema, path);
    if (found === null) throw new Error(`the schema has no ${path.join(".")}`);
    return found;
  };
  return [
    INTRODUCTION,
    section("## The whole file", "", configSchema),
    section("## `comment`", "", at("comment")),
    section("## `loop`", "", at("loop")),
    section("## `approve`", "", at("approve")),
    section("## `badge`", "", at("badge")),
    section("## `gates.<id>`", GATES, gateConfigSchema),
    section("## `gates.<id>.reports[]`", REPORTS, at("gates", "x", "reports", "0")),
    section("## `gates.<id>.figma`", "", at("gates", "x", "figma")),
    section("## `gates.<id>.flows[]`", "", at("gates", "x", "flows", "0")),
    section("## `gates.<id>.scope`", GIT_TIER, at("gates", "x", "scope")),
    section("## `gates.<id>.scope.rules[]`", "", at("gates", "x", "scope", "rules", "0")),
    section("## `gates.<id>.tampering`", "", at("gates", "x", "tampering")),
    section("## `gates.<id>.secrets`", "", at("gates", "x", "secrets")),
    section("## `gates.<id>.checklist`", "", at("gates", "x", "checklist")),
    section("## `gates.<id>.owners`", "", at("gates", "x", "owners")),
    section("## `sites.<id>`", SITES, at("sites", "x")),
    section("## `sites.<id>.screens[]`", SCREENS, at("sites", "x", "screens", "0")),
    section("## `sites.<id>.steps[]`", STEPS, at("sites", "x", "steps", "0")),
    section("## `sites.<id>.crawl`", "", at("sites", "x", "crawl")),
    section("## `sites.<id>.cookies[]`", "", at("sites", "x", "cookies", "0")),
    section("## `sites.<id>.ignore[]`", "", at("sites", "x", "ignore", "0")),
    EXAMPLE,
    WHERE,
  ].join("\n");
}

const INTRODUCTION = `<!-- Generated by \`npm run docs\` from shared/config/schema.ts; edit that. -->
# Configuration

Proofmark needs no config. Without one it [detects](gates/command.md#detection) the project's own commands. To say more, write
\`.github/proofmark.yml\` by hand, or have it written from what is detected:

\`\`\`console
npx proofmark init --config
\`\`\`

The smallest useful file names one command:

\`\`\`yaml
gates:
  test:
    run: make test
\`\`\`

- **The base's copy counts.** A pull request is judged by the config of the commit it is compared with, so it cannot soften its own
  gates. A change to the config is itself reported. The first config, absent on the base, is used and said so.
- **All mistakes at once**, each with line, column and what to do: \`npx proofmark doctor\` shows them without running anything.
- **Editors** complete and check it with [the schema](schema/config.schema.json); \`init\` writes the line that names it.
- It is YAML 1.2: \`yes\`, \`no\`, \`on\` and \`off\` are text. Anchors, aliases and merge keys (\`<<\`) work. At most 256 KiB.
`;

const GATES = `A gate is one question asked of a change. Its id names it in the comment, in \`needs\` and in \`--only\`: lower-case letters, digits,
\`.\`, \`_\` and \`-\`, at most 64.
`;

const REPORTS = `An entry is a path, or a mapping with the settings below. \`reports: [a.xml]\` says the same as \`reports: [{ path: a.xml }]\`. The path
is relative to the gate's \`cwd\`; \`$PROOFMARK_SCRATCH\` is an absolute folder outside the checkout that is made for the gate and
thrown away after it, so that reports need neither cleaning up nor a line in \`.gitignore\`.

A file that is older than the run was not written by the command, and counts as missing.
`;

const GIT_TIER = `Gates of kind [\`scope\`](gates/scope.md), [\`tampering\`](gates/tampering.md), [\`secrets\`](gates/secrets.md),
[\`checklist\`](gates/checklist.md) and [\`owners\`](gates/owners.md) run nothing: git and the API tell all they need. All but \`owners\` are in
every run, listed or not, and are told of where they have something to judge. To set one up, list it under any id, as
\`scope: { kind: scope, scope: { protect: [migrations/**] } }\`; to switch one off, \`tampering: { kind: tampering, enabled: false }\`.
Globs are matched from the repository's top: \`*\` within a folder, \`**\` across folders. In a merge queue's group and after a push they
only advise: what someone allowed in the pull request cannot be told there.
`;

const SITES = `What gates of kind [\`visual\`](gates/visual.md), [\`design\`](gates/design.md) and [\`motion\`](gates/motion.md) look at, described once for all of
them; [Sites](sites.md) tells how it is served and how screens are found. It needs \`serve\`, \`folder\` or a \`url\`, and at least one of
\`screens\`, \`crawl\`, \`sitemap\` and \`storybook\`.
`;

const SCREENS = `An entry is a path, or a mapping with the settings below. What it leaves out is the site's. Each viewport and scheme makes a screen of
its own, called \`<name>/<viewport>\`, with \`-dark\` at the end for the dark scheme.
`;

const STEPS = `One thing each, in order, before the shot. Selectors are CSS, or what Playwright takes: \`text=Log in\`, \`role=button[name="Save"]\`.
`;

const EXAMPLE = `## Everything in one example

\`\`\`yaml
${FULL_EXAMPLE}\`\`\`
`;

const WHERE = `## Where it is looked for

\`.github/proofmark.yml\`, then \`.github/proofmark.yaml\`, then \`proofmark.yml\`: the first that exists. The Action's \`config\` input and
\`verify --config FILE\` name another one; \`--config\` is read from disk as it is, whatever the base says.
`;

function section(title: string, before: string, schema: v.GenericSchema): string {
  const entries = Object.entries(mappingOf(schema).entries ?? {});
  const rows = entries.map(([key, setting]) => {
    const fallback = isRequired(setting) ? "required" : shown(defaultOf(setting));
    return `| \`${key}\` | ${typeOf(setting)} | ${fallback} | ${cell(descriptionOf(setting))}${examples(setting)} |`;
  });
  const table = ["| setting | is | default | what it does |", "|---|---|---|---|", ...rows].join("\n");
  return `${title}\n\n${before === "" ? "" : `${before}\n`}${table}\n`;
}

function typeOf(schema: v.GenericSchema): string {
  const plain = bare(schema) as v.GenericSchema & { message?: unknown; item?: v.GenericSchema };
  if (plain.type === "array" && plain.item)
    return `list: ${typeOf(plain.item).replace(/(:|, such as) .*$/, "")}`;
  if (plain.type === "record")
    return `mapping${typeof plain.message === "string" ? plain.message.replace(/^a mapping/, "") : ""}`;
  if (plain.type === "strict_object") return "mapping";
  const phrase = typeof plain.message === "string" ? plain.message : plain.type;
  return cell(phrase.replace(/^(an?|the) /, "").replace(/^text of .*$/, "text"));
}

function examples(schema: v.GenericSchema): string {
  const found = examplesOf(schema).map((value) => `\`${flow(value).replaceAll("|", "\\|")}\``);
  return found.length === 0 ? "" : ` For example ${found.join(" or ")}.`;
}

function shown(value: unknown): string {
  if (value === undefined) return "–";
  const empty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return empty ? (Array.isArray(value) ? "none" : "–") : `\`${flow(value)}\``;
}

/** As it would be written in YAML on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${key}: ${flow(member)}`)
      .join(", ")} }`;
  }
  return String(value);
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

if (import.meta.main) {
  for (const [path, content] of Object.entries(generatedDocs())) {
    writeFileSync(new URL(`../${path}`, import.meta.url), content);
    process.stdout.write(`wrote ${path}\n`);
  }
}
