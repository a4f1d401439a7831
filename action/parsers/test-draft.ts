// A test as a plain output tells it: most of what reports have is missing.
import type { TestDraft } from "./test-list.ts";

type Told = Pick<TestDraft, "name" | "status"> & Partial<TestDraft>;

export function testDraft(told: Told): TestDraft {
  return {
    suites: [],
    className: null,
    file: null,
    fileIsGiven: false,
    line: null,
    flaky: false,
    message: null,
    detail: "",
    output: "",
    durationMs: null,
    ...told,
  };
}
