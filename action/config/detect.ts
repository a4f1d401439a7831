// No config, or `detect: true`: the gates a project's own files tell of. Pure; the caller lists and reads the files.

import type { GateConfig } from "../../shared/config/schema.ts";
import type { Note } from "../../shared/contract/report.ts";
import { cargo } from "./detect/cargo.ts";
import { dotnet } from "./detect/dotnet.ts";
import { go } from "./detect/go.ts";
import { gradle } from "./detect/gradle.ts";
import { maven } from "./detect/maven.ts";
import { node } from "./detect/node.ts";
import {
  baseName,
  type Ecosystem,
  type Found,
  isNear,
  type ProjectTree,
  projectAt,
} from "./detect/project.ts";
import { python } from "./detect/python.ts";

export type { ProjectTree } from "./detect/project.ts";

/** In the order their gates are shown. */
const ECOSYSTEMS: readonly Ecosystem[] = [node, python, go, cargo, gradle, maven, dotnet];

/** Base names of the files whose text detection reads; `*` stands for any part of the name. */
export const DETECTION_FILES: readonly string[] = [...new Set(ECOSYSTEMS.flatMap(({ reads }) => reads))];

/** Read these files, up to this many bytes each, before calling `detectGates`. */
export const DETECTION_MOST_BYTES = 256 * 1024;

const WANTED = new RegExp(
  `^(${DETECTION_FILES.map((name) => name.replace(/[.+]/g, "\\$&").replace("*", ".*")).join("|")})$`,
);

/** Whether detection asks for the text of a tracked file. */
export function wantsText(path: string): boolean {
  return WANTED.test(baseName(path)) && isNear(path);
}

/** A repository with more is one that should say itself what judges it. */
const MOST_FOLDERS = 8;

export interface Detected {
  gates: Record<string, GateConfig>;
  /** Installs dependencies, run at the repository's top; null when there is nothing to install. */
  install: string | null;
  notes: Note[];
}

export function detectGates(tree: ProjectTree): Detected {
  const suffixes = new Map<string, string>();
  const placed = ECOSYSTEMS.flatMap((ecosystem) => {
    const folders = ecosystem.folders(tree);
    const found = folders.slice(0, MOST_FOLDERS).map((folder) => {
      const suffix = suffixes.get(folder) ?? suffixFor(folder, [...suffixes.values()]);
      suffixes.set(folder, suffix);
      return place(ecosystem.detect(projectAt(tree, folder)), folder, suffix);
    });
    return folders.length > MOST_FOLDERS ? [...found, tooMany(ecosystem, folders)] : found;
  });
  const installs = placed.flatMap(({ install }) => install ?? []);
  return {
    gates: Object.assign({}, ...placed.map(({ gates }) => gates)),
    install: installs.length === 0 ? null : installs.join(" && "),
    notes: placed.flatMap(({ notes }) => notes),
  };
}

/** Short enough for any gate's id; folders whose names differ only in signs are numbered. */
function suffixFor(folder: string, taken: readonly string[]): string {
  if (folder === "") return "";
  const words = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const plain = `-${words.slice(0, 40)}`;
  const numbered = (count: number): string => (count === 1 ? plain : `${plain}-${count}`);
  let count = 1;
  while (taken.includes(numbered(count))) count++;
  return numbered(count);
}

/** What was found in a folder, as seen from the top. */
function place(found: Found, folder: string, suffix: string): Found {
  if (folder === "") return found;
  const gates = Object.entries(found.gates).map(([id, gate]) => {
    const title = gate.title === undefined ? {} : { title: `${gate.title} (${folder})`.slice(0, 80) };
    const requires = gate.requires.map((name) => (name.includes("/") ? `${folder}/${name}` : name));
    const needs = gate.needs.map((need) => need + suffix);
    return [id + suffix, { ...gate, ...title, cwd: folder, needs, requires }] as const;
  });
  const quoted = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  return {
    gates: Object.fromEntries(gates),
    install: found.install === null ? null : `(cd ${quoted} && ${found.install})`,
    notes: found.notes,
  };
}

function tooMany(ecosystem: Ecosystem, folders: readonly string[]): Found {
  const rest = folders.slice(MOST_FOLDERS);
  const names =
    rest.length > 5 ? `${rest.slice(0, 5).join(", ")} and ${rest.length - 5} more` : rest.join(", ");
  const text = `${folders.length} ${ecosystem.name} projects were found; gates were made for the first ${MOST_FOLDERS}, not for ${names}. List the gates you want in .github/proofmark.yml.`;
  return { gates: {}, install: null, notes: [{ code: "detect-too-many", text }] };
}
