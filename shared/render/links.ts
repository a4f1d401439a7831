// Where a reader can go on. All absolute, all of the user's own GitHub; null where there is nothing to open.
export interface Links {
  /** The HTML report. */
  report: string | null;
  /** The CI run. */
  run: string | null;
  /** The zip with everything the run kept. */
  artifact: string | null;
}

export const NO_LINKS: Links = { report: null, run: null, artifact: null };

const RUN_PAGE = /^(https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/actions\/runs\/\d+/;

/** The repository's own page, without a slash at its end; null for another kind of address. */
export const repositoryPage = (run: string): string | null => RUN_PAGE.exec(run)?.[1] ?? null;

/** Address of a line as it was judged, derived from the run's own page; null outside CI or without a commit. */
export function lineLink(
  links: Links,
  place: { head: string | null; path: string; line: number | null },
): string | null {
  const repository = links.run === null ? null : repositoryPage(links.run);
  if (repository === null || place.head === null) return null;
  const path = place.path.toWellFormed().split("/").map(encodePathPart).join("/");
  return `${repository}/blob/${place.head}/${path}${place.line === null ? "" : `#L${place.line}`}`;
}

/** Only https addresses of a plain shape are written into a document; anything else is as if absent. */
export function safeAddress(address: string | null): string | null {
  if (address === null || !/^https?:\/\/[^\s<>"'`\\()[\]]+$/.test(address)) return null;
  return address;
}

/** `encodeURIComponent` leaves a few characters that mean something in markdown. */
const encodePathPart = (part: string): string =>
  encodeURIComponent(part).replace(
    /[!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
