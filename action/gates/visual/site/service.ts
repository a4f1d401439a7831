// Brings the site up, waits until it answers, and takes down whatever was started.
import { relative } from "node:path";
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Place } from "../../gate.ts";
import { isListed, LOOPBACK, withinSite } from "./address.ts";
import { untilAnswers } from "./ready.ts";
import { serveCommand } from "./serve-command.ts";
import type { Service } from "./site.ts";
import { cancelled, serverFailed, type Up, type UpPorts } from "./up.ts";

const PORT = /\$(PROOFMARK_PORT\b|\{PROOFMARK_PORT\})/g;

/** A fixed port: two sides cannot be up at once. */
export const sharesPort = (service: Service): boolean =>
  service.serve !== null && service.url.replace(PORT, "") === service.url;

/** Nothing is left running where there is a reason: `server-failed`, `cancelled`. */
export async function bringUpSite(
  service: Service,
  hosts: readonly string[],
  place: Place,
  ports: UpPorts,
): Promise<Up | { reason: Reason }> {
  const { serve, folder } = service;
  if (serve === null && folder !== null) return serveFolder(folder, service, place, ports);
  const port = String(await ports.servers.freePort());
  const url = URL.parse(service.url.replace(PORT, port));
  if (url === null)
    return serverFailed(`\`${service.url}\` is no address: write it as http://localhost:4173`);
  const local = LOOPBACK.test(url.hostname);
  if (local && url.protocol !== "http:")
    return serverFailed(`\`${service.url}\`: a server on this machine is asked by http, not ${url.protocol}`);
  if (serve !== null && !local)
    return serverFailed(`\`serve\` starts a server on this machine, but \`url\` is ${url.origin}`);
  if (withinSite(service.ready, url.origin) === null)
    return serverFailed(
      `\`ready\` is \`${service.ready}\`, which is no path of this site: write it as /healthz`,
    );
  if (serve !== null) return serveCommand(serve, { service, url, port, place, ports });
  return local ? alreadyThere(service, url, place, ports) : elsewhere(url, hosts);
}

const staying = (origin: string, local: boolean): Up => ({
  origin,
  local,
  whyEnded: () => null,
  stop: () => Promise.resolve(),
});

async function alreadyThere(
  service: Service,
  url: URL,
  place: Place,
  ports: UpPorts,
): Promise<Up | { reason: Reason }> {
  const answer = await untilAnswers({ url, service, signal: place.signal }, ports);
  if ("origin" in answer) return staying(answer.origin, true);
  if (place.signal.aborted) return cancelled();
  return serverFailed(
    `${answer.text}. Nothing is started for this site: add \`serve\` or \`folder\`, or start it before`,
  );
}

/** The pictures stay here, but the other host learns that somebody looks: so it has to be named. */
function elsewhere(url: URL, hosts: readonly string[]): Up | { reason: Reason } {
  if (!/^https?:$/.test(url.protocol)) return serverFailed(`${url.protocol} is not a way to ask a site`);
  if (isListed(url, hosts)) return staying(url.origin, false);
  return serverFailed(
    `${url.host} is not this machine: add it to the site's \`hosts\` if the browser may ask it, or serve the site here`,
  );
}

async function serveFolder(
  folder: string,
  service: Service,
  place: Place,
  ports: UpPorts,
): Promise<Up | { reason: Reason }> {
  const shown = [service.cwd, folder].filter((part) => part !== "" && part !== ".").join("/") || ".";
  const [root, real] = await Promise.all([
    ports.files.realPath(place.root),
    ports.files.realPath(`${place.root}/${shown}`),
  ]);
  if (root !== null && real !== null && relative(root, real).startsWith(".."))
    return serverFailed(`The folder ${shown} leads out of the checkout by a link`);
  const server = real === null ? null : await ports.servers.folder(real);
  if (server === null)
    return serverFailed(`There is no folder ${shown} to serve: let a gate that builds it be in \`needs\``);
  const stop = (): Promise<void> => server.stop();
  if (place.signal.aborted) {
    await stop();
    return cancelled();
  }
  place.signal.addEventListener("abort", () => void stop(), { once: true });
  place.onLine(`Serving ${shown} at ${server.origin}`);
  return { origin: server.origin, local: true, whyEnded: () => null, stop };
}
