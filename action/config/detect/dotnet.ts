// .NET: the outermost solution, else the outermost project.
import { gateConfig, SCRATCH_PREFIX } from "../../../shared/config/defaults.ts";
import type { GateConfig } from "../../../shared/config/schema.ts";
import { type Ecosystem, foldersWith, outermost, type Project } from "./project.ts";

const SOLUTION = /\.slnx?$/;
const PROJECT = /\.(cs|fs|vb)proj$/;
const TESTED = /Microsoft\.NET\.Test\.Sdk|MSTest\.Sdk|IsTestProject>\s*true/;

export const dotnet: Ecosystem = {
  name: ".NET",
  reads: ["*.csproj", "*.fsproj", "*.vbproj"],
  folders(tree) {
    const solutions = outermost(foldersWith(tree, SOLUTION));
    return solutions.length > 0 ? solutions : outermost(foldersWith(tree, PROJECT));
  },
  detect: (project) => ({ gates: gates(project), install: null, notes: [] }),
};

function gates(project: Project): Record<string, GateConfig> {
  const subject = named(project);
  const build = gateConfig({
    title: ".NET build",
    run: `dotnet build --nologo${subject}`,
    requires: ["dotnet"],
  });
  const tested = project.files.some((path) => PROJECT.test(path) && TESTED.test(project.read(path) ?? ""));
  if (!tested) return { "dotnet-build": build };
  const test = gateConfig({
    title: ".NET tests",
    run: `dotnet test --no-build --nologo --logger trx --results-directory "${SCRATCH_PREFIX}trx"${subject}`,
    reports: [`${SCRATCH_PREFIX}trx/*.trx`],
    needs: ["dotnet-build"],
    requires: ["dotnet"],
  });
  return { "dotnet-build": build, "dotnet-test": test };
}

/** Beside each other, solutions and projects must be named to dotnet; the shortest solution name is the whole one. */
function named(project: Project): string {
  const here = project.files.filter((path) => !path.includes("/"));
  const solutions = here
    .filter((path) => SOLUTION.test(path))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const candidates =
    solutions.length > 0
      ? here.filter((path) => SOLUTION.test(path) || PROJECT.test(path))
      : here.filter((path) => PROJECT.test(path));
  const first = solutions[0] ?? candidates[0];
  return candidates.length < 2 || first === undefined ? "" : ` "${first.replace(/["$`\\]/g, "\\$&")}"`;
}
