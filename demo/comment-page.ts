// A page that shows markdown the way GitHub shows a comment, to look at it and to take its picture for the README.
// Close, not equal: GitHub's sanitiser and its links for @ and # are left out, since our text never wakes them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import MarkdownIt from "markdown-it";

const require = createRequire(import.meta.url);

// The few pictographs the comment uses, drawn, so that the picture does not depend on the machine's fonts.
const ICONS: Readonly<Record<string, string>> = {
  "✅": '<rect x="1" y="1" width="18" height="18" rx="4" fill="#2da44e"/><path d="M5 10.5l3.4 3.4L15 7" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>',
  "❌": '<path d="M4 4l12 12M16 4L4 16" stroke="#d1242f" stroke-width="3.6" stroke-linecap="round"/>',
  "⚠️": '<path d="M10 1.6c.6 0 1.1.3 1.4.8l7.4 13.2c.6 1.1-.2 2.4-1.4 2.4H2.6c-1.2 0-2-1.3-1.4-2.4L8.6 2.4c.3-.5.8-.8 1.4-.8z" fill="#e3a008"/><path d="M10 6.6v5" stroke="#1f2328" stroke-width="2" stroke-linecap="round"/><circle cx="10" cy="14.8" r="1.2" fill="#1f2328"/>',
  ℹ️: '<rect x="1" y="1" width="18" height="18" rx="4" fill="#0969da"/><path d="M10 9v5.4" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/><circle cx="10" cy="5.6" r="1.4" fill="#fff"/>',
};

const FRAME = `
  html { color-scheme: light dark; }
  body { margin: 0; padding: 24px 16px; background: #fff; font-size: 14px; }
  .comment { max-width: 880px; margin: 0 auto; border: 1px solid #d1d9e0; border-radius: 6px; }
  .who { display: flex; gap: 8px; align-items: center; padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0;
    border-radius: 6px 6px 0 0; color: #59636e; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
  .who b { color: #1f2328; }
  .who i { font-style: normal; font-size: 12px; border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; }
  .markdown-body { padding: 16px; font-size: 14px; }
  .markdown-body .firm { white-space: nowrap; }
  .markdown-body svg.icon { height: 1.05em; width: 1.05em; vertical-align: -.16em; }
  @media (prefers-color-scheme: dark) {
    body { background: #0d1117; }
    .comment, .who, .who i { border-color: #3d444d; }
    .who { background: #151b23; color: #9198a1; }
    .who b { color: #f0f6fc; }
  }`;

/** A whole HTML page. `markdown` may be hostile: raw HTML is shown as GitHub would keep it, scripts never run. */
export function commentPage(markdown: string): string {
  const body = new MarkdownIt({ html: true, linkify: false, breaks: true }).render(markdown);
  const styles = readFileSync(require.resolve("github-markdown-css/github-markdown.css"), "utf8");
  const drawn = body.replace(/(✅|❌|⚠️|ℹ️)((?:\u00a0[^<\s]*)*)/gu, (_, sign: string, words: string) => {
    return `<span class="firm"><svg class="icon" viewBox="0 0 20 20" role="img">${ICONS[sign]}</svg>${words}</span>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Comment</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${styles}${FRAME}</style></head>
<body><div class="comment"><div class="who"><b>github-actions</b> <i>bot</i> commented now</div>
<article class="markdown-body">${drawn}</article></div></body></html>
`;
}
