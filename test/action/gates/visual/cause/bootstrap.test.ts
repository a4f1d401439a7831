// Two versions of a real stylesheet under one page. What truly changed is found out without any record: each element alone,
// everything else hidden, is shot under both.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { type Explained, explainScreen } from "../../../../../action/gates/visual/cause/explain.ts";
import { compareImages } from "../../../../../action/gates/visual/compare/compare.ts";
import { decodePng } from "../../../../../action/gates/visual/pixels/png-decode.ts";
import type { Tab } from "../../../../../action/ports.ts";
import { type Looking, openLooking } from "../../../../support/visual/looking.ts";

const FOLDER = new URL("../../../../fixtures/gates/visual/ui/bootstrap/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), "utf8");
const html = read("components.html");
const OLD = { "/bootstrap.css": read("bootstrap-5.2.3.min.css") };
const NEW = { "/bootstrap.css": read("bootstrap-5.3.3.min.css") };

let looking: Looking;
let explained: Explained;
/** Places in the document of elements that look otherwise on their own. */
let changed: Set<number>;
let all: { tag: string; classes: string }[];

before(async () => {
  looking = await openLooking(900);
  const [base, head] = [await looking.look(html, OLD), await looking.look(html, NEW)];
  const { regions, bands } = await compareImages(base.png, head.png);
  explained = explainScreen({ regions, bands, base: base.record, head: head.record, changes: [] });
  const [before, after] = [await shootEach(OLD), await shootEach(NEW)];
  all = after.all;
  changed = new Set(
    after.shots.flatMap((shot, at) => (looksLike(shot, before.shots[at] ?? shot) ? [] : [at])),
  );
});
after(() => looking.close());

/** Nobody sees two levels of 255: `.card-header` moved by one, and is no difference to the comparison either. */
function looksLike(a: Buffer, b: Buffer): boolean {
  const [one, other] = [decodePng(a, "actual"), decodePng(b, "expected")];
  if (one.width !== other.width || one.height !== other.height) return false;
  return one.data.every((level, at) => Math.abs(level - (other.data[at] ?? 0)) <= 2);
}

/** Every element of the body with nothing else to be seen. */
const shootEach = (files: Record<string, string>) =>
  looking.withPage(html, files, async (tab) => {
    const elements = await tab.run(() => {
      const style = document.createElement("style");
      style.textContent =
        "*{visibility:hidden!important;transition:none!important}.only{visibility:visible!important}";
      document.head.append(style);
      return [...document.body.querySelectorAll("*")].map((each) => ({
        tag: each.localName,
        classes: each.className,
      }));
    }, null);
    const shots: Buffer[] = [];
    for (let at = 0; at < elements.length; at += 1) shots.push(await shootOnly(tab, at));
    return { all: elements, shots };
  });

async function shootOnly(tab: Tab, at: number): Promise<Buffer> {
  const clip = await tab.run((which) => {
    const every = [...document.body.querySelectorAll("*")];
    for (const each of every) each.classList.remove("only");
    every[which]?.classList.add("only");
    const { x = 0, y = 0, width = 0, height = 0 } = every[which]?.getBoundingClientRect() ?? {};
    return {
      x: Math.floor(x + scrollX) - 6,
      y: Math.floor(y + scrollY) - 6,
      width: Math.ceil(width) + 12,
      height: Math.ceil(height) + 12,
    };
  }, at);
  return Buffer.from(await tab.shoot(clip));
}

/** Places of the elements a selector finds, pseudo-elements counted as their own. */
const found = (selectors: readonly string[]) =>
  looking.withPage(html, NEW, (tab) =>
    tab.run((list) => {
      const every = [...document.body.querySelectorAll("*")];
      return list.map((selector) =>
        [...document.querySelectorAll(selector.replace(/::(before|after)$/, ""))].map((each) =>
          every.indexOf(each),
        ),
      );
    }, selectors),
  );

describe("two versions of a real stylesheet", () => {
  test("there is something to be found, and something to be left alone", () => {
    assert.ok(changed.size >= 15, `${changed.size} changed`);
    assert.ok(all.length - changed.size >= 40, `${all.length - changed.size} did not`);
  });

  test("each changed element is named, by itself or by what it takes the change from; nothing else is", async (context) => {
    const causes = explained.regions.flatMap(({ cause }) => cause ?? []);
    const selectors = [...new Set(causes.map(({ selector }) => selector))];
    const named = await found(selectors);
    const tell = (at: number) => `${all[at]?.tag}.${all[at]?.classes}`;
    const wrong = selectors.filter((_, index) => !(named[index] ?? []).some((at) => changed.has(at)));
    const covered = await looking.withPage(html, NEW, (tab) =>
      tab.run(
        ({ list, places }) => {
          const every = [...document.body.querySelectorAll("*")];
          return places.filter((at) =>
            list.some((selector) => every[at]?.closest(selector.replace(/::(before|after)$/, "")) != null),
          );
        },
        { list: selectors, places: [...changed] },
      ),
    );
    const missed = [...changed].filter((at) => !covered.includes(at)).map(tell);
    const right = selectors.length - wrong.length;
    context.diagnostic(
      `precision ${right} of ${selectors.length}, recall ${changed.size - missed.length} of ${changed.size}`,
    );
    assert.deepEqual({ wrong, missed }, { wrong: [], missed: [] });
  });

  test("no region is without a cause, and each says what changed", () => {
    for (const { cause, ...region } of explained.regions) {
      assert.ok(cause, JSON.stringify(region));
      assert.notEqual(cause.change, "unexplained");
      assert.ok(cause.properties.length > 0, cause.selector);
    }
  });

  test("values are as a person would write them", () => {
    const alert = explained.regions.find(({ cause }) => cause?.selector === ".alert");
    assert.deepEqual(alert?.cause?.properties, [
      { name: "border-color", before: "#ffecb5", after: "#ffe69c" },
    ]);
  });
});
