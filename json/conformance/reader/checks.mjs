// What an object has to keep besides the forms of its members: the rows of checks-1.0.tsv. The first that is broken is told.
import { isBefore, parseDate } from "./dates.mjs";
import { checks } from "./tables.mjs";
import { compare, isId, isLanguage, isText } from "./values.mjs";

const textOf = (value) => value?.text;
const length = (value) => value?.values.length ?? 0;

const isInOrder = (low, high) =>
  parseDate(low) && parseDate(high) ? !isBefore(parseDate(high), parseDate(low)) : compare(low, high) <= 0;

// The values at a place: of a member, or as list/member of that member of each element.
function at(of, place) {
  const [list, inside] = place.split("/");
  return inside ? (of(list)?.values.map((one) => (one.known ?? one.members).get(inside)) ?? []) : [of(place)];
}

// Each says whether members, in the order of the row, keep it; the last argument is the value of the row.
const KEEPS = {
  id: (of, [id]) => isId(textOf(of(id))),
  text: (of, [member]) => !of(member) || isText(textOf(of(member))),
  languages: (of, [member]) => !of(member) || of(member).values.every((one) => isLanguage(one.text)),
  "any-of": (of, members) => members.some(of),
  size: (of, [list], least) => length(of(list)) >= Number(least),
  "size-or-none": (of, [list], least) => !length(of(list)) || length(of(list)) >= Number(least),
  most: (of, [member], most) => !of(member) || Number(textOf(of(member))) <= Number(most),
  matches: (of, [member], pattern) => !of(member) || new RegExp(`^(?:${pattern})$`, "u").test(textOf(of(member))),
  never: (of, [member], pattern) => !of(member) || !new RegExp(pattern, "u").test(textOf(of(member))),
  needs: (of, [member, other]) => !of(member) || Boolean(of(other)),
  "only-with": (of, [member, other], code) => Boolean(of(member)) === (textOf(of(other)) === code),
  excludes: (of, [member, other]) => !of(member) || !of(other),
  not: (of, [member], code) => textOf(of(member)) !== code,
  without: (of, [place]) => at(of, place).every((one) => !one),
  differs: (of, [place, other]) => at(of, place).every((one) => textOf(one) !== textOf(of(other))),
  "not-below": (of, [high, low]) => !of(low) || !of(high) || isInOrder(textOf(of(low)), textOf(of(high))),
};

/** The first check that an object breaks: at which member, "" for all of it, and by which text of a list, if by one. */
export function brokenCheck(shape, members) {
  const of = (name) => members.get(name);
  const broken = checks.get(shape)?.find(({ check, members: named, value }) => !KEEPS[check](of, named, value));
  if (broken?.check !== "languages") return broken;
  const culprit = of(broken.members[0]).values.find((one) => !isLanguage(one.text)).text;
  return { ...broken, list: broken.members[0], culprit };
}
