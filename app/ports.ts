// What the App asks of the world. Types only; `adapters/` are the only implementations.
import type { Request } from "../shared/perform.ts";

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves early, without an error, when the signal is given. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Bytes nobody can foretell. */
export interface Random {
  bytes(count: number): Uint8Array;
}

/** Lines for the operator. Fields are ids, counts, codes and durations: never a payload, a name from one, or an error's text from outside. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A transaction that may reach the schema `system`: inbox, jobs, installations. SQL is written in app/store/ and nowhere else.
 * Row keys are the column names; int8 comes as a number, timestamptz as Date, jsonb parsed. A text that begins with
 * `/* prepared: NAME *\/` is planned once a connection: for what runs with every delivery.
 */
export interface SystemTx {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A transaction that may also reach the rows of one organisation in the schema `tenant`. Only `withOrg` makes one. */
export interface OrgTx extends SystemTx {
  /** GitHub's numeric account id: the tenant. */
  readonly org: number;
}

/** The database. Rejects with StorageError where it cannot be reached or is full; what `work` throws rolls back and is passed on. */
export interface Store {
  readonly kind: "postgres" | "embedded";
  system<T>(work: (tx: SystemTx) => Promise<T>): Promise<T>;
  /** The only way to tenant tables: row security shows this organisation's rows and no others. */
  withOrg<T>(org: number, work: (tx: OrgTx) => Promise<T>): Promise<T>;
  /** Tells other replicas, and this one, that there is work. Never rejects. */
  wake(): Promise<void>;
  /** Called when there may be work, of this process or another; returns how to stop listening. */
  onWake(listener: () => void): () => void;
  close(): Promise<void>;
}

/** As GitHub sent it; in memory only. */
export interface Delivered {
  guid: string;
  event: string;
  payload: object;
}

export interface Dispatcher {
  /**
   * Hands a delivery whose signature was verified to `handle`: resolves and rejects as that does. Null: it does not say whose
   * it is in a way that one could sign in for, and `handle` was not called.
   */
  receive<T>(delivered: Delivered, handle: (delivered: Delivered) => Promise<T>): Promise<T | null>;
}

/** GitHub as the App sees it. Requests reject with `status` on the error, as Octokit's do. */
export interface GitHubApp {
  /** As the App itself (JWT): installations, webhook deliveries. */
  asApp: Request;
  /** As an installation, with a token of no more than `needs`; throttled, and paused where the limit is reached. */
  asInstallation(installation: number, needs?: TokenNeeds): Promise<Request>;
}

export interface TokenNeeds {
  /** Of no other repositories. */
  repositories?: readonly number[];
  /** Such as { contents: "read" }. */
  permissions?: Readonly<Record<string, "read" | "write">>;
}

/** Counters and gauges by name, for /metrics; names are in app/metrics.ts. */
export interface Meter {
  count(name: string, labels?: Readonly<Record<string, string>>, by?: number): void;
  gauge(name: string, value: number, labels?: Readonly<Record<string, string>>): void;
  /** Seconds. */
  observe(name: string, seconds: number, labels?: Readonly<Record<string, string>>): void;
}

/** Traces for the operator's own collector. Attributes are ids, counts and codes, as of Log. */
export interface Trace {
  /** `work` within a span; what it learns on the way it tells by `add`. Rejects as `work` does. */
  span<T>(
    name: string,
    attributes: SpanAttributes,
    work: (add: (more: SpanAttributes) => void) => Promise<T>,
  ): Promise<T>;
}
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** Passwords' hash: Argon2id in PHC string form, bounded in how many run at once. Rejects with BusyError beyond that. */
export interface SecretHash {
  hash(secret: string): Promise<string>;
  verify(hash: string, secret: string): Promise<boolean>;
}
