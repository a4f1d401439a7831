// The second bundled root: the second stage, and nothing that runs code of a pull request.
const { main } = await import("./main.ts");
process.exitCode = await main();
