// The words shared by the parts of the GitHub stand-in: a request as logged, an answer, a route, a fault.

export interface LoggedRequest {
  method: string;
  /** Without the query. */
  path: string;
  query: string;
  /** The body as sent, as text; bytes of uploads are kept by the artifact store instead. */
  body: string;
  /** Who the token belongs to; null without one. */
  login: string | null;
  headers: Record<string, string>;
  /** Milliseconds since the stand-in started. */
  at: number;
  /** Filled in when the answer has been sent; 0 while under way or hung up. */
  status: number;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** A string or bytes go out as they are, anything else as JSON. */
  body?: unknown;
}

export interface Incoming extends LoggedRequest {
  bytes: Buffer;
  json(): Record<string, unknown>;
}

/** Asks the emulator behind; `body` undefined sends none. */
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; data: unknown; link: string | null }>;

/** Null: not mine, go on. */
export type Route = (request: Incoming, ask: Ask) => Promise<Answer | null> | Answer | null;

/** Something that goes wrong on purpose; the first fault that fits a request is used. */
export interface Fault {
  method?: string;
  path?: RegExp;
  /** How often; 1 when left out. */
  times?: number;
  /** Wait before the request is handled, or before `respond`. */
  delayMs?: number;
  /** Answered in place of the emulator. */
  respond?: Answer;
  /** Handle the request, then close the connection without an answer: the caller cannot know whether it happened. */
  loseAnswer?: boolean;
  /** Runs while the request waits: another job doing something in between. */
  meanwhile?: () => Promise<void>;
}

export const answer = (status: number, body: unknown): Answer => ({ status, body });
