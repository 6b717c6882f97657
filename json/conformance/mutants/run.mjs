// Deliberate misreadings of the reader in JavaScript: does the suite catch them?
//   node run.mjs [--survivors]
// A row of mutants.tsv says in which file what is read for what (\n is a line break, \\ a backslash). Each is made in a copy
// of the reader, which is asked the whole suite.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { groups } from "../runner/cases.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const LEAST = 0.95;
const unescaped = (cell) => cell.replace(/\\(.)/g, (_, one) => (one === "n" ? "\n" : one));
const mutants = readFileSync(join(here, "mutants.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((row) => row.split("\t").map(unescaped));
const { rules, ...asked } = groups;
const cases = Object.values(asked).flatMap((all) => [...all()]);
const requests = cases.map(({ request }, id) => `${JSON.stringify({ id, ...request })}\n`).join("");

const work = mkdtempSync(join(tmpdir(), "hiwar-mutants-"));
const left = [...mutants.entries()];
const verdicts = [];

async function judged([number, [kind, file, what, is]]) {
  const folder = join(work, String(number), "conformance", "reader");
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, "../reader"), folder, { recursive: true });
  symlinkSync(join(here, "../../format"), join(work, String(number), "format"));
  const source = readFileSync(join(folder, file), "utf8");
  if (!source.includes(what)) return { kind, number, stale: true };
  const at = source.indexOf(what);
  writeFileSync(join(folder, file), source.slice(0, at) + is + source.slice(at + what.length));
  const caught = await isCaught(["node", join(folder, "answer.mjs")]);
  rmSync(join(work, String(number)), { recursive: true });
  return { kind, number, caught };
}

// The first wrong answer is enough; none at all for a minute is wrong, too.
function isCaught([command, ...options]) {
  return new Promise((resolve) => {
    const child = spawn(command, options, { stdio: ["pipe", "pipe", "ignore"], timeout: 60_000 });
    const lines = createInterface({ input: child.stdout });
    let answered = 0;
    let wrong = false;
    lines.on("line", (line) => {
      if (wrong) return;
      const { id, ...answer } = JSON.parse(line);
      answered++;
      if ((answer.failed ?? cases[id].wrong(answer)) === undefined) return;
      wrong = true;
      resolve(true);
      child.kill();
    });
    lines.on("close", () => resolve(answered < cases.length));
    child.stdin.on("error", () => {});
    child.stdin.end(requests);
  });
}

async function worker() {
  for (let next = left.shift(); next !== undefined; next = left.shift()) verdicts.push(await judged(next));
}
await Promise.all(Array.from({ length: availableParallelism() }, worker));
rmSync(work, { recursive: true });

const kinds = new Map();
for (const { kind, number, caught, stale } of verdicts.sort((one, other) => one.number - other.number)) {
  const [all, found] = kinds.get(kind) ?? [0, 0];
  kinds.set(kind, [all + 1, found + (caught ? 1 : 0)]);
  const [, file, what, is] = mutants[number];
  if (stale) console.error(`row ${number + 2}: ${file} has no ${what}`);
  else if (!caught) console.log(`not caught, row ${number + 2}, ${file}: ${JSON.stringify(what)} read as ${JSON.stringify(is)}`);
}
for (const [kind, [all, found]] of kinds) console.log(`${kind}: ${found} of ${all}`);
const caught = verdicts.filter((one) => one.caught).length;
console.log(`mutants: ${caught} of ${mutants.length} are caught`);
process.exit(verdicts.some((one) => one.stale) || caught < LEAST * mutants.length ? 1 : 0);
