// What a path says of a file: by the conventions of the languages and tools, since config may be what is tampered with.
import type { Glob } from "../globs.ts";
import { languageOf } from "./text/grammars.ts";

export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** Files that hold nothing but tests, by name. */
const TEST_NAMES = [
  /[._-](?:test|spec|cy|e2e|it|unit)\.(?:[cm]?[jt]sx?|dart|vue)$/,
  /^test_.*\.py$|_test\.py$|^tests?\.py$/,
  /^[^_.].*_test\.go$/,
  /_(?:spec|test)\.rb$|^test_.*\.rb$/,
  /(?:Test|Tests|TestCase|IT|Spec|Specs)\.(?:java|kt|kts|cs|swift|scala|groovy|php)$|^Test[A-Z].*\.(?:java|kt|cs)$/,
  /[._-]test\.php$/,
  /(?:^|_)tests?\.rs$/,
];
/** Folders whose files may be tests; whether one is, its content says. */
const TEST_FOLDERS =
  /(?:^|\/)(?:__tests__|tests?|specs?|e2e|cypress|integration-tests?|[A-Za-z.]+\.Tests?)\//;
const FIXTURES =
  /(?:^|\/)(?:fixtures?|__fixtures__|testdata|test-data|test_data|__testfixtures__|samples?|cassettes)\//i;
const SNAPSHOTS =
  /(?:^|\/)(?:__snapshots__|__image_snapshots__|snapshots?|goldens?|baselines?|screenshots)\/|-snapshots\/|\.snap(?:\.\w+)?$|\.golden(?:\.\w+)?$|\.(?:approved|verified|snapshot)\.\w+$|\.ambr$/i;
const GENERATED =
  /(?:^|\/)(?:node_modules|vendor|third_party|dist|generated|__generated__|\.yarn|Pods)\/|\.min\.(?:js|css)$|\.(?:pb|gen|generated|g)\.\w+$|_pb2(?:_grpc)?\.pyi?$|\.pb\.go$|_generated\.\w+$|\.d\.ts\.map$/;
const DOCS = /\.(?:mdx?|rst|adoc|txt)$|(?:^|\/)(?:LICENSE|NOTICE|CHANGELOG|AUTHORS)[^/]*$/i;

const CI =
  /^\.github\/(?:workflows|actions)\/|^\.gitlab-ci\.ya?ml$|^\.gitlab\/ci\/|^\.circleci\/|^azure-pipelines[^/]*\.ya?ml$|^\.azure-pipelines\/|(?:^|\/)Jenkinsfile[^/]*$|^\.travis\.ya?ml$|^\.?appveyor\.ya?ml$|^\.buildkite\/|^bitbucket-pipelines\.ya?ml$|^\.drone\.(?:ya?ml|star|jsonnet)$|^\.woodpecker(?:\.ya?ml$|\/)|^\.teamcity\/|^cloudbuild\.ya?ml$|^\.semaphore\/|^\.forgejo\/workflows\/|^\.gitea\/workflows\/|^\.cirrus\.ya?ml$/;
const OWNERS = /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/;

const LOCKS: Readonly<Record<string, RegExp>> = {
  "package-lock.json": /^package\.json$/,
  "npm-shrinkwrap.json": /^package\.json$/,
  "yarn.lock": /^package\.json$|^\.yarnrc\.yml$/,
  "pnpm-lock.yaml": /^package\.json$|^pnpm-workspace\.yaml$/,
  "bun.lock": /^package\.json$/,
  "bun.lockb": /^package\.json$/,
  "deno.lock": /^deno\.jsonc?$|^package\.json$/,
  "poetry.lock": /^pyproject\.toml$/,
  "uv.lock": /^pyproject\.toml$/,
  "pdm.lock": /^pyproject\.toml$/,
  "Pipfile.lock": /^Pipfile$/,
  "Cargo.lock": /^Cargo\.toml$/,
  "go.sum": /^go\.(?:mod|work)$|\.go$/,
  "Gemfile.lock": /^Gemfile$|\.gemspec$/,
  "composer.lock": /^composer\.json$/,
  "packages.lock.json": /\.(?:cs|fs|vb)proj$|^Directory\.[\w.]+\.props$/,
  "gradle.lockfile": /^build\.gradle(?:\.kts)?$|\.versions\.toml$/,
  "mix.lock": /^mix\.exs$/,
  "pubspec.lock": /^pubspec\.yaml$/,
  "Podfile.lock": /^Podfile$/,
  "Package.resolved": /^Package\.swift$|^project\.pbxproj$/,
};

export const isCi = (path: string): boolean => CI.test(path);
export const isCodeowners = (path: string): boolean => OWNERS.test(path);
export const isSnapshot = (path: string): boolean => SNAPSHOTS.test(path) && !isTestByName(path);
export const isFixture = (path: string): boolean => FIXTURES.test(path);
export const isGenerated = (path: string): boolean => GENERATED.test(path);
export const isDoc = (path: string): boolean => DOCS.test(path);
export const isTestByName = (path: string): boolean =>
  TEST_NAMES.some((name) => name.test(nameOf(path))) ||
  /(?:^|\/)__tests__\/(?:.*\/)?[^/]+\.(?:[cm]?[jt]sx?)$/.test(path);
/** By name, by folder, or as config says. */
export const mayBeTest = (path: string, globs: readonly Glob[]): boolean =>
  isTestByName(path) || TEST_FOLDERS.test(path) || globs.some((glob) => glob.matches(path));

/** What names the manifests of a lockfile; null for other files. */
export const manifestOf = (path: string): RegExp | null => {
  const name = nameOf(path);
  return Object.hasOwn(LOCKS, name) ? (LOCKS[name] ?? null) : null;
};

/** Code of the product itself: no test, no snapshot, no fixture, nothing generated. */
export const isSource = (path: string, globs: readonly Glob[]): boolean =>
  languageOf(path) !== null &&
  !mayBeTest(path, globs) &&
  !isSnapshot(path) &&
  !isFixture(path) &&
  !isGenerated(path) &&
  manifestOf(path) === null;
