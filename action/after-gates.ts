// What a run needs once its gates have ended. Loaded then, as one piece: the way to the first command is short.
export { assemble, results } from "./assemble.ts";
export { baseSource } from "./base-source.ts";
export { compare } from "./compare.ts";
export { judgeGit } from "./judge-git.ts";
export { judgePairs } from "./pairs.ts";
export { score } from "./score.ts";
export { settleFlaky } from "./settle-flaky.ts";
