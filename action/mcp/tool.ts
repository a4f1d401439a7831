// What a tool is, apart from the protocol: values in, values out.
import type { GenericSchema, InferInput, InferOutput } from "valibot";

/** One call that is under way. */
export interface Call {
  /** Aborted when the client takes the call back or is gone. */
  signal: AbortSignal;
  /** A line of progress, ours or of a tool; sent only to clients that asked for it. */
  say(line: string): void;
}

export interface ToolAnswer<Data> {
  data: Data;
  /** One or two sentences of ours; what tools said is only in `data`. */
  text: string;
  /** PNG bytes, shown to clients that can. */
  images?: readonly Uint8Array[];
}

/** What a client may expect of a tool, as the protocol names it. */
export interface Hints {
  /** Changes nothing but what is below `artifacts/`. */
  readOnly: boolean;
  /** The same call again has the same answer. */
  idempotent: boolean;
}

export interface Tool<
  Input extends GenericSchema = GenericSchema,
  Output extends GenericSchema = GenericSchema,
> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
  hints: Hints;
  /** @throws ProblemError what the caller can mend */
  run(args: InferOutput<Input>, call: Call): Promise<ToolAnswer<InferInput<Output>>>;
}

/** Arguments and answer are checked against the schemas before and after `run`, so a list may forget their types. */
export interface AnyTool extends Omit<Tool, "run"> {
  run(args: never, call: Call): Promise<ToolAnswer<unknown>>;
}

/** Keeps the types of a tool's own schemas while it is written down. */
export const tool = <Input extends GenericSchema, Output extends GenericSchema>(
  given: Tool<Input, Output>,
): AnyTool => given as unknown as AnyTool;
