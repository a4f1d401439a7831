// An organisation of a size that is asked about: a long CODEOWNERS, teams in teams, a year of activity.
import type { SeedOrganisation, SeedTeam } from "../../test/support/seed-organisation.ts";
import { codeownersCase } from "../codeowners.ts";
import { seeded } from "../pixels/pages.ts";

export const ORG = 7;
export const REPOSITORY = 70_001;
const TEAMS = 150;
const PEOPLE = 1_000;
const COUNTS = 60_000;

export function drawnOrganisation(rules: number, count: number): { seed: SeedOrganisation; paths: string[] } {
  const random = seeded(11);
  const below = (most: number) => Math.floor(random() * most);
  const { patterns, paths } = codeownersCase(rules, count);
  const owner = () => (random() < 0.8 ? `@acme/team-${below(TEAMS)}` : `@user-${below(PEOPLE)}`);
  const codeowners = patterns
    .map((pattern) => [pattern, ...Array.from({ length: 1 + below(3) }, owner)].join(" "))
    .join("\n");
  const folders = [...new Set(paths.map((path) => path.slice(0, path.lastIndexOf("/"))))];
  const activity = new Map<string, readonly [string, number, string, number]>();
  for (let left = COUNTS; left > 0; left -= 1) {
    const [folder, user] = [folders[below(folders.length)] ?? "", 1 + below(PEOPLE)];
    const week = new Date(Date.parse("2026-11-16T00:00:00Z") - below(52) * 7 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    activity.set(`${folder} ${user} ${week}`, [folder, user, week, 1 + below(5)]);
  }
  const people = Array.from({ length: PEOPLE }, (_, index) => index + 1);
  const teams = Array.from({ length: TEAMS }, (_, index): SeedTeam => {
    const size = 3 + below(30);
    return {
      id: 1_000 + index,
      slug: `team-${index}`,
      ...(index >= 20 && random() < 0.3 ? { parent: 1_000 + below(20) } : {}),
      members: [...new Set(Array.from({ length: size }, () => 1 + below(PEOPLE)))],
      grants: { [REPOSITORY]: "write" },
    };
  });
  return {
    paths,
    seed: {
      org: ORG,
      login: "acme",
      users: Object.fromEntries(people.map((id) => [id, `user-${id - 1}`])),
      teams,
      repositories: [
        {
          id: REPOSITORY,
          name: "shop",
          codeowners,
          permissions: Object.fromEntries(people.map((id) => [`user-${id - 1}`, [id, "write"] as const])),
          activity: [...activity.values()],
        },
      ],
    },
  };
}
