// Tools as the protocol's adapter takes them: schemas with their JSON, answers and problems as blocks of text.
import type { GenericSchema } from "valibot";
import { formatProblem, ProblemError } from "../../shared/problem.ts";
import { type JsonSchema, jsonSchema } from "./json-schema.ts";
import { labelled, plain } from "./plain-values.ts";
import type { AnyTool, Call, Hints } from "./tool.ts";

export interface ServedSchema {
  schema: GenericSchema;
  json: JsonSchema;
}

export interface ServedTool {
  name: string;
  title: string;
  description: string;
  hints: Hints;
  input: ServedSchema;
  output: ServedSchema;
  /** `args` have been checked against `input`. Never rejects. */
  call(args: unknown, call: Call): Promise<Answered>;
}

export interface Answered {
  /** Blocks: a sentence, then the labelled data. */
  text: string[];
  /** Null: the call failed, and `text` says why and what to do. */
  data: Record<string, unknown> | null;
  images: readonly Uint8Array[];
}

export function served(tool: AnyTool): ServedTool {
  const { name, title, description, hints, input, output } = tool;
  return {
    ...{ name, title, description, hints },
    input: { schema: input, json: jsonSchema(input) },
    output: { schema: output, json: jsonSchema(output) },
    call: async (args, call) => {
      try {
        const { data, text, images = [] } = await tool.run(args as never, call);
        return { text: [text, labelled(data)], data: data as Record<string, unknown>, images };
      } catch (error) {
        return { text: [whyFailed(error, call)], data: null, images: [] };
      }
    },
  };
}

function whyFailed(error: unknown, { signal }: Call): string {
  // What was stopped in the middle fails in any way it likes.
  if (signal.aborted) return "Cancelled: nothing was judged.";
  if (error instanceof ProblemError)
    return error.problems
      .slice(0, 20)
      .map((problem) =>
        formatProblem({
          ...problem,
          message: plain(problem.message, 1000),
          todo: plain(problem.todo, 1000),
          ...(problem.where ? { where: { ...problem.where, path: plain(problem.where.path, 300) } } : {}),
        }),
      )
      .join("\n");
  const message = error instanceof Error ? error.message : String(error);
  return `Proofmark itself failed here: ${plain(message, 500)}. Please report it.`;
}
