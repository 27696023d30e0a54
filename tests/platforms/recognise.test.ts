import { describe, expect, test } from 'vitest';
import { noEvidence } from '../../lib/platforms/evidence';
import type { PageEvidence, Signal } from '../../lib/platforms/evidence';
import type { EvidenceId } from '../../lib/platforms/platform';
import { readUrl } from '../../lib/platforms/read-url';
import { recognise } from '../../lib/platforms/recognise';

const ADDRESSES: Readonly<Record<string, string | null>> = {
  'no address': null,
  uploaded: 'https://www.163.com/dy/article/GA1LTCMN051480KF.html',
  'uploaded 3g': 'https://3g.163.com/dy/article/GA1LTCMN051480KF.html',
  accessible: 'https://www.163.com/dy/article/GA1LTCMN051480KF_pdya11y.html',
  shared: 'https://c.m.163.com/news/a/GA1LTCMN051480KF.html',
  desk: 'https://www.163.com/news/article/JST65UOV000181BR.html',
  'desk under dy': 'https://www.163.com/dy/article/JST65UOV000181BR.html',
  'desk host': 'https://news.163.com/20/0229/18/F6ISIFBD0001899O.html',
  video: 'https://www.163.com/v/video/VQK9HBHF7.html',
  account: 'https://www.163.com/dy/media/T1536566896022.html',
  'account mobile': 'https://m.163.com/news/sub/T1536566896022.html',
  'unknown path': 'https://www.163.com/special/some/new/form',
  list: 'https://www.163.com/',
  mail: 'https://mail.163.com/dy/article/GA1LTCMN051480KF.html',
  mirror: 'http://www.copy.example/dy/article/GA1LTCMN051480KF.html',
  foreign: 'https://news.example/2026/story.html',
};

/** `+` speaks for an uploader, `-` for a desk. */
const signal = (words: string): Signal => ({
  id: words.slice(1) as EvidenceId,
  says: words.startsWith('+') ? 'self-media' : 'editorial',
});

function evidenceOf(address: string, signals: string): PageEvidence {
  const url = ADDRESSES[address];
  const platform = signals === '' ? null : 'netease-hao';
  return {
    ...noEvidence(url ? readUrl(url) : null),
    platform,
    signals: signals.split(' ').filter(Boolean).map(signal),
  };
}

describe('who answers for the page', () => {
  test.each([
    // one signal: likely; two: certain; path and id are one
    ['uploaded', '', 'self-media likely'],
    ['uploaded', '+statement', 'self-media certain'],
    ['uploaded', '+page-data', 'self-media certain'],
    ['uploaded', '+breadcrumb +account-link +title-suffix', 'self-media certain'],
    ['uploaded', '+notice-in-text', 'self-media certain'],
    ['shared', '', 'self-media likely'],
    ['shared', '+page-data', 'self-media certain'],
    ['unknown path', '+statement', 'self-media likely'],
    ['unknown path', '+statement +title-suffix', 'self-media certain'],
    ['unknown path', '+statement +statement', 'self-media likely'], // the same signal twice is one
    // forms of which no page was seen are never certain
    ['uploaded 3g', '', 'self-media likely'],
    ['uploaded 3g', '+statement +page-data', 'self-media likely'],
    ['accessible', '+statement', 'self-media likely'],
    // desks
    ['desk', '', 'editorial likely'],
    ['desk', '-editorial-line', 'editorial certain'],
    ['desk', '-page-data', 'editorial certain'],
    ['desk under dy', '', 'editorial likely'],
    ['desk under dy', '-editorial-line', 'editorial certain'],
    ['desk host', '', 'editorial likely'],
    ['desk host', '-editorial-line', 'editorial certain'],
    // evidence against itself
    ['desk', '+statement', 'unknown unknown'],
    ['desk', '+statement -editorial-line', 'unknown unknown'],
    ['uploaded', '-editorial-line', 'unknown unknown'],
    ['uploaded', '-page-data', 'unknown unknown'],
    ['uploaded', '+statement -page-data', 'unknown unknown'],
    ['uploaded', '+title-suffix -editorial-line', 'unknown unknown'],
    ['uploaded', '+statement -editorial-line', 'self-media likely'], // seen: a desk re-ran it and signed
    // accounts and videos
    ['account', '', 'self-media likely'],
    ['account', '+page-data', 'self-media certain'],
    ['account mobile', '', 'unknown unknown'], // columns of desks stand there too
    ['video', '', 'unknown unknown'], // the id does not tell whose it is
    // away from home: a copy, likely at most
    ['mirror', '', 'copy likely'],
    ['mirror', '+statement +breadcrumb +page-data', 'copy likely'],
    ['foreign', '+statement', 'copy likely'],
    ['foreign', '+notice-in-text', 'copy likely'],
    ['no address', '+notice-in-text', 'copy likely'],
    ['no address', '+statement +account-link', 'copy likely'],
    ['no address', '+breadcrumb', 'copy likely'],
    ['no address', '+title-suffix', 'unknown unknown'],
    ['no address', '-editorial-line', 'unknown unknown'],
    // it only looks like it
    ['foreign', '', null],
    ['foreign', '+breadcrumb', null],
    ['foreign', '+title-suffix +account-link', null],
    ['foreign', '-editorial-line', null],
    ['no address', '', null],
    ['list', '', null],
    ['unknown path', '', null],
    ['mail', '', null],
  ])('%s with %j is %s', (address, signals, expected) => {
    const reading = recognise(evidenceOf(address, signals));
    expect(reading && `${reading.role} ${reading.confidence}`).toBe(expected);
  });
});

describe('what else is known', () => {
  test('evidence is listed once each, the address first', () => {
    const reading = recognise(evidenceOf('uploaded', '+statement +page-data +page-data'));
    expect(reading?.evidence).toEqual(['url-id', 'statement', 'page-data']);
  });

  test('contradicting evidence is listed', () => {
    expect(recognise(evidenceOf('desk', '+statement'))?.evidence).toEqual(['url-id', 'statement']);
  });

  test('the id tells when the article was made', () => {
    expect(recognise(evidenceOf('uploaded', ''))?.createdAbout).toBe('2021-05-15T03:36:09.943Z');
    expect(recognise(evidenceOf('video', ''))?.createdAbout).toBeNull();
  });

  test('a copy leads to its original, by its own address or by one that it names', () => {
    const original = 'https://www.163.com/dy/article/GA1LTCMN051480KF.html';
    expect(recognise(evidenceOf('mirror', ''))?.originalUrl).toBe(original);
    const named = { ...evidenceOf('foreign', '+statement'), claimed: readUrl(original) };
    expect(recognise(named)?.originalUrl).toBe(original);
    expect(recognise(evidenceOf('foreign', '+statement'))?.originalUrl).toBeNull();
    expect(recognise(evidenceOf('uploaded', '+statement'))?.originalUrl).toBeNull();
  });

  test('the publisher’s name is never the account’s', () => {
    expect(recognise({ ...evidenceOf('uploaded', ''), account: '网易' })?.account).toBeNull();
    expect(recognise({ ...evidenceOf('uploaded', ''), account: '山城慢谈' })?.account).toBe('山城慢谈');
  });
});
