// Tests that run once for each row of a table, in the words of each language.
import type { Tokens } from "../text/tokens.ts";
import { type Block, markAt, wordAt } from "./case.ts";

/** Within a test, or between its name and its rows. */
const REPEATS = new Set("for forEach each every range subTest times".split(" "));
/** Above it. */
const ABOVE =
  /^(?:parametrize|parameterized|expand|rstest|test_case|ParameterizedTest|Theory|InlineData|MemberData|TestCase|DataRow|DataTestMethod|DataProvider|TestWith)$/;
/** Attributes that are a row each. */
const ROW = /^(?:case|test_case|InlineData|TestCase|DataRow|TestWith)$/;
/** Tokens of one test that are looked at. */
const MOST = 5_000;

/** How many rows it has; 0: it is no table. */
export function tableIn(tokens: Tokens, block: Block): number {
  const from = block.lead ?? block.head;
  let repeats = false;
  let rows = 0;
  for (let at = from; at < Math.min(block.to, from + MOST); at++) {
    const word = wordAt(tokens, at);
    if (at < block.head ? ABOVE.test(word) : REPEATS.has(word)) repeats = true;
    if (at < block.head && ROW.test(word) && isAttribute(tokens, at)) rows++;
    else if (isRow(tokens, at)) rows++;
  }
  return repeats && rows > 1 ? rows : 0;
}

const isAttribute = (tokens: Tokens, at: number) => ["[", "@", ":", "::"].includes(markAt(tokens, at - 1));

/** A bracket that begins what another one lists: `[[1, 2], [3, 4]]`, `{ {"a", 1}, … }`, `[(1, 2), …]`. */
function isRow(tokens: Tokens, at: number): boolean {
  const before = markAt(tokens, at - 1);
  return ["[", "(", "{"].includes(markAt(tokens, at)) && (before === "," || before === "[" || before === "{");
}
