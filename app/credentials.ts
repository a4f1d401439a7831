// What the App proves itself with: a number, a private key, the secret of its webhooks.
import { createPrivateKey } from "node:crypto";
import * as v from "valibot";

export interface Credentials {
  appId: number;
  /** PKCS#8, PEM. */
  privateKey: string;
  webhookSecret: string;
  /** Still believed while GitHub changes over to the new one. */
  webhookSecretPrevious: string | null;
  /** The App's name in addresses; null where only the environment told of it. */
  slug: string | null;
  /** Where it is registered; null: where the settings say. */
  github: { url: string; api: string } | null;
  /** What was said in the set-up; the settings' own goes before it. */
  publicUrl: string | null;
}

const SHORTEST_SECRET = 20;

/** What manuals and compose files have in its place; Probot's own default is the first. */
const PLACEHOLDER =
  /^(?:development|secret|password|changeme|change[-_ ]me|webhook[-_ ]?secret)\b|^(?:your|replace|example|todo)[-_ ]|[<>]|\$\{/i;

/** Why `secret` cannot be one, to follow its name; null where it can. */
export function refusalOfSecret(secret: string): string | null {
  if (secret === "") return "is empty";
  if (PLACEHOLDER.test(secret)) return "is a default or a placeholder";
  if (secret.length < SHORTEST_SECRET) return `has fewer than ${SHORTEST_SECRET} characters`;
  if (new Set(secret).size < 8) return "repeats a few characters";
  return null;
}

/**
 * The key as PKCS#8 PEM, whatever form it came in: PKCS#1 (what GitHub gives), PKCS#8, on one line with `\n` for line ends, or
 * either of them in base64. Null where it is none, or not RSA, which is what GitHub takes.
 */
export function privateKeyOf(text: string): string | null {
  const plain = /-----BEGIN/.test(text)
    ? text
    : Buffer.from(text.replace(/\s/g, ""), "base64").toString("latin1");
  const lines = plain
    .replaceAll("\\r", "")
    .replaceAll("\\n", "\n")
    .replace(/^["']|["']$/g, "")
    .trim();
  try {
    const key = createPrivateKey(lines);
    if (key.asymmetricKeyType !== "rsa") return null;
    return key.export({ format: "pem", type: "pkcs8" }).toString();
  } catch {
    return null;
  }
}

const Address = v.strictObject({ url: v.string(), api: v.string() });

/** The form of credentials.json. */
const File = v.strictObject({
  version: v.literal(1),
  appId: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  slug: v.nullable(v.string()),
  privateKey: v.pipe(
    v.string(),
    v.check((text) => privateKeyOf(text) !== null),
  ),
  webhookSecret: v.pipe(
    v.string(),
    v.check((text) => refusalOfSecret(text) === null),
  ),
  webhookSecretPrevious: v.nullable(v.string()),
  github: v.nullable(Address),
  publicUrl: v.nullable(v.string()),
  clientId: v.optional(v.string()),
  clientSecret: v.optional(v.string()),
});

/** What is written: the client's id and secret are kept for signing in with GitHub. */
export type CredentialsFile = v.InferOutput<typeof File>;

/** Null where the text is not what the set-up wrote. */
export function parseCredentials(text: string): Credentials | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = v.safeParse(File, value);
  return read.success ? credentialsOf(read.output) : null;
}

/** Of text that `parseCredentials` does not take: the part that is wrong, never its value. */
export function wrongPartOf(text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "it is no JSON";
  }
  const [issue] = v.safeParse(File, value).issues ?? [];
  const part = issue ? v.getDotPath(issue) : null;
  if (part === null) return "it is no object";
  const secret = part === "webhookSecret" && typeof issue?.input === "string" ? issue.input : null;
  const refusal = secret === null ? null : refusalOfSecret(secret);
  if (refusal !== null) return `\`${part}\` ${refusal}`;
  if (part === "privateKey") return `\`${part}\` is no RSA key in PEM`;
  return `\`${part}\` is missing, not known, or not of its form`;
}

export const credentialsOf = (file: CredentialsFile): Credentials => ({
  appId: file.appId,
  slug: file.slug,
  privateKey: privateKeyOf(file.privateKey) ?? "",
  webhookSecret: file.webhookSecret,
  webhookSecretPrevious: file.webhookSecretPrevious,
  github: file.github,
  publicUrl: file.publicUrl,
});
