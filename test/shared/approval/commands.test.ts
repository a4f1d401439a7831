import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_COMMANDS, readCommands } from "../../../shared/approval/commands.ts";

const KEY = "a".repeat(32);
const OTHER = "b".repeat(32);
const keysIn = (body: string) => readCommands(body).commands.map(({ key }) => key);

test("a command is a line of its own, from its first character on", () => {
  assert.deepEqual(readCommands(`/proofmark approve ${KEY}`).commands, [
    { do: "approve", key: KEY, all: false },
  ]);
  assert.deepEqual(readCommands(`/proofmark approve all ${KEY}`).commands, [
    { do: "approve", key: KEY, all: true },
  ]);
  for (const body of ["/proofmark unapprove", "/proofmark unapprove all", `/proofmark unapprove all ${KEY}`])
    assert.deepEqual(readCommands(body).commands, [{ do: "unapprove", key: null, all: true }], body);
  assert.deepEqual(keysIn(`Looks good.\r\n/proofmark approve ${KEY}\r\n/proofmark unapprove \`${OTHER}\``), [
    KEY,
    OTHER,
  ]);
});

test("what only looks like a command is none", () => {
  const command = `/proofmark approve ${KEY}`;
  const bodies = {
    indented: ` ${command}`,
    "in a sentence": `I would say ${command}`,
    quoted: `> ${command}`,
    "carried on in a quote": `> as you said\n${command}`,
    "in a list": `- ${command}`,
    "carried on in a list": `1. first\n${command}`,
    fenced: `\`\`\`\n${command}\n\`\`\``,
    "in a longer fence": `\`\`\`\`\n\`\`\`\n${command}\n\`\`\`\``,
    "in a fence of tildes": `~~~ sh\n\`\`\`\n${command}\n~~~`,
    "in a fence nobody closed": `\`\`\`\n${command}`,
    "in a comment": `<!--\n${command}\n-->`,
    "in a comment that goes on": `<!-- a\n\n${command}`,
    "in a comment that begins within a line": `fine <!-- x\n${command}\n-->`,
    "in a tag that begins within a line": `fine <b title="\n${command}\n">`,
    "in the address of a link": `[fine](<\n${command}\n>)`,
    "in the title of a link": `[fine]: /u\n'\n${command}\n'`,
    "in code that begins within a line": `fine \`\n${command}\n\``,
    "in preformatted text": `<pre>\n\n${command}\n</pre>`,
    "in HTML": `<details>\n${command}\n</details>`,
    "another word": `/proofmarks approve ${KEY}`,
    "capital letters": `/Proofmark approve ${KEY}`,
  };
  for (const [name, body] of Object.entries(bodies)) {
    const read = readCommands(body);
    assert.deepEqual([...read.commands, ...read.misspelt], [], name);
  }
});

test("after what is others', one's own words count again", () => {
  for (const before of [
    "> quote\n\n",
    "```\nx\n```\n",
    "<!-- a -->\n",
    "<details>\nx\n\n",
    "``` `code` ```\n",
    "- a\n\n",
    "fine <!-- a -->\n",
    "fine `code`, <b>bold</b>, [a](b), 1 < 2\n",
    "fine `\n\n",
  ])
    assert.deepEqual(keysIn(`${before}/proofmark approve ${KEY}`), [KEY], before);
});

test("what cannot be done is told, and does nothing", () => {
  const why = (body: string) => readCommands(body).misspelt.map((each) => each.why);
  assert.deepEqual(why("/proofmark approve"), ["no-group"]);
  assert.deepEqual(why("/proofmark approve all"), ["no-digest"]);
  assert.deepEqual(why("/proofmark approve all now"), ["no-digest"]);
  assert.deepEqual(why(`/proofmark approve ${KEY.slice(0, 12)}`), ["not-understood"]);
  assert.deepEqual(why(`/proofmark approve ${KEY} ${OTHER}`), ["not-understood"]);
  assert.deepEqual(why(`/proofmark approve ${KEY.toUpperCase()}`), ["not-understood"]);
});

test("a comment is read up to a bound, in linear time", () => {
  assert.equal(readCommands(`/proofmark approve ${KEY}\n`.repeat(500)).commands.length, MOST_COMMANDS);
  assert.equal(keysIn(`${"x".repeat(70_000)}\n/proofmark approve ${KEY}`).length, 0);
  const slow = [
    "`".repeat(65_000),
    "> ".repeat(32_000),
    `/proofmark approve ${" ".repeat(60_000)}x`,
    "<!--".repeat(16_000),
  ];
  const since = performance.now();
  for (const body of slow) readCommands(body);
  const short = performance.now() - since;
  assert.ok(short < 2_000, `${short} ms`);
});
