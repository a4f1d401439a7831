// A number for each row of a rectangle: equal rows have equal numbers, and 53 bits keep others apart (two of 20,000 rows meet
// by chance in one of 40 million pictures).

/** RGBA pixels as words, row by row. */
export interface Sheet {
  words: Uint32Array;
  width: number;
  height: number;
}

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Lines {
  hashes: Float64Array;
  /** 1 for a row of a single colour: it says nothing about where it belongs. */
  plain: Uint8Array;
}

export function hashLines({ words, width }: Sheet, frame: Frame): Lines {
  const hashes = new Float64Array(frame.height);
  const plain = new Uint8Array(frame.height);
  for (let row = 0; row < frame.height; row += 1) {
    const from = (frame.y + row) * width + frame.x;
    const end = from + frame.width;
    const first = words[from] as number;
    let [one, two] = [0x811c9dc5, 0x9e3779b9];
    let differs = 0;
    for (let at = from; at < end; at += 1) {
      const word = words[at] as number;
      differs |= word ^ first;
      one = Math.imul(one ^ word, 0x01000193);
      one ^= one >>> 15;
      two = Math.imul(two + word, 0x85ebca6b);
      two ^= two >>> 13;
    }
    hashes[row] = (one >>> 0) * 2 ** 21 + (two >>> 11);
    plain[row] = differs === 0 ? 1 : 0;
  }
  return { hashes, plain };
}
