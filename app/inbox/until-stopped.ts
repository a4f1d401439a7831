import type { Request } from "../../shared/perform.ts";
import type { GitHubApp } from "../ports.ts";

/**
 * GitHub for one job: when the App ends, or the job's lane is another's, nothing more is asked of it. What would be read could not be
 * written, and may be hundreds of requests that whoever has the lane now needs.
 */
export function untilStopped(github: GitHubApp, signal: AbortSignal): GitHubApp {
  const asking =
    (request: Request): Request =>
    async (route, parameters) => {
      signal.throwIfAborted();
      return request(route, parameters);
    };
  return {
    asApp: asking(github.asApp),
    asInstallation: async (installation, needs) => {
      signal.throwIfAborted();
      return asking(await github.asInstallation(installation, needs));
    },
  };
}
