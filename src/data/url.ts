// Browsers drop tabs and line breaks inside a URL and read "\" as "/" (WHATWG URL), so both
// could hide a scheme or a host: neither is accepted, nor is any other control character
// or half of a character, which cannot be encoded.
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\\]/u;
const WEB = /^https?:\/\/[^/?#@\s]+(?:[/?#]|$)/i;
// Without "//", after which comes a host, perhaps with a user name.
const MAIL = /^mailto:(?!\/\/)\S+$/i;
// Without a colon before the first "/", "?" or "#" there is no scheme (RFC 3986, 4.2); "//" would be another host.
const RELATIVE = /^(?!\/\/)[^:/?#]*(?:[/?#]|$)/;

/**
 * The only check of URLs from the data: `https:`, `http:`, `mailto:` or relative to the page.
 * Returns the URL without spaces around it, or null for anything else: another scheme in any
 * spelling, another host without its scheme, a user name before the host, control characters.
 */
export function safeUrl(text: string): string | null {
  const url = text.trim();
  if (!url || HIDDEN.test(text)) return null;
  // A browser that cannot parse a URL with a scheme takes it as relative to the page.
  if (WEB.test(url)) return URL.canParse(url) ? url : null;
  return MAIL.test(url) || RELATIVE.test(url) ? url : null;
}
