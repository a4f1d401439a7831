// Which of the programs the gates ask for are there. A name is looked up on PATH, a path inside the checkout.
import type { Config } from "../shared/config/schema.ts";
import { requiredPrograms } from "./plan.ts";
import type { Ports } from "./ports.ts";

export interface Where {
  root: string;
  env: Record<string, string>;
}

export async function findPrograms(
  config: Config,
  where: Where,
  ports: Pick<Ports, "commands" | "files">,
): Promise<Set<string>> {
  const found = await Promise.all(
    requiredPrograms(config).map(async (program) => {
      const there = program.includes("/")
        ? (await ports.files.stat(`${where.root}/${program}`)) !== null
        : (await ports.commands.which(program, where.env.PATH ?? "")) !== null;
      return there ? [program] : [];
    }),
  );
  return new Set(found.flat());
}
