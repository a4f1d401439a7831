// The whole of a badge, as the Action sends it and the App keeps it: an id that cannot be turned back, and a number.
import { createHash } from "node:crypto";
import * as v from "valibot";

/** Far above the longest body there is (95 bytes). */
export const BADGE_MOST_BYTES = 256;

/** 256 bits in lower-case hex: a project's id, and the salt that it is made of. */
export const HEX_256 = /^[0-9a-f]{64}$/;
/** GitHub counts repositories up from 1; the number outlives renames and transfers. */
const REPOSITORY_ID = /^[1-9]\d{0,18}$/;

const projectPhrase = "64 lower-case hex digits";
const scorePhrase = "a whole number from 0 to 100";

/** Exactly these two members: what else a body holds is refused, not left out. */
export const badgeSchema = v.strictObject({
  project: v.pipe(v.string(projectPhrase), v.regex(HEX_256, projectPhrase)),
  score: v.pipe(
    v.number(scorePhrase),
    v.integer(scorePhrase),
    v.minValue(0, scorePhrase),
    v.maxValue(100, scorePhrase),
  ),
});

export type Badge = v.InferOutput<typeof badgeSchema>;

/**
 * `sha256(salt + ":" + repository id)` in hex. Numbers of repositories can be counted through, so all that hides one is
 * the salt: 256 random bits.
 *
 * @throws RangeError where a part is not of its form: of a shorter salt, the id could be guessed
 */
export function projectId(salt: string, repositoryId: string): string {
  if (!HEX_256.test(salt)) throw new RangeError(`a salt is ${projectPhrase}`);
  if (!REPOSITORY_ID.test(repositoryId)) throw new RangeError("a repository's id is a number above 0");
  return createHash("sha256").update(`${salt}:${repositoryId}`).digest("hex");
}

export const isRepositoryId = (text: string): boolean => REPOSITORY_ID.test(text);

/** The body, and nothing that an object at hand may have besides. */
export const badgeBody = ({ project, score }: Badge): string => JSON.stringify({ project, score });
