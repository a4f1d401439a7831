// Many paths told in few findings.

export interface PathGroup {
  /** Without a slash at the end; "" is the repository's top. */
  folder: string;
  paths: string[];
}

/** Groups by folder, as deep as leaves at most `most` groups, 1 at least. Paths and groups in the order they came. */
export function byFolder(paths: readonly string[], most: number): PathGroup[] {
  let groups = grouped(paths, 0);
  for (let depth = 1; depth <= 64; depth++) {
    const deeper = grouped(paths, depth);
    if (deeper.length > most) break;
    if (
      deeper.length === groups.length &&
      depth > 1 &&
      deeper.every(({ folder }, at) => folder === groups[at]?.folder)
    )
      break;
    groups = deeper;
  }
  return groups;
}

function grouped(paths: readonly string[], depth: number): PathGroup[] {
  const groups = new Map<string, PathGroup>();
  for (const path of paths) {
    const folder = path.split("/").slice(0, -1).slice(0, depth).join("/");
    const group = groups.get(folder);
    if (group) group.paths.push(path);
    else groups.set(folder, { folder, paths: [path] });
  }
  return [...groups.values()];
}
