// The Model Context Protocol over this process's own pipes: the only file that knows its SDK. Nothing listens on a port.
import { Writable } from "node:stream";
import {
  type CallToolResult,
  McpServer,
  type ServerContext,
  type StandardSchemaWithJSON,
} from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { cleanLine } from "../../shared/render/plain.ts";
import type { ServedSchema, ServedTool } from "../mcp/served.ts";

export interface McpServing {
  version: string;
  /** Told to the model once, by clients that do so. */
  instructions: string;
  tools: readonly ServedTool[];
  /** Ends the server as the end of its input does. */
  signal: AbortSignal;
}

/**
 * Serves until the client closes our input, or `signal`. Calls under way are cancelled then, and waited for: when this
 * resolves, nothing they started is left.
 */
export async function serveMcp(serving: McpServing): Promise<void> {
  const wire = takeStdout();
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  const transport = new StdioServerTransport(process.stdin, wire.stream);
  const handle = serveStdio(() => serverOf(serving, { closing: closing.signal, running }), {
    transport,
    onerror: (error) => process.stderr.write(`proofmark mcp: ${cleanLine(error.message).slice(0, 500)}\n`),
  });
  await ended(serving.signal, wire.stream);
  closing.abort(new Error("the client is gone"));
  await handle.close();
  await Promise.allSettled(running);
  wire.giveBack();
  process.stdin.destroy();
}

interface Underway {
  closing: AbortSignal;
  running: Set<Promise<unknown>>;
}

function serverOf({ version, instructions, tools }: McpServing, underway: Underway): McpServer {
  const server = new McpServer({ name: "proofmark", title: "Proofmark", version }, { instructions });
  for (const tool of tools) {
    const { title, description, hints } = tool;
    const annotations = {
      title,
      readOnlyHint: hints.readOnly,
      destructiveHint: false,
      idempotentHint: hints.idempotent,
      openWorldHint: false,
    };
    const config = { title, description, annotations };
    server.registerTool(
      tool.name,
      { ...config, inputSchema: standard(tool.input), outputSchema: standard(tool.output) },
      (args, context) => answered(tool, args, context, underway),
    );
  }
  return server;
}

const standard = ({ schema, json }: ServedSchema): StandardSchemaWithJSON => ({
  "~standard": { ...schema["~standard"], jsonSchema: { input: () => json, output: () => json } },
});

/** Many clients give up after a minute without progress, and a test suite can be silent for longer. */
const QUIET_MS = 15_000;

async function answered(
  tool: ServedTool,
  args: unknown,
  context: ServerContext,
  { closing, running }: Underway,
): Promise<CallToolResult> {
  const { signal, notify, _meta: meta } = context.mcpReq;
  const token = meta?.progressToken;
  let progress = 0;
  let last = performance.now();
  const say = (message: string): void => {
    if (token === undefined) return;
    progress += 1;
    last = performance.now();
    // A client that is gone wants no progress any more.
    notify({
      method: "notifications/progress",
      params: { progressToken: token, progress, message },
    }).catch(() => undefined);
  };
  const beat = setInterval(() => {
    if (performance.now() - last > QUIET_MS / 2) say("still at work");
  }, QUIET_MS);
  const work = tool.call(args, { signal: AbortSignal.any([signal, closing]), say });
  running.add(work);
  const { text, data, images } = await work.finally(() => {
    clearInterval(beat);
    running.delete(work);
  });
  const content: CallToolResult["content"] = [
    ...text.map((part) => ({ type: "text" as const, text: part })),
    ...images.map((png) => ({
      type: "image" as const,
      mimeType: "image/png",
      data: Buffer.from(png).toString("base64"),
    })),
  ];
  return data === null ? { content, isError: true } : { content, structuredContent: data };
}

/**
 * The protocol alone may write to standard output: whatever else does (a library's console.log) goes to standard error
 * until `giveBack`, since one stray line would end the connection.
 */
function takeStdout(): { stream: Writable; giveBack(): void } {
  const { stdout, stderr } = process;
  const write = stdout.write.bind(stdout);
  stdout.on("error", () => undefined);
  stdout.write = stderr.write.bind(stderr) as typeof stdout.write;
  const stream = new Writable({
    write: (chunk: Uint8Array, _, done) => void write(chunk, (error) => done(error)),
  });
  return {
    stream,
    giveBack: () => {
      stdout.write = write;
    },
  };
}

function ended(signal: AbortSignal, out: Writable): Promise<void> {
  return new Promise((resolve) => {
    const end = () => resolve();
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
    for (const event of ["end", "close", "error"]) process.stdin.once(event, end);
    out.once("error", end);
  });
}
