// Argon2id with the parameters OWASP names first (19 MiB, 2 passes, 1 lane), some 10 ms each; bounded in how many run and wait.
import { hash, verify } from "@node-rs/argon2";
import type { SecretHash } from "../ports.ts";

const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface SecretHashOptions {
  /** Each takes 19 MiB and one of libuv's threads, of which there are four; 2. */
  atOnce?: number;
  /** Beyond these a request is told to come again; 64, which is under a second's worth. */
  waiting?: number;
}

/** Too many wait already. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

export function createSecretHash({ atOnce = 2, waiting = 64 }: SecretHashOptions = {}): SecretHash {
  const queue: (() => void)[] = [];
  let running = 0;
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new BusyError("too many secrets are being hashed");
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next in the queue, or is free.
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
  return {
    // Argon2id where no algorithm is named: the package's names of them do not survive type stripping.
    hash: (secret) => inTurn(() => hash(secret, PARAMETERS)),
    verify: (stored, secret) => inTurn(() => verify(stored, secret)),
  };
}
