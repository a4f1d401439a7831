// The data contract as the page people read: docs/data-contract.md.
import { DATA_CONTRACT, type DataCategory, NEVER_SENT } from "../shared/contract/data.ts";

const WAYS = {
  door: "The egress door",
  runner: "The runner's own files and output",
  git: "`git`, with the checkout's own credentials",
  npm: "`npm`, with the machine's own settings",
  browser: "The browser, through a door of its own",
  "not-built": "Not built in this version: nothing is sent",
} satisfies Record<DataCategory["way"], string>;

/** The whole of docs/data-contract.md. */
export function renderDataContract(): string {
  const categories: readonly DataCategory[] = DATA_CONTRACT;
  return `${[
    "# What leaves the runner",
    "",
    "<!-- Generated from shared/contract/data.ts by `npm run docs`; edit that file. -->",
    "",
    "By default nothing is transmitted to anyone but your own GitHub. Everything else is opt-in, one by one. The",
    "requests Proofmark itself makes pass one door that knows only the routes below; anything else is refused before",
    "a connection is made, and each request, the refused ones too, is in the run's `egress.json`. See",
    "[security](security.md) for how to check that, and for what the door does not cover.",
    "",
    "| category | to whom | consent | way |",
    "|---|---|---|---|",
    ...categories.map(
      ({ id, title, recipient, consent, way }) =>
        `| [${title}](#${id}) | ${recipient} | ${consent} | ${WAYS[way]} |`,
    ),
    "",
    ...categories.flatMap(categorySection),
    "## Never, to anyone but your own GitHub",
    "",
    ...NEVER_SENT.map((item) => `- ${item}`),
  ].join("\n")}\n`;
}

function categorySection(category: DataCategory): string[] {
  const routes = category.routes.map(
    ({ host, method, path, query }) =>
      `| \`${method}\` | ${host} | \`${path}\` | ${query === null ? "any (signed address)" : query.map((name) => `\`${name}\``).join(", ") || "none"} |`,
  );
  return [
    `## ${category.id}`,
    "",
    `**${category.title}.** ${category.what}`,
    "",
    `- To: ${category.recipient}`,
    `- When: ${category.when}`,
    `- Consent: ${category.consent}`,
    `- ${category.consent === "default" ? "To turn it off" : "To turn it on"}: ${category.control}`,
    `- Way: ${WAYS[category.way]}`,
    "",
    ...(routes.length === 0 ? [] : ["| method | host | path | query |", "|---|---|---|---|", ...routes, ""]),
  ];
}
