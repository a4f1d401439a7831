// Animations of the base and of head → what changed, in words. Pure.
import type { AnimationFacts, KeyframeFacts } from "./facts.ts";

export interface AnimationChange {
  change: "added" | "removed" | "changed";
  target: string;
  name: string;
  /** "`.toast` slide-in: duration 300ms → 800ms" */
  text: string;
}

/** Equal lists have none. An animation that several elements of one name have is told once. */
export function compareAnimations(
  base: readonly AnimationFacts[],
  head: readonly AnimationFacts[],
): AnimationChange[] {
  const pairs = pairUp(base, head);
  const changes = pairs.flatMap(({ before, after }): AnimationChange[] => {
    const { target, name } = (after ?? before) as AnimationFacts;
    const change = (how: AnimationChange["change"], text: string): AnimationChange[] => [
      { change: how, target, name, text: `${titleOf((after ?? before) as AnimationFacts)}: ${text}` },
    ];
    if (after && before) {
      const words = differences(before, after);
      return words.length === 0 ? [] : change("changed", words.join(", "));
    }
    if (after) return change("added", `new, ${summary(after)}`);
    return before ? change("removed", `gone, it took ${summary(before)}`) : [];
  });
  return [...new Map(changes.map((each) => [each.text, each])).values()];
}

interface Paired {
  before: AnimationFacts | null;
  after: AnimationFacts | null;
}

const identity = ({ target, kind, name }: AnimationFacts): string => `${target}\0${kind}\0${name}`;
/** Names that builds make anew with each change, and elements that were renamed, are found by what stayed. */
const KEYS: readonly ((facts: AnimationFacts) => string)[] = [
  ({ target, kind, name, ...rest }) => `${target}\0${kind}\0${name}\0${JSON.stringify(rest)}`,
  identity,
  ({ target, kind }) => `${target}\0${kind}`,
  ({ kind, name }) => `${kind}\0${name}`,
];

/** In the order of head's; what is gone comes last. */
function pairUp(base: readonly AnimationFacts[], head: readonly AnimationFacts[]): Paired[] {
  const shared = sharedIdentities(base, head);
  const pairs = new Map<AnimationFacts, AnimationFacts>();
  let left = [...base];
  for (const key of KEYS) {
    const waiting = Map.groupBy(left, key);
    for (const after of head) {
      if (pairs.has(after)) continue;
      const before = waiting.get(key(after))?.shift();
      if (before) pairs.set(after, before);
    }
    const taken = new Set(pairs.values());
    left = left.filter((each) => !taken.has(each));
  }
  /** More or fewer elements that are animated as others are: more or less content, not another motion. */
  const alone = (facts: AnimationFacts): boolean => !shared.has(identity(facts));
  return [
    ...head.flatMap((after) => {
      const before = pairs.get(after) ?? null;
      return before || alone(after) ? [{ before, after }] : [];
    }),
    ...left.filter(alone).map((before) => ({ before, after: null })),
  ];
}

function sharedIdentities(base: readonly AnimationFacts[], head: readonly AnimationFacts[]): Set<string> {
  const there = new Set(base.map(identity));
  return new Set(head.map(identity).filter((each) => there.has(each)));
}

const ms = (value: number | null): string => (value === null ? "auto" : `${value}ms`);
const times = (value: number | null): string =>
  value === null ? "without end" : value === 1 ? "once" : `${value} times`;

const titleOf = ({ target, kind, name }: AnimationFacts): string =>
  `\`${target}\`${kind === "transition" ? ` transition of ${name}` : name === "" ? " script animation" : ` ${name}`}`;

function summary(facts: AnimationFacts): string {
  return [ms(facts.duration), easingOf(facts) ?? "several easings", times(facts.iterations)].join(" ");
}

/** One easing for the whole: the animation's own, or that of all keyframes; null: keyframes have several. */
function easingOf({ easing, keyframes }: AnimationFacts): string | null {
  const each = new Set(keyframes.slice(0, -1).map((frame) => frame.easing));
  if (each.size <= 1) {
    const [only = "linear"] = each;
    return easing === "linear" ? only : only === "linear" ? easing : null;
  }
  return null;
}

function differences(before: AnimationFacts, after: AnimationFacts): string[] {
  const told = (what: string, one: string, other: string): string[] =>
    one === other ? [] : [`${what} ${one} → ${other}`];
  const [easing, easingNow] = [easingOf(before), easingOf(after)];
  return [
    ...told("duration", ms(before.duration), ms(after.duration)),
    ...told("delay", ms(before.delay), ms(after.delay)),
    ...(easing !== null && easingNow !== null
      ? told("easing", easing, easingNow)
      : told("easing", before.easing, after.easing)),
    ...told("runs", times(before.iterations), times(after.iterations)),
    ...told("direction", before.direction, after.direction),
    ...told("fill (whether its end stays)", before.fill, after.fill),
    ...told("speed", String(before.rate), String(after.rate)),
    ...told("driven by", before.timeline, after.timeline),
    ...keyframeDifferences(before, after, easing === null || easingNow === null),
  ];
}

function keyframeDifferences(before: AnimationFacts, after: AnimationFacts, easings: boolean): string[] {
  const [one, other] = [byPoint(before.keyframes), byPoint(after.keyframes)];
  const points = [...new Set([...one.keys(), ...other.keys()])].sort((a, b) => a - b);
  return points.flatMap((point) => {
    const where = point === 1 ? "end state" : point === 0 ? "start" : `at ${Math.round(point * 1000) / 10} %`;
    const [was, is] = [one.get(point), other.get(point)];
    if (!was || !is) return [`${where}: ${is ? `new keyframe ${values(is)}` : "keyframe gone"}`];
    const words = [...new Set([...Object.keys(was.values), ...Object.keys(is.values)])]
      .filter((property) => was.values[property] !== is.values[property])
      .map((property) => `${property} ${was.values[property] ?? "none"} → ${is.values[property] ?? "none"}`);
    if (easings && was.easing !== is.easing) words.push(`easing ${was.easing} → ${is.easing}`);
    if (was.composite !== is.composite) words.push(`composite ${was.composite} → ${is.composite}`);
    return words.length === 0 ? [] : [`${where}: ${words.join(", ")}`];
  });
}

/** Keyframes of one point laid over each other, as the browser does. */
function byPoint(keyframes: readonly KeyframeFacts[]): Map<number, KeyframeFacts> {
  const points = new Map<number, KeyframeFacts>();
  for (const frame of keyframes) {
    const there = points.get(frame.at);
    points.set(frame.at, there ? { ...frame, values: { ...there.values, ...frame.values } } : frame);
  }
  return points;
}

const values = ({ values: of }: KeyframeFacts): string =>
  Object.entries(of)
    .map(([property, value]) => `${property} ${value}`)
    .join(", ");
