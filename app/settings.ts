// The environment → what the App runs with, or all that is wrong with it at once. Pure: files are read by whoever calls.
import { type Problem, ProblemError } from "../shared/problem.ts";
import { DEFAULT_WORKFLOW, isWorkflowPath } from "../shared/second-stage/workflow.ts";
import { type Credentials, privateKeyOf, refusalOfSecret } from "./credentials.ts";

export interface Settings {
  host: string;
  port: number;
  /** How browsers and GitHub reach the App, without a slash at the end; null: by the address it listens on, so not from outside. */
  publicUrl: string | null;
  github: GitHubAddress;
  database: PostgresSettings | { kind: "embedded" };
  /** Holds the embedded database, its copies and the credentials. */
  data: string;
  credentials: Credentials | null;
  /** Where the guided set-up writes what the environment does not give. */
  credentialsFile: string;
  /** Addresses or networks whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[];
  /** Null: metrics are told on the loopback interface only. */
  metricsToken: string | null;
  log: { level: LogLevel; format: "json" | "pretty" | "auto" };
  /** Base address of an OpenTelemetry collector; null: nothing is traced. */
  traces: string | null;
  copies: { everyMinutes: number; keep: number };
  /** Jobs at once, each of another repository or installation. */
  workers: number;
  /** Paths of workflows whose runs are published for forks. */
  firstStages: readonly string[];
  /** Longest time for begun work at the end. */
  shutdownSeconds: number;
}

export interface PostgresSettings {
  kind: "postgres";
  url: string;
  /** Of the tables' owner; null: migrations are run by `migrate`, elsewhere. */
  ownerUrl: string | null;
  connections: number;
}

/** Of github.com, or of a GitHub Enterprise Server; both without a slash at the end. */
export interface GitHubAddress {
  url: string;
  api: string;
}

export type LogLevel = "debug" | "info" | "warn" | "error";

export type Environment = Readonly<Record<string, string | undefined>>;

/** A file's text; throws where it cannot be read. */
export type ReadText = (path: string) => string;

/**
 * Every variable is optional. Secrets may also be given as files: `NAME_FILE` holds the path.
 * @throws ProblemError with all problems
 */
export function readSettings(env: Environment, read: ReadText): Settings {
  const ask = new Asked(env, read);
  const data = ask.text("PROOFMARK_DATA") ?? "./proofmark-data";
  const settings: Settings = {
    host: ask.text("HOST") ?? "127.0.0.1",
    port: ask.integer("PORT", { least: 0, most: 65_535, otherwise: 3000 }),
    publicUrl: publicUrlOf(ask),
    github: githubOf(ask),
    database: databaseOf(ask),
    data,
    credentials: credentialsOf(ask),
    credentialsFile: ask.text("CREDENTIALS_FILE") ?? `${data}/credentials.json`,
    trustedProxies: listOf(ask.text("TRUSTED_PROXIES") ?? ""),
    metricsToken: tokenOf(ask),
    log: {
      level: ask.oneOf("LOG_LEVEL", ["debug", "info", "warn", "error"], "info"),
      format: ask.oneOf("LOG_FORMAT", ["json", "pretty", "auto"], "auto"),
    },
    traces: ask.address("OTEL_EXPORTER_OTLP_ENDPOINT"),
    copies: {
      everyMinutes: ask.integer("COPIES_EVERY_MINUTES", { least: 0, most: 10_080, otherwise: 360 }),
      keep: ask.integer("COPIES_KEEP", { least: 1, most: 1_000, otherwise: 8 }),
    },
    workers: ask.integer("WORKERS", { least: 1, most: 64, otherwise: 8 }),
    firstStages: firstStagesOf(ask),
    shutdownSeconds: ask.integer("SHUTDOWN_SECONDS", { least: 1, most: 600, otherwise: 8 }),
  };
  ask.refuse();
  return settings;
}

const listOf = (text: string): string[] => text.split(/[\s,]+/).filter((each) => each !== "");

function firstStagesOf(ask: Asked): string[] {
  const paths = listOf(ask.text("FIRST_STAGES") ?? DEFAULT_WORKFLOW);
  for (const path of paths.filter((each) => !isWorkflowPath(each)))
    ask.wrong(
      "FIRST_STAGES",
      `\`FIRST_STAGES\` names ${path.slice(0, 80)}, which is no path of a workflow.`,
      `Write paths like ${DEFAULT_WORKFLOW}, with commas between them.`,
    );
  return paths;
}

function publicUrlOf(ask: Asked): string | null {
  const url = ask.address("PUBLIC_URL");
  if (url !== null && new URL(url).pathname !== "/")
    ask.wrong(
      "PUBLIC_URL",
      "`PUBLIC_URL` has a path.",
      "Give the App a host name of its own: it answers at the top of one.",
    );
  return url;
}

/** GitHub's own, or a server's, whose API is below `/api/v3`. */
export const addressOf = (url: string, api?: string | null): GitHubAddress => ({
  url,
  api: api ?? (url === "https://github.com" ? "https://api.github.com" : `${url}/api/v3`),
});

const githubOf = (ask: Asked): GitHubAddress =>
  addressOf(ask.address("GITHUB_URL") ?? "https://github.com", ask.address("GITHUB_API_URL"));

function databaseOf(ask: Asked): Settings["database"] {
  const url = ask.database("DATABASE_URL", "DATABASE_PASSWORD");
  const ownerUrl = ask.database("DATABASE_OWNER_URL", "DATABASE_OWNER_PASSWORD");
  const connections = ask.integer("DATABASE_CONNECTIONS", { least: 2, most: 200, otherwise: 10 });
  if (url !== null) return { kind: "postgres", url, ownerUrl, connections };
  if (ownerUrl !== null)
    ask.wrong(
      "DATABASE_URL",
      "`DATABASE_OWNER_URL` is set and `DATABASE_URL` is not.",
      "Set DATABASE_URL to the same database with the App's own login, or unset DATABASE_OWNER_URL for the embedded database.",
    );
  return { kind: "embedded" };
}

function tokenOf(ask: Asked): string | null {
  const token = ask.secret("METRICS_TOKEN");
  if (token !== null && token.length < 16)
    ask.wrong(
      "METRICS_TOKEN",
      "`METRICS_TOKEN` has fewer than 16 characters.",
      "Make one with `openssl rand -hex 32`, or unset it: metrics are then told on the loopback interface only.",
    );
  return token;
}

const PARTS = ["APP_ID", "PRIVATE_KEY", "WEBHOOK_SECRET"] as const;

function credentialsOf(ask: Asked): Credentials | null {
  const appId = ask.text("APP_ID");
  const path = ask.text("PRIVATE_KEY_PATH");
  const key = path === null ? ask.secret("PRIVATE_KEY") : ask.file("PRIVATE_KEY_PATH", path);
  const secret = ask.secret("WEBHOOK_SECRET");
  const previous = ask.secret("WEBHOOK_SECRET_PREVIOUS");
  // An empty one is more likely a mistake of the deployment than a wish for the guided set-up.
  const there = [
    appId ?? ask.blank("APP_ID"),
    key ?? path ?? ask.blank("PRIVATE_KEY"),
    secret ?? ask.blank("WEBHOOK_SECRET"),
  ];
  if (there.every((part) => part === null)) return null;
  for (const [index, part] of there.entries())
    if (part === null || part === "")
      ask.wrong(
        PARTS[index] ?? "",
        `\`${PARTS[index]}\` is ${part === null ? "missing" : "empty"}, while other credentials of the App are set.`,
        "Set APP_ID, PRIVATE_KEY (or PRIVATE_KEY_PATH) and WEBHOOK_SECRET, or none of them for the guided set-up.",
      );
  if (appId !== null && !/^[1-9]\d{0,14}$/.test(appId))
    ask.wrong(
      "APP_ID",
      "`APP_ID` is not a number.",
      "Take the App ID from the top of the App's settings page on GitHub; the client ID is another one.",
    );
  const privateKey = key === null ? null : privateKeyOf(key);
  if (key !== null && privateKey === null)
    ask.wrong(
      path === null ? "PRIVATE_KEY" : "PRIVATE_KEY_PATH",
      "The App's private key is not an RSA key in PEM form.",
      "Give the .pem file that GitHub let you download: as it is, with `\\n` for its line ends, or in base64.",
    );
  for (const [name, value] of [
    ["WEBHOOK_SECRET", secret],
    ["WEBHOOK_SECRET_PREVIOUS", previous],
  ] as const) {
    const refusal = value === null ? null : refusalOfSecret(value);
    if (refusal !== null)
      ask.wrong(
        name,
        `\`${name}\` ${refusal}: anyone could send webhooks in GitHub's name.`,
        "Make one with `openssl rand -hex 32`, and set the same on the App's settings page on GitHub.",
      );
  }
  if (appId === null || privateKey === null || secret === null) return null;
  return {
    appId: Number(appId),
    privateKey,
    webhookSecret: secret,
    webhookSecretPrevious: previous,
    slug: null,
    github: null,
    publicUrl: null,
  };
}

/** Reads variables one by one, and keeps what is wrong with them. */
class Asked {
  readonly #env: Environment;
  readonly #read: ReadText;
  readonly #problems: Problem[] = [];
  constructor(env: Environment, read: ReadText) {
    this.#env = env;
    this.#read = read;
  }

  wrong(name: string, message: string, todo: string): void {
    this.#problems.push({ code: "setting-invalid", message, where: { path: name }, todo });
  }

  refuse(): void {
    if (this.#problems.length > 0) throw new ProblemError(this.#problems);
  }

  /** Null where it is not set or blank: compose files set what they do not have to "". */
  text(name: string): string | null {
    const value = this.#env[name]?.trim();
    return value === undefined || value === "" ? null : value;
  }

  /** "" where it is set to nothing, null where it is not set. */
  blank(name: string): "" | null {
    const file = this.#env[`${name}_FILE`];
    return this.#env[name]?.trim() === "" || (file !== undefined && file !== "") ? "" : null;
  }

  secret(name: string): string | null {
    const given = this.text(name);
    const path = this.text(`${name}_FILE`);
    if (given !== null && path !== null) {
      const both = `Both \`${name}\` and \`${name}_FILE\` are set.`;
      this.wrong(name, both, "Keep one of them.");
    }
    return given ?? (path === null ? null : this.file(`${name}_FILE`, path));
  }

  file(name: string, path: string): string | null {
    try {
      const text = this.#read(path).trim();
      return text === "" ? null : text;
    } catch (error) {
      const code = error instanceof Error ? String(Reflect.get(error, "code") ?? "unreadable") : "unreadable";
      this.wrong(
        name,
        `The file of \`${name}\`, ${path}, cannot be read (${code}).`,
        "Correct the path, and let the user that runs the App read it.",
      );
      return null;
    }
  }

  integer(
    name: string,
    { least, most, otherwise }: { least: number; most: number; otherwise: number },
  ): number {
    const value = this.text(name);
    if (value === null) return otherwise;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.wrong(
      name,
      `\`${name}\` is no number from ${least} to ${most}.`,
      `Correct it, or unset it for ${otherwise}.`,
    );
    return otherwise;
  }

  oneOf<Word extends string>(name: string, words: readonly Word[], otherwise: Word): Word {
    const value = this.text(name);
    const found = words.find((word) => word === value);
    if (value !== null && found === undefined)
      this.wrong(
        name,
        `\`${name}\` is none of ${words.join(", ")}.`,
        `Correct it, or unset it for ${otherwise}.`,
      );
    return found ?? otherwise;
  }

  /** An http(s) address without user, query and fragment; in the clear only on this machine. */
  address(name: string): string | null {
    const value = this.text(name);
    if (value === null) return null;
    const address = baseAddress(value);
    if (address === null)
      this.wrong(
        name,
        `\`${name}\` is no http or https address by itself.`,
        "Write it like https://proofmark.example.com: no user, query or fragment.",
      );
    return address;
  }

  /** A connection string; its password may be given apart, so that only that is a secret. */
  database(name: string, password: string): string | null {
    const value = this.text(name) ?? (this.text(`${name}_FILE`) === null ? null : this.secret(name));
    const apart = this.secret(password);
    if (value === null) return null;
    try {
      const url = new URL(value);
      if (!/^postgres(?:ql)?:$/.test(url.protocol) || url.username === "" || url.pathname.length < 2)
        throw new TypeError("incomplete");
      decodeURIComponent(url.username + url.password);
      if (apart !== null) url.password = encodeURIComponent(apart);
      return url.href;
    } catch {
      this.wrong(
        name,
        `\`${name}\` is no PostgreSQL connection string with a login and a database.`,
        "Write it like postgres://proofmark_app:password@host:5432/proofmark; percent-encode special signs.",
      );
      return null;
    }
  }
}

/** Null for what is not the http(s) address of a place; without a slash at its end. */
export function baseAddress(text: string): string | null {
  if (!URL.canParse(text) || /[\s\\]/.test(text)) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  if (url.search !== "" || url.hash !== "") return null;
  return url.href.replace(/\/+$/, "");
}
