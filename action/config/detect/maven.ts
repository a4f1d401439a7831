// Maven: the wrapper when there is one. Compiling is a gate of its own, since without it there are no reports to read.
import { gateConfig } from "../../../shared/config/defaults.ts";
import { type Ecosystem, foldersWith, outermost, type Project } from "./project.ts";

export const maven: Ecosystem = {
  name: "Maven",
  reads: [],
  folders: (tree) => outermost(foldersWith(tree, /^pom\.xml$/)),
  detect: (project) => ({ gates: gates(project), install: null, notes: [] }),
};

function gates(project: Project): ReturnType<Ecosystem["detect"]>["gates"] {
  const wrapped = project.has("mvnw");
  const mvn = `${wrapped ? "./mvnw" : "mvn"} --batch-mode --no-transfer-progress`;
  const requires = [wrapped ? "java" : "mvn"];
  const build = gateConfig({ title: "Maven build", run: `${mvn} test-compile`, requires });
  if (!project.files.some((path) => /(^|\/)src\/test\//.test(path))) return { "maven-build": build };
  const test = gateConfig({
    title: "Maven tests",
    // All modules are tested, not just those before the first failure.
    run: `${mvn} --fail-at-end test`,
    reports: ["**/target/surefire-reports/TEST-*.xml"],
    needs: ["maven-build"],
    requires,
  });
  return { "maven-build": build, "maven-test": test };
}
