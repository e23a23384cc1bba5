const { run } = require("./program.cjs");

run().then((result) => console.log(JSON.stringify(result)));
