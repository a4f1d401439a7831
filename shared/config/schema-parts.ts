// What schemas of the config are made of. A validator's message is a noun phrase that completes "must be …".
import * as v from "valibot";
import { isDuration } from "./defaults.ts";

export const doc = <T extends v.GenericSchema>(schema: T, text: string) =>
  v.pipe(schema, v.description(text));
/** Examples are shown on the reference page and by editors; a test parses each of them. */
export const shown = <T extends v.GenericSchema>(schema: T, examples: v.InferOutput<T>[]) =>
  v.pipe(schema, v.examples<v.InferOutput<T>, v.InferOutput<T>[]>(examples));

/** Not by toLocaleString: that loads all of ICU, some 15 ms before the first gate. */
const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

export const text = (max: number) => {
  const phrase = `text of 1 to ${grouped(max)} characters`;
  return v.pipe(v.string(phrase), v.minLength(1, phrase), v.maxLength(max, phrase));
};
export const whole = (min: number, max: number) => {
  const phrase = `a whole number from ${min} to ${max}`;
  return v.pipe(v.number(phrase), v.integer(phrase), v.minValue(min, phrase), v.maxValue(max, phrase));
};
export const flag = v.boolean("true or false");
export const listOf = <T extends v.GenericSchema>(item: T) =>
  v.array(item, "a list, such as [first, second]");

const durationPhrase = "a duration such as 90s, 10m or 1h, at most 24h";
export const duration = v.pipe(
  v.union([v.string(durationPhrase), v.number(durationPhrase)], durationPhrase),
  v.check(isDuration, durationPhrase),
);

export const isInside = (path: string): boolean =>
  !/^([/\\]|[A-Za-z]:)/.test(path) && !path.includes("\0") && !path.split(/[\\/]/).includes("..");
const pathPhrase = "a path inside the repository, relative and without `..`";
export const relativePath = v.pipe(
  v.string(pathPhrase),
  v.minLength(1, pathPhrase),
  v.maxLength(1024, pathPhrase),
  v.check(isInside, pathPhrase),
);
