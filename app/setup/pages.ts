// The pages' words.
import type { Answer } from "../api/route.ts";
import { html, type Markup } from "../html.ts";
import { answerOf } from "./page.ts";
import { EVENTS, PERMISSIONS } from "./permissions.ts";

/** What the form holds, as typed. */
export interface Chosen {
  owner: "organization" | "own";
  organization: string;
  name: string;
  github: string;
  publicUrl: string;
}
export type Wrong = Partial<Record<keyof Chosen, string>>;

export interface ChoosePage {
  chosen: Chosen;
  wrong: Wrong;
  /** Null once there is a session. */
  token: string | null;
  /** Given by the operator's settings, and so not to be chosen. */
  fixed: { github: boolean; publicUrl: boolean };
  headers?: Readonly<Record<string, string>>;
}

export function choosePage({ chosen, wrong, token, fixed, headers }: ChoosePage): Answer {
  const body = html`<p class="lead">A GitHub App of your own: you register it, you hold its key, and it runs on your machine. It takes a minute.</p>
<form method="post" action="/setup" autocomplete="off">
${token !== null && html`<input type="hidden" name="token" value="${token}">`}
<fieldset><legend>Who will own the App?</legend>
${ownerChoice(chosen, wrong)}
${textField({ name: "name", label: "The App's name", value: chosen.name, error: wrong.name, hint: "GitHub shows it beside every status and comment. It must be the only one of that name on GitHub; 34 characters at most.", required: true })}
</fieldset>
<fieldset><legend>Where?</legend>
${fixed.github ? fixedField("GitHub", chosen.github, "GITHUB_URL") : textField({ name: "github", label: "GitHub", value: chosen.github, error: wrong.github, hint: "For a GitHub Enterprise Server, its own address.", type: "url", required: true })}
${fixed.publicUrl ? fixedField("Address of this App", chosen.publicUrl, "PUBLIC_URL") : textField({ name: "publicUrl", label: "Address of this App, as GitHub can reach it", value: chosen.publicUrl, error: wrong.publicUrl, hint: "Such as https://proofmark.example.com. Leave it empty to try out on a machine that GitHub cannot reach: no webhooks are asked for then, and the index is brought up to date by asking GitHub every hour.", type: "url" })}
</fieldset>
${askedSection()}
<div class="go"><button class="button" type="submit">Continue</button><span class="fine">Nothing is sent to GitHub yet.</span></div>
</form>`;
  const status = Object.keys(wrong).length > 0 ? 422 : 200;
  return answerOf({
    status,
    title: "Register Proofmark with GitHub",
    step: 1,
    body,
    ...(headers ? { headers } : {}),
  });
}

function ownerChoice({ owner, organization }: Chosen, wrong: Wrong): Markup {
  const radio = (value: Chosen["owner"], label: string): Markup =>
    html`<div class="choice"><input type="radio" name="owner" id="owner-${value}" value="${value}"${owner === value && html` checked`}><label for="owner-${value}">${label}</label></div>`;
  return html`${radio("organization", "An organization")}
<div class="within">${textField({ name: "organization", label: "Its login", value: organization, error: wrong.organization, hint: "You must be an owner of it, or be allowed to manage its Apps." })}</div>
${radio("own", "My own account")}`;
}

interface Field {
  name: keyof Chosen;
  label: string;
  value: string;
  error: string | undefined;
  hint: string;
  type?: "text" | "url";
  required?: boolean;
}

function textField({ name, label, value, error, hint, type = "text", required = false }: Field): Markup {
  const about = `${name}-hint${error === undefined ? "" : ` ${name}-error`}`;
  return html`<div class="field"><label for="${name}">${label}</label>
<input type="${type}" name="${name}" id="${name}" value="${value}" maxlength="200" spellcheck="false" aria-describedby="${about}"${error !== undefined && html` aria-invalid="true"`}${required && html` required`}>
${error !== undefined && html`<span class="error" id="${name}-error">${error}</span>`}<span class="fine" id="${name}-hint">${hint}</span></div>`;
}

const fixedField = (label: string, value: string, variable: string): Markup =>
  html`<div class="field"><label>${label}</label><span class="fixed">${value}</span><span class="fine">As <code>${variable}</code> says.</span></div>`;

function askedSection(): Markup {
  return html`<h2>What it asks for, and why</h2>
<p class="fine">GitHub will show the same list. Take any of it away on the App's page later: what needs it then says that it cannot, and the rest goes on.</p>
<div class="card"><table class="asked">${PERMISSIONS.map(
    (each) =>
      html`<tr><th scope="row">${each.title}${each.of === "organization" && html` <span class="fine">(organization)</span>`}</th><td class="access ${each.access}">${each.access === "read" ? "read" : "read and write"}</td><td>${each.reason}</td></tr>`,
  )}</table></div>
<details><summary>The ${EVENTS.length} events it is told about</summary>
<div class="card"><table class="asked">${EVENTS.map(
    ({ name, reason }) => html`<tr><th scope="row"><code>${name}</code></th><td></td><td>${reason}</td></tr>`,
  )}</table></div></details>`;
}

export interface RegisterPage {
  /** GitHub's, to post to. */
  address: string;
  github: string;
  manifest: Readonly<Record<string, unknown>>;
  chosen: Chosen;
  headers?: Readonly<Record<string, string>>;
}

export function registerPage({ address, github, manifest, chosen, headers }: RegisterPage): Answer {
  const host = new URL(github).host;
  const owner = chosen.owner === "own" ? "your own account" : chosen.organization;
  const body = html`<p class="lead">The button takes this registration to ${host}. GitHub asks you to confirm, makes the keys, and sends you back here.</p>
<div class="card"><dl><dt>Name</dt><dd>${chosen.name}</dd><dt>Owner</dt><dd>${owner}</dd><dt>Webhooks</dt><dd>${chosen.publicUrl === "" ? "none: GitHub cannot reach this machine" : chosen.publicUrl}</dd></dl>
${chosen.publicUrl === "" && html`<p class="note">Without webhooks the index follows changes late. You can add an address later, on the App's page on GitHub.</p>`}</div>
<details><summary>The registration, word for word</summary><pre>${JSON.stringify(manifest, null, 2)}</pre></details>
<form method="post" action="${address}"><input type="hidden" name="manifest" value="${JSON.stringify(manifest)}">
<div class="go"><button class="button" type="submit">Register on ${host}</button><a href="/setup">Change something</a></div></form>`;
  const origin = new URL(github).origin;
  return answerOf({
    title: "Take it to GitHub",
    step: 2,
    body,
    leadsTo: origin,
    ...(headers ? { headers } : {}),
  });
}

export interface DonePage {
  name: string;
  /** Where it is installed; on GitHub. */
  install: string;
  file: string;
  webhooks: boolean;
}

export function donePage({ name, install, file, webhooks }: DonePage): Answer {
  const body = html`<p class="lead">${name} is registered and this App has gone on with its credentials. Choose the repositories it may see:</p>
<div class="go"><a class="button" href="${install}">Install ${name}</a></div>
<h2>What has happened</h2>
<div class="card"><dl><dt>Credentials</dt><dd>in <code>${file}</code>, for the user who runs the App alone. Keep a copy where you keep secrets.</dd>
<dt>Webhooks</dt><dd>${webhooks ? "GitHub sends them, signed with a secret that only it and this App know." : "none were asked for; the App asks GitHub every hour, and until it is installed, every 20 seconds."}</dd>
<dt>This page</dt><dd>is closed. Its link does not work any more, and there is no other way in.</dd></dl></div>
<h2>Then</h2>
<div class="card"><p>At the terminal, make a key, and ask who owns what:</p>
<pre>npm run -s app -- keys new --org LOGIN --scope read</pre></div>`;
  return answerOf({ title: "Now install it", step: 3, body, headers: { "set-cookie": endOfSession } });
}

export const COOKIE = "proofmark_setup";
const endOfSession = `${COOKIE}=; Path=/setup; Max-Age=0; HttpOnly; SameSite=Lax`;

/** Beside the way: what is wrong, and what to do. */
export const messagePage = (
  status: number,
  title: string,
  body: Markup,
  headers: Record<string, string> = {},
): Answer => answerOf({ status, title, step: null, body, headers });

/** At the App's address while it is not set up, and wherever the token is missing. */
export const needsTokenPage = (status: number): Answer =>
  messagePage(
    status,
    "Proofmark is not set up yet",
    html`<p class="lead">The link that sets it up was printed at the terminal where the App was started, and works once.</p>
<p>In a container: <code>docker compose logs app</code>. If the link was used, or is lost, start the App again: it prints another.</p>`,
  );
