// What an object has to keep besides the forms of its members: the rows of checks-1.0.tsv. The first that is broken is told.
import { isBefore, parseDate } from "./dates.mjs";
import { checks } from "./tables.mjs";
import { isRecordId } from "./uris.mjs";
import { compare, isId, isLanguage, isText } from "./values.mjs";

const textOf = (value) => value?.text;
const length = (value) => value?.values.length ?? 0;
const number = (value) => value?.text;

const isRange = (bound) => textOf(bound) === "range";
const isInOrder = (low, high) =>
  parseDate(low) && parseDate(high) ? !isBefore(parseDate(high), parseDate(low)) : compare(low, high) <= 0;

// Each says whether members, in the order of the row, keep it.
const KEEPS = {
  id: (of, [id]) => isId(textOf(of(id))),
  text: (of, [member]) => !of(member) || isText(textOf(of(member))),
  languages: (of, [member]) => !of(member) || of(member).values.every((one) => isLanguage(one.text)),
  "absolute-uri": (of, [id]) => isRecordId(textOf(of(id))),
  some: (of, members) => members.some(of),
  needs: (of, [member, other]) => !of(member) || Boolean(of(other)),
  excludes: (of, [member, other]) => !of(member) || !of(other),
  most: (of, [member, most]) => !of(member) || Number(textOf(of(member))) <= Number(most),
  "not-itself": (of, [member]) => {
    const [list, inside] = member.split("/");
    const given = inside ? (of(list)?.values.map((one) => one.members.get(inside)) ?? []) : [of(member)];
    return given.every((one) => textOf(one) !== textOf(of("id")));
  },
  differ: (of, [one, other]) => textOf(of(one)) !== textOf(of(other)),
  "in-order": (of, [low, high]) => !of(low) || !of(high) || isInOrder(textOf(of(low)), textOf(of(high))),
  "not-negative": (of, [member]) => compare(textOf(of(member)), "0") >= 0,
  range: (of, [low, bound, high]) =>
    isRange(of(bound)) === Boolean(of(high)) && (!of(high) || compare(number(of(high)), number(of(low))) >= 0),
  "no-range": (of, [bound]) => !isRange(of(bound)),
  currency: (of, [member]) => /^[A-Z]{3}$/.test(textOf(of(member))),
  sha256: (of, [member]) => !of(member) || /^[0-9a-f]{64}$/.test(textOf(of(member))),
  "other-currency": (of, [member]) =>
    (of(member)?.values ?? []).every(
      (one) => textOf(one.members.get("currency")) !== textOf(of("currency")) && !one.members.has("equivalents"),
    ),
  two: (of, [member]) => length(of(member)) >= 2,
  "not-one": (of, [member]) => length(of(member)) !== 1,
};

/** The first check that an object breaks: at which member, "" for all of it, and by which text of a list, if by one. */
export function brokenCheck(shape, members) {
  const of = (name) => members.get(name);
  const broken = checks.get(shape)?.find(({ check, members: named }) => !KEEPS[check](of, named));
  if (broken?.check !== "languages") return broken;
  const culprit = of(broken.members[0]).values.find((one) => !isLanguage(one.text)).text;
  return { ...broken, list: broken.members[0], culprit };
}
