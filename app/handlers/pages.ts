// Lists of GitHub's, all pages of them.
import type { Request } from "../../shared/perform.ts";
import { list, own } from "./payload.ts";

const PAGE = 100;
/** More is a fault, of GitHub's or ours. */
const MOST_PAGES = 2_000;

/** `key`: of the list in the answer, where it is not the answer itself. */
export async function everyPage(
  request: Request,
  route: string,
  parameters: Record<string, unknown> = {},
  key: string | null = null,
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await request(route, { ...parameters, per_page: PAGE, page });
    const items = list(key === null ? data : own(data, key));
    all.push(...items);
    if (items.length < PAGE) return all;
  }
  throw new Error(`${route} has no end`);
}

/** Null where there is nothing of that name. */
export async function unlessMissing<T>(asking: Promise<T>): Promise<T | null> {
  try {
    return await asking;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

export const statusOf = (error: unknown): number | null => {
  const status = error instanceof Error ? Reflect.get(error, "status") : null;
  return typeof status === "number" ? status : null;
};

/** Whether GitHub refuses what was asked for, and not everything: no limit, no token that is not good any more. */
export function isOfOne(error: unknown): boolean {
  const limited = error instanceof Error && Reflect.get(error, "retryAfterSeconds") !== undefined;
  const status = statusOf(error);
  return !limited && status !== null && status !== 401;
}
