// The time between what was seen and now, in weeks as the index counts them: Mondays, UTC.

const DAY = 24 * 60 * 60 * 1000;
/** Somebody is called gone, or a rule unused, only where it was watched for so long. */
export const YEAR_DAYS = 365;

/** Monday of the week `days` before: what was last seen in an earlier week was not seen for so many days. */
export function weekBefore(now: number, days: number): string {
  const at = new Date(now - days * DAY);
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** Whether pushes were counted for a year without a gap: only then absence says something. */
export const watchedForYear = (
  { observed_since, missed_commits }: { observed_since: Date; missed_commits: number },
  now: number,
): boolean => missed_commits === 0 && observed_since.getTime() <= now - YEAR_DAYS * DAY;
