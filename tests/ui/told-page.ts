import type { PageAnswer, ToldNote } from '../../lib/extension/page-answer';

export const NOTE: ToldNote = {
  start: 10, end: 20, kind: 'vague-attribution', quote: '据知情人士透露，桥要关了。', severity: 'high', level: 'quiet',
  evidence: [{ quote: '知情人士', reason: 'vague-source' }], related: [], placed: true, hidden: false,
}; // prettier-ignore

/** What a self-media article's page tells; what is given replaces the rest. */
export const told = (given: Partial<PageAnswer> = {}): PageAnswer => ({
  page: 'article',
  asked: false,
  selection: false,
  tooLarge: false,
  arrived: true,
  lang: 'zh-Hans',
  platform: {
    id: 'netease-hao', role: 'self-media', confidence: 'certain', evidence: ['url-id', 'statement', 'news-from-later'],
    account: '<b>岚江旧事</b>', place: '湖北', statedTime: '2026-09-23 11:24:11', originalUrl: null,
    createdAbout: '2026-09-23T03:24:11.000Z',
  },
  disclaimers: [
    { start: 90, end: 99, quote: '特别声明：虚构的一行。', lang: 'zh-Hans', by: 'platform', platform: 'netease-hao' },
    { start: 100, end: 120, quote: 'Notice: a made-up line.', lang: 'en', by: 'platform', platform: 'netease-hao' },
  ],
  notes: [NOTE],
  untold: 0,
  lookups: [],
  coverage: { sentences: 38, factual: 20, checkWorthy: 12, linked: 1, named: 2, vague: 4, none: 5, unverified: 9 },
  length: 1200,
  paused: false,
  ownSettings: null,
  ...given,
}); // prettier-ignore
