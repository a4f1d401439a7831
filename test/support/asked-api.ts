// The API without a socket; whatever it answers is checked against its own OpenAPI document before a test looks at it.
import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createHttp, type HttpOptions } from "../../app/adapters/http.ts";
import { openapi } from "../../app/api/openapi.ts";
import { HttpProblem, problemAnswer } from "../../app/api/problem.ts";
import type { Caller, Route } from "../../app/api/route.ts";
import { SCOPES } from "../../app/keys/scopes.ts";

export interface ApiAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Of JSON; null otherwise. */
  body: never;
  text: string;
}

export interface AskOptions {
  method?: Route["method"];
  /** Who asks: an organisation, or what is sent as `authorization`; left out: nobody. */
  as?: number | string;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

export type AskApi = (url: string, options?: AskOptions) => Promise<ApiAnswer>;

const nothing = () => {};
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Everybody is who they say they are, with all scopes: `as: 7` asks as the organisation 7. */
async function believe({ authorization }: { authorization: string | undefined }): Promise<Caller> {
  const org = Number(/^Bearer org-(\d+)$/.exec(authorization ?? "")?.[1]);
  if (!Number.isSafeInteger(org)) throw new HttpProblem(401, "key-missing", "No key.");
  return { org, keyId: "AAAAAAAAAAAA", scopes: SCOPES, projects: [] };
}

export async function createAskApi(
  routes: readonly Route[],
  { authenticate = believe, ...rest }: Partial<HttpOptions> = {},
): Promise<AskApi & { close(): Promise<void> }> {
  const http = await createHttp({
    routes,
    authenticate,
    problem: (error) => problemAnswer(error as HttpProblem),
    log: SILENT,
    meter: { count: nothing, gauge: nothing, observe: nothing },
    ...rest,
  });
  const check = answerChecker(routes);
  const ask: AskApi = async (url, { method = "GET", as, body, headers = {} } = {}) => {
    const answer = await http.inject({
      method,
      url,
      headers: {
        ...(as === undefined ? {} : { authorization: typeof as === "number" ? `Bearer org-${as}` : as }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const read = {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string>,
      text: answer.payload,
      body: jsonOf(answer.headers["content-type"], answer.payload) as never,
    };
    check(method, url, read);
    return read;
  };
  return Object.assign(ask, { close: () => http.close() });
}

const jsonOf = (type: unknown, text: string): unknown =>
  /^application\/([\w.+-]+\+)?json\b/.test(String(type ?? "")) ? JSON.parse(text) : null;

type Responses = Record<string, { content?: Record<string, { schema?: object }> }>;

/** Fails where an answer is not one that the document promises for its path, method, status and type. */
export function answerChecker(
  routes: readonly Route[],
): (method: string, url: string, answer: Pick<ApiAnswer, "status" | "headers" | "text">) => void {
  const document = JSON.parse(JSON.stringify(openapi(routes)));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "proofmark", ...document });
  const templates = routes
    .filter(({ hidden }) => !hidden)
    .map(({ method, path }) => ({
      method,
      path,
      fits: new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "[^/]*")}$`),
    }))
    // `graph.graphml` before `{name}`.
    .sort((one, two) => one.path.split("{").length - two.path.split("{").length);
  return (method, url, { status, headers, text }) => {
    const pathname = url.split("?")[0] ?? "";
    const found = templates.find((each) => each.method === method && each.fits.test(pathname));
    if (!found) return;
    const responses: Responses = document.paths[found.path][method.toLowerCase()].responses;
    const name = responses[status] ? String(status) : "default";
    const where = `${method} ${found.path} ${status}`;
    assert.ok(name !== "default" || status >= 400, `${where} is not in the document`);
    const type = (headers["content-type"] ?? "").split(";")[0] ?? "";
    const { content } = responses[name] ?? {};
    if (content === undefined)
      return assert.equal(text, "", `${where} has a body that is not in the document`);
    assert.ok(content[type], `${where} is ${type}, and ${Object.keys(content)} in the document`);
    if (content[type]?.schema === undefined) return;
    const pointer = ["paths", found.path, method.toLowerCase(), "responses", name, "content", type, "schema"]
      .map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")))
      .join("/");
    const validate = ajv.getSchema(`proofmark#/${pointer}`);
    assert.ok(validate, where);
    assert.ok(
      validate(JSON.parse(text)),
      `${where}: ${ajv.errorsText(validate.errors)}\n${text.slice(0, 2_000)}`,
    );
  };
}
