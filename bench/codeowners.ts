// Which of 5,000 rules decides each of 20,000 paths: our matcher against one regular expression a rule, tried from the last.
import { Matcher } from "../shared/codeowners/match.ts";
import { readOwnership } from "../shared/codeowners/owners.ts";
import { elapsed, inTurns, row } from "./measure.ts";
import { seeded } from "./pixels/pages.ts";

const RULES = 5_000;
const PATHS = 20_000;
const TURNS = 3;
const BAR = 40;

const WORDS =
  "api app auth billing build cache chart client common config core data docs editor error events export feed form graph hooks http icons image index input jobs lib list login mail menu model net notes page parser plan query queue report router rules scan search server session shared shell sign state store table task team test theme token tools tree types user utils view web widget worker".split(
    " ",
  );
const ENDS = "ts tsx js css md go py rs java json yml sql svg html proto kt swift rb sh txt".split(" ");

interface Case {
  patterns: string[];
  paths: string[];
}

/** As large repositories have them: most rules name a folder, some a kind of file, few hold wildcards in the middle. */
export function codeownersCase(rules: number, count: number): Case {
  const random = seeded(5);
  const below = (most: number) => Math.floor(random() * most);
  const oneOf = (values: readonly string[]) => values[below(values.length)] ?? "";
  const word = () => (random() < 0.5 ? oneOf(WORDS) : `${oneOf(WORDS)}-${oneOf(WORDS)}`);
  const folders = Array.from({ length: 4_000 }, () => Array.from({ length: 1 + below(6) }, word).join("/"));
  const file = () => `${word()}${random() < 0.2 ? ".test" : ""}.${oneOf(ENDS)}`;
  const paths = Array.from({ length: count }, () => `${oneOf(folders)}/${file()}`);
  const rule = (): string => {
    const folder = oneOf(folders);
    const kind = random();
    if (kind < 0.5) return `/${folder}/`;
    if (kind < 0.62) return `/${folder}/${file()}`;
    if (kind < 0.7) return `${folder}/*`;
    if (kind < 0.76) return `*.${word()}.${oneOf(ENDS)}`;
    if (kind < 0.82) return `${word()}.${oneOf(ENDS)}`;
    if (kind < 0.87) return `**/${word()}/${word()}/`;
    if (kind < 0.91) return `/${folder.split("/")[0]}/**/*.${word()}.${oneOf(ENDS)}`;
    if (kind < 0.94) return `/${folder.split("/")[0]}/*/${word()}/`;
    if (kind < 0.97) return `/${folder}/*.${oneOf(ENDS)}`;
    return `${word()}-*.test.${oneOf(ENDS)}`;
  };
  return {
    patterns: ["*", ...ENDS.map((end) => `*.${end}`), ...Array.from({ length: rules }, rule)].slice(0, rules),
    paths,
  };
}

/** The usual translation, as packages that try rule after rule have it. */
export function asRegExp(pattern: string): RegExp {
  const anchored = /\/./.test(pattern);
  const body = pattern
    .replace(/^\//, "")
    .replace(/\/$/, "/**")
    .replace(/[.+^${}()|[\]\\]/g, "\\$&");
  const inside = body.replace(/\*\*\/|\/\*\*$|\*|\?/g, (wild) =>
    wild === "**/" ? "(?:.+/)?" : wild === "/**" ? "/.+" : wild === "*" ? "[^/]*" : "[^/]",
  );
  const end = /(?:^|[^*])\/\*$/.test(pattern) || pattern.endsWith("/") ? "" : "(?:/.*)?";
  return new RegExp(`^${anchored ? "" : "(?:.+/)?"}${inside}${end}$`);
}

function byRegExp(expressions: readonly RegExp[], path: string): number {
  for (let rule = expressions.length - 1; rule >= 0; rule -= 1)
    if (expressions[rule]?.test(path)) return rule;
  return -1;
}

export async function benchCodeowners(): Promise<string[]> {
  const { patterns, paths } = codeownersCase(RULES, PATHS);
  const text = patterns.map((pattern, index) => `${pattern} @owner-${index}`).join("\n");
  const expressions = patterns.map(asRegExp);
  const expected = paths.map((path) => byRegExp(expressions, path));
  const timed = (answer: () => readonly number[]) => async () => {
    const since = process.hrtime.bigint();
    const answers = answer();
    const took = elapsed(since);
    const wrong = paths.findIndex((_, index) => answers[index] !== expected[index]);
    if (wrong !== -1)
      throw new Error(`${paths[wrong]}: rule ${answers[wrong]}, one by one ${expected[wrong]}`);
    return took;
  };
  const warm = new Matcher(patterns);
  const contenders = [
    {
      name: "one regular expression a rule, from the last",
      once: timed(() => paths.map((path) => byRegExp(expressions, path))),
    },
    {
      name: "proofmark, from the file's text on",
      once: timed(() =>
        readOwnership(text)
          .explain(paths)
          .map(({ line }) => (line ?? 0) - 1),
      ),
    },
    {
      name: "proofmark, compiled, folders not yet met",
      once: async () => {
        const cold = new Matcher(patterns);
        return timed(() => paths.map((path) => cold.match(path)))();
      },
    },
    {
      name: "proofmark, compiled, folders met before",
      once: timed(() => paths.map((path) => warm.match(path))),
    },
  ];
  const medians = await inTurns(contenders, TURNS);
  const [bare = 0, ...ours] = [...medians.values()];
  const rate = (took: number) =>
    `${Math.round(PATHS / (took / 1000)).toLocaleString("en")} paths/s`.padStart(20);
  const slowest = bare / Math.max(...ours);
  return [
    `\ncodeowners: ${RULES} rules, ${PATHS} paths (median of ${TURNS}, in turns)`,
    ...[...medians].map(
      ([name, took]) => `${row(name, took)}${rate(took)}${`${(bare / took).toFixed(0)}x`.padStart(8)}`,
    ),
    `  at least ${BAR} times as fast: ${slowest >= BAR ? "yes" : "NO"}, ${slowest.toFixed(0)} times from the file's text on`,
  ];
}
