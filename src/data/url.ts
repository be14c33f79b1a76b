// Browsers drop tabs and line breaks inside an address and read "\" as "/" (WHATWG URL), so both
// could hide a scheme or a host: none is let through, nor is any other control character.
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\\]/u;
const WEB = /^https?:\/\/[^/?#@\s]+(?:[/?#]|$)/i;
// Without "//": what follows that has a host, and may have a user name before it.
const MAIL = /^mailto:(?!\/\/)\S+$/i;
// No colon before the first "/", "?" or "#" is no scheme (RFC 3986, 4.2); "//" would be another host.
const RELATIVE = /^(?!\/\/)[^:/?#]*(?:[/?#]|$)/;

/**
 * The one check of an address from the data: `https:`, `http:`, `mailto:` or relative to the page.
 * Gives the address without spaces around it, or null for anything else: another scheme in any
 * spelling, another host without its scheme, a user name before the host, control characters.
 */
export function safeUrl(text: string): string | null {
  const url = text.trim();
  if (!url || HIDDEN.test(text)) return null;
  return [WEB, MAIL, RELATIVE].some((form) => form.test(url)) ? url : null;
}
