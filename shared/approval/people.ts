// Who may approve. Pure but for the one question to GitHub.
import { mayWrite } from "../git-tier/github/people.ts";
import type { ApprovalSource, ApproveSettings } from "./source.ts";

export interface Person {
  login: string;
  type: string;
}

/** Why someone's word does not count. */
export type NoRight = "author" | "bot" | "no-access" | "unknown-access";

export interface Rights {
  /** Null: may. */
  whyNotApprove(person: Person): Promise<NoRight | null>;
  mayWithdraw(person: Person): Promise<boolean>;
}

/** People who are asked about; more than these give commands only to wear us out. */
const MOST_PEOPLE = 50;

/** `author`: login of whoever opened the pull request. Rejects for more than 50 people: then nothing is approved. */
export function rightsOf(
  { settings, author }: { settings: Pick<ApproveSettings, "author" | "bots">; author: string },
  source: Pick<ApprovalSource, "permission">,
): Rights {
  const known = new Map<string, Promise<NoRight | null>>();
  const ask = async (login: string): Promise<NoRight | null> => {
    const permission = await source.permission(login);
    if (permission === null) return "unknown-access";
    return mayWrite(permission) ? null : "no-access";
  };
  const access = (login: string): Promise<NoRight | null> => {
    const name = login.toLowerCase();
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= MOST_PEOPLE) throw new RangeError(`More than ${MOST_PEOPLE} people give commands`);
    const asked = ask(login);
    known.set(name, asked);
    return asked;
  };
  return {
    whyNotApprove: async (person) => {
      // Bots are no collaborators, so that GitHub cannot be asked: the list of the base's config is what counts.
      if (isBot(person)) return settings.bots.some((bot) => isLogin(bot, person.login)) ? null : "bot";
      if (!settings.author && isLogin(author, person.login)) return "author";
      return access(person.login);
    },
    // Taking back makes a verdict only stricter, so the author may, too; without access nobody may disturb.
    mayWithdraw: async (person) => !isBot(person) && (await access(person.login)) === null,
  };
}

export const isBot = ({ login, type }: Person): boolean => type === "Bot" || login.endsWith("[bot]");

/** Logins of bots end in `[bot]` over REST and do not over GraphQL. */
export const isSameLogin = (a: Person, b: Person): boolean =>
  isBot(a) === isBot(b) && isLogin(a.login, b.login);

const bare = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, "");
const isLogin = (a: string, b: string): boolean => bare(a) === bare(b);
