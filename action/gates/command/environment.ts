// The environment of a gate: what the project's own commands need, and nothing that could be stolen through them.
//
// NODE_OPTIONS stays: it holds heap sizes and Yarn's --require .pnp.cjs, and a gate runs the project's code either way.
// HOME stays, so that dependency caches work; so do the files below it (an ~/.npmrc with a token), which an
// environment cannot hide: docs/security.md says so.
import { isNotForGates, isSecret } from "./environment-rules.ts";

export interface GateEnvironment {
  env: Record<string, string>;
  /** Names held back, sorted. */
  removed: string[];
  /** Those of `removed` whose values are secrets, to be masked wherever they turn up. */
  secrets: string[];
}

/**
 * setup-node writes an .npmrc that refers to this variable; some package managers refuse the file when it is unset.
 * The value is the one setup-node itself sets where there is no token.
 */
const PLACEHOLDERS: Readonly<Record<string, string>> = { NODE_AUTH_TOKEN: "XXXXX-XXXXX-XXXXX-XXXXX" };

/** Without these nothing runs, whatever a secret in them would look like. */
const ALWAYS = new Set([
  "PATH",
  "HOME",
  "USER",
  "SHELL",
  "LANG",
  "TMPDIR",
  "TEMP",
  "TMP",
  "PWD",
  "SYSTEMROOT",
]);

/**
 * No FORCE_COLOR=0 beside NO_COLOR: ruff, rich and pytest read any value of it as "force". What a workflow forces is
 * taken out instead. Output is not a terminal, so without force it is plain.
 */
const FORCED_COLOUR = /^(FORCE_COLOR|CLICOLOR_FORCE|MYPY_FORCE_COLOR|PY_COLORS|CARGO_TERM_COLOR|COLORTERM)$/;

/**
 * `pass` names come through whatever they are. Everything else that is meant for the runner's actions, looks like a
 * secret by name or value, or repeats a secret's value, is held back.
 */
export function gateEnvironment(
  parent: Record<string, string | undefined>,
  options: { pass: readonly string[] },
): GateEnvironment {
  const entries = Object.entries(parent).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[searchPathName(name, parent), value]],
  );
  const passed = new Set(options.pass);
  const byRule = new Set(entries.filter(([name, value]) => isSecret(name, value)).map(([name]) => name));
  const values = entries.filter(([name]) => byRule.has(name)).flatMap(([, value]) => telling(value));
  const git = gitConfigIsSecret(entries) ? /^GIT_CONFIG_(COUNT|PARAMETERS|(KEY|VALUE)_\d+)$/ : null;

  const found: GateEnvironment = { env: {}, removed: [], secrets: [] };
  for (const [name, value] of entries) {
    if (passed.has(name)) {
      found.env[name] = value;
      continue;
    }
    const secret = !ALWAYS.has(name) && (byRule.has(name) || values.some((part) => value.includes(part)));
    if (secret) found.secrets.push(name);
    if (secret || isNotForGates(name) || git?.test(name)) {
      found.removed.push(name);
      const placeholder = PLACEHOLDERS[name];
      if (placeholder !== undefined) found.env[name] = placeholder;
    } else if (!FORCED_COLOUR.test(name)) {
      found.env[name] = value;
    }
  }
  if (!passed.has("NO_COLOR")) found.env.NO_COLOR = "1";
  found.removed.sort();
  found.secrets.sort();
  return found;
}

/** Windows spells it "Path". */
function searchPathName(name: string, parent: Record<string, string | undefined>): string {
  return name.toUpperCase() === "PATH" && parent.PATH === undefined ? "PATH" : name;
}

/** Values so particular that finding them inside another value is no accident ("postgres" inside PATH would be one). */
function telling(value: string): string[] {
  const trimmed = value.trim();
  return trimmed.length >= 12 && /\d/.test(trimmed) && /[a-z]/i.test(trimmed) ? [trimmed] : [];
}

/** Settings handed to git by variables count as one: without all of them git stops with an error. */
function gitConfigIsSecret(entries: readonly [string, string][]): boolean {
  return entries.some(([name, value]) => {
    if (!/^GIT_CONFIG_(PARAMETERS|KEY_\d+|VALUE_\d+)$/.test(name)) return false;
    return /extraheader|credential|askpass|authorization/i.test(value) || isSecret("", value);
  });
}
