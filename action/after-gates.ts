// What a run needs once its gates have ended. Loaded then, as one piece: the way to the first command is short.
export { assemble } from "../shared/contract/assemble.ts";
export { score } from "../shared/score.ts";
export { baseSource } from "./base-source.ts";
export { compare } from "./compare.ts";
export { judgeGit } from "./judge-git.ts";
export { judgePairs } from "./pairs.ts";
export { results } from "./results.ts";
export { settleFlaky } from "./settle-flaky.ts";
