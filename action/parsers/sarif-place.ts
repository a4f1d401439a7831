// Where a SARIF location points: URIs relative to named bases, which may be relative to others.
import { isRecord, type JsonRecord, listOf, numberOf, recordOf, textOf } from "./json.ts";

/** Bases that point at each other would go round for ever. */
const LONGEST_CHAIN = 10;

/**
 * Path or absolute file URI of an artifactLocation (3.4), null when it names none. A base without a URI of its own is the
 * top of the checkout: that is what tools mean by SRCROOT.
 */
export function artifactPath(location: unknown, run: JsonRecord): string | null {
  if (!isRecord(location)) return null;
  const index = numberOf(location.index);
  const indexed = index === null ? null : recordOf(recordOf(listOf(run.artifacts)[index]).location);
  const uri = textOf(location.uri) ?? textOf(indexed?.uri);
  if (uri === null) return null;
  const base = textOf(location.uriBaseId) ?? textOf(indexed?.uriBaseId);
  const whole = base === null ? uri : join(baseUri(base, run), uri);
  return isAbsolute(whole) ? whole : decoded(whole);
}

function baseUri(id: string, run: JsonRecord): string {
  const bases = recordOf(run.originalUriBaseIds);
  let uri = "";
  let next: string | null = id;
  for (let step = 0; next !== null && step < LONGEST_CHAIN && !isAbsolute(uri); step += 1) {
    const base = recordOf(bases[next]);
    uri = join(textOf(base.uri) ?? "", uri);
    next = textOf(base.uriBaseId);
  }
  return uri;
}

function join(base: string, relative: string): string {
  if (base === "" || isAbsolute(relative)) return relative;
  return base.endsWith("/") || relative === "" ? `${base}${relative}` : `${base}/${relative}`;
}

function isAbsolute(uri: string): boolean {
  return uri.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(uri);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
