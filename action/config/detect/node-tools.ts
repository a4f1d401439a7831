// Tools that are configured and installed but have no script: called as the project's own copy, never fetched.
import { gateConfig } from "../../../shared/config/defaults.ts";
import type { GateConfig } from "../../../shared/config/schema.ts";
import type { Manager } from "./node-manager.ts";
import type { PackageJson } from "./node-package.ts";
import type { Project } from "./project.ts";

const ESLINT_CONFIG = /^(eslint\.config\.[mc]?[jt]s|\.eslintrc(\.(js|cjs|json|ya?ml))?)$/;

export function eslintTool(project: Project, pkg: PackageJson, manager: Manager): GateConfig | null {
  const configured = pkg.keys.has("eslintConfig") || project.files.some((path) => ESLINT_CONFIG.test(path));
  if (!configured || !pkg.dependencies.has("eslint")) return null;
  return own(manager, "eslint", " . --format json");
}

export function biomeTool(project: Project, pkg: PackageJson, manager: Manager): GateConfig | null {
  const configured = project.has("biome.json") || project.has("biome.jsonc");
  if (!configured || !pkg.dependencies.has("@biomejs/biome")) return null;
  return own(manager, "biome", " lint --reporter=json .");
}

/** Not when the build already compiles: the same errors would be told twice. */
export function typescriptTool(project: Project, pkg: PackageJson, manager: Manager): GateConfig | null {
  const config = project.read("tsconfig.json");
  const compiler = ["vue-tsc", "typescript"].find((name) => pkg.dependencies.has(name));
  if (config === null || compiler === undefined || /\btsc\b/.test(pkg.scripts.build ?? "")) return null;
  const program = compiler === "vue-tsc" ? "vue-tsc" : "tsc";
  // A config that only refers to others checks nothing by itself.
  const references = /"references"\s*:\s*\[\s*\{/.test(config) && /"files"\s*:\s*\[\s*\]/.test(config);
  return own(manager, program, references ? " --build --noEmit" : " --noEmit");
}

function own(manager: Manager, program: string, rest: string): GateConfig {
  if (manager.plugged) return gateConfig({ run: `yarn run ${program}${rest}`, requires: ["yarn"] });
  return gateConfig({
    run: `npx --no-install ${program}${rest}`,
    requires: [`node_modules/.bin/${program}`],
  });
}
