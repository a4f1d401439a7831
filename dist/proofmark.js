#!/usr/bin/env node
// Starts the command, or says in one sentence why it cannot.
if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    "Proofmark needs Node 24 or newer; this is " + process.version + ". [node-too-old]\n" +
      "  → Install Node 24: https://nodejs.org/en/download\n",
  );
  process.exitCode = 2;
} else {
  import("./index.js");
}
