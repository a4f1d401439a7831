// The data contract's routes, resolved to the servers of this very run. Pure: what may pass, and as what.
import {
  type CategoryId,
  DATA_CONTRACT,
  type DataCategory,
  type Host,
  ONLY_DURING,
  type Route,
} from "../../shared/contract/data.ts";

export interface Servers {
  /** GITHUB_API_URL. */
  apiUrl: string;
  /** "owner/name"; empty outside a repository of GitHub's, and then nothing of one may be asked. */
  repository: string;
  /** ACTIONS_RESULTS_URL; null outside a runner. */
  resultsUrl: string | null;
  /** Absent where no frames are asked for. `file` is the config's. */
  figma?: { apiUrl: string; file: string };
  /** The App that takes badges, as the config names it; absent where none is published. */
  appUrl?: string;
}

export interface Pass {
  category: CategoryId;
  /** The route's path with its placeholders, never the real one. */
  template: string;
  route: Route;
}

export interface Allowlist {
  /** Null: refused. Of several routes to one address, the first that takes this body, else the first. */
  find(method: string, url: URL, open: ReadonlySet<CategoryId>, body?: string | null): Pass | null;
  /** May a connection to this host and port be made at all? */
  knowsHost(host: string, port: number, open: ReadonlySet<CategoryId>): boolean;
}

/** Hosts that hand out or take bytes, beside the service that names them; by name, since they differ from answer to answer. */
const STORES: Partial<Record<Host, RegExp>> = {
  blob: /^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.blob\.core\.windows\.net$/,
  "figma-images":
    /^(?:figma-alpha-api\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com|s3-alpha(?:-sig)?\.figma\.com)$/,
};

interface Entry extends Pass {
  allows(url: URL): boolean;
}

export function createAllowlist(servers: Servers): Allowlist {
  const bases = basesOf(servers);
  const categories: readonly (DataCategory & { id: CategoryId })[] = DATA_CONTRACT;
  const entries = categories.flatMap(({ id, routes }) =>
    routes.map(
      (route): Entry => ({
        category: id,
        template: route.path,
        route,
        allows: (url) => isOnHost(url, route.host, bases) && fits(url, route, { bases, servers }),
      }),
    ),
  );
  const isOpen = (category: CategoryId, open: ReadonlySet<CategoryId>): boolean =>
    !ONLY_DURING.has(category) || open.has(category);
  return {
    find: (method, url, open, body) => {
      const fitting = entries.filter(
        (entry) => entry.route.method === method && isOpen(entry.category, open) && entry.allows(url),
      );
      return fitting.find(({ route }) => whyRefused(route, body ?? null) === null) ?? toBeTold(fitting);
    },
    knowsHost: (host, port, open) =>
      entries.some(({ route, category }) => {
        if (!isOpen(category, open)) return false;
        if (port === 443 && STORES[route.host]?.test(host.toLowerCase())) return true;
        const base = bases[route.host];
        return base !== null && bareHost(base.hostname) === bareHost(host) && portOf(base) === port;
      }),
  };
}

/**
 * The route whose refusal is told. Clients held by the guard show no body: on a route that takes but one form of it, they
 * are not let out at all.
 */
const toBeTold = (fitting: readonly Entry[]): Entry | null =>
  fitting.find(({ route }) => route.pattern === undefined) ?? null;

/** What is wrong with a body on this route; null: nothing. */
export function whyRefused(route: Route, body: string | null): string | null {
  if (route.body !== undefined && route.body !== body)
    return "This route takes one fixed body, and this is another.";
  if (route.pattern !== undefined && !new RegExp(`^${route.pattern}$`).test(body ?? ""))
    return "This route takes one form of body, and this is another.";
  if (route.member && !hasMember(body, route.member))
    return `This route takes one fixed \`${route.member.name}\`, and this is another.`;
  return null;
}

function hasMember(body: string | null, { name, value }: { name: string; value: string }): boolean {
  try {
    const whole: unknown = JSON.parse(body ?? "");
    return typeof whole === "object" && whole !== null && Reflect.get(whole, name) === value;
  } catch {
    return false;
  }
}

type Bases = Record<Host, URL | null>;

function basesOf({ apiUrl, resultsUrl, figma, appUrl }: Servers): Bases {
  const api = apiUrl.replace(/\/+$/, "");
  const results = resultsUrl === null || resultsUrl === "" ? null : new URL(new URL(resultsUrl).origin);
  return {
    api: new URL(api),
    graphql: new URL(api.replace(/\/api\/v3$/, "/api")),
    results,
    // The service may keep the bytes itself; its usual store is matched by name in addition.
    blob: results,
    figma: figma ? new URL(figma.apiUrl) : null,
    app: appUrl === undefined ? null : new URL(appUrl),
    // A stand-in on this machine keeps the pictures itself; Figma does not.
    "figma-images": figma && isLoopback(new URL(figma.apiUrl)) ? new URL(figma.apiUrl) : null,
  };
}

function isOnHost(url: URL, host: Host, bases: Bases): boolean {
  if (url.username || url.password) return false;
  if (url.protocol === "https:" && url.port === "" && STORES[host]?.test(url.hostname)) return true;
  return bases[host]?.origin === url.origin;
}

function fits(url: URL, route: Route, run: { bases: Bases; servers: Servers }): boolean {
  const prefix = route.path === "/{any}" ? "" : (run.bases[route.host]?.pathname.replace(/\/+$/, "") ?? "");
  if (!url.pathname.startsWith(`${prefix}/`)) return false;
  if (!pathPattern(route.path, run.servers).test(url.pathname.slice(prefix.length))) return false;
  return (
    route.query === null ||
    [...url.searchParams].every(
      ([name, value]) => route.query?.includes(name) && (VALUES[name] ?? NUMBER).test(value),
    )
  );
}

/** What a query parameter may hold: nothing that could carry a message. */
const NUMBER = /^\d{1,9}$/;
const VALUES: Readonly<Record<string, RegExp>> = {
  ids: /^I?\d{1,12}:\d{1,12}(?:[;,]I?\d{1,12}:\d{1,12})*$/,
  scale: /^\d(?:\.\d{1,3})?$/,
  format: /^png$/,
  state: /^open$/,
  event: /^pull_request$/,
  head_sha: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,
  // An account and a branch, as GitHub itself told of them.
  head: /^[A-Za-z0-9_-]{1,100}:[^\s:~^?*[\\]{1,255}$/,
};

/** What stands for a placeholder, in a path as addresses write it. */
const PLACES: Readonly<Record<string, string>> = {
  "{number}": "\\d{1,19}",
  "{sha}": "[0-9a-f]{40}(?:[0-9a-f]{24})?",
  "{branch}": "(?:[\\w.!$&'()+,;=@/-]|%[0-9a-f]{2}){1,800}",
  "{login}": "[a-z0-9_-]{1,100}",
  "{team}": "[\\w.-]{1,255}",
  "{any}": ".+",
};

function pathPattern(template: string, { repository, figma }: Servers): RegExp {
  const [owner = "", repo = ""] = repository.split("/");
  const source = template
    .split(/(\{\w+\})/)
    .map((part) => {
      if (part === "{owner}") return literal(owner);
      if (part === "{repo}") return literal(repo);
      if (part === "{file}") return literal(figma?.file ?? "");
      return PLACES[part] ?? escaped(part);
    })
    .join("");
  // Names on GitHub are equal in any case; a key of Figma's is not.
  return new RegExp(`^${source}$`, template.includes("{file}") ? "" : "i");
}

/** An empty name must match nothing, not everything. */
const literal = (name: string): string => (name === "" ? "(?!)" : escaped(name));

/** This machine and no other. */
export const isLoopback = ({ hostname }: URL): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

const bareHost = (host: string): string => host.toLowerCase().replace(/^\[|\]$/g, "");
const portOf = (url: URL): number => Number(url.port) || (url.protocol === "https:" ? 443 : 80);

/** `RegExp.escape` is not in the library types of es2024. */
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
