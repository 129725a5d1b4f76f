/** Scheme of the page's own protocol. */
export const APP_SCHEME = 'app';
/** Origin of the page, the only one that may do anything. */
export const APP_ORIGIN = 'app://app';
/** Address of the window's one page. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** Whether `url` is within the page's own origin. */
export function isOurs(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed !== null &&
    parsed.protocol === `${APP_SCHEME}:` &&
    parsed.host === 'app' &&
    parsed.username === '' &&
    parsed.password === ''
  );
}
