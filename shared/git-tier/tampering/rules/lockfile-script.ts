// What runs when dependencies are installed, and where they come from: the part of a change that nobody reads.

import { cut } from "../../../contract/limits.ts";
import type { FileChange } from "../../change-text.ts";
import { folderOf, isFixture, isGenerated, manifestOf, nameOf } from "../paths.ts";
import { addedLines, type Found, type Rule, removedLines, type Seen } from "../rule.ts";
import { entriesOf } from "../text/flat.ts";

export const lockfileScript: Rule = { id: "lockfile-script", severity: "critical", find };

function find({ change }: Seen): Found[] {
  const files = change.files.filter(({ path }) => !isFixture(path) && !path.includes("node_modules/"));
  return files.flatMap((file) => {
    if (file.head === null) return [];
    if (nameOf(file.path) === "package.json" || nameOf(file.path) === "composer.json") return scripts(file);
    if (
      nameOf(file.path) === ".npmrc" ||
      /^(?:pip\.conf|requirements[\w.-]*\.txt|\.yarnrc(?:\.yml)?|bunfig\.toml)$/.test(nameOf(file.path))
    )
      return hosts(file);
    const manifest = manifestOf(file.path);
    return manifest === null
      ? []
      : [...alone(file, manifest, change.files), ...hosts(file), ...integrity(file), ...installs(file)];
  });
}

const INSTALL =
  /^scripts\.(pre|post)?(install|prepare)$|^scripts\.dependencies$|^scripts\.(?:pre|post)-(?:install|update|autoload-dump)-cmd(?:\.\[\])?$/;
/** Sets up hooks of git and runs nothing else. */
const HARMLESS =
  /^(?:husky(?: install)?|lefthook install|simple-git-hooks|is-ci \|\| husky(?: install)?|husky \|\| true)$/;

function scripts(file: FileChange): Found[] {
  if (isGenerated(file.path)) return [];
  const read = (lines: readonly string[] | null | undefined) =>
    entriesOf("package.json", lines ?? []).filter(({ path }) => INSTALL.test(path));
  const before = new Map(read(file.base?.lines).map(({ path, value }) => [path, value]));
  return read(file.head?.lines)
    .filter(({ path, value }) => before.get(path) !== value)
    .map(({ path, value, line }) => ({
      path: file.path,
      line,
      message: `\`${path.replace("scripts.", "")}\` ${before.has(path) ? "was changed" : "is new"}: it runs wherever the package is installed.`,
      detail: cut(value, 300),
      key: path,
      ...(HARMLESS.test(value) || file.base === null ? { severity: "warning" as const } : {}),
    }));
}

/** `nix flake update` and its like change nothing but the lock, on purpose. */
function alone(file: FileChange, manifest: RegExp, files: readonly FileChange[]): Found[] {
  if (file.status !== "modified") return [];
  const folder = folderOf(file.path);
  const near = (path: string) => folder === "" || path.startsWith(`${folder}/`) || !path.includes("/");
  if (files.some(({ path }) => manifest.test(nameOf(path)) && near(path))) return [];
  return [
    {
      path: file.path,
      line: null,
      message: "The lockfile changes and no manifest does: what is installed differs, and nothing says why.",
      key: "alone",
      severity: "warning",
    },
  ];
}

const URL = /\b((?:git\+)?(?:https?|ssh|git)):\/\/(?:[^\s"'/@]{1,200}@)?([\w.-]{1,200}(?::\d{1,5})?)/g;

const hostsOf = (lines: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const [index, text] of lines.entries())
    for (const [, scheme, host] of text.slice(0, 2_000).matchAll(URL)) {
      // Where a project asks for money, or lives, is not where it is fetched from.
      if (
        /"(?:url|homepage|funding|bugs)"\s*:/.test(text.slice(0, 40)) &&
        !/lock|resolved|tarball/.test(text)
      )
        continue;
      const key = scheme === "http" ? `http://${host}` : (host ?? "").toLowerCase();
      if (!found.has(key)) found.set(key, index + 1);
    }
  return found;
};

/** Where packages come from as long as nobody says otherwise. */
const USUAL = new Set(
  "registry.npmjs.org registry.yarnpkg.com npm.jsr.io jsr.io pypi.org files.pythonhosted.org crates.io index.crates.io static.crates.io rubygems.org repo.packagist.org api.github.com proxy.golang.org sum.golang.org api.nuget.org repo1.maven.org repo.maven.apache.org pub.dev deno.land".split(
    " ",
  ),
);

function hosts(file: FileChange): Found[] {
  const before = hostsOf(file.base?.lines ?? []);
  const lines = file.head?.lines ?? [];
  const came = new Set(addedLines(file).map(({ line }) => line));
  return [...hostsOf(lines)]
    .filter(([host, line]) => !before.has(host) && came.has(line) && !USUAL.has(host))
    .slice(0, 20)
    .map(([host, line]) => ({
      path: file.path,
      line,
      message: `Packages come from \`${cut(host, 120)}\`, where none came from before.`,
      detail: cut((lines[line - 1] ?? "").trim(), 300),
      key: host,
      ...(file.base === null ? { severity: "warning" as const } : {}),
    }));
}

/** The same version with another content: a line of each, one below the other, and no version between. */
function integrity(file: FileChange): Found[] {
  // Of the manifest, and of no package: `content-hash`.
  const sums = <T extends { text: string }>(lines: T[]) =>
    lines.filter(({ text }) => /\b(?:integrity|checksum|(?<!content-)hash)\b/.test(text.slice(0, 200)));
  const versions = (lines: { text: string }[]) =>
    lines.filter(({ text }) =>
      /\bversion\b|\bresolved?\b|@/.test(text.slice(0, 200).replace(/integrity.*/, "")),
    );
  return file.hunks.flatMap((hunk) => {
    const one = { ...file, hunks: [hunk] };
    const [gone, came] = [removedLines(one), addedLines(one)];
    const swapped = sums(gone).length > 0 && sums(came).length === sums(gone).length;
    // `sha1-…` to `sha512-…` is a better sum of the same.
    const better = sums(gone).every(({ text }) => /sha1-/.test(text));
    if (!swapped || better || versions([...gone, ...came]).length > 0) return [];
    const was = versionAbove(file.base?.lines ?? [], sums(gone)[0]?.line ?? 0);
    const is = versionAbove(file.head?.lines ?? [], sums(came)[0]?.line ?? 0);
    if (was !== is) return [];
    return [
      {
        path: file.path,
        line: hunk.headStart,
        message: "A package keeps its version and changes its content: its checksum is another.",
        detail: [
          ...gone.map(({ text }) => `- ${cut(text.trim(), 150)}`),
          ...came.map(({ text }) => `+ ${cut(text.trim(), 150)}`),
        ]
          .slice(0, 10)
          .join("\n"),
        key: `sum:${(came[0]?.text ?? "").trim()}`,
      },
    ];
  });
}

/** Lines of one package above its checksum. */
const REACH = 2_000;

/** In Cargo's, uv's and Poetry's a package's version stands lines above its checksums, with others between that stay. */
function versionAbove(lines: readonly string[], line: number): string | null {
  for (let at = line; at > Math.max(0, line - REACH); at--) {
    const text = (lines[at - 1] ?? "").slice(0, 200);
    const version = /^\s*"?version"?\s*[:=]\s*"?([^",\s]+)/.exec(text)?.[1];
    if (version !== undefined) return version;
    if (/^\[\[package\]\]/.test(text)) return null;
  }
  return null;
}

/** npm's and pnpm's mark of a dependency that runs a script when it is installed. */
function installs(file: FileChange): Found[] {
  const marks = (lines: { line: number; text: string }[]) =>
    lines.filter(({ text }) => /"?(?:hasInstallScript|requiresBuild)"?: true/.test(text.slice(0, 200)));
  const [gone, came] = [marks(removedLines(file)), marks(addedLines(file))];
  if (file.base === null || came.length <= gone.length) return [];
  const count = came.length - gone.length;
  return [
    {
      path: file.path,
      line: came[0]?.line ?? null,
      message: `${count === 1 ? "A dependency" : `${count} dependencies`} more may run a script when installed.`,
      key: `installs:${count}`,
      severity: "warning",
    },
  ];
}
