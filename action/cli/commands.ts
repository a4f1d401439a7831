// Every subcommand in one table. Each is loaded only when it is called.
import type { Command } from "./command.ts";

const flag = { type: "boolean" } as const;
const word = { type: "string" } as const;

export const COMMANDS = {
  verify: {
    usage:
      "proofmark verify [--cwd DIR] [--base REF] [--config FILE] [--only ID,…] [--shard N/OF] [--out DIR] [--format text|json|markdown] [--advisory] [--no-cache] [--fix-scope]",
    about:
      "Runs the gates and judges the change against its base; --fix-scope first puts back what lies outside the scope.",
    options: {
      cwd: word,
      base: word,
      config: word,
      only: word,
      shard: word,
      out: word,
      format: word,
      advisory: flag,
      "no-cache": flag,
      "fix-scope": flag,
    },
    positionals: false,
    run: async (...given) => (await import("./verify.ts")).verifyCommand(...given),
  },
  read: {
    usage: "proofmark read [--as FORMAT] [--format text|json] FILE…",
    about: "Shows what Proofmark reads in a report file.",
    options: { as: word, format: word },
    positionals: true,
    run: async (...given) => (await import("./checkout-commands.ts")).read(...given),
  },
  doctor: {
    usage: "proofmark doctor [--cwd DIR] [--format text|json]",
    about: "Checks git, Node, the config, detected commands and permissions, and says what to mend.",
    options: { cwd: word, format: word },
    positionals: false,
    run: async (...given) => (await import("./checkout-commands.ts")).doctor(...given),
  },
  init: {
    usage: "proofmark init [--cwd DIR] [--config] [--report] [--force]",
    about:
      "Writes the workflow; with --config the detected gates as a config file, with --report the second stage's workflow.",
    options: { cwd: word, config: flag, report: flag, force: flag },
    positionals: false,
    run: async (...given) => (await import("./checkout-commands.ts")).init(...given),
  },
  report: {
    usage: "proofmark report [RUN] [--cwd DIR] [--format text|json|markdown|path]",
    about: "Shows a kept run again, the latest by default, and where its page is.",
    options: { cwd: word, format: word },
    positionals: true,
    run: async (...given) => (await import("./report.ts")).reportCommand(...given),
  },
  merge: {
    usage: "proofmark merge RUN… [--out DIR] [--format text|json|markdown]",
    about: "Makes one run of the kept runs of all shards; a missing shard leaves its gates unknown.",
    options: { out: word, format: word },
    positionals: true,
    run: async (...given) => (await import("./merge.ts")).mergeCommand(...given),
  },
  diagnose: {
    usage: "proofmark diagnose [RUN] [--cwd DIR] [--format text|json|markdown]",
    about:
      "Tells what a kept run found by cause, the latest by default: likely files, a command each, the log's telling part.",
    options: { cwd: word, format: word },
    positionals: true,
    run: async (...given) => (await import("./diagnose.ts")).diagnoseCommand(...given),
  },
  compare: {
    usage: "proofmark compare EXPECTED ACTUAL [--format text|json] [--diff OUT.png]",
    about:
      "Says whether two PNG files look the same, and where they differ. Exit codes: 0 same, 1 different, 2 a problem.",
    options: { format: word, diff: word },
    positionals: true,
    run: async (...given) => (await import("./compare-words.ts")).compareWords(...given),
  },
  approve: {
    usage: "proofmark approve [RUN] [--screen GLOB] [--prune] [--config FILE] [--cwd DIR]",
    about:
      "Writes the shots of a kept run's changed and new screens, the latest by default, to where they are committed.",
    options: { screen: word, prune: flag, config: word, cwd: word },
    positionals: true,
    run: async (...given) => (await import("./approve.ts")).approveCommand(...given),
  },
  owners: {
    usage: "proofmark owners [--codeowners FILE] [--format text|json] [--cwd DIR] PATH…",
    about: "Says who owns paths by CODEOWNERS, as GitHub reads it, and which line decides.",
    options: { codeowners: word, format: word, cwd: word },
    positionals: true,
    run: async (...given) => (await import("./owners.ts")).ownersCommand(...given),
  },
  badge: {
    usage: "proofmark badge new --url URL | show [--repository-id NUMBER] [--cwd DIR]",
    about:
      "Makes the salt of a project's badge, or shows it again, with what to paste into config, workflow and README.",
    options: { url: word, "repository-id": word, cwd: word },
    positionals: true,
    run: async (...given) => (await import("./badge.ts")).badgeCommand(...given),
  },
  mcp: {
    usage: "proofmark mcp [--cwd DIR]",
    about: "Serves the gates of one checkout as tools of an agent (MCP), over standard input and output.",
    options: { cwd: word },
    positionals: false,
    run: async (...given) => (await import("./mcp.ts")).mcpCommand(...given),
  },
  dashboard: {
    usage: "proofmark dashboard [--port 3737] [--cwd DIR]",
    about: "Shows the kept runs of a checkout in the browser, on this machine only, until Ctrl-C.",
    options: { port: word, cwd: word },
    positionals: false,
    run: async (...given) => (await import("./dashboard.ts")).dashboardCommand(...given),
  },
} satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;
