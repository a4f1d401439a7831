// What GitHub would do with our markdown: rendered by a real parser, then looked at for anything that could act.
import MarkdownIt from "markdown-it";

/** Tags our own renderings may contain, apart from links. */
const ALLOWED = new Set(
  "h2 h3 h4 p br strong em sub ul ol li table thead tbody tr th td blockquote details summary pre code".split(
    " ",
  ),
);

/** A before/after picture on our own branch. */
const OUR_PICTURE =
  /^ src="https:\/\/github\.com\/acme\/shop\/blob\/proofmark-images\/\d{4}-\d\d-\d\d\/[0-9a-f]{64}\.png\?raw=true" alt="Before and after"$/;

const parser = new MarkdownIt({ html: true, linkify: false });

/** Everything in rendered `markdown` that could notify, link, run or hide; empty when it is inert. */
export function activeParts(markdown: string): string[] {
  const whole = parser.render(markdown).replace(/<!--[\s\S]*?-->/g, "");
  const found: string[] = [];
  for (const [tag, name = "", attributes = ""] of whole.matchAll(/<\/?([a-z][a-z0-9-]*)([^>]*)>/gi)) {
    if (name === "a") {
      if (/href/.test(attributes) && !/^ href="https:\/\/github\.com\/acme\/shop\/[^"]*"$/.test(attributes))
        found.push(tag);
    } else if (name === "img" && OUR_PICTURE.test(attributes)) continue;
    else if (!ALLOWED.has(name)) found.push(tag);
    else if (
      attributes !== "" &&
      !/^ (class="language-(sh|json)"|style="text-align:(left|right|center)")$/.test(attributes)
    ) {
      found.push(tag);
    }
  }
  // GitHub looks for mentions and references in what is neither code nor a link.
  const text = whole
    .replace(/<(pre|code|a)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)));
  const wakes =
    /@\w\S*|#\d+|\bGH-\d+|\b\w+:\/\/\S+|\bwww\.\S+|\$[^$]*\$|[\u202a-\u202e\u2066-\u2069\ufeff\u001b]/g;
  return [...found, ...(text.match(wakes) ?? [])];
}
