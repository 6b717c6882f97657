// URI references: RFC 2396 with the brackets of RFC 2732, and letters of all alphabets as they are.

const OTHER = "[^\\x00-\\x7f\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cc}]";
const set = (more) => `(?:[A-Za-z0-9_.!~*'()${more}-]|%[0-9A-Fa-f]{2}|${OTHER})`;

const ANY = set(";/?:@&=+$,\\[\\]");
const PATH = set(":@&=+$,;/");
const FIRST = set("@&=+$,;");
const NAME = set("$,;:@&=+");
const ADDRESS = "\\[[0-9A-Fa-f:.]+\\]";
const AUTHORITY = `(?:${NAME}+|(?:${set(";:&=+$,")}*@)?${ADDRESS}(?::[0-9]*)?)(?=[/?#]|$)`;
const ROOTED = `(?://(?:${AUTHORITY}|(?=[/?#]))${PATH}*|/(?!/)${PATH}*)`;
const RELATIVE = `(?:${FIRST}+(?:/${PATH}*)?)?`;
const QUERY = `(?:\\?${ANY}*)?`;
const FRAGMENT = `(?:#${ANY}*)?`;

const ABSOLUTE = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:(?:${ROOTED}${QUERY}|(?!/)${ANY}+)${FRAGMENT}$`, "u");
const REFERENCE = new RegExp(`^(?:${ROOTED}|${RELATIVE})${QUERY}${FRAGMENT}$`, "u");

const isAbsoluteUri = (text) => ABSOLUTE.test(text);
export const isUri = (text) => isAbsoluteUri(text) || REFERENCE.test(text);
