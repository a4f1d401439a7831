// A screen's page, brought to where it keeps still. No picture is taken here: other gates look in their own way.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Tab, TabOptions } from "../../../ports.ts";
import type { PairPorts } from "../../gate.ts";
import type { Conditions, Screen } from "../site/site.ts";
import type { CaptureRequest } from "./capture.ts";

/** What a page is brought up with. */
export type BringUp = Pick<CaptureRequest, "origin" | "conditions" | "place">;
export type BringUpPorts = Pick<PairPorts, "files" | "clock">;

/** The tab a screen is looked at in: the same for base and head. `extra` wins. */
export function tabOptions(
  screen: Pick<Screen, "viewport" | "scheme">,
  conditions: Conditions,
  origin: string,
  storage: unknown,
  extra: Partial<TabOptions> = {},
): TabOptions {
  const { viewport, scheme } = screen;
  return {
    viewport: { width: viewport.width, height: viewport.height },
    scale: conditions.scale,
    scheme,
    reducedMotion: true,
    locale: conditions.locale,
    timeZone: conditions.timeZone,
    cookies: conditions.cookies.map(({ name, value, path }) => ({ name, value, url: `${origin}${path}` })),
    storage,
    before: [],
    origins: [origin],
    allows: allowsOnly(origin, conditions.hosts),
    video: null,
    ...extra,
  };
}

/** The site itself, whatever of its names loopback goes by, and the hosts the config names. */
function allowsOnly(origin: string, hosts: readonly string[]): (url: string) => boolean {
  const own = new URL(origin).host;
  const others = new Set(hosts.map((host) => host.toLowerCase()));
  return (url) => {
    if (!URL.canParse(url)) return false;
    const { host, hostname } = new URL(url);
    return host === own || others.has(host) || others.has(hostname);
  };
}

/** Opens the page, does the screen's steps, waits until it keeps still. @returns why it could not be, or null */
export async function bringUp(
  tab: Tab,
  screen: Screen,
  request: BringUp,
  _ports: BringUpPorts,
): Promise<Reason | null> {
  const answer = await tab.goto(`${request.origin}${screen.path}`, request.conditions.settleMs);
  if (answer.status === null || answer.status >= 400)
    return {
      code: "server-failed",
      text:
        answer.status === null
          ? `${screen.path} did not answer: ${answer.error ?? "no reason is known"}.`
          : `The server answered ${answer.status} for ${screen.path}.`,
    };
  await tab.run(async () => {
    await document.fonts.ready;
    return null;
  }, null);
  return null;
}
