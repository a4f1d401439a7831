// A PostgreSQL that cannot be reached is the operator's to mend, and is told as such: waited for where that can help, never as a
// fault of the App with a stack.
import { ProblemError } from "../../shared/problem.ts";
import type { Log } from "../ports.ts";
import { StorageError } from "../store/errors.ts";
import { systemClock } from "./clock.ts";

const TRIES = 20;
const BETWEEN_TRIES_MS = 1_000;

/** Waits some seconds: what starts both at once does not always start them in order. `variable` is where the address is from. @throws ProblemError */
export async function reached<T>(variable: string, log: Log, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await work();
    } catch (error) {
      const code = refusalOf(error);
      if (code === null) throw error;
      if (isFinal(code) || tries === TRIES) throw unreachable(variable, code, error);
      if (tries === 1) log.warn("the database cannot be reached yet", { setting: variable, code });
      await systemClock.sleep(BETWEEN_TRIES_MS);
    }
}

/** Of the system (ECONNREFUSED), of TLS, or of PostgreSQL while it starts or refuses a login. */
const CODES = /^(?:E[A-Z_]+|[A-Z_]*(?:CERT|SIGNATURE)[A-Z_]*|08\w{3}|28\w{3}|3D000|53300|57P0[123])$/;

/** Why there was no connection; null: that was not it. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code: unknown = Reflect.get(error, "code");
  if (typeof code === "string" && CODES.test(code)) return code;
  // The driver's own have no code.
  if (/client password must be/.test(error.message)) return "no-password";
  if (/does not support SSL/.test(error.message)) return "no-tls";
  const cause = error instanceof AggregateError ? error.errors[0] : error.cause;
  return refusalOf(cause) ?? (error instanceof StorageError ? "no-answer" : null);
}

/** Wrong login or password, no such database, no TLS: waiting does not help. */
const isFinal = (code: string): boolean => isLogin(code) || isTls(code) || code === "no-password";
const isLogin = (code: string): boolean => /^28|^3D/.test(code);
const isTls = (code: string): boolean => /CERT|SIGNATURE|^no-tls$/.test(code);

function unreachable(variable: string, code: string, cause: unknown): ProblemError {
  const [message, todo] = said(variable, code);
  return new ProblemError({ code: "database-unreachable", message, where: { path: variable }, todo }, cause);
}

function said(variable: string, code: string): [message: string, todo: string] {
  const password = variable.replace("URL", "PASSWORD");
  if (code === "no-password")
    return [
      "PostgreSQL asks for the login's password, and none is set.",
      `Set ${password}, or name its file with ${password}_FILE.`,
    ];
  if (isLogin(code))
    return [
      `PostgreSQL refused the login (${code}).`,
      `Correct the login, its password (${password}) or the database's name; see docs/app/self-hosting.md for making them.`,
    ];
  if (isTls(code))
    return [
      `PostgreSQL was reached, and not over TLS as the address asks (${code}).`,
      "See whether the server has TLS switched on, and `sslmode` and `sslrootcert` in the address.",
    ];
  return [
    `PostgreSQL cannot be reached (${code}).`,
    "See whether it is started, and whether its address can be reached from here.",
  ];
}
