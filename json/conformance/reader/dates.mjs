// Dates and spans: what each form allows, as days counted from 1970-01-01, and how two are ordered.

const NANOS = 1_000_000_000n;
const FIRST = day(0, 1, 1);
const LAST = day(9999, 12, 31);

/** The number of a day of the Gregorian calendar (proleptic, with a year 0). */
export function day(year, month, date) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year, month) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

// Months are added in the calendar: the day of the month stays, or is the last there is.
function plusMonths([year, month, date], months) {
  const count = year * 12 + (month - 1) + months;
  const y = Math.floor(count / 12);
  const m = count - y * 12 + 1;
  return [y, m, Math.min(date, lengthOf(y, m))];
}

function calendar(year, month, date) {
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month) ? [year, month, date] : null;
}

const YEAR = /^([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)$/;

// The first and the last day as [year, month, day], and the unit that a mark widens by.
function unmarked(text) {
  const [year, month, date, ...more] = text.split("-");
  if (more.length > 0 || !YEAR.test(year)) return null;
  const isWhole = (part) => part === undefined || part === "XX";
  if (isWhole(month)) {
    if (month === undefined && date !== undefined) return null;
    if (!isWhole(date)) return null;
    return { first: [+year.replaceAll("X", "0"), 1, 1], last: [+year.replaceAll("X", "9"), 12, 31], unit: "year" };
  }
  if (year.includes("X") || !/^[0-9]{2}$/.test(month)) return null;
  const y = +year;
  const m = +month;
  if (m >= 21 && m <= 24) {
    if (date !== undefined) return null;
    const last = m === 22 || m === 24 ? [y + 1, 2, lengthOf(y + 1, 2)] : [y, 12, 31];
    return { first: [y, 1, 1], last, unit: "season" };
  }
  if (m < 1 || m > 12) return null;
  if (isWhole(date)) return { first: [y, m, 1], last: [y, m, lengthOf(y, m)], unit: "month" };
  const exact = /^[0-9]{2}$/.test(date) ? calendar(y, m, +date) : null;
  return exact && { first: exact, last: exact, unit: "day" };
}

function widened({ first, last, unit }) {
  switch (unit) {
    case "day":
      return [day(...first) - 1, day(...last) + 1];
    case "month":
      return [day(...plusMonths(first, -1)), day(...plusMonths(first, 2)) - 1];
    case "season":
      return [day(...plusMonths(first, -3)), day(...plusMonths(last, 3))];
    default:
      return [day(...plusMonths(first, -12)), day(...plusMonths(last, 12))];
  }
}

function simple(text) {
  const marked = /[~?%]$/.test(text);
  const bounds = unmarked(marked ? text.slice(0, -1) : text);
  if (bounds === null) return null;
  const [earliest, latest] = marked ? widened(bounds) : [day(...bounds.first), day(...bounds.last)];
  return { earliest, latest };
}

function within(text) {
  const dots = text.indexOf("..");
  if (dots < 0 || !text.endsWith("]")) return null;
  const [from, to] = [text.slice(1, dots), text.slice(dots + 2, -1)];
  if (from === "" && to === "") return null;
  const first = from === "" ? { earliest: FIRST } : simple(from);
  const last = to === "" ? { latest: LAST } : simple(to);
  if (first === null || last === null || last.latest < first.earliest) return null;
  return { earliest: first.earliest, latest: last.latest };
}

const TIME =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.]([0-9]{1,9}))?)?(?:(Z)|([+-])([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?$/;

function time(text) {
  const found = TIME.exec(text);
  if (found === null) return null;
  const [, year, month, date, hour, minute, second = "0", fraction = "", zulu, sign, ...offset] = found;
  const on = calendar(+year, +month, +date);
  if (on === null || +hour > 23 || +minute > 59 || +second > 59) return null;
  const [hours, minutes, seconds] = offset.map((part) => +(part ?? 0));
  if (minutes > 59 || seconds > 59 || hours * 3600 + minutes * 60 + seconds > 18 * 3600) return null;
  const ofDay = +hour * 3600 + +minute * 60 + +second;
  const behind = sign ? (hours * 3600 + minutes * 60 + seconds) * (sign === "-" ? -1 : 1) : 0;
  const at = BigInt(day(...on) * 86400 + ofDay - behind) * NANOS + BigInt(fraction.padEnd(9, "0"));
  const clock = zulu || sign ? "moment" : "hour";
  return { earliest: day(...on), latest: day(...on), clock, at };
}

/** A date with its first and its last day, and a clock where it has one; null if it is none. */
export function parseDate(text) {
  return text.startsWith("[") ? within(text) : text.includes("T") ? time(text) : simple(text);
}

/** The date of one of several days, of those that have a year of four digits. */
export const between = (earliest, latest) => ({ earliest: Math.max(earliest, FIRST), latest: Math.min(latest, LAST) });

/** Any day there is. */
export const anyDay = between(FIRST, LAST);

/** Whether one is certainly before the other: on every day, or at every moment, that they may be. */
export function isBefore(one, other) {
  return one.clock !== undefined && one.clock === other.clock ? one.at < other.at : one.latest < other.earliest;
}

/** Whether a text is a span. */
export function isSpan(text) {
  const bounds = text.split("/");
  if (bounds.length !== 2) return false;
  const [start, end] = bounds.map((bound) => (bound === "" || bound === ".." ? undefined : parseDate(bound)));
  if (start === null || end === null || (start === undefined && end === undefined)) return false;
  return start === undefined || end === undefined || !isBefore(end, start);
}
