// Who may ask the dashboard: a page of its own, or a person who typed its address. Everything else on the web can send
// requests to this machine as well; a name that is made to point here (DNS rebinding) betrays itself by its Host.
import type { IncomingHttpHeaders } from "node:http";

export interface Refusal {
  status: 403 | 405;
  text: string;
}

/** Null: go ahead. `port` is the one that is listened on. */
export function refusal(
  request: { method?: string | undefined; headers: IncomingHttpHeaders },
  port: number,
): Refusal | null {
  const { method, headers } = request;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = headers.host?.toLowerCase() ?? "";
  if (!hosts.includes(host)) return forbidden(`Only http://127.0.0.1:${port}/ is answered.`);
  if (headers.origin !== undefined && headers.origin !== `http://${host}`)
    return forbidden("Pages of other origins are not answered.");
  // Browsers say who asks: `none` is a person, `same-origin` a page of ours. Programs other than browsers say nothing.
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "none" && site !== "same-origin")
    return forbidden("Other sites may not ask or embed this. Type the address into the browser.");
  if (method !== "GET" && method !== "HEAD") return { status: 405, text: "Only GET and HEAD are answered." };
  return null;
}

const forbidden = (text: string): Refusal => ({ status: 403, text });
