// What every page of the set-up has in common: one document, no script, nothing from elsewhere, kept by nobody.
import { createHash } from "node:crypto";
import type { Answer } from "../api/route.ts";
import { html, type Markup, trusted } from "../html.ts";
import { STYLE } from "./style.ts";

const STEPS = ["Choose", "Register on GitHub", "Install"] as const;

export interface Page {
  status?: number;
  title: string;
  /** 1 to 3; null: beside the way. */
  step: 1 | 2 | 3 | null;
  body: Markup;
  /** Where its forms may lead besides the App itself. */
  leadsTo?: string;
  headers?: Readonly<Record<string, string>>;
}

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");
const SEAL = trusted(
  '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10.5"/><circle cx="12" cy="12" r="7.5"/><path d="M8.6 12.2l2.4 2.4 4.4-5"/></svg>',
);

export function answerOf({ status = 200, title, step, body, leadsTo, headers = {} }: Page): Answer {
  const whole = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Proofmark</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>${SEAL}<span>Proofmark</span></header>
<main>
${step !== null && html`<ol class="steps" aria-label="Steps">${STEPS.map((name, index) => (index + 1 === step ? html`<li aria-current="step">${name}</li>` : html`<li>${name}</li>`))}</ol>`}
<h1>${title}</h1>
${body}
</main>
<footer>This page comes from your own machine and loads nothing from elsewhere. It closes when the set-up is done.</footer>
</body>
</html>
`;
  return { status, headers: { ...guards(leadsTo), ...headers }, body: whole.text, etag: false };
}

const guards = (leadsTo: string | undefined): Record<string, string> => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src data:; form-action 'self'${leadsTo === undefined ? "" : ` ${leadsTo}`}; frame-ancestors 'none'; base-uri 'none'`,
  "x-frame-options": "DENY",
  // The token is in the first page's address.
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
});
