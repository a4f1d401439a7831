// A record of elements with what is asked of it again and again: children, and what a whole subtree holds.
import type { ElementRecord, RecordedElement } from "./element-record.ts";

export interface Tree {
  record: ElementRecord;
  elements: readonly RecordedElement[];
  children: readonly (readonly number[])[];
  /** Equal for subtrees with equal keys, texts and media. */
  whole: Uint32Array;
  /** The same without class names. */
  content: Uint32Array;
}

export function treeOf(record: ElementRecord): Tree {
  const { elements } = record;
  const children: number[][] = elements.map(() => []);
  elements.forEach(({ parent }, index) => {
    children[parent]?.push(index);
  });
  const whole = new Uint32Array(elements.length);
  const content = new Uint32Array(elements.length);
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    const { key, tag, text, media } = elements[at] as RecordedElement;
    const shown = `${text}\n${media ?? ""}`;
    whole[at] = hashOf(`${key}\n${shown}`);
    content[at] = hashOf(`${tag}\n${shown}`);
    for (const child of children[at] ?? []) {
      whole[at] = mix(whole[at] as number, whole[child] as number);
      content[at] = mix(content[at] as number, content[child] as number);
    }
  }
  return { record, elements, children, whole, content };
}

export const elementAt = ({ elements }: Tree, index: number): RecordedElement =>
  elements[index] as RecordedElement;

/** From the element outwards, itself left out. */
export function* ancestors({ elements }: Tree, index: number): Generator<number> {
  for (let at = elements[index]?.parent ?? -1; at !== -1; at = elements[at]?.parent ?? -1) yield at;
}

function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

const mix = (a: number, b: number): number =>
  (Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b) ^ (a >>> 13)) >>> 0;
