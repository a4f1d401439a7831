// The ways of looking at two pictures, and what a hand does on the stage.
export const SCRIPT_STAGE = String.raw`
const sizeOf = (screen) => {
  const sides = [screen.base, screen.head].filter((each) => each !== null).map((each) => shots[each]);
  return { width: Math.max(1, ...sides.map(({ w }) => w)), height: Math.max(1, ...sides.map(({ h }) => h)) };
};

/** A part that scrolls, with a sheet of the given size, in pixels of the shot. */
function paneOf(label, size, ...content) {
  const pane = el("div", "pane"), sheet = el("div", "sheet");
  pane.tabIndex = 0;
  pane.setAttribute("role", "group");
  pane.setAttribute("aria-label", label);
  pane.dataset.width = size.width;
  put(sheet, size);
  sheet.append(...content);
  pane.append(el("span", "side", label), sheet);
  return pane;
}

function regionMarks(screen, place = (box) => box) {
  return screen.regions.map((region, at) => {
    const mark = el("button", "region");
    mark.type = "button";
    mark.dataset.region = at;
    mark.setAttribute("aria-label", "Region " + (at + 1) + (region.says ? ": " + region.says.replaceAll("\x60", "") : ""));
    mark.append(el("b", "", at + 1));
    const box = place(region);
    return put(mark, { left: box.x, top: box.y, width: box.w, height: box.h });
  });
}

function bandMarks(screen, side) {
  return screen.bands
    .filter(({ kind }) => kind !== "changed" && (kind === "removed") === (side === "base"))
    .map((band) => put(el("div", "band-mark " + band.kind), { top: band.y, height: band.h, width: shots[screen[side]].w }));
}

/** Outlines only: at the base there is nothing of its own to be said. */
const echoes = (screen) =>
  screen.rows === null ? [] : screen.regions.map((region) => {
    const { x, y, w, h } = baseBox(screen, region);
    return put(el("div", "region echo"), { left: x, top: y, width: w, height: h });
  });

function drawSide(screen) {
  const size = sizeOf(screen);
  return ["base", "head"].flatMap((side, at) => {
    if (screen[side] === null) return [];
    const label = screen.sides[at];
    const marks = side === "head" ? regionMarks(screen) : echoes(screen);
    return [paneOf(label, size, shotImage(screen[side], label + ": " + screen.name), ...bandMarks(screen, side), ...marks)];
  }).concat(screen.base === null && screen.head === null ? [noPicture()] : []);
}

function noPicture() {
  return paneOf("No picture", { width: 600, height: 200 }, el("p", "no-shot", "There is no picture of this screen; the words beside say why."));
}

function drawSlider(screen) {
  const [base, head] = screen.sides;
  const over = el("div", "over");
  const line = el("div", "split");
  over.append(shotImage(screen.head, head + ": " + screen.name));
  const size = sizeOf(screen);
  const pane = paneOf(base + " left, " + head.toLowerCase() + " right", size, shotImage(screen.base, base + ": " + screen.name), over, line);
  put(over, size);
  const range = ranged("Where the two meet", v.split, (value) => {
    v.split = value;
    over.style.clipPath = "inset(0 0 0 " + value + "%)";
    line.style.left = value + "%";
  });
  pane.dataset.drag = "split";
  pane.slide = (clientX) => {
    const box = pane.querySelector(".sheet").getBoundingClientRect();
    range.value = Math.min(100, Math.max(0, ((clientX - box.left) / box.width) * 100));
    range.dispatchEvent(new Event("input"));
  };
  return [pane];
}

function ranged(label, value, tell) {
  const box = el("label", "ranged"), range = el("input");
  range.type = "range";
  range.min = 0;
  range.max = 100;
  range.step = 0.5;
  range.value = value;
  box.append(el("span", "", label), range);
  range.addEventListener("input", () => tell(Number(range.value)));
  extra.append(box);
  tell(value);
  return range;
}

function drawBlink(screen) {
  const images = [screen.base, screen.head].map((number, at) => shotImage(number, screen.sides[at] + ": " + screen.name));
  const pane = paneOf("Blink", sizeOf(screen), ...images, ...regionMarks(screen));
  const said = el("span", "blink-says");
  said.setAttribute("role", "status");
  const swap = el("button", "", "Swap");
  swap.type = "button";
  const go = el("button", "");
  go.type = "button";
  const show = (at) => {
    v.blinkAt = at;
    images.forEach((image, index) => image.classList.toggle("off", index !== at));
    pane.firstChild.textContent = screen.sides[at];
    if (!v.blink) said.textContent = screen.sides[at];
  };
  const name = () => { go.textContent = v.blink ? "Stop" : "Blink"; go.setAttribute("aria-pressed", String(Boolean(v.blink))); };
  v.toggleBlink = () => {
    if (v.blink) stopBlink();
    else { said.textContent = "Blinking"; v.blink = setInterval(() => show(1 - v.blinkAt), 700); }
    name();
  };
  swap.addEventListener("click", () => { stopBlink(); name(); show(1 - v.blinkAt); });
  go.addEventListener("click", () => v.toggleBlink());
  v.swap = () => swap.click();
  extra.append(go, swap, said);
  show(1);
  // Whoever asked for less motion swaps by hand.
  if (calm.matches) name();
  else v.toggleBlink();
  return [pane];
}

function stopBlink() {
  clearInterval(v.blink);
  v.blink = null;
}

function drawOverlay(screen) {
  const head = screen.sides[1];
  const image = shotImage(screen.head, head + ": " + screen.name);
  image.classList.add("faded");
  const pane = paneOf(screen.mask === null ? head : "What differs, over " + head.toLowerCase(), sizeOf(screen), image);
  const sheet = pane.querySelector(".sheet");
  sheet.append(...bandMarks(screen, "head"));
  if (screen.mask !== null) {
    const mask = shotImage(screen.mask, "Pixels that differ");
    mask.classList.add("mask");
    sheet.append(mask);
  }
  sheet.append(...regionMarks(screen));
  ranged("Picture", v.strength, (value) => { v.strength = value; image.style.opacity = value / 100; });
  return [pane];
}

const GAPS = { inserted: "inserted", removed: "removed", moved: "moved" };

function drawAligned(screen) {
  void settleMoved(screen);
  const total = screen.rows.reduce((sum, { rows }) => sum + rows, 0);
  const size = { width: sizeOf(screen).width, height: total };
  const place = (region) => ({ ...region, y: levelRow(screen.rows, region.y) });
  return ["base", "head"].map((side, at) => {
    const pieces = [];
    let top = 0;
    for (const row of screen.rows) {
      pieces.push(put(row[side] === null ? gapOf(row) : pieceOf(screen, side, row), { top, height: row.rows, width: shots[screen[side]].w }));
      top += row.rows;
    }
    const marks = side === "head" ? regionMarks(screen, place) : [];
    return paneOf(screen.sides[at], size, ...pieces, ...marks);
  });
}

function pieceOf(screen, side, row) {
  const piece = el("div", "piece" + (row.kind === "level" ? "" : " " + row.kind));
  const image = shotImage(screen[side], "");
  put(image, { top: -row[side] });
  piece.append(image);
  return piece;
}

const gapOf = (row) => {
  const gap = el("div", "gap " + row.kind);
  gap.append(el("span", "", row.rows + (row.rows === 1 ? " row " : " rows ") + GAPS[row.kind]));
  return gap;
};

function levelRow(rows, headRow) {
  let top = 0;
  for (const row of rows) {
    if (row.head !== null && headRow < row.head + row.rows) return top + headRow - row.head;
    top += row.rows;
  }
  return top;
}

const DRAW = { side: drawSide, slider: drawSlider, blink: drawBlink, overlay: drawOverlay, aligned: drawAligned };
`;
