// The dashboard's script; its hash stands in the page's policy. It asks this server alone, for the inside of `main`.

const THEME = `
const root = document.documentElement;
function theme() {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("proofmark-theme", root.dataset.theme); } catch {}
}
try { root.dataset.theme = localStorage.getItem("proofmark-theme") ?? ""; } catch {}
if (!["light", "dark"].includes(root.dataset.theme)) delete root.dataset.theme;
document.getElementById("theme").addEventListener("click", theme);
`;

const LIVE = `
const main = document.getElementById("main"), lost = document.getElementById("lost"), told = document.getElementById("told");

/** Times in the reader's own words, the exact one behind them. */
function times() {
  const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  for (const node of document.querySelectorAll("time")) {
    const at = new Date(node.dateTime);
    const seconds = (at - Date.now()) / 1000;
    if (!Number.isFinite(seconds)) continue;
    node.title = at.toLocaleString();
    if (seconds > -60) node.textContent = "just now";
    else if (seconds > -3600) node.textContent = relative.format(Math.round(seconds / 60), "minute");
    else if (seconds > -86400) node.textContent = relative.format(Math.round(seconds / 3600), "hour");
    else if (seconds > -7 * 86400) node.textContent = relative.format(Math.round(seconds / 86400), "day");
    else node.textContent = at.toLocaleDateString("en-CA");
  }
}

const idsOf = () => new Set([...document.querySelectorAll(".run")].map(({ id, className }) => id + " " + className));

let tag = main.dataset.tag ?? "", asking = false, timer = 0;
async function look() {
  if (asking || document.hidden) return;
  asking = true;
  try {
    const answer = await fetch("/live", { headers: tag ? { "if-none-match": tag } : {}, cache: "no-store" });
    lost.hidden = true;
    if (answer.status === 200) {
      const before = idsOf();
      tag = answer.headers.get("etag") ?? "";
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.title = page.title;
      show(page, before);
    }
  } catch {
    lost.hidden = false;
  } finally {
    asking = false;
    times();
  }
}

/** Where the keys are stays where they are; what is new is said. */
function show(page, before) {
  const focused = document.activeElement?.closest("main a, main button");
  const href = focused?.getAttribute("href"), inList = focused?.closest(".run") !== null;
  main.replaceChildren(...page.body.childNodes);
  if (href) [...main.querySelectorAll(inList ? ".run a" : "a")].find((link) => link.getAttribute("href") === href)?.focus({ preventScroll: true });
  const fresh = [...document.querySelectorAll(".run")].filter(({ id, className }) => !before.has(id + " " + className));
  for (const node of fresh) node.classList.add("fresh");
  if (fresh[0]) told.textContent = fresh[0].querySelector(".what").textContent + " " + fresh[0].querySelector(".points").textContent;
}

function step(by) {
  const links = [...document.querySelectorAll(".run a")];
  if (links.length === 0) return;
  const at = links.indexOf(document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, at === -1 ? 0 : at + by))].focus();
}

async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  } catch {}
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "t") theme();
});
addEventListener("click", (event) => { const button = event.target.closest("[data-copy]"); if (button) copy(button); });
document.addEventListener("visibilitychange", look);
times();
look();
timer = setInterval(look, 2000);
`;

const whole = (...parts: readonly string[]): string => `"use strict";(() => {${parts.join("")}})();`;

export const SCRIPT = { live: whole(THEME, LIVE), still: whole(THEME) };
