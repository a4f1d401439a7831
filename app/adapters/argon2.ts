// Argon2id with the parameters OWASP names first (19 MiB, 2 passes, 1 lane), some 10 ms each; bounded in how many run and wait.
import { hash, verify } from "@node-rs/argon2";
import type { SecretHash } from "../ports.ts";
import { createTurns } from "../turns.ts";

const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface SecretHashOptions {
  /** Each takes 19 MiB and one of libuv's threads, of which there are four; 2. */
  atOnce?: number;
  /** Beyond these a request is told to come again; 64, which is under a second's worth. */
  waiting?: number;
}

export function createSecretHash({ atOnce = 2, waiting = 64 }: SecretHashOptions = {}): SecretHash {
  const turns = createTurns({ atOnce, waiting });
  return {
    // Argon2id where no algorithm is named: the package's names of them do not survive type stripping.
    hash: (secret) => turns.run(() => hash(secret, PARAMETERS)),
    verify: (stored, secret) => turns.run(() => verify(stored, secret)),
  };
}
