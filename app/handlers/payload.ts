// Reading payloads that nobody promised the shape of. Nothing here throws, and no text is taken that does not have its form.

export type Fields = Readonly<Record<string, unknown>>;

/** An object that is no list; null otherwise. */
export const fields = (value: unknown): Fields | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;

/** The value's own field: what a prototype has is not there. */
export const own = (value: unknown, key: string): unknown => {
  const object = fields(value);
  return object !== null && Object.hasOwn(object, key) ? object[key] : undefined;
};

/** A way down through objects. */
export const at = (value: unknown, ...keys: readonly string[]): unknown => keys.reduce(own, value);

/** GitHub's numeric ids. */
export const id = (value: unknown): number | null =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const matching = (value: unknown, form: RegExp): string | null =>
  typeof value === "string" && value.length <= 256 && form.test(value) ? value : null;

/** A commit's id, SHA-1 or SHA-256. */
export const oid = (value: unknown): string | null => matching(value, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** Of people and bots; what has another form is nobody's. */
export const login = (value: unknown): string | null => matching(value, /^[\w-]{1,100}(?:\[bot\])?$/);
