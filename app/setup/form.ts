// What the first page sends → a registration, or what is wrong with each field.
import { baseAddress } from "../settings.ts";
import type { Chosen, Wrong } from "./pages.ts";

const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;
const MOST_NAME = 34;

export function chosenOf(
  form: URLSearchParams,
  fixed: { github: string | null; publicUrl: string | null },
): Chosen {
  const text = (name: string): string => (form.get(name) ?? "").trim().slice(0, 200);
  return {
    owner: form.get("owner") === "own" ? "own" : "organization",
    organization: text("organization"),
    name: text("name"),
    github: fixed.github ?? text("github").replace(/\/+$/, ""),
    publicUrl: fixed.publicUrl ?? text("publicUrl").replace(/\/+$/, ""),
  };
}

export function wrongIn({ owner, organization, name, github, publicUrl }: Chosen): Wrong {
  const wrong: Wrong = {};
  if (owner === "organization" && !LOGIN.test(organization))
    wrong.organization =
      organization === ""
        ? "Which one? Or choose your own account."
        : "That is no login: letters, digits and hyphens.";
  if (name === "" || name.length > MOST_NAME) wrong.name = `Between 1 and ${MOST_NAME} characters.`;
  if (!isSafe(github)) wrong.github = "An https address, such as https://github.com.";
  if (
    publicUrl !== "" &&
    (!isSafe(publicUrl) || isLoopback(publicUrl) || new URL(publicUrl).pathname !== "/")
  )
    wrong.publicUrl = "An https address that GitHub can reach, without a path; or nothing.";
  return wrong;
}

/** https; in the clear only to this machine. */
function isSafe(text: string): boolean {
  const address = baseAddress(text);
  return address !== null && (address.startsWith("https:") || isLoopback(address));
}

const isLoopback = (address: string): boolean => {
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  return host === "localhost" || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
};
