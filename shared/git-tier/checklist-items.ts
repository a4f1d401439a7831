// Task list items of a markdown text, and what each names as its proof. Quotes, code and comments hold no items.
import {
  inlineOf,
  linesOfText,
  type MarkdownNode,
  type MarkdownOf,
  placeOf,
  readMarkdown,
  type Unreadable,
  withoutSpans,
} from "./markdown.ts";
import type { Proof } from "./proofs.ts";

export interface ChecklistItem {
  /** `<!-- id: x -->`, else made of its text; numbered where two are equal. */
  id: string;
  /** Its first line, without comments. */
  text: string;
  /** 1-based. */
  line: number;
  ticked: boolean;
  proofs: readonly Proof[];
  /** What is wrong with a proof it names, a clause. */
  wrong: string | null;
}

export const MAX_PROOF = 256;

export function checklistItems(text: string, of: MarkdownOf): ChecklistItem[] | Unreadable {
  // Most texts have none, and need no reading.
  if (!/\[[ \txX]\]/.test(text)) return [];
  const blocks = readMarkdown(text, of);
  if ("why" in blocks) return blocks;
  const ids = new Map<string, number>();
  return blocks.flatMap(({ node, quoted }) => {
    if (node.type !== "listItem" || typeof node.checked !== "boolean" || quoted) return [];
    const item = itemOf(text, node, node.checked);
    const nth = (ids.get(item.id) ?? 0) + 1;
    ids.set(item.id, nth);
    return [nth === 1 ? item : { ...item, id: `${item.id}-${nth}` }];
  });
}

function itemOf(text: string, node: MarkdownNode & { type: "listItem" }, ticked: boolean): ChecklistItem {
  let label = "";
  const comments: string[] = [];
  for (const child of node.children) {
    if (child.type === "paragraph") {
      const { source, comments: found } = inlineOf(text, child);
      if (label === "") label = labelOf(withoutSpans(source, found));
      comments.push(...found.map((comment) => comment.text));
    } else if (child.type === "html") comments.push(...commentTexts(child.value));
  }
  const named = comments
    .map((comment) => /^id:\s*([\w.-]{1,100})$/i.exec(comment)?.[1])
    .find((id) => id !== undefined);
  const proofs = comments.filter((comment) => /^proofs?\s*:/i.test(comment)).map(proofOf);
  return {
    id: named ?? slug(label),
    text: label,
    line: placeOf(node).line,
    ticked,
    proofs: proofs.filter((proof) => typeof proof !== "string"),
    wrong: proofs.find((proof) => typeof proof === "string") ?? null,
  };
}

const commentTexts = (html: string): string[] =>
  html
    .split("<!--")
    .slice(1)
    .flatMap((part) => {
      const end = part.indexOf("-->");
      return end === -1 ? [] : [part.slice(0, end).trim()];
    });

function labelOf(source: string): string {
  const [first = ""] = linesOfText(source.replace(/^\s{0,100}\[[ \txX]\]/, "").trim());
  const text = first.replace(/\s+/g, " ").trim();
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** `proof: test "login works"`, `proof: gate lint`; or what is wrong with it. */
function proofOf(comment: string): Proof | string {
  const words = comment.slice(comment.indexOf(":") + 1).trim();
  if (words.length > MAX_PROOF) return `its proof is longer than ${MAX_PROOF} characters`;
  const parts = /^(test|gate)\s+(?:"([^"]+)"|'([^']+)'|`([^`]+)`|([^\s"'`]\S*))$/i.exec(words);
  const name = (parts?.[2] ?? parts?.[3] ?? parts?.[4] ?? parts?.[5] ?? "").trim();
  if (!parts || name === "")
    return `its proof \`${words.slice(0, 80).replaceAll("`", "'")}\` is neither \`test "name"\` nor \`gate id\``;
  return { kind: parts[1]?.toLowerCase() === "gate" ? "gate" : "test", name };
}

const slug = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 100) || "item";
