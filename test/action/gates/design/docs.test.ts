// What docs/gates/design.md shows is what the parser takes and what the gate says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import type { ComparedDesign } from "../../../../action/gates/design/compare-screen.ts";
import { designGate } from "../../../../action/gates/design/gate.ts";
import {
  FIGMA_MOST_PIXELS,
  MOST_DESIGN_BYTES,
  MOST_DESIGN_PIXELS,
} from "../../../../action/gates/design/limits.ts";
import { findingsOf, sentenceOf } from "../../../../action/gates/design/results.ts";
import { screenResult } from "../../../../action/gates/visual/against/results.ts";
import { parseConfig } from "../../../../shared/config/parse.ts";
import type { Region } from "../../../../shared/contract/pictures.ts";
import { REASON_CODES } from "../../../../shared/contract/report.ts";

const page = readFileSync(new URL("../../../../docs/gates/design.md", import.meta.url), "utf8");
const [config = "", step = ""] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, each = ""]) => each);

test("the example of a config is one, and plans a design gate", () => {
  const { gates, sites } = parseConfig(config, "design.md");
  const gate = gates.design;
  assert.ok(gate);
  const planned = designGate.plan({ files: [], programs: new Set(), sites }, gate, "design");
  assert.ok("target" in planned);
  assert.deepEqual([planned.target.limit, planned.target.references], [0.025, "designs"]);
  assert.deepEqual(planned.target.figma?.frames, { "home/desktop": "12:34" });
  const [first] = parse(step) as { env: Record<string, string> }[];
  assert.deepEqual(Object.keys(first?.env ?? {}), ["FIGMA_API_TOKEN"]);
});

test("the finding it shows is the gate's own", () => {
  const region = (selector: string, share: number): Region => ({
    ...{ x: 0, y: 0, width: 64, height: 64, share },
    cause: { selector, change: "unexplained", properties: [], files: [] },
  });
  const compared: ComparedDesign = {
    worst: 0.36,
    regions: [region("#book", 0.36), region(".lead", 0.0712)],
    ...{ differ: 9, absorbed: 0, below: { design: 0, screen: 0 }, cutOff: false },
    mask: () => new Uint8Array(),
  };
  const viewport = { name: "desktop", width: 1440, height: 900 };
  const facts = { id: "home/desktop", name: "home", path: "/", viewport, scheme: "light" as const };
  const result = screenResult(facts, "different", sentenceOf(compared, 0.025));
  const [finding] = findingsOf("design", [{ result, reason: null, refused: new Map() }]);
  assert.ok(finding && page.includes(finding.message), finding?.message);
  assert.ok(page.includes(`\`${finding.rule}\``));
});

test("limits and reasons are those of the code", () => {
  assert.ok(
    page.includes(`${MOST_DESIGN_PIXELS / 1e6} million pixels and ${MOST_DESIGN_BYTES / 1024 ** 2} MiB`),
  );
  assert.ok(page.includes(`${FIGMA_MOST_PIXELS / 1e6} million`));
  for (const code of ["reference-missing", "screens-missing"] as const) {
    assert.ok(REASON_CODES.includes(code));
    assert.ok(page.includes(`\`${code}\``));
  }
});
