// Screens the base has and head has not, and committed shots that no screen belongs to.
import type { PictureFile } from "../../../../shared/contract/pictures.ts";
import type { BaseShots } from "./base-screens.ts";
import { type CommittedShot, type CommittedShots, committedAtBase } from "./committed.ts";
import type { Sight } from "./judge-screens.ts";
import { type Judged, screenResult } from "./results.ts";
import { pngOf, type ScreenFacts } from "./shelf.ts";

/** `ids`: of head's screens. */
export async function goneScreens(ids: ReadonlySet<string>, sight: Sight): Promise<Judged[]> {
  const { committed, base } = sight;
  const known = committed === null ? [] : await goneOfCommitted(ids, committed, sight);
  if (committed !== null && !committed.othersWithBase) return known;
  const gone = (base?.all ?? []).filter(({ id }) => !ids.has(id) && !committed?.atBase.has(id));
  const others = await Promise.all(
    gone.map(async (screen) => {
      const picture = await basePicture(screen.id, base, sight);
      return judged(
        screenResult(screen, "gone", "The base has it, and here it is not found.", { base: picture }),
      );
    }),
  );
  return [...known, ...others];
}

const judged = (result: Judged["result"]): Judged => ({ result, reason: null, compared: false });

async function basePicture(
  id: string,
  base: BaseShots | null,
  { gallery, ports }: Sight,
): Promise<PictureFile | null> {
  const shot = base?.screens.get(id)?.shot ?? null;
  const png = shot && (await pngOf(shot, ports.files));
  return png && gallery.keep(id, "base", png);
}

/** Whoever deletes a screen's committed shot along with the screen has said what they mean. */
async function goneOfCommitted(
  ids: ReadonlySet<string>,
  { shots, atBase, atHead }: CommittedShots,
  sight: Sight,
): Promise<Judged[]> {
  const gone = [...shots.values()].filter(({ id }) => atBase.has(id) && !ids.has(id));
  return Promise.all(
    gone.map(async (shot) => {
      const { gallery, pair, ports } = sight;
      const png = await committedAtBase(shot, pair, ports);
      const base = png && (await gallery.keep(shot.id, "base", png));
      if (!atHead.has(shot.id))
        return judged(
          screenResult(factsOfShot(shot), "approved", "Gone, as its deleted shot says.", { base }),
        );
      const text =
        "A shot of it is committed, and no such screen is found. If it is meant to be gone: `proofmark approve --prune`.";
      return judged(screenResult(factsOfShot(shot), "gone", text, { base }));
    }),
  );
}

/** All that a file's name and size tell of a screen. */
function factsOfShot({ id, width, height }: CommittedShot): ScreenFacts {
  const at = id.lastIndexOf("/");
  const [name, size] = at === -1 ? [id, ""] : [id.slice(0, at), id.slice(at + 1)];
  const scheme = size.endsWith("-dark") ? "dark" : "light";
  return {
    id,
    name,
    path: "",
    viewport: { name: size.replace(/-dark$/, "").slice(0, 64), width, height },
    scheme,
  };
}

/** Files at head that no screen belongs to, repository-relative. */
export function obsoleteShots(ids: ReadonlySet<string>, committed: CommittedShots | null): string[] {
  if (committed === null) return [];
  return [...committed.shots.values()]
    .filter(({ id, from }) => from === "head" && !ids.has(id))
    .map(({ path }) => path)
    .slice(0, 200);
}
