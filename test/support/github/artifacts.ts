// The runner's artifact service (Twirp) and the blob store behind it, as `@actions/artifact` speaks to them.
import { answer, type Route } from "./exchange.ts";

export interface StoredArtifact {
  id: number;
  name: string;
  mimeType: string;
  /** The zip, or the one file itself when it was uploaded unzipped. */
  bytes: Buffer;
  finalized: boolean;
  /** The workflow run it belongs to; null until a test says so. */
  run: number | null;
  /** ISO 8601, whole seconds. */
  createdAt: string;
  /** What the list says of its size, where that is not the truth. */
  claimedBytes?: number;
  expired?: boolean;
}

const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/";

export class ArtifactStore {
  readonly all: StoredArtifact[] = [];
  readonly #blocks = new Map<string, Buffer>();

  route =
    (url: () => string): Route =>
    (request) => {
      if (request.path === `${SERVICE}CreateArtifact`) return this.#create(request.json(), url());
      if (request.path === `${SERVICE}FinalizeArtifact`) return this.#finalize(request.json());
      const blob = /^\/_blob\/(\d+)$/.exec(request.path);
      if (blob && request.method === "PUT") return this.#put(Number(blob[1]), request.query, request.bytes);
      return null;
    };

  /** As if a job of that run had uploaded it. */
  keep(about: { run: number; name: string; bytes: Buffer; createdAt: string }): StoredArtifact {
    const id = this.all.length + 1;
    const stored = { id, mimeType: "application/zip", finalized: true, ...about };
    this.all.push(stored);
    return stored;
  }

  #create(message: Record<string, unknown>, url: string) {
    const name = String(message.name);
    if (this.all.some((artifact) => artifact.name === name && artifact.finalized))
      return answer(409, {
        code: "already_exists",
        msg: "an artifact with this name already exists on the workflow run",
      });
    const id = this.all.length + 1;
    const mime = message.mime_type ?? message.mimeType;
    const mimeType = typeof mime === "string" ? mime : ((mime as { value?: string })?.value ?? "");
    const createdAt = new Date().toISOString().replace(/\.\d+/, "");
    this.all.push({ id, name, mimeType, bytes: Buffer.alloc(0), finalized: false, run: null, createdAt });
    return answer(200, { ok: true, signed_upload_url: `${url}/_blob/${id}` });
  }

  #finalize(message: Record<string, unknown>) {
    const artifact = this.all.findLast(({ name }) => name === message.name);
    if (!artifact) return answer(404, { code: "not_found", msg: "artifact not found" });
    artifact.finalized = true;
    return answer(200, { ok: true, artifact_id: String(artifact.id) });
  }

  /** Small files come in one PUT, larger ones as blocks and then a list of them in order. */
  #put(id: number, query: string, bytes: Buffer) {
    const parameters = new URLSearchParams(query);
    const artifact = this.all[id - 1];
    if (!artifact) return answer(404, "");
    if (parameters.get("comp") === "block") {
      this.#blocks.set(`${id} ${parameters.get("blockid")}`, bytes);
    } else if (parameters.get("comp") === "blocklist") {
      const ids = [...bytes.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1]);
      artifact.bytes = Buffer.concat(
        ids.map((block) => this.#blocks.get(`${id} ${block}`) ?? Buffer.alloc(0)),
      );
    } else {
      artifact.bytes = bytes;
    }
    return {
      status: 201,
      headers: {
        etag: '"0x1"',
        "last-modified": "Sat, 21 Nov 2026 00:00:00 GMT",
        "x-ms-version": "2025-01-05",
      },
      body: "",
    };
  }
}
