// What the journal says: where each subject stands on a day, and which steps are not allowed.
import { anyDay, isBefore, parseDate } from "./dates.mjs";
import { allows, inOrder, Journal, officesOf } from "./journal.mjs";
import { states } from "./tables.mjs";
import { isReference } from "./values.mjs";

// The entries of a subject and of the demands above it, and whether each names the subject itself.
function lineOf(journal, subject, entries) {
  const above = journal.above(subject);
  return entries
    .filter((one) => [...one.subjects].some((named) => above.has(named)))
    .map((entry) => ({ entry, own: entry.subjects.has(subject) }));
}

// The entry that brought the subject into its last state.
function decisive(line) {
  let last;
  for (const { entry, own } of line) if (own || last === undefined || allows(last.to, entry.to)) last = entry;
  return last;
}

// Two states that cannot both hold: they say different things of one question.
function exclude(one, other) {
  const [a, b] = [states.get(one), states.get(other)];
  const ofOne = one.split("/")[0] === other.split("/")[0];
  return ofOne && a.account !== "" && b.account !== "" && a.account !== b.account;
}

// Whether what one says of a later day leaves standing what another said of an earlier one.
const isNews = (earlier, later) => allows(earlier, later) && !states.get(earlier).undoneBy.includes(later);

// Whether the other may be later, as far as imprecise dates tell, and is allowed then. One day is one time.
function mayBeNews(one, other) {
  const ofOneDay = one.when.earliest === one.when.latest && other.when.earliest === other.when.latest;
  return !ofOneDay && one.when.earliest < other.when.latest && isNews(one.to, other.to);
}

function contradict(one, other) {
  if (one.to === other.to) return false;
  if (isBefore(one.when, other.when)) return !isNews(one.to, other.to);
  if (isBefore(other.when, one.when)) return !isNews(other.to, one.to);
  return exclude(one.to, other.to) && !mayBeNews(one, other) && !mayBeNews(other, one);
}

function isDisputed(line) {
  const speakers = new Set(line.flatMap(({ entry }) => [...entry.accounts]));
  const claims = [...speakers].map((speaker) => decisive(line.filter(({ entry }) => entry.accounts.has(speaker))));
  return claims.some((one, i) => claims.slice(i + 1).some((other) => contradict(one, other)));
}

// The last day on which an entry that nobody could read, and that may have happened by a day, can have happened to whom.
function latestUnread(journal, unread, day) {
  const latest = new Map();
  for (const { subjects, on } of unread) {
    const when = (typeof on === "string" ? parseDate(on) : null) ?? anyDay;
    if (when.earliest > day || !Array.isArray(subjects)) continue;
    for (const subject of journal.below(subjects.filter((one) => typeof one === "string" && isReference(one)))) {
      latest.set(subject, Math.max(when.latest, latest.get(subject) ?? when.latest));
    }
  }
  return latest;
}

/** The board of a day, by all accounts or by that of one party; entries that could not be read may have changed it. */
export function board(record, asOf, accordingTo, unread = []) {
  const journal = new Journal(record);
  const day = parseDate(asOf).latest;
  const voices = officesOf(record).get(accordingTo) ?? [accordingTo];
  const heard = journal.entries.filter(
    (one) => accordingTo === undefined || one.accounts.size === 0 || voices.some((voice) => one.accounts.has(voice)),
  );
  const certain = inOrder(heard.filter((one) => one.when.latest <= day));
  const perhaps = heard.filter((one) => one.when.earliest <= day && one.when.latest > day);
  const said = { status: {}, orderOpen: [], possible: [], disputed: [], unread: [] };
  for (const [subject, latest] of latestUnread(journal, unread, day)) {
    const last = decisive(lineOf(journal, subject, certain));
    if (!last?.subjects.has(subject) || latest >= last.when.earliest) said.unread.push(subject);
  }
  for (const subject of journal.subjects) {
    const line = lineOf(journal, subject, certain);
    const last = decisive(line);
    if (last !== undefined) said.status[subject] = last.to;
    const before = line.map(({ entry }) => entry).slice(0, line.findIndex(({ entry }) => entry === last));
    if (before.some((one) => one.to !== last.to && one.when.latest > last.when.earliest)) said.orderOpen.push(subject);
    if (lineOf(journal, subject, perhaps).length > 0) said.possible.push(subject);
    if (accordingTo === undefined && isDisputed(line)) said.disputed.push(subject);
  }
  return said;
}

const mayPrecede = (one, other) => other.when.latest > one.when.earliest;

// Whether dates leave open that it was otherwise: the later one came first, or others lie between the two.
function isExplained(line, from, to, isHeard) {
  if (mayPrecede(to, from)) return true;
  const [first, second] = [line.indexOf(from), line.indexOf(to)];
  const outside = line.filter(
    (one, i) => (i < first && mayPrecede(from, one)) || (i > second && mayPrecede(one, to)),
  );
  if (outside.length === 0) return false;
  const between = [...outside, ...line.slice(first + 1, second)].filter(isHeard);
  return between.some((one) => allows(from.to, one.to)) && between.some((one) => allows(one.to, to.to));
}

// So many demands in a line, itself included, are followed.
const DEEPEST = 100;

/** The entries whose step is not allowed, in the order of the list. */
export function illegalSteps(record) {
  const journal = new Journal(record);
  const order = inOrder(journal.entries);
  const illegal = new Set();
  const isFollowed = (one) => journal.names(one) && journal.above(one).size <= DEEPEST;
  for (const subject of journal.subjects.filter(isFollowed)) {
    const line = lineOf(journal, subject, order);
    const entries = line.map(({ entry }) => entry);
    const speakers = new Set(entries.flatMap((entry) => [...entry.accounts]));
    for (const speaker of speakers.size > 0 ? speakers : [undefined]) {
      const isHeard = (entry) => entry.accounts.size === 0 || entry.accounts.has(speaker);
      let last;
      for (const { entry, own } of line.filter((one) => isHeard(one.entry))) {
        const allowed = last === undefined || allows(last.to, entry.to);
        if (own && !allowed && !isExplained(entries, last, entry, isHeard)) illegal.add(entry);
        if (own || allowed) last = entry;
      }
    }
  }
  return journal.entries.filter((one) => illegal.has(one)).map((one) => one.id);
}
