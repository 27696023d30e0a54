import { browser } from 'wxt/browser';
import type { PageState } from './messages';

/** Icons differ by shape: speech bubble, printed sheet, question mark, crossed ring, and our own sign for all else. */
const ICONS = {
  off: 'off',
  'self-media': 'self-media',
  editorial: 'editorial',
  unknown: 'unknown',
  asked: 'suyuan',
  none: 'suyuan',
} as const;

const SIZES = [16, 32, 48, 128] as const;

/** What the badge says: at most four characters, the reader's word for off, or nothing. */
export function badgeText(page: PageState, off: string): string {
  if (page.state === 'off') return off;
  if (page.state === 'unknown') return '?';
  if (page.shown === 0) return '';
  return page.shown > 999 ? '999+' : String(page.shown);
}

export const iconPaths = (state: PageState['state']): Record<number, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `/icon/${ICONS[state]}-${size}.png`]));

/** Shows a page's state on the toolbar, for its tab only. A tab that closed meanwhile is no error. */
export async function showOnToolbar(tabId: number, page: PageState, words: { title: string; off: string }) {
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ tabId, text: badgeText(page, words.off) }),
    action.setBadgeBackgroundColor({ tabId, color: '#37475a' }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title: words.title }),
    action.setIcon({ tabId, path: iconPaths(page.state) }),
  ]);
}
