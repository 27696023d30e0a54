// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../lib/rules/kind';
import { wordsOf } from '../../lib/ui/catalogue';
import { sampleCard } from '../../lib/ui/sample-card';
import { welcomeRest, welcomeTop } from '../../lib/ui/welcome-view';
import { read } from '../read';

const ACTIONS = { askAccess() {}, openOptions() {}, pickLanguage() {} };
const FACTS = {
  language: 'auto',
  isPrivate: false,
  access: true,
  commands: [{ name: 'toggle-highlights', keys: 'Alt+Shift+S' }],
  pin: 'chromium',
  isPinned: false,
} as const;
const speechOf = (language: 'zh-CN' | 'zh-TW' | 'en') => ({ language, words: wordsOf(language) });
const rest = (language: 'zh-CN' | 'zh-TW' | 'en', facts: Partial<Parameters<typeof welcomeRest>[1]>): string =>
  welcomeRest(speechOf(language), { ...FACTS, ...facts }, ACTIONS)
    .map((element) => element.textContent)
    .join('\n');

describe.each(['zh-CN', 'zh-TW'] as const)('the sample in %s', (language) => {
  const { sample } = wordsOf(language).welcome;
  const text = sample.before + sample.sentence + sample.after;

  test('is marked by the engine just as the page shows it', () => {
    const { notes } = read(text);
    const note = notes.find(({ quote }) => quote === sample.sentence);
    expect(note).toMatchObject({ kind: sample.kind, severity: 'high' });
    expect(note?.evidence).toMatchObject([{ quote: sample.deciding, reason: 'vague-source' }]);
    expect(notes.filter(({ quote, severity }) => quote !== sample.sentence && severity === 'high')).toEqual([]);
  });
});

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('the page in %s', (language) => {
  const { words } = speechOf(language);

  test('explains the sample in the words of its kind', () => {
    const { sample } = words.welcome;
    const kind = KINDS.find((id) => id === sample.kind);
    const told = sampleCard(speechOf(language)).textContent ?? '';
    if (!kind) throw new Error(`The sample's kind "${sample.kind}" is none of ours.`);
    expect(sample.sentence).toContain(sample.deciding);
    for (const part of [words.kinds[kind].title, words.kinds[kind].why, words.kinds[kind].ask, words.kinds[kind].act])
      expect(told).toContain(part);
  });

  test.each([
    ['keys are told as the browser says them', { commands: [{ name: 'toggle-highlights', keys: '⌥⇧K' }] }, '⌥⇧K'],
    ['without keys it says so', { commands: [{ name: 'toggle-highlights', keys: '' }] }, words.keys.none],
    ['without keys none are to be pressed', { commands: [{ name: 'next-note', keys: '' }] }, words.welcome.offNoKeys],
    ['a browser without shortcuts', { commands: [] }, words.welcome.offNoKeys],
    ['the pin in Firefox', { pin: 'firefox' }, words.welcome.pin.firefox],
    ['the pin on a phone', { pin: 'android' }, words.welcome.pin.android],
    ['an icon that is there', { isPinned: true }, words.welcome.pinned],
    ['a browser that does not say where the icon is', { isPinned: null }, words.welcome.pin.chromium],
    ['access that is missing', { access: false }, words.states.refused.button],
    ['whose work it is not', {}, words.about.notAffiliated],
  ] as const)('%s', (_, facts, told) => expect(rest(language, facts)).toContain(told));

  test('a private window cannot change the language', () => {
    const [header] = welcomeTop(speechOf(language), { ...FACTS, isPrivate: true }, ACTIONS);
    expect(header?.querySelector('fieldset')?.disabled).toBe(true);
  });
});
