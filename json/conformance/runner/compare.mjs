// Asks two implementations the same of documents that nobody wrote, and reports where they differ.
//   node compare.mjs [--seed N] [--documents N] COMMAND -- COMMAND
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { ask } from "./ask.mjs";
import { ordered } from "./ordered.mjs";
import { Chance, damaged, followed, Maker, printed } from "./documents.mjs";

const suite = join(dirname(fileURLToPath(import.meta.url)), "..");
const given = process.argv.slice(2);
const option = (name, usual) => (given.includes(name) ? Number(given.splice(given.indexOf(name), 2)[1]) : usual);
const chance = new Chance(option("--seed", 1));
// Each mode in its turn.
const modes = ["default", "strict", "default", "lenient"].slice(0, option("--modes", 4));
const wanted = option("--documents", 5000);
const split = given.indexOf("--");
const commands = [given.slice(0, split), given.slice(split + 1)];

const small = ["valid", "invalid"].flatMap((folder) =>
  readdirSync(join(suite, folder))
    .filter((file) => /^[^.]+\.json$/.test(file))
    .map((file) => readFileSync(join(suite, folder, file)))
    .filter((document) => document.length < 20000 && document.length > 0),
);

function document(i) {
  switch (i % 5) {
    case 0:
      return chance.in(5) ? followed(chance, chance.of(small)) : damaged(chance, chance.of(small));
    case 1:
      return Buffer.from(printed(new Maker(chance, 400).record()));
    case 2:
      return Buffer.from(printed(new Maker(chance, 40).record()));
    case 3:
      return damaged(chance, Buffer.from(printed(new Maker(chance, 100).record())));
    default:
      return Buffer.from(printed(new Maker(chance, 1000).journal()));
  }
}

const documents = Array.from({ length: wanted }, (_, i) => document(i));
const base64 = documents.map((one) => one.toString("base64"));
const read = base64.map((one, i) => ({ do: "read", document: one, mode: modes[i % modes.length] }));
const answers = await both(read);

const days = ["2025-10-09", "2025-10-12", "2025-10-14", "2025-10-31", "2026-12-31"];
const asked = base64.flatMap((one, i) => {
  if (!answers[0].get(i)?.digest) return [];
  const { mode } = read[i];
  const asOf = days[i % days.length];
  const accordingTo = ["union", "ministry", "amina"][i % 3];
  return [
    { do: "board", document: one, mode, asOf },
    { do: "board", document: one, mode, asOf, accordingTo },
    { do: "steps", document: one, mode },
  ];
});
const boards = await both(asked);

async function both(requests) {
  return [await ask(commands[0], requests), await ask(commands[1], requests)];
}

const plain = (answer) =>
  answer &&
  Object.fromEntries(
    Object.entries(answer).map(([name, said]) => [name, Array.isArray(said) ? said.map((one) => JSON.stringify(sorted(one))).sort() : name === "status" ? sorted(said) : name === "written" ? ordered(said) : said]),
  );
const sorted = (one) => (typeof one === "object" ? Object.entries(one).sort() : one);

// Of lists what only one has, of texts where they part.
function shown(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) return JSON.stringify(one.filter((said) => !other.includes(said))).slice(0, 400);
  if (typeof one !== "string" || typeof other !== "string") return JSON.stringify(one)?.slice(0, 400);
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  return `…${one.slice(Math.max(0, at - 60), at + 60)}`;
}

let differ = 0;
function compare(requests, [one, other]) {
  requests.forEach((request, i) => {
    const [a, b] = [plain(one.get(i)), plain(other.get(i))];
    if (isDeepStrictEqual(a, b)) return;
    differ++;
    if (differ > 10) return;
    console.log(`${request.do} ${request.mode ?? ""} ${request.asOf ?? ""} ${request.accordingTo ?? ""}`);
    console.log(`  ${Buffer.from(request.document, "base64").toString().slice(0, 300)}`);
    for (const part of new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])) {
      if (isDeepStrictEqual(a?.[part], b?.[part])) continue;
      console.log(`  ${part}: ${shown(a?.[part], b?.[part])}\n     other: ${shown(b?.[part], a?.[part])}`);
    }
  });
}
compare(read, answers);
compare(asked, boards);
const valid = asked.length / 3;
console.log(`${wanted} documents (${valid} of them records, with ${asked.length} boards and journals): ${differ} answers differ`);
process.exit(differ === 0 && answers[0].size === wanted ? 0 : 1);
