// `proofmark mcp` from its sources as a child process, driven by the SDK's own client.
import { dirname, join } from "node:path";
import { Client, type ClientOptions } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { type Mark, markProcesses } from "./processes.ts";
import { CHECKOUT } from "./runner.ts";

export interface McpServer {
  client: Client;
  pid: number;
  /** What the server and all it started carry. */
  mark: Mark;
  /** What came on standard error. */
  stderr(): string;
  /** A tool's structured content; throws when it failed. */
  call(name: string, args?: Record<string, unknown>, say?: (line: string) => void): Promise<Data>;
  close(): Promise<void>;
}

export type Data = Record<string, unknown>;

export const ENTRY = join(CHECKOUT, "action/entry.ts");
/** What people install. */
export const BUNDLE = join(CHECKOUT, "dist/proofmark.js");

export const environment = (home: string, mark: Mark): Record<string, string> => ({
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
  HOME: home,
  LANG: "C.UTF-8",
  ...mark.env,
});

export async function startMcp(
  cwd: string,
  home: string,
  options?: ClientOptions & { env?: Record<string, string>; entry?: string },
): Promise<McpServer> {
  const mark = markProcesses();
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ["--disable-warning=ExperimentalWarning", options?.entry ?? ENTRY, "mcp", "--cwd", cwd],
    cwd: home,
    env: { ...environment(home, mark), ...options?.env },
    stderr: "pipe",
  });
  let stderr = "";
  transport.stderr?.on("data", (text: Buffer) => {
    stderr += text.toString();
  });
  const client = new Client({ name: "test", version: "1.0.0" }, options);
  await client.connect(transport);
  return {
    client,
    pid: transport.pid ?? 0,
    mark,
    stderr: () => stderr,
    call: async (name, args = {}, say) => {
      const result = await client.callTool(
        { name, arguments: args },
        { timeout: 120_000, ...(say ? { onprogress: ({ message }) => say(message ?? "") } : {}) },
      );
      if (result.isError) throw new Error(textOf(result));
      return result.structuredContent as Data;
    },
    close: () => client.close(),
  };
}

export const textOf = (result: { content: readonly object[] }): string =>
  result.content.map((block) => ("text" in block ? String(block.text) : "")).join("\n");
