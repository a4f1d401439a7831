// Who the App writes as: GitHub gives it an account of its own, named after its slug.
import type { Identity } from "../../shared/comment/sticky.ts";
import { member } from "../../shared/git-tier/github/ask.ts";
import type { JobWorld } from "../handlers/job.ts";

/** An App can be given another name. */
const HOLDS_MS = 60 * 60_000;

/** Asked once an hour. Rejects as the request does; a slug that is none is a bug of GitHub's, or of ours. */
export function ownIdentity(): (world: Pick<JobWorld, "github" | "now">) => Promise<Identity> {
  let known: { me: Identity; at: number } | null = null;
  return async ({ github, now }) => {
    if (known !== null && now - known.at < HOLDS_MS) return known.me;
    const slug = member((await github.asApp("GET /app")).data, "slug");
    if (typeof slug !== "string" || !/^[a-z0-9-]{1,100}$/.test(slug))
      throw new TypeError("the App has no slug");
    known = { me: { login: `${slug}[bot]`, type: "Bot" }, at: now };
    return known.me;
  };
}
