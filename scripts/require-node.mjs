// Sources run by type stripping: an older Node fails in ways that name neither the cause nor the cure.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `Proofmark needs Node 24 or newer; this is ${process.version}.\n` +
      "Run `npm ci` (it brings Node 24 on Linux x64) and start through `npm run`, or install Node 24.\n",
  );
  process.exit(2);
}
