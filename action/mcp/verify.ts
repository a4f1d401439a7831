// `verify` and `gate_check`: the same judgement as `proofmark verify`, told to whoever called.
import * as v from "valibot";
import { readInput } from "../input.ts";
import { createJournal } from "../journal.ts";
import { keepTrail } from "../keep.ts";
import { verify } from "../verify.ts";
import type { McpContext } from "./context.ts";
import { assertArtifactsInside } from "./paths.ts";
import { quietDisplay } from "./quiet-display.ts";
import { type AnyTool, type Call, tool } from "./tool.ts";
import { type Verdict, verdictOf, verdictSchema, verdictWords } from "./verdict.ts";

const base = v.optional(
  v.pipe(
    v.string(),
    v.maxLength(250),
    v.description("Branch, tag or commit to compare with; left out: where this branch left the default one"),
  ),
);
const findings = v.optional(
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(200),
    v.description("How many findings to list at most"),
  ),
  20,
);

export const verifyTool = (context: McpContext): AnyTool =>
  tool({
    name: "verify",
    title: "Run the gates",
    description:
      "Runs the checks of this checkout (lint, types, tests, screens and so on), asks the base about each failure, and says " +
      "what this change broke. Takes as long as the checks do; reports progress. A person's `proofmark verify` and CI come to the same verdict.",
    input: v.strictObject({ base, findings }),
    output: verdictSchema,
    hints: { readOnly: false, idempotent: false },
    run: (args, call) => judge({ ...args, only: [] }, call, context),
  });

export const gateCheckTool = (context: McpContext): AnyTool =>
  tool({
    name: "gate_check",
    title: "Run some gates",
    description:
      "Runs only the named gates and what they need: a quick look while mending something. The verdict is that of these gates alone; run `verify` before you call it done.",
    input: v.strictObject({
      gates: v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/))),
        v.minLength(1),
        v.maxLength(60),
        v.description("Ids of gates, as `verify` lists them"),
      ),
      base,
      findings,
    }),
    output: verdictSchema,
    hints: { readOnly: false, idempotent: false },
    run: (args, call) => judge({ ...args, only: args.gates }, call, context),
  });

interface Wish {
  base?: string | undefined;
  findings: number;
  only: readonly string[];
}

const judge = (wish: Wish, call: Call, context: McpContext): Promise<{ data: Verdict; text: string }> =>
  context.turns.take(wish.only.length === 0 ? "verify" : "gate_check", call, async () => {
    const { root, files, clock } = context;
    await assertArtifactsInside(root, files);
    const world = await context.open();
    const ports = { ...world.ports, display: quietDisplay(call.say), journal: createJournal(clock) };
    const wishes = { config: null, out: null, advisory: false, cache: true };
    const verified = await verify(
      {
        // A local run is no event, even inside a job.
        input: readInput(
          { env: {}, event: null, workspace: root },
          { ...wishes, base: wish.base ?? null, only: wish.only },
        ),
        machine: world.machine,
        configFile: null,
        out: null,
        signal: call.signal,
        scrub: async (given) => world.scrub(given),
      },
      ports,
    );
    await keepTrail(verified.directory, { requests: world.requests, journal: ports.journal }, files);
    call.signal.throwIfAborted();
    const place = verified.directory.slice(root.length + 1);
    const data = verdictOf(verified.report, place, wish.findings);
    return { data, text: verdictWords(data) };
  });
