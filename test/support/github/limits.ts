// What GitHub refuses and the emulator does not: long bodies, too many annotations, writes with a read-only token.
import { type Answer, answer, type Incoming } from "./exchange.ts";

/** https://docs.github.com/rest: comment bodies, counted in characters. */
export const MAX_BODY = 65_536;
/** Check run output texts are limited one lower. */
export const MAX_OUTPUT = 65_535;
export const MAX_ANNOTATIONS = 50;

const DOCS = "https://docs.github.com/rest";

export function refuse(request: Incoming, access: "write" | "read"): Answer | null {
  const writes = request.method !== "GET" && request.method !== "HEAD" && request.path !== "/graphql";
  if (!writes || request.path.startsWith("/twirp/") || request.path.startsWith("/_blob/")) return null;
  if (access === "read")
    return answer(403, {
      message: "Resource not accessible by integration",
      documentation_url: DOCS,
      status: "403",
    });
  return tooLong(request) ?? tooManyAnnotations(request);
}

function tooLong(request: Incoming): Answer | null {
  const { body, output } = request.json();
  if (typeof body === "string" && body.length > MAX_BODY)
    return invalid("IssueComment", "body", `body is too long (maximum is ${MAX_BODY} characters)`);
  for (const field of ["summary", "text"]) {
    const value = (output as Record<string, unknown> | undefined)?.[field];
    if (typeof value === "string" && value.length > MAX_OUTPUT)
      return invalid("CheckRun", field, `${field} exceeds a maximum bytesize of ${MAX_OUTPUT}`);
  }
  return null;
}

function tooManyAnnotations(request: Incoming): Answer | null {
  const annotations = (request.json().output as { annotations?: unknown[] } | undefined)?.annotations;
  if (!Array.isArray(annotations) || annotations.length <= MAX_ANNOTATIONS) return null;
  return invalid("CheckRun", "annotations", `No more than ${MAX_ANNOTATIONS} items are allowed`);
}

function invalid(resource: string, field: string, message: string): Answer {
  return answer(422, {
    message: "Validation Failed",
    errors: [{ resource, code: "custom", field, message }],
    documentation_url: DOCS,
    status: "422",
  });
}
