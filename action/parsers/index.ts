// Every format that Proofmark reads, in the order in which content is asked: the surest first, the most general last.
import { ProblemError } from "../../shared/problem.ts";
import { biome } from "./biome.ts";
import { cargo } from "./cargo.ts";
import { checkstyle } from "./checkstyle.ts";
import { compiler } from "./compiler.ts";
import { ctrf } from "./ctrf.ts";
import { eslint } from "./eslint.ts";
import { eslintStylish } from "./eslint-stylish.ts";
import { goTest } from "./go-test.ts";
import { golangci } from "./golangci.ts";
import { jest } from "./jest.ts";
import { junit } from "./junit.ts";
import { nodeSpec } from "./node-spec.ts";
import { nunit } from "./nunit.ts";
import { pyright } from "./pyright.ts";
import { pytest } from "./pytest.ts";
import type { LazyReader, Reader } from "./reader.ts";
import { rubocop } from "./rubocop.ts";
import { ruff } from "./ruff.ts";
import { ruffText } from "./ruff-text.ts";
import { sarif } from "./sarif.ts";
import { tap } from "./tap.ts";
import { trx } from "./trx.ts";
import { tsc } from "./tsc.ts";
import { xunit } from "./xunit.ts";

export const READERS: readonly (Reader | LazyReader)[] = [
  junit,
  nunit,
  xunit,
  trx,
  checkstyle,
  sarif,
  ctrf,
  jest,
  eslint,
  biome,
  ruff,
  pyright,
  golangci,
  rubocop,
  goTest,
  tap,
  nodeSpec,
  pytest,
  cargo,
  eslintStylish,
  ruffText,
  tsc,
  compiler,
];

export const FORMATS: readonly string[] = READERS.map((reader) => reader.format);

export async function loaded(reader: Reader | LazyReader): Promise<Reader> {
  return "read" in reader ? reader : reader.load();
}

/** ProblemError `report-format` when there is no such format. */
export function namedReader(format: string): Reader | LazyReader {
  const reader = READERS.find((candidate) => candidate.format === format);
  if (reader) return reader;
  throw new ProblemError({
    code: "report-format",
    message: `There is no report format “${format.slice(0, 64)}”.`,
    todo: `Use one of ${FORMATS.join(", ")}.`,
  });
}
