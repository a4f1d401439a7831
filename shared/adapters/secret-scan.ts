// The port of the `secrets` gate over secretlint's rules.
import type { SecretScanner } from "../git-tier/source.ts";
import { findSecrets } from "./secret-patterns.ts";

/** Known for masking, and no credential: an account's number opens nothing. */
const NO_CREDENTIAL: readonly string[] = ["aws/AWSAccountID"];

/** Rules whose name says little; the others are told by their name. */
const WHAT: Readonly<Record<string, string>> = {
  "aws/AWSSecretAccessKey": "an AWS secret access key",
  "aws/AWSAccessKeyID": "an AWS access key id",
  basicauth: "a URL with user and password in it",
  "database-connection-string": "a database address with its password",
  gcp: "a Google Cloud service account's key",
  github: "a GitHub token",
  gitlab: "a GitLab token",
  npm: "an npm token",
  openai: "an OpenAI key",
  privatekey: "a private key",
  sendgrid: "a SendGrid key",
};

/** Rules are loaded by the first text that is long enough to hold a secret. */
export function createSecretScanner(): SecretScanner {
  return {
    async scan(text) {
      const found = await findSecrets(text);
      return found
        .filter(({ rule }) => !NO_CREDENTIAL.includes(rule))
        .map(({ rule, start, end }) => {
          const family = rule.split("/")[0] ?? rule;
          return {
            rule: family,
            what: WHAT[rule] ?? WHAT[family] ?? `a credential of the kind ${family}`,
            start,
            end,
          };
        });
    },
  };
}
