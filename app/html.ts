// HTML out of untrusted text. Everything put into a template is escaped, unless it is itself the result of a template.
import { cleanBlock } from "../shared/render/plain.ts";

/** Markup known to be whole and safe. Only `html` and `trusted` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Slot = string | number | Markup | readonly Slot[] | null | false;

/** Tagged template: text is escaped, also within quoted attributes; null and false vanish, lists are joined. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(parts.map((part, index) => part + render(slots[index] ?? null)).join(""));
}

/** Markup written by us, such as a style sheet. Never call it with anything that came from outside. */
export const trusted = (text: string): Markup => new Markup(text);

function render(slot: Slot): string {
  if (slot === null || slot === false) return "";
  if (slot instanceof Markup) return slot.text;
  if (typeof slot === "number") return String(slot);
  if (typeof slot === "string") return escapeHtml(slot);
  return slot.map(render).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string =>
  cleanBlock(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
