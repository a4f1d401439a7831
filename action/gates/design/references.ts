// Which design belongs to which screen: frames named in the config, else files of the repository. Nothing is guessed: a
// screen without a design is not judged, and said.
import type { PairPorts, Place } from "../gate.ts";
import type { Screen } from "../visual/site/site.ts";
import type { DesignTarget } from "./gate.ts";

export type Reference =
  | { kind: "file" /** Repository-relative. */; path: string }
  | { kind: "frame" /** With colons. */; node: string };

export interface References {
  /** By screen id. */
  found: ReadonlyMap<string, Reference>;
  /** Ids of screens nobody drew. */
  undrawn: string[];
  /** Designs that no screen belongs to: paths of files, keys of `figma.frames`. */
  unused: { files: string[]; frames: string[] };
}

export async function findReferences(
  target: Pick<DesignTarget, "references" | "figma">,
  screens: readonly Pick<Screen, "id">[],
  place: Pick<Place, "root">,
  { files }: Pick<PairPorts, "files">,
): Promise<References> {
  const frames = target.figma?.frames ?? {};
  const root = `${place.root}/${target.references}`;
  const drawn = await files.glob("**/*.png", root);
  const there = new Set(drawn);
  const found = new Map<string, Reference>();
  for (const { id } of screens) {
    const node = Object.hasOwn(frames, id) ? frames[id] : undefined;
    if (node !== undefined) found.set(id, { kind: "frame", node: node.replaceAll("-", ":") });
    else if (there.has(`${id}.png`)) found.set(id, { kind: "file", path: `${target.references}/${id}.png` });
  }
  const ids = new Set(screens.map(({ id }) => id));
  return {
    found,
    undrawn: screens.flatMap(({ id }) => (found.has(id) ? [] : [id])),
    unused: {
      files: drawn.flatMap((path) =>
        ids.has(path.slice(0, -".png".length)) ? [] : [`${target.references}/${path}`],
      ),
      frames: Object.keys(frames).filter((id) => !ids.has(id)),
    },
  };
}
