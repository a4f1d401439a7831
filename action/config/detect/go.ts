// Go: one set of gates for each module, because `./...` stops at a module's border.
import { gateConfig } from "../../../shared/config/defaults.ts";
import type { GateConfig } from "../../../shared/config/schema.ts";
import { type Ecosystem, foldersWith, type Project } from "./project.ts";

const LINT_CONFIGS = [".golangci.yml", ".golangci.yaml", ".golangci.toml", ".golangci.json"];

export const go: Ecosystem = {
  name: "Go",
  reads: LINT_CONFIGS,
  folders: (tree) => foldersWith(tree, /^go\.mod$/),
  detect: (project) => ({ gates: gates(project), install: null, notes: [] }),
};

function gates(project: Project): Record<string, GateConfig> {
  const tested = project.files.some((path) => path.endsWith("_test.go"));
  return {
    // Compiles every package and its tests too: what does not build is found here.
    "go-vet": gateConfig({ title: "go vet", run: "go vet ./...", requires: ["go"] }),
    ...linter(project),
    ...(tested
      ? { "go-test": gateConfig({ title: "go test", run: "go test -json ./...", requires: ["go"] }) }
      : {}),
  };
}

/** Only where it is configured: its defaults are an opinion that the project never asked for. */
function linter(project: Project): Record<string, GateConfig> {
  const config = LINT_CONFIGS.find((name) => project.has(name));
  if (config === undefined) return {};
  // Version 2 renamed the output options and demands `version: "2"` in its config.
  const second = /^\s*"?version"?\s*[:=]\s*["']?2/m.test(project.read(config) ?? "");
  const output = second ? "--output.json.path=stdout --show-stats=false" : "--out-format=json";
  return {
    "golangci-lint": gateConfig({
      run: `golangci-lint run ${output} ./...`,
      requires: ["golangci-lint", "go"],
    }),
  };
}
