// Rust: the outermost Cargo.toml speaks for its workspace.
import { gateConfig } from "../../../shared/config/defaults.ts";
import type { GateConfig } from "../../../shared/config/schema.ts";
import { type Ecosystem, foldersWith, outermost, type Project } from "./project.ts";

export const cargo: Ecosystem = {
  name: "Rust",
  reads: ["Cargo.toml"],
  folders: (tree) => outermost(foldersWith(tree, /^Cargo\.toml$/)),
  detect: (project) => ({ gates: gates(project), install: null, notes: [] }),
};

function gates(project: Project): Record<string, GateConfig> {
  // Only a tracked lock file can be held to.
  const locked = project.has("Cargo.lock") ? " --locked" : "";
  const checker = usesClippy(project)
    ? {
        clippy: gateConfig({
          run: `cargo clippy --workspace --all-targets${locked}`,
          requires: ["cargo", "cargo-clippy"],
        }),
      }
    : {
        "cargo-check": gateConfig({
          run: `cargo check --workspace --all-targets${locked}`,
          requires: ["cargo"],
        }),
      };
  return {
    ...checker,
    // Without --no-fail-fast, cargo stops at the first failing binary and the rest of the tests would look fixed or lost.
    "cargo-test": gateConfig({ run: `cargo test --workspace --no-fail-fast${locked}`, requires: ["cargo"] }),
  };
}

function usesClippy(project: Project): boolean {
  if (project.has("clippy.toml") || project.has(".clippy.toml")) return true;
  return /^\[(workspace\.)?lints\.clippy\]/m.test(project.read("Cargo.toml") ?? "");
}
