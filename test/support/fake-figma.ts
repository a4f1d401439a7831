// A stand-in for Figma's API and for where it puts pictures: real HTTP on this machine, answers as its own.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  path: string;
  query: URLSearchParams;
  /** `x-figma-token`; null for none. */
  token: string | null;
  headers: Record<string, string | string[] | undefined>;
}

export interface FakeFigma {
  url: string;
  asked: Asked[];
  /** Answers to `/v1/images`, used up one after the other before the usual one. */
  queue: { status: number; headers?: Record<string, string>; body?: string }[];
  /** By node id with colon; null: it could not be rendered. */
  frames: Map<string, Uint8Array | null>;
  /** Where a picture is said to lie; the stand-in itself when null. */
  imageHost: string | null;
  version: string | null;
  stop(): Promise<void>;
}

export async function startFigma(): Promise<FakeFigma> {
  const figma: Omit<FakeFigma, "url" | "stop"> = {
    asked: [],
    queue: [],
    frames: new Map(),
    imageHost: null,
    version: "7",
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const token = request.headers["x-figma-token"];
    figma.asked.push({
      path: url.pathname,
      query: url.searchParams,
      token: typeof token === "string" ? token : null,
      headers: request.headers,
    });
    const answer = (
      status: number,
      body: string | Uint8Array,
      headers: Record<string, string> = {},
    ): void => {
      response.writeHead(status, headers);
      response.end(body);
    };
    if (url.pathname.endsWith("/meta"))
      return figma.version === null
        ? answer(403, JSON.stringify({ status: 403, err: "Invalid scope" }))
        : answer(200, JSON.stringify({ file: { name: "Site", version: figma.version } }));
    if (url.pathname.startsWith("/v1/images/")) {
      const queued = figma.queue.shift();
      if (queued) return answer(queued.status, queued.body ?? "{}", queued.headers);
      const ids = (url.searchParams.get("ids") ?? "").split(",");
      const place = figma.imageHost ?? `http://${request.headers.host}`;
      const images = ids.map((id) => [
        id,
        figma.frames.get(id) ? `${place}/images/${id.replace(":", "-")}?Signature=a%2Bb` : null,
      ]);
      return answer(200, JSON.stringify({ err: null, images: Object.fromEntries(images) }));
    }
    const png = figma.frames.get(url.pathname.replace("/images/", "").replace("-", ":"));
    return png ? answer(200, png, { "content-type": "image/png" }) : answer(404, "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(figma, {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
