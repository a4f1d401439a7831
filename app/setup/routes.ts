// The guided set-up: the App registers itself with GitHub, by the hand of whoever can read the terminal. Three addresses, all of
// them gone when there are credentials. Nothing here believes a Host or X-Forwarded header.
import * as v from "valibot";
import { HttpProblem } from "../api/problem.ts";
import type { Answer, Ask, Route } from "../api/route.ts";
import { type CredentialsFile, privateKeyOf, refusalOfSecret } from "../credentials.ts";
import { html } from "../html.ts";
import { addressOf, type GitHubAddress } from "../settings.ts";
import { chosenOf, wrongIn } from "./form.ts";
import { CALLBACK_PATH, manifestOf, registrationAddress } from "./manifest.ts";
import {
  type Chosen,
  COOKIE,
  choosePage,
  donePage,
  messagePage,
  needsTokenPage,
  registerPage,
} from "./pages.ts";
import type { Passes } from "./passes.ts";

export interface SetUp {
  /** False once there are credentials: then there are no pages. */
  open(): boolean;
  passes: Passes;
  /** Where the App is for the operator's browser, as it told at the terminal; without a slash at the end. */
  here(): string;
  /** Null where the operator has not said, and may say here. */
  given: { github: GitHubAddress | null; publicUrl: string | null };
  /** Where the credentials will be, and whether they can be written there now. */
  file: { path: string; writable(): boolean };
  /** GitHub's answer to the code; rejects with `status` where it refused. */
  convert(api: string, code: string): Promise<unknown>;
  /** Writes them, unless there are some, and lets the App go on with them. */
  keep(credentials: CredentialsFile): Promise<"kept" | "taken">;
  /** For a webhook secret, where GitHub made none. */
  random(): string;
}

const MOST_FORM_BYTES = 16 * 1024;
const Query = v.object({
  token: v.optional(v.string()),
  code: v.optional(v.string()),
  state: v.optional(v.string()),
});

export function setUpRoutes(setUp: SetUp): readonly Route[] {
  const page = (
    given: Pick<Route, "method" | "path" | "summary" | "body" | "mostBytes" | "handle">,
  ): Route => ({
    ...given,
    query: Query,
    scope: null,
    hidden: true,
    answers: { 200: "a page" },
    handle: async (ask) => {
      if (!setUp.open()) throw new HttpProblem(404, "not-found", "There is nothing at this address.");
      return given.handle(ask);
    },
  });
  return [
    page({ method: "GET", path: "/", summary: "What to do", handle: async () => needsTokenPage(200) }),
    page({ method: "GET", path: "/setup", summary: "Choose", handle: async (ask) => choose(setUp, ask) }),
    page({
      method: "POST",
      path: "/setup",
      summary: "Register",
      body: "raw",
      mostBytes: MOST_FORM_BYTES,
      handle: async (ask) => register(setUp, ask),
    }),
    page({
      method: "GET",
      path: CALLBACK_PATH,
      summary: "Back from GitHub",
      handle: (ask) => finish(setUp, ask),
    }),
  ];
}

function choose(setUp: SetUp, ask: Ask): Answer {
  const { github, publicUrl } = setUp.given;
  const chosen: Chosen = {
    owner: "organization",
    organization: "",
    name: "Proofmark",
    github: github?.url ?? "https://github.com",
    publicUrl: publicUrl ?? "",
  };
  const fixed = { github: github !== null, publicUrl: publicUrl !== null };
  if (setUp.passes.isSession(sessionOf(ask))) return choosePage({ chosen, wrong: {}, token: null, fixed });
  const { token } = ask.query as v.InferOutput<typeof Query>;
  if (token === undefined) return needsTokenPage(401);
  return refusalOf(setUp, token) ?? choosePage({ chosen, wrong: {}, token, fixed });
}

function register(setUp: SetUp, ask: Ask): Answer {
  if (!/^application\/x-www-form-urlencoded\b/i.test(ask.headers["content-type"] ?? ""))
    throw new HttpProblem(415, "not-a-form", "The body has to be a form.");
  const form = new URLSearchParams(ask.bytes.toString("utf8"));
  const inSession = setUp.passes.isSession(sessionOf(ask));
  const token = inSession ? null : (form.get("token") ?? "");
  const refused = token === null ? null : refusalOf(setUp, token);
  if (refused) return refused;
  const { github, publicUrl } = setUp.given;
  const fixed = { github: github !== null, publicUrl: publicUrl !== null };
  const chosen = chosenOf(form, { github: github?.url ?? null, publicUrl });
  const wrong = wrongIn(chosen);
  if (Object.keys(wrong).length > 0) return choosePage({ chosen, wrong, token, fixed });
  if (!setUp.file.writable())
    return messagePage(
      500,
      "There is no room for the credentials",
      html`<p class="lead">The App could not write <code>${setUp.file.path}</code>, so it did not begin.</p>
<p>Let the user who runs the App write there, and load this page again; or set <code>CREDENTIALS_FILE</code> and start the App again.</p>`,
    );
  const session = token === null ? null : setUp.passes.exchange(token);
  const at = github ?? addressOf(chosen.github);
  const about = { github: at, publicUrl: chosen.publicUrl === "" ? null : chosen.publicUrl };
  const address = registrationAddress(
    at.url,
    chosen.owner === "own" ? null : chosen.organization,
    setUp.passes.issueState(about),
  );
  const manifest = manifestOf({ name: chosen.name, publicUrl: about.publicUrl, here: setUp.here() });
  const headers = session === null ? {} : { "set-cookie": cookieOf(session, setUp.here()) };
  return registerPage({ address, github: at.url, manifest, chosen, headers });
}

const Converted = v.object({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  slug: v.nullish(v.string()),
  name: v.string(),
  html_url: v.string(),
  // What the next start would refuse is refused now.
  pem: v.pipe(
    v.string(),
    v.check((text) => privateKeyOf(text) !== null),
  ),
  webhook_secret: v.nullish(
    v.pipe(
      v.string(),
      v.check((text) => refusalOfSecret(text) === null),
    ),
  ),
  client_id: v.optional(v.string()),
  client_secret: v.optional(v.string()),
});

async function finish(setUp: SetUp, ask: Ask): Promise<Answer> {
  const { code, state } = ask.query as v.InferOutput<typeof Query>;
  const about = state === undefined ? null : setUp.passes.readState(state);
  if (about === null || !setUp.passes.isSession(sessionOf(ask))) return strangerPage(setUp);
  if (code === undefined || !/^[\w-]{1,200}$/.test(code)) return strangerPage(setUp);
  const answer = await setUp.convert(about.github.api, code).catch((error: unknown) => ({ error }));
  const read = v.safeParse(Converted, answer);
  if (!read.success) return refusedPage(answer);
  const made = read.output;
  const kept = await setUp.keep({
    version: 1,
    appId: made.id,
    slug: made.slug ?? null,
    privateKey: made.pem,
    webhookSecret: made.webhook_secret || setUp.random(),
    webhookSecretPrevious: null,
    github: about.github,
    publicUrl: about.publicUrl,
    ...(made.client_id && made.client_secret
      ? { clientId: made.client_id, clientSecret: made.client_secret }
      : {}),
  });
  if (kept === "taken") return takenPage(setUp);
  return donePage({
    name: made.name,
    install: `${about.github.url}/apps/${encodeURIComponent(made.slug ?? "")}/installations/new`,
    file: setUp.file.path,
    webhooks: about.publicUrl !== null,
  });
}

function refusalOf(setUp: SetUp, token: string): Answer | null {
  const verdict = setUp.passes.judge(token);
  if (verdict === "right") return null;
  if (verdict === "used") return usedPage();
  if (verdict === "wrong") return needsTokenPage(401);
  return messagePage(
    429,
    "Too many tries",
    html`<p class="lead">Wait a minute, then use the link from the terminal.</p>`,
    {
      "retry-after": "60",
    },
  );
}

const usedPage = (): Answer =>
  messagePage(
    403,
    "This link was used",
    html`<p class="lead">It opens one browser's session and no other.</p>
<p>Go on in the browser that used it. If that was not you, or it is closed, start the App again: it prints a new link, and what was begun with this one is worth nothing.</p>`,
  );

const strangerPage = ({ here }: SetUp): Answer =>
  messagePage(
    400,
    "This does not belong to a set-up that was begun here",
    html`<p class="lead">Nothing was changed.</p>
<p>It took longer than an hour, another was begun since, or it was begun at another address than <code>${here()}</code>. <a href="/setup">Begin again</a>; an App that GitHub has registered meanwhile can be deleted on its page there.</p>`,
  );

function refusedPage(answer: unknown): Answer {
  const error = typeof answer === "object" && answer !== null ? Reflect.get(answer, "error") : undefined;
  const status = error instanceof Error ? Reflect.get(error, "status") : undefined;
  const what =
    typeof status === "number"
      ? status === 404
        ? "GitHub does not know this code, or does not know it any more."
        : `GitHub answered ${status}.`
      : error === undefined
        ? "GitHub's answer is not what it should be."
        : "GitHub could not be reached from where the App runs.";
  return messagePage(
    502,
    "GitHub did not hand over the credentials",
    html`<p class="lead">${what}</p>
<p>The App may be registered already. Load this page again within the hour, or delete the App on GitHub and <a href="/setup">begin again</a>.</p>`,
  );
}

const takenPage = ({ file }: SetUp): Answer =>
  messagePage(
    409,
    "There are credentials already",
    html`<p class="lead"><code>${file.path}</code> was there first, and stays as it is.</p>
<p>Delete the App that was registered just now on GitHub, and start this one again.</p>`,
  );

const sessionOf = ({ headers }: Ask): string | undefined =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(headers.cookie ?? "")?.[1];

/** Lax, since GitHub sends the browser back with it. */
const cookieOf = (session: string, here: string): string =>
  `${COOKIE}=${session}; Path=/setup; Max-Age=3600; HttpOnly; SameSite=Lax${here.startsWith("https:") ? "; Secure" : ""}`;
