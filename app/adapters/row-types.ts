// How columns come to JavaScript, the same from both databases.
import pg from "pg";

const INT8 = 20;
const DATE = 1082;

/** int8 as a number: GitHub's ids and our counts stay below 2^53, and one that does not is refused rather than rounded. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("an id is too large for a number");
  return value;
}

/** A date stays the text it is: as a Date it would be midnight somewhere. */
const asWritten = (text: string): string => text;

export const PARSERS: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: "text" | "binary") => {
    if (id === INT8) return safeInteger;
    if (id === DATE) return asWritten;
    return format === "binary" ? pg.types.getTypeParser(id, "binary") : pg.types.getTypeParser(id, "text");
  }) as pg.CustomTypesConfig["getTypeParser"],
};
