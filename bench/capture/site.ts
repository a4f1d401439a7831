// Fifty pages as a product's website has them: text, tables, cards, pictures, a web font, a little script.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FONT = fileURLToPath(
  new URL("../../test/fixtures/demo-site/base/src/fonts/lora-600.woff2", import.meta.url),
);
const WORDS =
  "invoice number letter customer rate month sum line page folder year country export second person change answer day".split(
    " ",
  );

export const pageNames = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `page-${String(at + 1).padStart(2, "0")}`);

/** Pages whose number is in `changed` have one rule of their own. */
export function writeSite(folder: string, count: number, changed: ReadonlySet<number>): void {
  mkdirSync(folder, { recursive: true });
  cpSync(FONT, join(folder, "font.woff2"));
  writeFileSync(join(folder, "style.css"), STYLE);
  for (const [at, name] of pageNames(count).entries())
    writeFileSync(join(folder, `${name}.html`), page(name, at, changed.has(at)));
}

const STYLE = `@font-face{font-family:Lora;src:url(font.woff2)}
body{margin:0;font:16px/1.6 sans-serif;color:#1d2430;background:#fff}
header,footer{padding:1rem 2rem;background:#f3f5f9}h1,h2{font-family:Lora,serif}
main{max-width:1000px;margin:0 auto;padding:2rem}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:1rem}
.card{padding:1rem;border:1px solid #dde2eb;border-radius:12px;box-shadow:0 2px 6px #0002}
table{width:100%;border-collapse:collapse}td{padding:.4rem;border-bottom:1px solid #dde2eb}
.button{padding:.6rem 1.2rem;color:#fff;background:#2456c6;border-radius:8px}`;

function page(name: string, seed: number, isChanged: boolean): string {
  const next = numbers(seed + 1);
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(next() * WORDS.length)]).join(" ");
  const cards = Array.from(
    { length: 6 },
    () => `<div class="card"><h2>${words(2)}</h2><p>${words(14)}</p></div>`,
  );
  const rows = Array.from(
    { length: 14 },
    () => `<tr><td>${words(2)}</td><td>${words(3)}</td><td>${Math.floor(next() * 1000)}</td></tr>`,
  );
  const bars = Array.from(
    { length: 12 },
    (_, at) =>
      `<rect x="${at * 40}" y="${Math.floor(next() * 80)}" width="30" height="100" fill="hsl(${at * 30} 60% 60%)"/>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name}</title><link rel="stylesheet" href="style.css">${isChanged ? "<style>.button{background:#b3261e}</style>" : ""}
<header>${name}</header><main><h1>${words(4)}</h1><p>${words(60)}</p><p><a class="button">${words(2)}</a></p>
<div class="cards">${cards.join("")}</div><svg viewBox="0 0 480 100" width="100%">${bars.join("")}</svg>
<table>${rows.join("")}</table><p>${words(120)}</p></main><footer>${words(8)}</footer>
<script>document.querySelector("header").append(" of fifty")</script></html>`;
}

/** The same pages on every machine: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
