// A story in its own frame: there when its Storybook says so, and failed when it says so.
import type { Reason } from "../../../../shared/contract/report.ts";
import type { Clock, Tab } from "../../../ports.ts";
import { storyState } from "../page/story-state.ts";

const POLL_MS = 50;
/** A story that draws nothing in its own place (a dialog at the end of the body) is given this long. */
const EMPTY_MS = 1000;

/** For a screen with `story`, after its page was opened and before it is awaited to keep still. Null: it is there. */
export async function storyShown(
  tab: Pick<Tab, "run">,
  timeoutMs: number,
  clock: Pick<Clock, "elapsed" | "sleep">,
): Promise<Reason | null> {
  const since = clock.elapsed();
  let emptySince: number | null = null;
  for (;;) {
    const { state, message } = await tab.run(storyState, null);
    const now = clock.elapsed();
    if (state === "shown") return null;
    if (state === "failed")
      return { code: "setup-failed", text: `The story failed${message === "" ? "" : `: ${message}`}` };
    emptySince = state === "empty" ? (emptySince ?? now) : null;
    if (emptySince !== null && now - emptySince >= EMPTY_MS) return null;
    if (now - since >= timeoutMs)
      return { code: "unsettled", text: `The Storybook did not show the story within ${timeoutMs / 1000} s` };
    await clock.sleep(POLL_MS);
  }
}
