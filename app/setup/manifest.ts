// The registration GitHub is asked for.
import { EVENTS, PERMISSIONS } from "./permissions.ts";

export interface Registration {
  name: string;
  /** Where GitHub can reach the App; null: nowhere, then no webhooks are asked for. */
  publicUrl: string | null;
  /** Where the browser is, and is sent back to. */
  here: string;
}

/** Paths below the App's address that GitHub calls. */
export const WEBHOOK_PATH = "/webhooks/github";
export const CALLBACK_PATH = "/setup/callback";

const HOMEPAGE = "https://github.com/proofmark/proofmark";

export function manifestOf({ name, publicUrl, here }: Registration): Readonly<Record<string, unknown>> {
  return {
    name,
    url: publicUrl ?? HOMEPAGE,
    description:
      "Knows who owns which path of every repository, and whether that is still true. Self-hosted Proofmark.",
    public: false,
    redirect_url: here + CALLBACK_PATH,
    default_permissions: Object.fromEntries(PERMISSIONS.map(({ name: of, access }) => [of, access])),
    // GitHub refuses an address it cannot reach; events without webhooks would be a registration it may refuse, too.
    ...(publicUrl === null
      ? {}
      : {
          hook_attributes: { url: publicUrl + WEBHOOK_PATH, active: true },
          default_events: EVENTS.map(({ name: of }) => of),
        }),
  };
}

/** Where the browser posts the manifest to. `owner` is an organization's login; null: the person's own account. */
export const registrationAddress = (github: string, owner: string | null, state: string): string =>
  `${github}${owner === null ? "" : `/organizations/${encodeURIComponent(owner)}`}/settings/apps/new?state=${encodeURIComponent(state)}`;
