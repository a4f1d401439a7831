// Paths of a site, and where it answers. A path never leads to another host.

/** Null when it is no address, or one of another origin. */
export function withinSite(path: string, origin: string): URL | null {
  const url = URL.parse(path, origin);
  return url !== null && url.origin === origin ? url : null;
}

/** Path, query and fragment. */
export const pathOf = (url: URL): string => `${url.pathname}${url.search}${url.hash}`;

export const LOOPBACK = /^(localhost|([a-z0-9-]+\.)+localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** `host`, `host:port` and `*.host` of the config's `hosts`. */
export function isListed(url: URL, hosts: readonly string[]): boolean {
  return hosts.some((entry) => {
    const [name, port] = entry.toLowerCase().split(/:(?=\d+$)/);
    if (port !== undefined && port !== url.port) return false;
    if (name?.startsWith("*.")) return url.hostname.endsWith(name.slice(1));
    return url.hostname === name;
  });
}
