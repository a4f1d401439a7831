// What the dashboard answers, apart from HTTP: paths in, documents out.

export type Answer =
  | { kind: "page"; status: 200 | 404 | 422; html: string; policy: string }
  /** `tag`: equal as long as the body is. */
  | { kind: "text"; type: "text/html" | "application/json" | "text/plain"; body: string; tag: string }
  /** Absolute path, links already followed and found to be inside. */
  | { kind: "file"; path: string; type: "image/png" | "video/webm" | "text/plain" }
  | { kind: "moved"; to: string };

/** `path`: decoded once, begins with a slash, without a query. */
export type Route = (path: string) => Promise<Answer>;
