// What `proofmark badge` prints: lines to paste, and where each of them goes.
import { projectId } from "../../shared/contract/badge.ts";

export interface BadgeWords {
  /** Of the App, without a slash at the end. */
  url: string;
  salt: string;
  /** Null: not known, and `why`. */
  repositoryId: string | null;
  why: string | null;
  /** The salt is in the config already. */
  kept: boolean;
}

export function badgeWords(given: BadgeWords): string {
  const { url, salt, repositoryId, kept } = given;
  const steps = [
    ...(kept ? [] : [configStep(url, salt)]),
    ...(repositoryId === null
      ? [numberStep(given)]
      : [keyStep(salt, repositoryId), readmeStep(url, salt, repositoryId)]),
  ];
  return `${steps.map((step, at) => (steps.length === 1 ? step : `${at + 1}. ${step}`)).join("\n\n")}\n`;
}

const configStep = (
  url: string,
  salt: string,
): string => `Add to .github/proofmark.yml, on the default branch; it counts from the next push on:

badge:
  publish: true
  url: ${url}
  salt: ${salt}

   Keep the salt: with another one, the project has another id and another badge.`;

const keyStep = (salt: string, repositoryId: string): string => {
  const project = projectId(salt, repositoryId);
  return `Ask whoever runs the App for a key of the scope \`badge\`, for this project id:

${project}

   They make it with this line, where LOGIN is the organisation or user that has the repository:

        npm run app -- keys new --org LOGIN --scope badge --project ${project}

   Store it as the secret PROOFMARK_BADGE_KEY, and hand it to the Action in the workflow that runs on the default branch:

        with:
          badge-key: \${{ secrets.PROOFMARK_BADGE_KEY }}`;
};

const readmeStep = (url: string, salt: string, repositoryId: string): string => `Put into README.md:

${badgeMarkdown(url, projectId(salt, repositoryId))}`;

export const badgeMarkdown = (url: string, project: string): string =>
  `![Proofmark score](${url}/badges/${project}.svg)`;

const numberStep = ({
  why,
}: BadgeWords): string => `Find the repository's number, which the project id is made of. ${why}
   Set one and call \`proofmark badge show\`; or look the number up and call \`proofmark badge show --repository-id NUMBER\`:

        https://api.github.com/repos/OWNER/NAME   in a browser, for a public repository: the first member, \`id\`
        echo "$GITHUB_REPOSITORY_ID"               in any step of a workflow`;
