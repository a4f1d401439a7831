// Gradle: the wrapper when there is one. No daemon: nothing may be left running.
import { gateConfig } from "../../../shared/config/defaults.ts";
import type { GateConfig } from "../../../shared/config/schema.ts";
import { type Ecosystem, foldersWith, outermost, type Project } from "./project.ts";

const SCRIPTS = ["build.gradle", "build.gradle.kts"];

export const gradle: Ecosystem = {
  name: "Gradle",
  reads: SCRIPTS,
  folders: (tree) => outermost(foldersWith(tree, /^(settings|build)\.gradle(\.kts)?$/)),
  detect: (project) => ({ gates: gates(project), install: null, notes: [] }),
};

function gates(project: Project): Record<string, GateConfig> {
  const wrapped = project.has("gradlew");
  const call = `${wrapped ? "./gradlew" : "gradle"} --no-daemon --console=plain`;
  const requires = [wrapped ? "java" : "gradle"];
  const android = isAndroid(project);
  // The Android plugin has no `testClasses`; its `test` compiles each variant by itself.
  const build = android
    ? {}
    : { "gradle-build": gateConfig({ title: "Gradle build", run: `${call} testClasses`, requires }) };
  if (!project.files.some((path) => /(^|\/)src\/(test|commonTest)\//.test(path))) return build;
  const test = gateConfig({
    title: "Gradle tests",
    // cleanTest: an up-to-date task writes no report, and a report older than the run is not believed.
    run: `${call} --continue cleanTest test`,
    reports: ["**/build/test-results/**/*.xml"],
    needs: android ? [] : ["gradle-build"],
    requires,
  });
  return { ...build, "gradle-test": test };
}

function isAndroid(project: Project): boolean {
  return project.files
    .filter((path) => SCRIPTS.some((name) => path === name || path.endsWith(`/${name}`)))
    .some((path) => /com\.android\.|libs\.plugins\.android/.test(project.read(path) ?? ""));
}
