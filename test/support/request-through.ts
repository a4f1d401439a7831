// Octokit's routes without its waiting between writes; the programs themselves are tried as processes.
import type { Request } from "../../shared/perform.ts";

export function requestThrough(
  { token, apiUrl }: { token: string; apiUrl: string },
  fetch: typeof globalThis.fetch,
): Request {
  return async (route, parameters = {}) => {
    const [method = "GET", template = ""] = route.split(" ");
    const {
      headers: extra,
      request: how,
      ...rest
    } = parameters as Record<string, unknown> & {
      headers?: object;
      request?: { redirect?: "manual"; signal?: AbortSignal };
    };
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(rest[name]);
      delete rest[name];
      return encodeURIComponent(value);
    });
    const named = Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]);
    const query = method === "GET" && named.length > 0 ? `?${new URLSearchParams(named)}` : "";
    const response = await fetch(`${apiUrl}${path}${query}`, {
      ...how,
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...extra },
      ...(method === "GET" || method === "DELETE" ? {} : { body: JSON.stringify(rest) }),
    });
    const isZip = response.headers.get("content-type") === "application/zip";
    const data: unknown = isZip
      ? await response.arrayBuffer()
      : JSON.parse((await response.text()) || "null");
    if (response.status >= 400) throw Object.assign(new Error("HTTP"), { status: response.status });
    return { status: response.status, data, headers: Object.fromEntries(response.headers) };
  };
}
