// Hands a page to the desktop's own opener. It outlives us, and a machine without one is no problem: the path was printed.
import { spawn } from "node:child_process";

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** False where there is no opener. */
export function openPage(path: string, env: Record<string, string | undefined>): Promise<boolean> {
  const [program = "xdg-open", ...words] = OPENERS[process.platform] ?? ["xdg-open"];
  return new Promise((resolve) => {
    const child = spawn(program, [...words, path], { env, detached: true, stdio: "ignore" });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
