// Errors as RFC 9457 tells them. `type` leads to the page that says what to do.
import type { Answer } from "./route.ts";

/** What went wrong for the asker; anything else a route throws is ours, and is told as no more than "internal". */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly status: number;
  /** Stable, kebab-case; docs/app/api.md has a line for each. */
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, code: string, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const problemAnswer = ({ status, code, message, headers }: HttpProblem): Answer => ({
  status,
  headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" },
  body: { type: `urn:proofmark:problem:${code}`, title: code, status, detail: message },
  etag: false,
});
