// Asks an implementation every case of the suite, and reports what it passed.
import { writeFileSync } from "node:fs";
import { ask } from "./ask.mjs";
import { groups, near } from "./cases.mjs";
import { manifest, statement } from "./statement.mjs";

const given = process.argv.slice(2);
if (given[0] === "--manifest") {
  console.log(manifest().join("\n"));
  process.exit(0);
}
const reportFile = given[0] === "--report" ? given.splice(0, 2)[1] : undefined;
if (given.length === 0) {
  console.error("json/conformance/run [--report FILE] COMMAND… | --manifest");
  process.exit(2);
}

const cases = Object.entries({ ...groups, near }).flatMap(([group, all]) => [...all()].map((one) => ({ group, ...one })));
const answers = await ask(given, [...cases.map(({ request }) => request), { do: "about" }]);
const { name, version, language } = answers.get(cases.length) ?? {};

const report = {};
for (const [id, { group, name, wrong }] of cases.entries()) {
  report[group] ??= { passed: 0, failed: [], unsupported: 0 };
  const answer = answers.get(id) ?? { failed: "no answer" };
  if (answer.unsupported) {
    report[group].unsupported++;
    continue;
  }
  const why = answer.failed ?? wrong(answer);
  if (why === undefined) report[group].passed++;
  else report[group].failed.push({ name, why });
}

let failures = 0;
for (const [group, { passed, failed, unsupported }] of Object.entries(report)) {
  failures += failed.length;
  const left = unsupported > 0 ? `, ${unsupported} not supported` : "";
  console.log(`${group}: ${passed} passed, ${failed.length} failed${left}`);
  failed.slice(0, 20).forEach(({ name, why }) => console.log(`  ${name}: ${String(why).slice(0, 600)}`));
}
const said = statement({ name, version, language, command: given.join(" ") }, report);
console.log(`classes: ${said.classes.join(", ") || "none"}; suite ${said.suite.sha256.slice(0, 12)} of ${said.suite.cases} cases`);
if (reportFile) writeFileSync(reportFile, `${JSON.stringify(said, null, 2)}\n`);
process.exit(failures === 0 ? 0 : 1);
