// Where a page begins: opaque, good for one organisation and one question, and of no use once a character is changed.
import { createHmac, timingSafeEqual } from "node:crypto";
import { type GenericSchema, type InferOutput, safeParse } from "valibot";
import type { Store } from "../ports.ts";
import { readSigningKey } from "../store/signing-key-queries.ts";
import { HttpProblem } from "./problem.ts";

/** What a cursor belongs to: the caller's organisation, the route, and all of the question but where it begins. */
export interface CursorPurpose {
  org: number;
  question: readonly (string | number | boolean | null)[];
}

export interface Cursors {
  /** Before the first transaction that needs them: a second one inside it would wait for ever on a database of one connection. */
  ready(): Promise<void>;
  issue(purpose: CursorPurpose, position: unknown): string;
  /** Null where none is given. @throws HttpProblem `cursor` */
  read<Schema extends GenericSchema>(
    purpose: CursorPurpose,
    given: string | undefined,
    position: Schema,
  ): InferOutput<Schema> | null;
}

const KEY = "api-cursor-key";
const SEAL = 16;

export function createCursors(store: Store): Cursors {
  let key: string | null = null;
  const seal = ({ org, question }: CursorPurpose, text: string): Buffer => {
    if (key === null) throw new Error("cursors are not ready");
    const sealed = createHmac("sha256", key).update(JSON.stringify([org, question, text]));
    return sealed.digest().subarray(0, SEAL);
  };
  return {
    ready: async () => {
      key ??= await store.system((tx) => readSigningKey(tx, KEY));
    },
    issue: (purpose, position) => {
      const text = JSON.stringify(position);
      return Buffer.concat([seal(purpose, text), Buffer.from(text)]).toString("base64url");
    },
    read: (purpose, given, position) => {
      if (given === undefined) return null;
      const bytes = Buffer.from(given, "base64url");
      const text = bytes.subarray(SEAL).toString();
      // Decoding is lenient; another spelling of the same bytes is refused, too.
      const same = bytes.length > SEAL && bytes.toString("base64url") === given;
      if (!same || !timingSafeEqual(bytes.subarray(0, SEAL), seal(purpose, text))) throw refused();
      const read = safeParse(position, JSON.parse(text));
      if (!read.success) throw refused();
      return read.output;
    },
  };
}

const refused = () =>
  new HttpProblem(
    422,
    "cursor",
    "The cursor is not one that was given for this question; begin without one, and change nothing else between pages.",
  );
