// What is kept in memory of head's screens while a site of thousands is shot: no picture.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createFiles } from "../../../../../action/adapters/files.ts";
import { shootHead } from "../../../../../action/gates/visual/against/head-screens.ts";
import type { SiteSide } from "../../../../../action/gates/visual/against/sides.ts";
import { screenOf } from "../capture/studio.ts";

test("what was seen last of a screen that never kept still is put aside", async () => {
  const folder = mkdtempSync(join(tmpdir(), "proofmark-head-"));
  const png = new Uint8Array([1, 2, 3]);
  const reason = { code: "unsettled", text: "It still moves" } as const;
  const side: Pick<SiteSide, "capture"> = {
    capture: async (screens, _confirm, onCaptured) => {
      for (const screen of screens)
        await onCaptured({ failure: { screen, reason, png, moving: [], refused: new Map() } });
    },
  };
  try {
    const request = { side: side as SiteSide, expected: () => null, folder, files: createFiles() };
    const seen = (await shootHead([screenOf("/clock")], request)).get("/clock");
    assert.ok(seen?.kind === "failed" && seen.last);
    assert.deepEqual([...readFileSync(join(seen.last.folder, `${seen.last.sha256}.png`))], [...png]);
    assert.ok(!Object.values(seen).some((value) => value instanceof Uint8Array));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
