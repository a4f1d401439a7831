// Who writes in a pull request: a job of a workflow, or the App. One of them, and the base's config says which.
import type { Config } from "./schema.ts";

export type Publisher = "job" | "app";

export const publisherOf = ({ app }: Pick<Config, "app">): Publisher => (app?.publish ? "app" : "job");

/** The comment as a job has to write it: not at all where the App does. */
export const commentOfJob = (config: Pick<Config, "comment" | "app">): Config["comment"] =>
  publisherOf(config) === "job" ? config.comment : { ...config.comment, mode: "never" };
