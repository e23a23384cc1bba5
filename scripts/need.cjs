// Read before any other script, in words that an old Node understands too: without it an old one would end in a syntax
// error, or do nothing.
var least = [20, 12];
var here = process.versions.node.split(".").map(Number);
if (here[0] < least[0] || (here[0] === least[0] && here[1] < least[1])) {
  console.error(
    "\ncheckout-errors: Node " +
      process.versions.node +
      " is too old. Install Node " +
      least.join(".") +
      " or newer, then run this again.",
  );
  process.exit(1);
}
