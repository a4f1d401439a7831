import { readdirSync, readFileSync } from "node:fs";
import type { Migration } from "../store/migrate.ts";

const FOLDER = new URL("../store/migrations/", import.meta.url);

/** The files as they lie beside the sources, in order. */
export const readMigrations = (): Migration[] =>
  readdirSync(FOLDER)
    .filter((name) => /^\d{6}-[a-z-]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, FOLDER), "utf8") }));
