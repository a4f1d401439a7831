// Where rows that moved came from: the report says only where they are now, the two pictures say the rest.
import { alignRows } from "../aligned-rows.ts";

const LOOK = `
/** A number for each row of a picture; equal rows have equal ones. Throws where the page may not read its pixels. */
async function rowNumbers(shot, from, count) {
  const image = new Image();
  image.src = addressOf(shot);
  await image.decode();
  const canvas = document.createElement("canvas");
  const wide = image.naturalWidth, numbers = new Uint32Array(count), STRIP = 512;
  canvas.width = wide;
  canvas.height = STRIP;
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  for (let top = 0; top < count; top += STRIP) {
    const rows = Math.min(STRIP, count - top);
    brush.clearRect(0, 0, wide, STRIP);
    brush.drawImage(image, 0, from + top, wide, rows, 0, 0, wide, rows);
    const words = new Uint32Array(brush.getImageData(0, 0, wide, rows).data.buffer);
    for (let row = 0; row < rows; row += 1) {
      let number = 0x811c9dc5;
      for (let at = row * wide; at < (row + 1) * wide; at += 1) number = Math.imul(number ^ words[at], 0x01000193) ^ (number >>> 15);
      numbers[top + row] = number;
    }
  }
  return numbers;
}

/** The first row at which most rows of a band are found again; undefined when that is less than half of them. */
function placeOf(band, base) {
  const votes = new Map();
  const rowsOf = Map.groupBy(base.keys(), (row) => base[row]);
  band.forEach((number, row) => {
    const found = rowsOf.get(number) ?? [];
    if (found.length <= 40) for (const place of found) votes.set(place - row, (votes.get(place - row) ?? 0) + 1);
  });
  // Rare rows propose a place, all rows confirm it: bare ones are found everywhere.
  const [best] = [...votes].reduce((most, each) => (each[1] > most[1] ? each : most), [-1, 0]);
  const equal = band.filter((number, row) => base[best + row] === number).length;
  return best >= 0 && equal * 2 >= band.length ? best : undefined;
}

/** Lays the rows anew once it is known where moved ones came from. */
async function settleMoved(screen) {
  const boxes = screen.regions.map(({ y, h }) => ({ y, height: h }));
  const moved = screen.bands.filter(({ kind, y, h }) => kind === "moved" && !boxes.some((box) => box.y === y && box.height === h));
  if (screen.settled || moved.length === 0 || screen.rows === null) return;
  screen.settled = true;
  if (addressOf(screen.base) === null || addressOf(screen.head) === null) return;
  try {
    const base = await rowNumbers(screen.base, 0, shots[screen.base].h);
    for (const band of moved) band.from = placeOf(await rowNumbers(screen.head, band.y, band.h), base);
  } catch {
    return;
  }
  const bands = screen.bands.map(({ kind, y, h, from }) => ({ kind, y, height: h, from }));
  screen.rows = alignRows(bands, { base: shots[screen.base].h, head: shots[screen.head].h }, boxes);
  if (screens[v.at] === screen && viewer.open && stage.className.includes("mode-aligned")) drawStage();
}
`;

export const SCRIPT_MOVED = `${LOOK}\nconst alignRows = ${alignRows.toString()};\n`;
