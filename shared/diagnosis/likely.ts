// Which files of this change are the likeliest to be behind a cause. Points for what speaks for a file; the same for any order.
import type { ChangedFile, Report } from "../contract/report.ts";
import { cleanLine, utf8Bytes } from "../render/plain.ts";
import { BOUNDS, WHY_LIKELY } from "./bounds.ts";
import { isTestPath, stemOf } from "./clues.ts";
import type { Group, Told } from "./group.ts";
import type { Likely, WhyLikely } from "./types.ts";

const POINTS: Readonly<Record<WhyLikely, number>> = {
  "import-name": 55,
  "deepest-frame": 45,
  "finding-here": 40,
  manifest: 35,
  frame: 20,
  "same-stem": 20,
  mentioned: 15,
  "same-folder": 8,
  "only-change": 5,
};
/** A test that fails is seldom itself what broke. */
const TEST_SHARE = 0.25;
/** Of a cause with thousands of findings the first say as much as all. */
const MOST_READ = 40;
const MANIFEST =
  /(?:^|\/)(?:package(?:-lock)?\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|pyproject\.toml|poetry\.lock|uv\.lock|requirements[^/]*\.txt|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|Gemfile(?:\.lock)?|composer\.(?:json|lock)|tsconfig[^/]*\.json|jsconfig\.json)$/;
/** A name in a message that is a path, or a part of one. */
const MENTION = /[\w@.-]{1,120}(?:\/[\w@.-]{1,120}){0,12}\.[A-Za-z]\w{0,5}/g;
const MOST_MENTIONS = 40;

export type LikelyFiles = (group: Group) => Likely[];

/** Indexes the change once; each cause then costs what it says, not what the change holds. */
export function likelyFiles(report: Report): LikelyFiles {
  const { files } = report.change;
  const index = {
    byPath: indexBy(files, ({ path, previousPath }) => [
      path,
      ...(previousPath === null ? [] : [previousPath]),
    ]),
    byStem: indexBy(files, (file) => namesOf(file).map(stemOf)),
    byFolder: indexBy(files, ({ path }) => [folderOf(path)]),
    byName: indexBy(files, (file) => namesOf(file).map(nameOf)),
    manifests: files.filter(({ path }) => MANIFEST.test(path)).slice(0, 20),
    only: files.length <= 3 ? files : [],
  };
  return (group) => {
    const found = new Map<string, Set<WhyLikely>>();
    const say = (list: readonly ChangedFile[] | undefined, why: WhyLikely): void => {
      for (const { path } of list?.slice(0, 50) ?? [])
        found.set(path, (found.get(path) ?? new Set()).add(why));
    };
    for (const told of group.members.slice(0, MOST_READ)) read(told, group, index, say);
    if (found.size === 0) say(index.only, "only-change");
    return ranked(found);
  };
}

/** Without what little speaks for beside the first. */
function ranked(found: ReadonlyMap<string, ReadonlySet<WhyLikely>>): Likely[] {
  const scored = [...found]
    .map(([path, why]) => ({
      path,
      score: scoreOf(path, why),
      why: WHY_LIKELY.filter((one) => why.has(one)),
    }))
    .filter(({ path }) => utf8Bytes(path) <= BOUNDS.path && cleanLine(path) === path)
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
  const least = (scored[0]?.score ?? 0) / 4;
  return scored.filter(({ score }) => score >= least).slice(0, BOUNDS.likely);
}

interface Index {
  byPath: Map<string, ChangedFile[]>;
  byStem: Map<string, ChangedFile[]>;
  byFolder: Map<string, ChangedFile[]>;
  byName: Map<string, ChangedFile[]>;
  manifests: readonly ChangedFile[];
}

function read(
  { finding, clues }: Told,
  { kind }: Group,
  index: Index,
  say: (list: readonly ChangedFile[] | undefined, why: WhyLikely) => void,
): void {
  const { path } = finding;
  if (clues.module !== null) {
    say(index.byStem.get(stemOf(clues.module)), "import-name");
    // A package, and not a file: who declares packages may have dropped it.
    if (kind === "missing-module" && /^[@\w]/.test(clues.module)) say(index.manifests, "manifest");
  }
  const ours = clues.places.filter(({ path: at }) => at.includes("/") || index.byName.has(at));
  const [deepest, ...above] = ours.map(({ path: at }) => at);
  const changed = (at: string): readonly ChangedFile[] | undefined =>
    (at.includes("/") ? index.byPath : index.byName).get(at);
  // In a test an assertion is thrown whatever broke.
  if (deepest) say(changed(deepest), isTestPath(deepest) ? "frame" : "deepest-frame");
  for (const place of above) say(changed(place), "frame");
  if (path !== null) {
    say(index.byPath.get(path), "finding-here");
    if (isTestPath(path)) say(others(index.byStem.get(stemOf(path)), path), "same-stem");
    say(others(index.byFolder.get(folderOf(path)), path), "same-folder");
  }
  const words = `${finding.message}\n${finding.detail ?? ""}`.slice(0, 2048);
  for (const [mention] of [...words.matchAll(MENTION)].slice(0, MOST_MENTIONS))
    say(others(index.byName.get(nameOf(mention)), path), "mentioned");
}

const others = (files: readonly ChangedFile[] | undefined, path: string | null): ChangedFile[] | undefined =>
  files?.filter((file) => file.path !== path);

function scoreOf(path: string, why: ReadonlySet<WhyLikely>): number {
  const sum = [...why].reduce((points, one) => points + POINTS[one], 0);
  return Math.max(1, Math.min(100, Math.round(isTestPath(path) ? sum * TEST_SHARE : sum)));
}

function indexBy(
  files: readonly ChangedFile[],
  keysOf: (file: ChangedFile) => string[],
): Map<string, ChangedFile[]> {
  const index = new Map<string, ChangedFile[]>();
  for (const file of files)
    for (const key of new Set(keysOf(file))) {
      const list = index.get(key);
      if (list) list.push(file);
      else index.set(key, [file]);
    }
  return index;
}

const namesOf = ({ path, previousPath }: ChangedFile): string[] => [
  path,
  ...(previousPath === null ? [] : [previousPath]),
];
const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
