// The gate over the real rule set. Made-up credentials are put together here, so that no file of ours holds one.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createSecretScanner } from "../../../shared/adapters/secret-scan.ts";
import type { ReadChange } from "../../../shared/git-tier/change-text.ts";
import { entropyOf, highEntropy } from "../../../shared/git-tier/secret-entropy.ts";
import { judgeSecrets } from "../../../shared/git-tier/secrets.ts";
import { formatKey } from "../../../shared/keys/format.ts";
import { changeOf, type Edit, sideOf } from "../../support/git-change.ts";

const scanner = createSecretScanner();
const judge = (edits: Record<string, Edit> | ReadChange, ignore: string[] = []) =>
  judgeSecrets(
    {
      change: "files" in edits ? (edits as ReadChange) : changeOf(edits as Record<string, Edit>),
      settings: { ignore },
    },
    scanner,
  );

/** Random-looking and the same every time. */
function made(length: number, seed: number): string {
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return signs[(state >>> 16) % 62];
  }).join("");
}
const github = (seed: number) => `ghp_${made(36, seed)}`;
const pem = (seed: number) =>
  [
    "-----BEGIN RSA PRIVATE KEY-----",
    ...Array.from({ length: 40 }, (_, at) => made(64, seed + at)),
    "-----END RSA PRIVATE KEY-----",
  ].join("\n");
const OURS = formatKey({ mode: "live", id: made(12, 9), secret: made(43, 10) });
const quiet = (count: number, from = 0) =>
  Array.from(
    { length: count },
    (_, at) => `export const total${from + at} = items.reduce((sum, item) => sum + item.price, ${at});\n`,
  ).join("");

/** Nothing of what the gate gives back holds the value, whole or in any part longer than the first characters. */
function keepsQuiet(judged: unknown, value: string): void {
  const told = JSON.stringify(judged);
  for (let at = 4; at + 6 <= value.length; at += 3)
    assert.ok(!told.includes(value.slice(at, at + 6)), `it tells ${at} to ${at + 6}`);
}

describe("judgeSecrets", () => {
  it("finds a credential in an added line, and keeps it quiet", async () => {
    const value = github(1);
    const judged = await judge({
      "src/a.ts": { before: quiet(3), after: `${quiet(3)}const t = "${value}";\n` },
    });
    assert.equal(judged.outcome, "fail");
    const [finding] = judged.findings;
    assert.deepEqual(
      [finding?.rule, finding?.path, finding?.line, finding?.severity],
      ["github", "src/a.ts", 4, "blocker"],
    );
    assert.equal(finding?.message, "This line adds a GitHub token: `ghp_…`, 40 characters.");
    assert.equal(judged.reason?.text, "1 credential in added lines.");
    keepsQuiet(judged, value);
  });

  it("looks at added lines only", async () => {
    const before = `${quiet(5)}const t = "${github(1)}";\n`;
    const judged = await judge({
      "a.ts": { before, after: `${before}${quiet(1, 9)}` },
      "b.ts": { before: `x ${github(2)}\n` },
    });
    assert.deepEqual([judged.outcome, judged.findings], ["pass", []]);
  });

  it("finds a private key of many lines, also when only its middle is new", async () => {
    const key = pem(3);
    const judged = await judge({ "key.pem": { after: key } });
    assert.deepEqual(
      judged.findings.map(({ rule, line }) => [rule, line]),
      [["private-key", 1]],
    );
    keepsQuiet(judged, key.slice(32, 400).replaceAll("\n", ""));
    const lines = key.split("\n");
    const before = lines.with(20, made(64, 999)).join("\n");
    const again = await judge({ "key.pem": { before, after: key } });
    assert.equal(again.findings[0]?.severity, "blocker");
  });

  it("takes one sign again and again for a placeholder, and a key with a run in it for a key", async () => {
    const placeholder = `export TOKEN=gh${"p_"}${"x".repeat(36)}`;
    assert.deepEqual((await judge({ "README.md": { after: placeholder } })).findings, []);
    const key = `export TOKEN=gh${"p_"}${"x".repeat(9)}${made(27, 3).replace(/[+/]/g, "a")}`;
    const { findings } = await judge({ "README.md": { after: key } });
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [["github", "blocker"]],
    );
  });

  it("knows private keys of every kind, and no placeholders", async () => {
    const frame = (kind: string, body: string) => `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----`;
    const yes = [
      frame("PRIVATE KEY", `MC4CAQAwBQYDK2VwBCIEI${made(43, 1)}`),
      frame("EC PRIVATE KEY", `MHcCAQEE${made(56, 2)}\n${made(64, 3)}\n${made(36, 4)}==`),
      frame("PGP PRIVATE KEY BLOCK", `Version: 1\n\n${made(64, 5)}\n${made(64, 6)}\n=aB3d`),
      frame(
        "RSA PRIVATE KEY",
        `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n${made(64, 7)}\n${made(64, 8)}`,
      ),
      `const key = "${frame("OPENSSH PRIVATE KEY", made(300, 9)).replaceAll("\n", "\\n")}";`,
      frame("PRIVATE KEY", `${made(64, 1)}\n${made(64, 2)}`)
        .split("\n")
        .map((line) => `  "${line}\\n" +`)
        .join("\n"),
      frame("PRIVATE KEY", made(80, 1)).split("\n").slice(0, 2).join("\n"),
    ];
    for (const [at, after] of yes.entries()) {
      const { findings } = await judge({ "a.ts": { after } });
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ["private-key"],
        `${at}`,
      );
    }
    for (const after of [
      frame("PRIVATE KEY", "..."),
      frame("PRIVATE KEY", "x".repeat(200)),
      frame("PUBLIC KEY", made(300, 1)),
      frame("CERTIFICATE", made(300, 1)),
      'if (text.includes("-----BEGIN PRIVATE KEY-----")) return "it is a key and must not be here, whoever put it";',
    ])
      assert.deepEqual((await judge({ "a.ts": { after } })).findings, [], after);
  });

  it("takes a moved secret for known", async () => {
    const line = `const t = "${github(4)}";\n`;
    const edits = {
      "a.ts": { before: quiet(4) + line, after: quiet(4) },
      "b.ts": { before: quiet(2), after: quiet(2) + line },
    };
    const judged = await judge(edits);
    assert.deepEqual(
      judged.findings.map(({ path, severity }) => [path, severity]),
      [["b.ts", "info"]],
    );
    assert.equal(judged.outcome, "pass");
    assert.match(judged.findings[0]?.message ?? "", /The base has it already/);
    keepsQuiet(judged, github(4));
  });

  it("knows Proofmark's own keys by their check digits", async () => {
    const off = OURS.slice(0, -1) + (OURS.endsWith("a") ? "b" : "a");
    const judged = await judge({ "a.env": { after: `KEY=${OURS}\nOTHER=${off}\n` } });
    assert.deepEqual(
      judged.findings.map(({ rule, line }) => [rule, line]),
      [["proofmark-key", 1]],
    );
    keepsQuiet(judged, OURS.slice(8));
  });

  it("numbers equal ones, so that each keeps its identity", async () => {
    const after = `${`a("${github(5)}");\n`.repeat(2)}b("${github(6)}");\n`;
    const { findings } = await judge({ "a.ts": { after } });
    assert.equal(new Set(findings.map(({ rule, path, key }) => `${rule} ${path} ${key}`)).size, 3);
  });

  it("leaves out what config ignores, and says what it could not look at", async () => {
    const after = `x("${github(7)}");\n`;
    const { outcome, findings } = await judge({ "test/fixtures/a.ts": { after }, "test/b.ts": { after } }, [
      "test/fixtures/**",
    ]);
    assert.deepEqual([outcome, findings.map(({ path }) => path)], ["fail", ["test/b.ts"]]);
    const blind = (path: string, mode: string, tooLarge: boolean) => ({
      path,
      previousPath: null,
      status: "added" as const,
      base: null,
      head: { ref: { oid: "0".repeat(40), mode }, lines: null, tooLarge },
      hunks: [],
    });
    const { outcome: passes, notes } = await judge({
      files: [blind("a.png", "100644", false), blind("b.sql", "100755", true), blind("sub", "160000", false)],
      unread: [],
    });
    assert.equal(passes, "pass");
    assert.deepEqual(
      notes.map(({ code, text }) => [code, text.split(": ")[1]]),
      [
        ["secrets-too-large", "b.sql."],
        ["secrets-binary", "a.png."],
      ],
    );
    assert.equal((await judge({ "a.ts": { after: "a\n" } }, ["["])).outcome, "unknown");
    const red = await judge({ "a.ts": { after: `const t = "${github(4)}";\n` } }, ["["]);
    assert.deepEqual([red.outcome, red.doubt?.code], ["fail", "declaration-unreadable"]);
  });

  it("only warns of a password for this machine or for an example's", async () => {
    const secret = made(14, 3);
    const told = async (host: string, scheme: string) => {
      const { findings } = await judge({
        "a.ts": { after: `x("${scheme}://app:${secret}@${host}:8080/x")\n` },
      });
      return findings.map(({ severity }) => severity).join();
    };
    // Some of these the rules themselves let pass.
    for (const host of ["localhost", "127.0.0.1", "db.example.com", "example.org", "api.test", "a.b.example"])
      for (const scheme of ["https", "postgres"]) assert.notEqual(await told(host, scheme), "blocker", host);
    assert.equal(await told("db.example.com", "https"), "warning");
    assert.equal(await told("db.example.com", "postgres"), "warning");
    for (const host of ["db.acme.io", "localhost.acme.io", "example.com.acme.io", "myexample.com"])
      for (const scheme of ["https", "postgres"]) assert.equal(await told(host, scheme), "blocker", host);
    assert.equal(await told("latest", "postgres"), "blocker");
  });

  it("trusts no scanner to pass over comments, and shows at most a quarter of what is short", async () => {
    const seen: string[] = [];
    const stub = {
      scan: async (text: string) => {
        seen.push(text);
        const start = text.indexOf("hunter22");
        return start === -1 ? [] : [{ rule: "stub", what: "a password", start, end: start + 8 }];
      },
    };
    const change = changeOf({
      "a.ts": { after: "/* SecretLint-disable */\nhunter22 // secretlint-enable\n" },
    });
    const { findings } = await judgeSecrets({ change, settings: { ignore: [] } }, stub);
    assert.ok(seen.length > 0 && seen.every((text) => !/secretlint-/i.test(text)));
    assert.equal(findings[0]?.message, "This line adds a password: `hu…`, 8 characters.");
  });

  it("does not blame a change for lines it only took out of a key", async () => {
    const lines = pem(3).split("\n");
    const before = [...lines, "", "end"].join("\n");
    const after = [...lines.toSpliced(20, 1), "", "end", "and a line near it"].join("\n");
    const { findings } = await judge({ "key.pem": { before, after } });
    assert.deepEqual(findings, []);
  });

  it("tells at most 200, and how many more", async () => {
    const after = Array.from({ length: 300 }, (_, at) => `x("${github(at)}");\n`).join("");
    const { findings } = await judge({ "a.ts": { after } });
    assert.equal(findings.length, 201);
    assert.match(findings.at(-1)?.message ?? "", /^100 more of the kind in 1 file/);
  });
});

const COMMENTS = [
  "// gitleaks:allow",
  "# pragma: allowlist secret",
  "// proofmark-allow-secret",
  "// secretlint-disable-line",
];

describe("comments that tell scanners to look away", () => {
  for (const comment of COMMENTS)
    it(`of the change do not count: ${comment}`, async () => {
      const { findings, outcome } = await judge({
        "a.ts": { before: quiet(2), after: `${quiet(2)}t("${github(1)}"); ${comment}\n` },
      });
      assert.equal(outcome, "fail");
      assert.deepEqual(
        findings.map(({ rule, line, severity }) => [rule, line, severity]),
        [
          ["github", 3, "blocker"],
          ["allow-comment-added", 3, "warning"],
        ],
      );
      assert.match(findings[1]?.message ?? "", /look away from what was found here/);
    });

  for (const [before, after] of [
    ["/* secretlint-disable */", "/* secretlint-enable */"],
    ["// secretlint-disable-next-line", ""],
    ["# pragma: allowlist nextline secret", ""],
  ])
    it(`of the change do not count: ${before}`, async () => {
      const { findings } = await judge({
        "a.ts": { before: "\n", after: `\n${before}\nt("${github(1)}");\n${after}\n` },
      });
      assert.deepEqual(
        findings.map(({ rule, line }) => [rule, line]),
        [
          ["github", 3],
          ["allow-comment-added", 2],
        ],
      );
    });

  it("of the base count, for another value on the same line too", async () => {
    for (const comment of COMMENTS) {
      const line = (seed: number, tail = comment) => `${quiet(2)}  t("${github(seed)}"); ${tail}\n`;
      const allowed = await judge({ "a.ts": { before: line(1), after: line(2) } });
      assert.deepEqual([allowed.outcome, allowed.findings], ["pass", []], comment);
      const elsewhere = await judge({
        "a.ts": { before: line(1), after: `${line(1)}other("${github(2)}"); ${comment}\n` },
      });
      assert.equal(elsewhere.outcome, "fail", comment);
      const without = await judge({ "a.ts": { before: line(1, ""), after: line(2) } });
      assert.equal(without.outcome, "fail", comment);
    }
    const next = (value: string) => `// secretlint-disable-next-line\nt("${value}");\n`;
    assert.equal((await judge({ "a.ts": { before: next("none"), after: next(github(2)) } })).outcome, "pass");
    const block = (value: string) => `/* secretlint-disable */\na\nt("${value}");\n/* secretlint-enable */\n`;
    assert.equal(
      (await judge({ "a.ts": { before: block("none"), after: block(github(2)) } })).outcome,
      "pass",
    );
    const past = (value: string) => `${block("none")}t("${value}");\n`;
    assert.equal((await judge({ "a.ts": { before: past("none"), after: past(github(2)) } })).outcome, "fail");
  });

  it("are told where they hide nothing yet, and not when they only moved", async () => {
    const comment = 'x("sample"); // gitleaks:allow\n';
    const added = await judge({ "a.ts": { before: "\n", after: `\n${comment}` } });
    assert.deepEqual(
      [added.outcome, added.findings.map(({ rule }) => rule)],
      ["pass", ["allow-comment-added"]],
    );
    const many = await judge({ "a.ts": { after: comment.repeat(3) }, "docs/a.md": { after: comment } });
    assert.deepEqual(
      many.findings.map(({ path, severity }) => [path, severity]),
      [
        ["a.ts", "warning"],
        ["docs/a.md", "info"],
      ],
    );
    assert.match(many.findings[0]?.message ?? "", /3 lines of this file do/);
    const moved = await judge({ "a.ts": { before: `${comment}\n\n`, after: `\n\n  ${comment}` } });
    assert.deepEqual(moved.findings, []);
  });
});

describe("values as random as a key", () => {
  const RANDOM = made(32, 5);
  const YES: readonly [path: string, line: string][] = [
    ["a.ts", `const apiKey = "${RANDOM}";`],
    ["a.json", `  "client_secret": "${RANDOM}",`],
    ["a.rb", `password => '${RANDOM}'`],
    ["a.go", `token := "${RANDOM}"`],
    ["a.py", `DB_PASSWORD='${made(20, 5)}'`],
    [".env.production", `export SESSION_SECRET=${RANDOM}`],
    ["config/app.yml", `  access_key: ${RANDOM}`],
    ["a.ts", `const secret = "${"0f1e2d3c4b5a69788796a5b4c3d2e1f0"}";`],
  ];
  const NO: readonly [path: string, line: string][] = [
    ["a.ts", 'const tokenizer = "gpt-4o-mini-2024-07-18";'],
    ["a.ts", 'const passwordField = "resetPasswordConfirmation2";'],
    ["a.ts", 'const tokenUrl = "https://id.example.org/oauth2/v1/token9X8y7Z6w5V4";'],
    ["a.ts", "const apiKey = process.env.API_KEY_8f7e6d5c4b3a29181;"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in a workflow.
    ["a.yml", "  token: ${{ secrets.RELEASE_TOKEN_2024_A1B2 }}"],
    ["a.yml", "  password: vault:kv/data/app#Pa55word1234"],
    ["a.ts", 'const secretName = "arn:aws:secretsmanager:eu-west-1:123456789012:name";'],
    ["a.ts", `const hash = "${RANDOM}";`],
    ["a.ts", 'const token = "123e4567-e89b-12d3-a456-426614174000";'],
    ["a.ts", 'const accessKey = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1";'],
    ["a.ts", 'const token = "src/components/Button2/Index3.tsx";'],
    ["a.css", '.token-string { content: "abcdefghijklmnop0123456789"; }'],
    ["a.md", "token = your-token-goes-here-0123456789"],
    ["a.ts", "const password = hashPassword(input1234567890Aa);"],
    ["package-lock.json", `"integrity": "sha512-${made(80, 3)}=="`],
    ["a.min.js", `var token="${RANDOM}";${"x=1;".repeat(600)}`],
  ];
  for (const [path, line] of YES)
    it(`warns of ${path}: ${line.slice(0, 24)}`, async () => {
      const judged = await judge({ [path]: { after: `${line}\n` } });
      assert.deepEqual(
        judged.findings.map(({ rule, severity }) => [rule, severity]),
        [["high-entropy", "warning"]],
      );
      assert.equal(judged.outcome, "pass");
      keepsQuiet(judged, line.match(/[\w]{20,}/)?.[0] ?? "");
    });
  for (const [path, line] of NO)
    it(`lets pass ${path}: ${line.slice(0, 40)}`, () => assert.deepEqual(highEntropy(line, path), []));

  it("measures bits a character", () => {
    assert.equal(entropyOf("aaaa"), 0);
    assert.equal(entropyOf("abab"), 1);
    assert.equal(entropyOf("0123456789abcdef"), 4);
  });
});

describe("a large change", () => {
  it("of 20,000 lines is read in a moment, and ten megabytes of one line too", {
    timeout: 60_000,
  }, async () => {
    const edits = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [
        `src/f${at}.ts`,
        { before: quiet(200), after: quiet(200) + quiet(200, 500) },
      ]),
    );
    edits["src/last.ts"] = { before: "", after: `t("${github(8)}");\n` };
    const before = process.cpuUsage().user;
    const { findings } = await judge(edits);
    assert.deepEqual(
      findings.map(({ path }) => path),
      ["src/last.ts"],
    );
    const wide = `${"const token = 'a".repeat(620_000)}\n`;
    assert.equal((await judge({ "a.js": { after: wide } })).outcome, "pass");
    const seconds = (process.cpuUsage().user - before) / 1e6;
    assert.ok(seconds < 20, `${seconds} s of the processor`);
  });

  it("with beginnings of keys and nothing else", { timeout: 60_000 }, async () => {
    const after = `${"-----BEGIN PRIVATE KEY-----\n".repeat(30_000)}-----END PRIVATE KEY-----`;
    const before = process.cpuUsage().user;
    assert.deepEqual((await judge({ "a.ts": { after } })).findings, []);
    assert.ok((process.cpuUsage().user - before) / 1e6 < 20);
  });

  it("with thousands of credentials and comments", { timeout: 60_000 }, async () => {
    const after = Array.from({ length: 5_000 }, (_, at) => `t("${github(at)}"); // gitleaks:allow\n`).join(
      "",
    );
    const before = process.cpuUsage().user;
    const { findings } = await judge({ "a.ts": { after } });
    assert.equal(findings.length, 201);
    assert.equal(new Set(findings.map(({ rule, path, key }) => `${rule} ${path} ${key}`)).size, 201);
    assert.ok((process.cpuUsage().user - before) / 1e6 < 20);
  });
});

it("side of a text is as the reader has it", () => assert.deepEqual(sideOf("a\nb\n")?.lines, ["a", "b"]));
