/// <reference lib="dom" />
// A script of the user's own, run in the page.

export async function runSource({ source }: { source: string }): Promise<null> {
  const AsyncFunction = (async () => undefined).constructor as new (body: string) => () => Promise<unknown>;
  await new AsyncFunction(source)();
  return null;
}
