import assert from "node:assert/strict";
import { test } from "node:test";
import type { Report, ScreenResult } from "../../../shared/contract/report.ts";
import { COMMENT_LIMIT, type CommentOptions, renderComment } from "../../../shared/render/comment.ts";
import { type Strips, screensForms, stripKey } from "../../../shared/render/comment-screens.ts";
import { utf8Bytes } from "../../../shared/render/plain.ts";
import { changesOf, countsSentence, lookedAt } from "../../../shared/render/screens.ts";
import { assertGolden } from "../../support/golden.ts";
import { activeParts } from "../../support/inert.ts";
import {
  hostileScreens,
  pictures,
  screen,
  visualGate,
  visualReport,
  visualRun,
} from "../../support/visual-run.ts";

const RUN = "https://github.com/acme/shop/actions/runs/9912345678";
const LINKS = { report: `${RUN}/artifacts/77`, run: RUN, artifact: `${RUN}/artifacts/78` };
const render = (report: Report, over: Partial<CommentOptions> = {}): string =>
  renderComment(report, { head: "<!-- head -->", links: LINKS, history: [], ...over });
const address = (at: number) =>
  `https://github.com/acme/shop/blob/proofmark-images/2026-11-21/${String(at).repeat(64).slice(0, 64)}.png?raw=true`;

function stripsOf(report: Report): Strips {
  const keys = lookedAt(report).flatMap(({ gate, pictures: looked }) =>
    changesOf(looked).map((shown) => stripKey(gate.id, shown)),
  );
  return { addresses: new Map(keys.map((key, at) => [key, address(at + 1)])), missing: null };
}

const { report } = visualRun();
const hostile = hostileScreens().report;
const moved = visualReport([
  visualGate(
    pictures({
      against: "committed",
      moved: true,
      screens: [screen({ id: "home/desktop", outcome: "approved" })],
    }),
    { outcome: "pass", reason: null },
  ),
]);

const GALLERY: Readonly<Record<string, string>> = {
  screens: render(report),
  "screens-with-pictures": render(report, { strips: stripsOf(report) }),
  "screens-hostile": render(hostile, { strips: stripsOf(hostile) }),
  "screens-environment-moved": render(moved),
};
for (const [name, markdown] of Object.entries(GALLERY)) {
  test(`the comment of ${name}`, () => {
    assertGolden(`comment/${name}.md`, `${markdown}\n`);
    assert.deepEqual(activeParts(markdown.replace("<!-- head -->", "")), []);
  });
}

test("a change is a picture exactly where one is stored", () => {
  const images = (text: string): number => text.match(/!\[Before and after\]/g)?.length ?? 0;
  assert.equal(images(GALLERY.screens ?? ""), 0);
  assert.equal(images(GALLERY["screens-with-pictures"] ?? ""), 2);
  const evil: Strips = {
    addresses: new Map([...stripsOf(report).addresses].map(([key]) => [key, "javascript:alert(1)"])),
    missing: null,
  };
  assert.equal(images(render(report, { strips: evil })), 0);
});

test("why there are no pictures is said once", () => {
  const text = render(report, { strips: { addresses: new Map(), missing: "Not stored; see the report." } });
  assert.equal(text.split("Not stored; see the report.").length, 2);
});

test("thousands of changes stay within the limit; what is shown, folded or left is said", () => {
  const screens: ScreenResult[] = Array.from({ length: 3_000 }, (_, at) =>
    screen({
      id: `a-rather-long-name-of-a-screen-${at}/desktop`,
      outcome: at % 10 === 0 ? "unknown" : "different",
      text: `Region ${at} changed, `.repeat(20),
    }),
  );
  const many = visualReport([visualGate(pictures({ screens }))]);
  const text = render(many);
  assert.ok(utf8Bytes(text) <= COMMENT_LIMIT);
  assert.match(text, /3,000 screens compared with the base: 2,700 different, 300 unknown/);
  assert.match(text, /<summary>64 more changes<\/summary>/);
  assert.match(text, /and 2,628 more changes in \[the report\]/);
  assert.match(text, /and 280 more in \[the report\]/);
  for (const limit of [20_000, 8_000, 4_000]) {
    const lean = render(many, { limit });
    assert.ok(utf8Bytes(lean) <= limit, `${utf8Bytes(lean)} of ${limit}`);
    assert.match(lean, /2,700 different, 300 unknown/, `${limit}`);
  }
});

test("leaner forms never hold more", () => {
  const forms = screensForms(report, { links: LINKS, strips: stripsOf(report) });
  const sizes = forms.map(({ text }) => utf8Bytes(text));
  assert.deepEqual(
    sizes,
    sizes.toSorted((a, b) => b - a),
  );
  assert.deepEqual(screensForms({ ...report, gates: [] }, { links: LINKS, strips: stripsOf(report) }), []);
});

test("no screen is no comparison, and is said", () => {
  assert.equal(countsSentence(pictures({})), "No screen was compared");
});
