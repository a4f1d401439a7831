// The smallest client: octokit's routes over fetch, without its waiting between writes.
import type { Request } from "../../shared/perform.ts";

/** `send`: what it goes through; the plain `fetch` when left out. */
export function requester(apiUrl: string, token: string, send: typeof fetch = fetch): Request {
  return async (route, parameters = {}) => {
    const [method = "GET", template = ""] = route.split(" ");
    const rest = { ...parameters };
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = rest[name];
      delete rest[name];
      return encodeURIComponent(String(value));
    });
    const isRead = method === "GET";
    const query = new URLSearchParams(
      Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const response = await send(`${apiUrl}${path}${isRead ? `?${query}` : ""}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(isRead || method === "DELETE" ? {} : { body: JSON.stringify(rest) }),
    });
    const text = await response.text();
    const data: unknown = text === "" ? null : JSON.parse(text);
    if (response.status >= 400) {
      const said = (data as { message?: string } | null)?.message ?? "";
      throw Object.assign(new Error(said), { status: response.status });
    }
    return { status: response.status, data, headers: Object.fromEntries(response.headers) };
  };
}
