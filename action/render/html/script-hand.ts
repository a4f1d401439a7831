// Mouse, finger, wheel and keys in the viewer; panes that stand beside each other scroll together.
export const SCRIPT_HAND = String.raw`
let leading = null;
function watchPane(pane) {
  pane.addEventListener("scroll", () => {
    if (leading !== null && leading !== pane) return;
    leading = pane;
    for (const other of v.panes) if (other !== pane) { other.scrollTop = pane.scrollTop; other.scrollLeft = pane.scrollLeft; }
    requestAnimationFrame(() => requestAnimationFrame(() => { if (leading === pane) leading = null; }));
  });
  pane.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = pane.getBoundingClientRect();
    zoomAround(v.zoom * Math.exp(-event.deltaY * 0.01), pane, { x: event.clientX - box.left, y: event.clientY - box.top });
  }, { passive: false });
  const fingers = new Map();
  let held = null;
  pane.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, event);
    if (event.button !== 0 || (event.target.closest(".region") && pane.dataset.drag !== "split")) return;
    held = { x: event.clientX, y: event.clientY, left: pane.scrollLeft, top: pane.scrollTop };
    if (pane.dataset.drag === "split") pane.slide(event.clientX);
    if (event.pointerType === "mouse" || pane.dataset.drag === "split") { pane.setPointerCapture(event.pointerId); pane.classList.add("held"); }
  });
  pane.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    if (fingers.size === 2) return pinch(pane, fingers, event);
    fingers.set(event.pointerId, event);
    if (held === null) return;
    if (pane.dataset.drag === "split") pane.slide(event.clientX);
    else if (event.pointerType === "mouse") { leading = pane; pane.scrollLeft = held.left + held.x - event.clientX; pane.scrollTop = held.top + held.y - event.clientY; }
  });
  const release = (event) => { fingers.delete(event.pointerId); held = null; pane.classList.remove("held"); };
  for (const name of ["pointerup", "pointercancel"]) pane.addEventListener(name, release);
}

function pinch(pane, fingers, event) {
  const apart = () => { const [a, b] = [...fingers.values()]; return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY); };
  const before = apart();
  fingers.set(event.pointerId, event);
  const [a, b] = [...fingers.values()];
  const box = pane.getBoundingClientRect();
  if (before > 0) zoomAround((v.zoom * apart()) / before, pane, { x: (a.clientX + b.clientX) / 2 - box.left, y: (a.clientY + b.clientY) / 2 - box.top });
}

const VIEWER_KEYS = {
  ArrowLeft: () => step(-1), ArrowRight: () => step(1), k: () => step(-1), j: () => step(1),
  1: () => setMode("side"), 2: () => setMode("slider"), 3: () => setMode("blink"), 4: () => setMode("overlay"), 5: () => setMode("aligned"),
  n: () => goRegion(v.region + 1), p: () => goRegion(v.region < 0 ? -1 : v.region - 1), r: outlines,
  "+": ZOOMS.in, "=": ZOOMS.in, "-": ZOOMS.out, 0: ZOOMS.fit, 9: ZOOMS[1], 8: ZOOMS[2],
  " ": () => { if (stage.className.includes("mode-blink")) { if (calm.matches) v.swap(); else v.toggleBlink(); } },
  t: theme,
  "?": () => byId("keys").showModal(),
};

// Caught before the page's own keys, wherever the focus is: nothing behind an open viewer is meant.
addEventListener("keydown", (event) => {
  if (!viewer.open || byId("keys").open) return;
  event.stopPropagation();
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onRange = event.target.matches("input[type=range]");
  if (onRange && event.key.startsWith("Arrow")) return;
  if (event.key === " " && event.target.matches("button, summary")) return;
  const act = VIEWER_KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}, true);

viewer.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const { mode, zoom, region } = button.dataset;
  if (mode) setMode(mode);
  else if (zoom) ZOOMS[zoom]();
  else if (region !== undefined) goRegion(Number(region));
  else if (button.id === "v-prev") step(-1);
  else if (button.id === "v-next") step(1);
  else if (button.id === "v-outlines") outlines();
  else if (button.id === "v-close") viewer.close();
});
viewer.addEventListener("close", closeViewer);

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-screen]");
  if (link) { event.preventDefault(); openScreen(Number(link.dataset.screen)); return; }
  const filter = event.target.closest(".outcome");
  if (filter) showOutcomes(filter.dataset.outcome);
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "s" || event.ctrlKey || event.metaKey || event.altKey || byId("keys").open || event.target.matches("input, select, textarea")) return;
  event.preventDefault();
  openScreen(viewable[0] ?? 0);
});

addEventListener("resize", () => { if (viewer.open && v.fit) fitWidth(); });

function openLinkedScreen() {
  const [, number] = /^#screen-(\d+)$/.exec(location.hash) ?? [];
  if (number !== undefined) openScreen(Number(number));
}
addEventListener("hashchange", openLinkedScreen);
openLinkedScreen();
`;
