// A story in its own frame: there when its Storybook says so, and failed when it says so.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Tab } from "../../../ports.ts";
import { storyState } from "../page/story-state.ts";

/** One of the elements to wait for: the body is there from the start, its classes tell. */
export const STORY_SHOWN = "body.sb-show-main:not(.sb-show-preparing-story)";

/** Why a story did not come, in its own words; null: the Storybook says nothing of the kind. */
export async function whyNoStory(tab: Pick<Tab, "run">): Promise<Reason | null> {
  const said = await tab.run(storyState, null);
  if (said === null) return null;
  return { code: "setup-failed", text: `The story failed${said === "" ? "" : `: ${said}`}` };
}
