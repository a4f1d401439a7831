// Pictures of screens as the page holds them: each file once, the worst first, the rest by its place in the run's folder.
import { createHash } from "node:crypto";
import type { PictureFile, Report, ScreenResult } from "../../../shared/contract/report.ts";
import { changesOf, lookedAt } from "../../../shared/render/screens.ts";

/** PNG bytes the page may hold; in it they are a third more. A page above some 50 MB opens slowly on a phone. */
export const EMBED_BYTES = 30 * 1024 * 1024;

/** Files worth embedding, the most telling first: one of each group of changes, then what is unknown, new or gone, then the rest. */
export function shotsToEmbed(report: Report): string[] {
  const first: ScreenResult[] = [];
  const rest: ScreenResult[] = [];
  const other: ScreenResult[] = [];
  for (const { pictures } of lookedAt(report)) {
    for (const { screens } of changesOf(pictures)) {
      first.push(...screens.slice(0, 1));
      rest.push(...screens.slice(1));
    }
    for (const outcome of ["unknown", "new", "gone", "approved"] as const)
      other.push(...pictures.screens.filter((screen) => screen.outcome === outcome));
  }
  const files = [...first, ...other, ...rest].flatMap(({ base, head, mask }) => [
    head?.file ?? null,
    base?.file ?? null,
    mask,
  ]);
  return [...new Set(files)].filter((file): file is string => file !== null && isInside(file));
}

/** A relative path that stays in the run's folder. */
export const isInside = (file: string): boolean =>
  !/^[/\\]|^[a-z]+:|\\|\0/i.test(file) && !file.split("/").includes("..");

/** How the page shows one picture. */
export interface PageShot {
  /** Width and height; 0 where only the file knows (masks). */
  w: number;
  h: number;
  /** Address relative to the page; null where the path leads out of the run's folder. */
  at: string | null;
  /** Its bytes are in the page. */
  in: boolean;
}

const SIGNATURE = "89504e470d0a1a0a";

/** Numbers the pictures of a page; equal ones have one number. */
export class Shots {
  readonly list: PageShot[] = [];
  readonly #bytes: ReadonlyMap<string, Uint8Array>;
  readonly #numbers = new Map<string, number>();
  readonly #written = new Set<number>();
  readonly #embedded: (Uint8Array | null)[] = [];

  /** `bytes`: file to PNG, as far as they fit. What is no PNG is as if absent. */
  constructor(bytes: ReadonlyMap<string, Uint8Array>) {
    this.#bytes = bytes;
  }

  number(picture: PictureFile | null): number | null {
    return picture === null ? null : this.#number(picture.file, picture);
  }

  mask(file: string | null): number | null {
    return file === null ? null : this.#number(file, { width: 0, height: 0 });
  }

  get linked(): boolean {
    return this.list.some((shot) => !shot.in && shot.at !== null);
  }

  /** The picture as an address, the first time it is asked for; null from then on, and where it is not embedded. */
  once(number: number): string | null {
    const bytes = this.#embedded[number];
    if (!bytes || this.#written.has(number)) return null;
    this.#written.add(number);
    return `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;
  }

  #number(file: string, { width, height }: { width: number; height: number }): number {
    const found = this.#bytes.get(file) ?? null;
    const bytes = found !== null && isPng(found) ? found : null;
    const key = bytes === null ? file : createHash("sha256").update(bytes).digest("hex");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.list.length;
    this.#numbers.set(key, number);
    this.#embedded.push(bytes);
    this.list.push({ w: width, h: height, at: addressOf(file), in: bytes !== null });
    return number;
  }
}

const isPng = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 8)).toString("hex") === SIGNATURE;

const addressOf = (file: string): string | null =>
  isInside(file) ? file.split("/").map(encodeURIComponent).join("/") : null;
