// URI references: RFC 2396 with the brackets of RFC 2732, and letters of all alphabets as they are.
import { isIPv6 } from "node:net";

const OTHER = "[^\\x00-\\x7f\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cc}]";
const set = (more) => `(?:[A-Za-z0-9_.!~*'()${more}-]|%[0-9A-Fa-f]{2}|${OTHER})`;

const ANY = set(";/?:@&=+$,\\[\\]");
const PATH = set(":@&=+$,;/");
const FIRST = set("@&=+$,;");
const NAME = set("$,;:@&=+");
const ADDRESS = "\\[(?<address>[0-9A-Fa-f:.]+)\\]";
const AUTHORITY = `(?:${NAME}+|(?:${set(";:&=+$,")}*@)?${ADDRESS}(?::(?<port>[0-9]*))?)(?=[/?#]|$)`;
const ROOTED = `(?://(?:${AUTHORITY}|(?=[/?#]))${PATH}*|/(?!/)${PATH}*)`;
const RELATIVE = `(?:${FIRST}+(?:/${PATH}*)?)?`;
const QUERY = `(?:\\?${ANY}*)?`;
const FRAGMENT = `(?:#${ANY}*)?`;

const ABSOLUTE = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:(?:${ROOTED}${QUERY}|(?!/)${ANY}+)${FRAGMENT}$`, "u");
const REFERENCE = new RegExp(`^(?:${ROOTED}|${RELATIVE})${QUERY}${FRAGMENT}$`, "u");

// RFC 2373 lets the numbers of an address of version 4 begin with zeros.
const plain = (address) => address.replace(/[0-9.]*[.][0-9.]*$/, (four) => four.replace(/\b0+(?=[0-9])/g, ""));
const HIGHEST_PORT = 2147483647;

export function isUri(text) {
  const found = ABSOLUTE.exec(text) ?? REFERENCE.exec(text);
  if (found === null) return false;
  const { address, port = "" } = found.groups;
  return address === undefined || (isIPv6(plain(address)) && Number(port) <= HIGHEST_PORT);
}
