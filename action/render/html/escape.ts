// HTML out of untrusted text. Everything put into a template is escaped, unless it is itself the result of a template.
import { cleanBlock } from "../../../shared/render/plain.ts";

/** Markup known to be whole and safe. Only `html` and `trusted` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Slot = string | number | Markup | readonly Slot[] | null | false;

/** Tagged template: text is escaped, null and false vanish, lists are joined. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(parts.map((part, index) => part + render(slots[index] ?? null)).join(""));
}

/** Markup written by us, such as a drawing or a style sheet. Never call it with anything from a report. */
export const trusted = (text: string): Markup => new Markup(text);

function render(slot: Slot): string {
  if (slot === null || slot === false) return "";
  if (slot instanceof Markup) return slot.text;
  if (typeof slot === "number") return String(slot);
  if (typeof slot === "string") return escapeHtml(slot);
  return slot.map(render).join("");
}

/** Text in single backticks as code, everything else as it is: how tools and we write sentences. */
export const prose = (text: string): Markup =>
  html`${text.split(/(`[^`\n]+`)/).map((part) => (/^`.+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part))}`;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string =>
  cleanBlock(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");

/** JSON that can stand inside a script element: no sequence in it can end the element or open a comment. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
