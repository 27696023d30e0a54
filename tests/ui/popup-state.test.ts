import { describe, expect, test } from 'vitest';
import { isPrivateHost } from '../../lib/platforms/private-hosts';
import { readUrl } from '../../lib/platforms/read-url';
import { popupState } from '../../lib/ui/popup-state';
import type { PopupFacts } from '../../lib/ui/popup-state';
import { told } from './told-page';

const ARTICLE = 'https://www.163.com/dy/article/L7GP223605ABCDEF.html';
const ACCOUNT = 'https://www.163.com/dy/media/T1500000000000.html';
const editorial = { ...told().platform, role: 'editorial' } as NonNullable<ReturnType<typeof told>['platform']>;

const shown = (address: string, given: Partial<PopupFacts>): string => {
  const reading = readUrl(address);
  const isPrivate = reading !== null && isPrivateHost(new URL(address).hostname);
  const state = popupState({
    address: reading,
    isPrivate,
    failed: false,
    access: true,
    loaded: true,
    answer: null,
    ...given,
  });
  return 'page' in state ? `${state.is}: ${state.page}` : state.is;
};

describe('the popup shows', () => {
  test.each<[string, string, Partial<PopupFacts>]>([
    ['read', ARTICLE, { answer: told() }],
    ['read', ARTICLE, { answer: told({ platform: null }) }],
    ['read', ARTICLE, { answer: told({ platform: editorial, arrived: false }) }],
    ['waiting', ARTICLE, { answer: told({ arrived: false }) }],
    ['no-article: account', ARTICLE, { answer: told({ page: 'account' }) }],
    ['no-article: other', ARTICLE, { answer: told({ page: 'text' }) }],
    ['reading', ARTICLE, { answer: 'asked' }],
    ['stale', ARTICLE, {}],
    ['loading', ARTICLE, { loaded: false }],
    ['refused', ARTICLE, { access: false }],
    ['refused', ARTICLE, { access: false, loaded: false }],
    ['no-article: account', ACCOUNT, {}],
    ['no-article: list', 'https://www.163.com/', {}],
    ['no-article: list', 'https://news.163.com/', { access: false }],
    ['private', 'https://mail.163.com/', {}],
    ['offer', 'https://example.com/dy/article/L7GP223605ABCDEF.html', { access: false }],
    ['not-web', 'about:blank', {}],
    ['read', 'about:blank', { answer: told() }],
    ['read', 'https://news.example/a', { access: false, answer: told({ asked: true }) }],
    ['nothing-found', 'https://news.example/a', { answer: told({ asked: true, page: 'other', arrived: false }) }],
    ['too-large', 'https://news.example/a', { answer: told({ page: 'other', arrived: false, tooLarge: true }) }],
    ['private', 'https://mail.163.com/', { answer: told() }],
    ['offer', 'https://www.163.com.example/dy/article/L7GP223605ABCDEF.html', {}],
  ])('%s on %s %#', (state, address, given) => {
    expect(shown(address, given)).toBe(state);
  });
});
