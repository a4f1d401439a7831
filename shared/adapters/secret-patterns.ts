// Secrets nobody told us of, by their shape. The rules are secretlint's recommended preset, kept up to date there; they
// are loaded on first use, being a quarter of a megabyte.
import { findKeys } from "../keys/format.ts";
import { MASK } from "../redact.ts";

export interface SecretRange {
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /** secretlint's rule and message, such as `github/GITHUB_TOKEN`. */
  rule: string;
}

/** In order of `start`, not overlapping. */
export async function findSecrets(text: string): Promise<SecretRange[]> {
  if (text.length < 8) return [];
  const [{ lintSource }, { creator }] = await load();
  const { messages } = await lintSource({
    source: { filePath: "text", ext: "", contentType: "text", content: unheeded(text) },
    options: {
      noPhysicFilePath: true,
      config: {
        rules: [
          {
            id: "@secretlint/secretlint-rule-preset-recommend",
            rule: creator,
            // An access key's id is masked too: alone it opens nothing, beside the project's name it is a lead.
            rules: [{ id: "@secretlint/secretlint-rule-aws", options: { enableIDScanRule: true } }],
          },
        ],
      },
    },
  });
  const found = messages.map(({ range: [start, end], ruleId, messageId }) => ({
    start,
    end: end + restOfWord(text, end),
    rule: `${ruleId.replace("@secretlint/secretlint-rule-", "")}/${messageId}`,
  }));
  const own = findKeys(text).map(({ start, end }) => ({ start, end, rule: "proofmark/KEY" }));
  return merged([...found, ...own]);
}

/** The preset heeds comments that tell it to look away, and whoever writes what we scan would write those too. */
const unheeded = (text: string): string => text.replace(/secretlint-(?=disable|enable)/gi, "secretlint_");

/** Some rules (AWS) give the length of the secret from where its name begins: the mask must not end inside it. */
function restOfWord(text: string, end: number): number {
  return /^[\w+/=-]{0,512}/.exec(text.slice(end, end + 512))?.[0].length ?? 0;
}

/** Masks what looks like a secret. */
export async function scrubPatterns(text: string): Promise<string> {
  return maskRanges(text, await findSecrets(text));
}

function maskRanges(text: string, ranges: readonly SecretRange[]): string {
  let done = "";
  let from = 0;
  for (const { start, end } of ranges) {
    done += text.slice(from, start) + MASK;
    from = end;
  }
  return done + text.slice(from);
}

function merged(found: SecretRange[]): SecretRange[] {
  const kept: SecretRange[] = [];
  for (const range of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else kept.push(range);
  }
  return kept;
}

let loading: ReturnType<typeof importRules> | null = null;
const importRules = async () => {
  const [core, preset, { secretLintProfiler }] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
    import("@secretlint/profiler"),
  ]);
  // It keeps marks of every scan for ever: a gigabyte after 40,000, and each is slower than the one before.
  secretLintProfiler.setEnabled(false);
  return [core, preset] as const;
};
const load = () => {
  loading ??= importRules();
  return loading;
};
