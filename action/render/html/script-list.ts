// The list: what is shown, and how a finding looks. Runs in the page; untrusted text goes through textContent only.
// Written for browsers as it is, without a build; the page's test parses it and works it in a real browser.
export const SCRIPT_LIST = String.raw`
const data = JSON.parse(document.getElementById("data").textContent);
const byId = (id) => document.getElementById(id);
const list = byId("list"), more = byId("more"), shown = byId("shown");
const CHUNK = 100;
const view = { states: new Set(), text: "", gate: "", severity: "", found: [], drawn: 0, at: -1, headed: "" };

function el(tag, name, text) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  if (text !== undefined && text !== null) node.textContent = text;
  return node;
}

function haystack(f) {
  if (f.h === undefined) f.h = [f.m, f.p, f.r, f.t, f.g, data.gates[f.g]].join("\n").toLowerCase();
  return f.h;
}

function matches(f, words) {
  if (view.states.size > 0 && !view.states.has(f.s)) return false;
  if (view.gate && f.g !== view.gate) return false;
  if (view.severity && f.v !== view.severity) return false;
  return words.every((word) => haystack(f).includes(word));
}

function apply() {
  const words = view.text.toLowerCase().split(/\s+/).filter(Boolean);
  view.found = data.findings.filter((f) => matches(f, words));
  view.drawn = 0;
  view.at = -1;
  view.headed = "";
  list.replaceChildren();
  for (const button of document.querySelectorAll(".state")) {
    button.setAttribute("aria-pressed", String(view.states.has(button.dataset.state)));
  }
  const all = data.findings.length, some = view.found.length;
  shown.textContent = some.toLocaleString("en") + (some === all ? "" : " of " + all.toLocaleString("en"));
  if (some === 0) list.append(el("p", "empty", "Nothing matches. Press 0 or clear the filter to see all."));
  draw(CHUNK);
}

function draw(count) {
  const part = document.createDocumentFragment();
  const end = Math.min(view.found.length, view.drawn + count);
  for (let index = view.drawn; index < end; index += 1) {
    const f = view.found[index];
    if (f.s !== view.headed) part.append(heading(f.s));
    view.headed = f.s;
    part.append(card(f, index));
  }
  view.drawn = end;
  list.append(part);
  more.hidden = view.drawn >= view.found.length;
}

function heading(standing) {
  const node = el("h3", "standing " + standing, data.words[standing][0].toUpperCase() + data.words[standing].slice(1));
  node.append(el("small", "", data.why[standing]));
  return node;
}

function card(f, index) {
  const node = el("article", "card " + f.s);
  node.id = "finding-" + f.f;
  node.tabIndex = -1;
  node.dataset.index = index;
  node.setAttribute("aria-label", data.words[f.s] + ", " + (f.t || f.m).slice(0, 160));
  node.append(el("p", "title", f.t || f.m));
  if (f.t) node.append(el("p", "says", f.m));
  node.append(place(f));
  if (f.d) node.append(detail(f.d));
  if (f.x) node.append(command(f.x));
  return node;
}

function place(f) {
  const row = el("p", "where");
  if (f.p) row.append(el("code", "", f.p + (f.l ? ":" + f.l + (f.c ? ":" + f.c : "") : "")));
  if (f.tool) row.append(el("span", "", f.r));
  row.append(el("span", "", data.gates[f.g] || f.g));
  row.append(el("span", f.v === "blocker" ? "grave" : "", f.v));
  if (f.q) row.append(el("span", "", f.s === "pre-existing" ? "probably there before" : f.s === "fixed" ? "probably fixed" : "probably new"));
  const link = el("a", "link", "#");
  link.href = "#finding-" + f.f;
  link.setAttribute("aria-label", "Link to this finding");
  row.append(link);
  return row;
}

function detail(text) {
  if (text === true) return el("p", "fine", "Its output found no room on this page; report.json has it.");
  const fold = el("details", "detail");
  fold.append(el("summary", "", "Output"));
  const box = el("pre", "", text);
  box.tabIndex = 0;
  fold.append(box);
  return fold;
}

function command(text) {
  const box = el("div", "command");
  box.append(el("code", "", text));
  const button = el("button", "copy", "Copy");
  button.type = "button";
  button.dataset.copy = "";
  box.append(button);
  return box;
}
`;
