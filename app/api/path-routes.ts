// A question about paths, asked twice: in the address for some, in a body for more than it holds.
import * as v from "valibot";
import { pathsInBody, pathsInQuery } from "./asked.ts";
import { type Answer, type Ask, type Route, route } from "./route.ts";

type Question<More extends v.ObjectEntries> = { paths: readonly string[] } & v.InferOutput<
  v.StrictObjectSchema<More, undefined>
>;

/** `more` is asked beside the paths, alike in both. */
export function pathRoutes<More extends v.ObjectEntries>({
  more,
  handle,
  ...given
}: Pick<Route, "path" | "summary" | "answers"> & {
  more: More;
  handle(ask: Pick<Ask, "path" | "caller">, question: Question<More>): Promise<Answer>;
}): Route[] {
  return [
    route({
      ...{ ...given, method: "GET", scope: "read" },
      query: v.strictObject({ path: pathsInQuery, ...more }),
      handle: (ask) => {
        const { path: paths, ...rest } = ask.query as { path: string[] };
        return handle(ask, { paths, ...rest } as Question<More>);
      },
    }),
    route({
      ...{
        ...given,
        method: "POST",
        scope: "read",
        summary: "The same for more paths than an address holds",
      },
      body: v.strictObject({ paths: pathsInBody, ...more }),
      mostBytes: 256 * 1024,
      handle: (ask) => handle(ask, ask.body as Question<More>),
    }),
  ];
}
