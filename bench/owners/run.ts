// Beside nothing else, as the App is started: what was measured before in the same process would be in its memory.
import { benchOwners } from "../owners.ts";

for (const line of await benchOwners()) process.stdout.write(`${line}\n`);
