// What a test is called, the same on every run, machine and checkout: the base is matched with the head by it.

export interface NamedTest {
  /** The test's own file, when the tool names it. */
  file: string | null;
  /** Suites from the outermost in. */
  suites: readonly string[];
  className: string | null;
  name: string;
}

/** Names that tools give when they have none. */
const NAMELESS = new Set(["", "pytest", "Root Suite", "(empty)", "undefined", "test", "suite", "default"]);
const SEPARATOR = " > ";

/**
 * File, suites, class and name joined by " > ", each said once: a suite that only repeats the class, or a class that
 * repeats the name, is left out, and so is a file that the class already spells. `root` (absolute) is cut out of names.
 */
export function testIdentity(test: NamedTest, root: string): string {
  const tidy = (text: string) => withoutRoot(text, root).replace(/\s+/g, " ").trim();
  const name = tidy(test.name);
  const given = tidy(test.className ?? "");
  let suites = test.suites
    .map(tidy)
    .filter((suite) => !NAMELESS.has(suite) && !/\.xml(?:\.dist)?$/.test(suite));
  const className = NAMELESS.has(given) || repeats(suites, given) || touches(name, given) ? null : given;
  suites = suites.filter((suite) => !isSaid(suite, className, name));
  const parts = [...suites, ...(className === null ? [] : [className]), name];
  const file =
    test.file === null || flat(parts.join(".")).includes(flat(withoutExtension(test.file)))
      ? []
      : [test.file];
  return [...file, ...parts].join(SEPARATOR);
}

/** The class is the suites again: joined by dots, the end of them, or listed inside out (bun does). */
function repeats(suites: readonly string[], className: string): boolean {
  const own = flat(className);
  if (suites.some((suite) => flat(suite) === own)) return false;
  const joined = flat(suites.join("."));
  const listed = className.split(SEPARATOR);
  return joined === own || joined.endsWith(`.${own}`) || listed.every((part) => suites.includes(part));
}

/** The class and name say the suite again, from their beginning or (mocha's nested titles) inside the name. */
function isSaid(suite: string, className: string | null, name: string): boolean {
  const own = flat(suite);
  const full = flat([className, name].filter((part) => part !== null).join("."));
  return begins(full, own) || flat(name) === own || flat(name).includes(` ${own} `);
}

function touches(name: string, className: string): boolean {
  const whole = flat(name);
  const part = flat(className);
  return begins(whole, part) || whole.endsWith(` ${part}`) || whole.endsWith(`.${part}`);
}

function begins(whole: string, part: string): boolean {
  return whole === part || (whole.startsWith(part) && /^[\s.(]/.test(whole.slice(part.length)));
}

/** Paths, namespaces and dotted names in one spelling, so that they can be compared. */
function flat(text: string): string {
  return text.toLowerCase().replace(/[\\/:]+/g, ".");
}

function withoutExtension(path: string): string {
  return path.replace(/\.\w+$/, "");
}

/** Text without the path of the checkout, which differs from one machine, and from head to base. */
export function withoutRoot(text: string, root: string): string {
  if (root.length < 2 || !text.includes(root)) return text;
  return text.replaceAll(`file://${root}/`, "").replaceAll(`${root}/`, "").replaceAll(`${root}\\`, "");
}
