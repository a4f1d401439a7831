// Pictures in the page: taken out of the places where a reader without scripts finds them, decoded when they are looked at.
// Sizes and places are in pixels of the shot, times the variable --z of whatever holds them.
export const SCRIPT_SHOTS = String.raw`
const screens = data.screens, shots = data.shots;
const embedded = new Map();
for (const place of document.querySelectorAll("noscript.shots")) {
  for (const [, number, address] of place.textContent.matchAll(/ data-p="(\d+)" src="(data:image\/png;base64,[A-Za-z0-9+\/=]*)"/g)) {
    embedded.set(Number(number), address);
  }
}
const addresses = new Map();

/** Null when the picture cannot be shown where this page is. */
function addressOf(number) {
  if (number === null) return null;
  if (!addresses.has(number)) addresses.set(number, makeAddress(number));
  return addresses.get(number);
}

function makeAddress(number) {
  const text = embedded.get(number);
  if (text !== undefined) {
    const raw = atob(text.slice(text.indexOf(",") + 1));
    const bytes = new Uint8Array(raw.length);
    for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
    embedded.delete(number);
    return URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
  }
  const shot = shots[number];
  return (data.served || location.protocol === "file:") && shot.at !== null ? shot.at : null;
}

const px = (count) => "calc(var(--z) * " + count + "px)";

function put(node, box) {
  for (const [name, count] of Object.entries(box)) node.style.setProperty(name, px(count));
  return node;
}

/** The picture itself at its own size, or words where it cannot be shown. */
function shotImage(number, alt) {
  const shot = shots[number];
  const address = addressOf(number);
  if (address === null) {
    const words = el("p", "no-shot", shot.at === null ? "This picture is not in the run's folder." : "This picture found no room on the page. It is ");
    if (shot.at !== null) words.append(el("code", "", decodeURIComponent(shot.at)), " in the run's folder.");
    return words;
  }
  const image = el("img", "shot");
  image.alt = alt;
  image.decoding = "async";
  image.draggable = false;
  if (shot.w > 0) put(image, { width: shot.w, height: shot.h });
  image.src = address;
  image.addEventListener("error", () => image.replaceWith(el("p", "no-shot", "This picture cannot be read here: it is missing, or no picture.")), { once: true });
  return image;
}

/** The part of a picture around what changed, as large as fits; never enlarged. */
function cropInto(box, number, focus, alt) {
  const shot = shots[number];
  const image = shotImage(number, alt);
  if (image.tagName !== "IMG") { box.append(image); return; }
  const wide = box.clientWidth, high = box.clientHeight, margin = 24;
  const around = focus ?? { x: 0, y: 0, w: shot.w, h: Math.min(shot.h, shot.w * high / wide) };
  const scale = Math.min(1, Math.max(wide / shot.w, Math.min(wide / (around.w + 2 * margin), high / (around.h + 2 * margin))));
  const left = Math.min(Math.max(0, shot.w * scale - wide), Math.max(0, (around.x + around.w / 2) * scale - wide / 2));
  const top = Math.min(Math.max(0, shot.h * scale - high), Math.max(0, (around.h * scale > high ? (around.y - margin) * scale : (around.y + around.h / 2) * scale - high / 2)));
  const sheet = el("span", "crop");
  sheet.style.setProperty("--z", scale);
  sheet.style.left = -left + "px";
  sheet.style.top = -top + "px";
  sheet.append(image);
  if (focus) sheet.append(put(el("span", "around"), { left: focus.x, top: focus.y, width: focus.w, height: focus.h }));
  box.append(sheet);
}

/** What of a screen is worth a small picture: its first region, else its first band; many rows that came before a few pixels. */
function focusOf(screen, side) {
  const shot = shots[screen[side]];
  const came = screen.bands.find(({ kind, h }) => kind === "inserted" && h >= 16);
  const little = came && screen.regions.reduce((sum, { w, h }) => sum + w * h, 0) * 200 < came.h * shot.w;
  const region = little ? undefined : screen.regions[0];
  const box = region ? { x: region.x, y: region.y, w: region.w, h: region.h } : null;
  const band = box === null ? came ?? screen.bands.find((each) => each.kind !== "removed") ?? screen.bands[0] : null;
  const found = box ?? (band ? { x: 0, y: band.y, w: shot.w, h: band.h } : null);
  if (found === null || side === "head" || screen.rows === null) return found;
  return baseBox(screen, found);
}

/** What came with the change is a line at the base: the place where it came. */
function baseBox(screen, box) {
  const y = baseRow(screen.rows, box.y);
  return { ...box, y, h: Math.max(0, baseRow(screen.rows, box.y + box.h) - y) };
}

function baseRow(rows, row) {
  let base = 0;
  for (const each of rows) {
    if (each.head !== null && row < each.head + each.rows) return each.base === null ? base : each.base + row - each.head;
    if (each.base !== null) base = each.base + each.rows;
  }
  return base;
}

function drawThumb(box) {
  const screen = screens[box.dataset.thumb];
  const side = screen.head === null ? "base" : "head";
  if (screen[side] === null) return box.classList.add("none");
  cropInto(box, screen[side], focusOf(screen, side), "");
}

function drawPair(box) {
  const screen = screens[box.dataset.pair];
  const both = ["base", "head"].filter((side) => screen[side] !== null);
  for (const side of both) {
    const facing = el("a", "facing");
    facing.href = "#screen-" + box.dataset.pair;
    facing.dataset.screen = box.dataset.pair;
    const name = screen.sides[side === "base" ? 0 : 1];
    facing.append(el("span", "side", name));
    box.append(facing);
    cropInto(facing, screen[side], focusOf(screen, side), name + ": " + screen.name);
  }
}

const nearby = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting) continue;
    nearby.unobserve(target);
    if (target.dataset.pair === undefined) drawThumb(target);
    else drawPair(target);
  }
}, { rootMargin: "400px" });
for (const box of document.querySelectorAll("[data-thumb], [data-pair]")) nearby.observe(box);

const chosen = new Set();
function showOutcomes(toggled) {
  if (toggled && !chosen.delete(toggled)) chosen.add(toggled);
  for (const button of document.querySelectorAll(".outcome")) button.setAttribute("aria-pressed", String(chosen.has(button.dataset.outcome)));
  let count = 0;
  for (const part of document.querySelectorAll(".looked > [data-outcome]")) {
    part.hidden = chosen.size > 0 && !chosen.has(part.dataset.outcome);
    if (!part.hidden) count += part.querySelectorAll("li").length;
    if (part.matches("details") && chosen.has(part.dataset.outcome)) part.open = true;
  }
  const said = byId("screens-shown");
  if (said) said.textContent = count + " screens shown";
}
`;
