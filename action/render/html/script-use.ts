// Everything a hand does: filters, keys, copying, links to one finding, light and dark, paper.
export const SCRIPT_USE = `
function toggle(state) {
  const button = document.querySelector('.state[data-state="' + state + '"]');
  if (!button || button.disabled) return;
  if (!view.states.delete(state)) view.states.add(state);
  apply();
}

function only(states) {
  view.states = new Set(states);
  apply();
}

function reveal(index, focus) {
  if (index < 0 || index >= view.found.length) return;
  while (view.drawn <= index) draw(CHUNK);
  view.at = index;
  const node = list.querySelector('[data-index="' + index + '"]');
  if (!node) return;
  if (focus) node.focus({ preventScroll: true });
  node.scrollIntoView({ block: "nearest" });
}

function openLinked() {
  if (!location.hash.startsWith("#finding-")) return;
  const wanted = location.hash.slice(9);
  const target = data.findings.find((f) => f.f === wanted);
  if (!target) return;
  if (!view.found.includes(target)) {
    view.text = view.gate = view.severity = "";
    for (const id of ["filter", "gate", "severity"]) byId(id).value = "";
    only([target.s]);
  }
  reveal(view.found.indexOf(target), true);
}

async function copy(button) {
  const code = button.parentElement.querySelector("code");
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    const range = document.createRange();
    range.selectNodeContents(code);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    if (!document.execCommand("copy")) return;
  }
  button.textContent = "Copied";
  button.classList.add("done");
  setTimeout(() => { button.textContent = "Copy"; button.classList.remove("done"); }, 1500);
}

function theme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("proofmark-theme", root.dataset.theme); } catch {}
}

function filterBy(text) {
  view.text = text;
  byId("filter").value = text;
  only([]);
  byId("findings").scrollIntoView();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button, a");
  if (!button) return;
  const { copy: copies, state, only: one, path } = button.dataset;
  if (copies !== undefined) copy(button);
  else if (state) toggle(state);
  else if (one) { only([one]); byId("findings").scrollIntoView(); }
  else if (path !== undefined) filterBy(path);
  else if (button.id === "more") draw(CHUNK);
  else if (button.id === "theme") theme();
  else if (button.id === "help") byId("keys").showModal();
  else if (button.id === "close-keys") byId("keys").close();
});

const KEYS = {
  j: () => reveal(Math.min(view.at + 1, view.found.length - 1), true),
  k: () => reveal(Math.max(view.at - 1, 0), true),
  o: () => { const fold = current()?.querySelector("details"); if (fold) fold.open = !fold.open; },
  c: () => { const button = current()?.querySelector("[data-copy]"); if (button) copy(button); },
  "/": () => byId("filter")?.focus(),
  "0": () => only([]),
  t: theme,
  "?": () => byId("keys").showModal(),
};
const current = () => list?.querySelector('[data-index="' + view.at + '"]');

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, select, textarea");
  if (event.key === "Escape" && typing) event.target.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey || byId("keys").open) return;
  const states = [...document.querySelectorAll(".state")].map((button) => button.dataset.state);
  const act = KEYS[event.key] ?? (states[event.key - 1] && (() => toggle(states[event.key - 1])));
  if (!act || (!list && !["t", "?"].includes(event.key))) return;
  event.preventDefault();
  act();
});

try {
  const kept = localStorage.getItem("proofmark-theme");
  if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
} catch {}

if (list) {
  let waiting = 0;
  byId("filter").addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { view.text = event.target.value; apply(); }, 120);
  });
  for (const id of ["gate", "severity"]) byId(id).addEventListener("change", (event) => { view[id] = event.target.value; apply(); });
  list.addEventListener("focusin", (event) => {
    const node = event.target.closest("[data-index]");
    if (node) view.at = Number(node.dataset.index);
  });
  new IntersectionObserver((seen) => { if (seen.some((each) => each.isIntersecting)) draw(CHUNK); }, { rootMargin: "600px" }).observe(more);
  addEventListener("hashchange", openLinked);
  addEventListener("beforeprint", () => { while (view.drawn < Math.min(view.found.length, 2000)) draw(CHUNK); });
  const fresh = ["new", "new-indirect", "flaky"].filter((state) => data.findings.some((f) => f.s === state));
  only(fresh);
  openLinked();
}
`;
