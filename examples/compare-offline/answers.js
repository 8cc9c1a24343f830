// Answers queries as a device does: node answers.js SCRIPT PACKS < queries
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const [script, folder] = process.argv.slice(2);
require(path.resolve(script));
const { Search } = globalThis.ArmariumSearch;
const packs = new Map(fs.readdirSync(folder).sort().map((file) => [file.replace(".json", ""), JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"))]));
const own = new Map([...packs].map(([lang, pack]) => [lang, new Search([pack])]));
const all = new Search([...packs.values()]);
const keys = (answer) => answer.hits.map((hit) => `${hit.document}#${hit.section}`);
const asked = JSON.parse(fs.readFileSync(0, "utf8"));
const answers = asked.map((request) => {
  const start = process.hrtime.bigint();
  const alone = own.get(request.lang).search({ ...request, limit: 10 });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  void alone;
  return { own: keys(own.get(request.lang).search(request)), all: keys(all.search(request)), milliseconds };
});
process.stdout.write(JSON.stringify(answers));
