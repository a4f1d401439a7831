// The viewer: which screen, which way of looking, zoom, and what is said beside it.
export const SCRIPT_VIEWER = String.raw`
const viewer = byId("viewer"), stage = byId("stage"), extra = byId("v-extra");
const v = { at: 0, mode: "side", zoom: 1, fit: true, outlines: true, region: -1, split: 50, strength: 35, panes: [], blink: null, back: null };
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const viewable = screens.map((screen, at) => at).filter((at) => screens[at].o !== "same");

function openScreen(at) {
  if (!screens[at]) return;
  v.at = at;
  v.region = -1;
  if (!viewer.open) { v.back = document.activeElement; viewer.showModal(); byId("viewer-title").focus(); }
  drawScreen();
  if (location.hash !== "#screen-" + at) history.replaceState(null, "", "#screen-" + at);
}

function closeViewer() {
  stopBlink();
  stage.replaceChildren();
  history.replaceState(null, "", location.pathname + location.search);
  const link = document.querySelector('.screen a[data-screen="' + v.at + '"]');
  if (link && !link.checkVisibility()) { const fold = link.closest("details"); if (fold) fold.open = true; }
  (link ?? v.back)?.focus();
}

function step(by) {
  const place = viewable.indexOf(v.at) + by;
  if (place >= 0 && place < viewable.length) openScreen(viewable[place]);
}

const both = (screen) => screen.base !== null && screen.head !== null;
const can = (screen, mode) => mode === "side" || (both(screen) && (mode !== "aligned" || screen.rows !== null));

function drawScreen() {
  const screen = screens[v.at];
  const place = viewable.indexOf(v.at);
  byId("viewer-title").textContent = screen.name;
  byId("viewer-sub").replaceChildren(el("span", "tag " + screen.o, screen.o), " " + screen.size);
  byId("v-at").textContent = (place + 1) + " of " + viewable.length;
  byId("v-prev").disabled = place <= 0;
  byId("v-next").disabled = place >= viewable.length - 1;
  for (const button of viewer.querySelectorAll("[data-mode]")) button.disabled = !can(screen, button.dataset.mode);
  sayAll(screen);
  drawStage();
}

function setMode(mode) {
  if (!can(screens[v.at], mode)) return;
  v.mode = mode;
  drawStage();
}

function drawStage() {
  const screen = screens[v.at];
  const mode = can(screen, v.mode) ? v.mode : "side";
  const seen = v.panes[0] ? { left: v.panes[0].scrollLeft / v.zoom, top: v.panes[0].scrollTop / v.zoom, at: v.shown } : null;
  stopBlink();
  extra.replaceChildren();
  stage.replaceChildren();
  stage.className = "mode-" + mode;
  v.panes = DRAW[mode](screen);
  stage.append(...v.panes);
  for (const pane of v.panes) watchPane(pane);
  for (const button of viewer.querySelectorAll("[data-mode]")) button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
  stage.classList.toggle("outlined", v.outlines);
  if (v.fit) fitWidth();
  else setZoom(v.zoom);
  if (seen && seen.at === v.at) for (const pane of v.panes) { pane.scrollLeft = seen.left * v.zoom; pane.scrollTop = seen.top * v.zoom; }
  v.shown = v.at;
}

function fitWidth() {
  const pane = v.panes[0];
  if (!pane) return;
  v.fit = true;
  setZoom(Math.min(1, (pane.clientWidth - 2) / Number(pane.dataset.width)), true);
}

function setZoom(zoom, fits) {
  v.fit = fits === true;
  v.zoom = Math.min(16, Math.max(0.02, zoom));
  stage.style.setProperty("--z", v.zoom);
  stage.classList.toggle("large", v.zoom > 1);
  byId("v-scale").textContent = Math.round(v.zoom * 100) + " %";
  for (const button of viewer.querySelectorAll("[data-zoom]")) {
    const is = button.dataset.zoom === "fit" ? v.fit : !v.fit && Number(button.dataset.zoom) === v.zoom;
    if (button.hasAttribute("aria-pressed")) button.setAttribute("aria-pressed", String(is));
  }
}

/** Around a point of the pane, in pixels from its corner; its middle when left out. */
function zoomAround(zoom, pane = v.panes[0], point = { x: pane.clientWidth / 2, y: pane.clientHeight / 2 }) {
  const x = (pane.scrollLeft + point.x) / v.zoom, y = (pane.scrollTop + point.y) / v.zoom;
  setZoom(zoom);
  pane.scrollLeft = x * v.zoom - point.x;
  pane.scrollTop = y * v.zoom - point.y;
}

const ZOOMS = {
  fit: fitWidth,
  1: () => zoomAround(1),
  2: () => zoomAround(2),
  in: () => zoomAround(v.zoom * 1.25),
  out: () => zoomAround(v.zoom / 1.25),
};

function outlines() {
  v.outlines = !v.outlines;
  stage.classList.toggle("outlined", v.outlines);
  byId("v-outlines").setAttribute("aria-pressed", String(v.outlines));
}

function goRegion(at) {
  const screen = screens[v.at];
  if (screen.regions.length === 0) return;
  v.region = (at + screen.regions.length) % screen.regions.length;
  for (const node of viewer.querySelectorAll("[data-region]")) node.classList.toggle("chosen", Number(node.dataset.region) === v.region);
  const mark = stage.querySelector('.region[data-region="' + v.region + '"]');
  if (mark) mark.scrollIntoView({ block: "center", inline: "center", behavior: calm.matches ? "auto" : "smooth" });
  byId("v-says").querySelector('[data-region="' + v.region + '"]')?.scrollIntoView({ block: "nearest" });
}

/** Text with single backticks as code. */
function spoken(node, text) {
  for (const part of text.split(/(\x60[^\x60\n]+\x60)/)) node.append(part.length > 2 && part[0] === "\x60" ? el("code", "", part.slice(1, -1)) : part);
  return node;
}

function listed(title, items) {
  if (items.length === 0) return [];
  const list = el("ul");
  list.append(...items);
  return [el("h3", "", title), list];
}

function sayAll(screen) {
  const facts = el("dl");
  for (const [name, value] of screen.facts) { const row = el("div"); row.append(el("dt", "", name), el("dd", "", value)); facts.append(row); }
  const regions = screen.regions.map((region, at) => {
    const item = el("li"), button = el("button", "region-says");
    button.type = "button";
    button.dataset.region = at;
    button.append(el("b", "", at + 1));
    const words = spoken(el("span"), region.says ?? "No element of the page explains it.");
    for (const file of region.files) words.append(el("code", "file", file));
    button.append(words);
    item.append(button);
    return item;
  });
  const absorbed = screen.absorbed.map(({ says, room }) => {
    const item = el("li", "", says);
    if (room !== null) {
      const meter = el("meter");
      meter.value = 1 - room;
      meter.high = 0.75;
      const left = Math.floor(room * 100) + " % left to the limit";
      meter.setAttribute("aria-label", left);
      item.append(meter, el("small", "", left));
    }
    return item;
  });
  const bands = screen.bands.map((band) => spoken(el("li", "band " + band.kind), band.says));
  byId("v-says").replaceChildren(
    spoken(el("p", "v-text"), screen.text),
    ...listed("Regions", regions), ...listed("Rows", bands), ...listed("Absorbed, not counted", absorbed), facts,
  );
}
`;
