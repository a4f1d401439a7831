// A small organisation with one of everything that answers tell apart.
import type { SeedOrganisation } from "./seed-organisation.ts";

export const NOW = Date.parse("2026-11-21T12:00:00Z");

const CODEOWNERS = `# rules
*            @acme/core
/docs/       @acme/writers
/docs/api/   @ada
/docs/legal/
/src/pay/    @acme/payments
/src/pay/    @acme/payments @bob
/old/        @acme/ghosts
/secret/     @acme/hidden
/weak/       @acme/readers
/mail/       someone@example.com
/out/        @other/team
/gone/       @nobody
/asked/      @zoe
a//b         @acme/core
`;

/** Ada writes, Bob reads only, Zoe was not asked for; Cyd is the last of payments, which lies below finance. */
export const ACME: SeedOrganisation = {
  org: 7,
  login: "Acme",
  users: { 11: "Ada", 12: "bob", 13: "cyd", 14: "dee", 15: "zoe" },
  teams: [
    { id: 71, slug: "core", members: [11, 14], grants: { 701: "maintain" } },
    { id: 72, slug: "writers", members: [14], grants: { 701: "write" } },
    { id: 73, slug: "finance", members: [], grants: { 701: "write" } },
    { id: 74, slug: "payments", parent: 73, members: [13] },
    { id: 75, slug: "hidden", secret: true, members: [11], grants: { 701: "admin" } },
    { id: 76, slug: "readers", members: [12], grants: { 701: "read" } },
  ],
  repositories: [
    {
      id: 701,
      name: "Shop",
      codeowners: CODEOWNERS,
      version: "1".repeat(40),
      githubProblems: [{ line: 12, column: 8, kind: "Unknown owner" }],
      observedSince: new Date("2025-06-02T00:00:00Z"),
      permissions: { ada: [11, "write"], bob: [12, "read"], nobody: [null, "none"] },
      activity: [
        ["", 11, "2026-11-16", 2],
        ["docs", 14, "2026-11-09", 3],
        ["docs", 14, "2025-06-09", 1],
        ["docs/api", 14, "2026-11-02", 1],
        ["docs/legal", 0, "2026-10-05", 4],
        ["src/pay", 13, "2025-07-07", 5],
        ["src/pay", 11, "2026-11-16", 1],
        ["src/web", 12, "2026-11-16", 1],
        // The sixth level: what is deeper is counted here.
        ["deep/a/b/c/d/e", 14, "2026-10-26", 1],
      ],
    },
    { id: 702, name: "empty" },
    { id: 703, name: "huge", codeowners: "* @acme/core\n", state: "too-large" },
    { id: 704, name: "closed", contentsKnown: false },
    {
      id: 705,
      name: "young",
      codeowners: "/src/ @ada\n/lib/ @ada\n",
      observedSince: new Date("2026-11-01T00:00:00Z"),
      permissions: { ada: [11, "admin"] },
      activity: [["src", 12, "2026-11-16", 1]],
    },
  ],
};
