// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Painter } from '../../lib/highlights/paint';
import { fakeRegistry } from './fake-registry';
import { noteOn, placedText } from './placed-text';

let fake: ReturnType<typeof fakeRegistry>;
const article = () => placedText(document, '据知情人士透露，桥要关了。', '这是唯一的一座。', '声明：仅供参考。');

beforeEach(() => {
  fake = fakeRegistry();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('painting', () => {
  test('each severity has its own name, the disclaimer apart', () => {
    const text = article();
    new Painter(document).paint(text, [
      noteOn(text, '据知情人士透露，桥要关了。', { severity: 'high' }),
      noteOn(text, '这是唯一的一座。', { severity: 'medium' }),
      noteOn(text, '声明：仅供参考。', { kind: 'self-media-disclaimer', severity: 'info' }),
    ]);
    expect(fake.painted()).toEqual({
      'suyuan-high': ['据知情人士透露，桥要关了。'],
      'suyuan-medium': ['这是唯一的一座。'],
      'suyuan-disclaimer': ['声明：仅供参考。'],
    });
  });

  test('changes no node of the page', () => {
    const text = article();
    const before = document.documentElement.outerHTML;
    const painter = new Painter(document);
    painter.paint(text, [noteOn(text, '唯一', {})]);
    painter.flash(text, { start: 0, end: 3 });
    painter.clear();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('under the same words only the strongest line is drawn, whatever the order', () => {
    const text = article();
    const notes = [
      noteOn(text, '这是唯一的一座。', { severity: 'medium', kind: 'absolute-or-superlative' }),
      noteOn(text, '唯一', { severity: 'low', kind: 'loaded-language' }),
      noteOn(text, '这是唯一的一座。', { severity: 'high' }),
    ];
    for (const order of [notes, notes.toReversed()]) {
      new Painter(document).paint(text, order);
      expect(fake.painted()).toEqual({ 'suyuan-high': ['这是唯一的一座。'] });
    }
  });

  test('a strong stretch inside a weaker one is drawn too', () => {
    const text = article();
    new Painter(document).paint(text, [
      noteOn(text, '这是唯一的一座。', { severity: 'low' }),
      noteOn(text, '唯一', { severity: 'high' }),
    ]);
    expect(fake.painted()).toEqual({ 'suyuan-high': ['唯一'], 'suyuan-low': ['这是唯一的一座。'] });
  });

  test('a note without words, or whose words have gone, gets no place; the others do', () => {
    const text = article();
    const notes = [
      noteOn(text, '', { kind: 'image-without-source' }),
      noteOn(text, '唯一', {}),
      noteOn(text, '据知情人士', {}),
    ];
    text.segments[0]?.node.replaceData(0, 3, '据网友');
    expect(new Painter(document).paint(text, notes)).toEqual([notes[1]]);
  });

  test('clearing takes all of ours and nothing of the page’s', () => {
    const text = article();
    fake.registry.set('search-results', {} as never);
    const painter = new Painter(document);
    painter.paint(text, [noteOn(text, '唯一', {})]);
    painter.clear();
    expect([...fake.registry.keys()]).toEqual(['search-results']);
  });

  test('what the page took away is put back', () => {
    const text = article();
    const painter = new Painter(document);
    painter.paint(text, [noteOn(text, '唯一', {})]);
    fake.registry.clear();
    painter.restore();
    expect(fake.painted()).toEqual({ 'suyuan-high': ['唯一'] });
  });
});

describe('flashing', () => {
  test('marks the stretch for a moment, above the other marks', () => {
    const text = article();
    const painter = new Painter(document);
    expect(painter.flash(text, noteOn(text, '唯一', {}))).toBe(true);
    expect(fake.painted()).toEqual({ 'suyuan-flash': ['唯一'] });
    expect(fake.registry.get('suyuan-flash')?.priority).toBeGreaterThan(3);
    vi.runAllTimers();
    expect(fake.painted()).toEqual({});
  });

  test('says when there is no such place', () => {
    const text = article();
    expect(new Painter(document).flash(text, { start: 9000, end: 9001 })).toBe(false);
  });
});

describe('stretchAt', () => {
  test('gives the notes whose words overlap under the point, the strongest first, and null beside them', () => {
    const text = article();
    const painter = new Painter(document);
    const [medium, high] = [noteOn(text, '唯一的', { severity: 'medium' }), noteOn(text, '一的一座', {})];
    painter.paint(text, [medium, high, noteOn(text, '据知情人士', {})]);
    expect(painter.stretchAt(1, 1)).toBeNull();
    fake.at.push(...(fake.registry.get('suyuan-medium')?.ranges ?? []));
    expect(painter.stretchAt(1, 1)).toMatchObject({ notes: [high, medium], start: medium.start, end: high.end });
  });

  test('knows of a note without a line of its own, since it lies inside a stronger one', () => {
    const text = article();
    const painter = new Painter(document);
    const [high, low] = [noteOn(text, '这是唯一的一座。', {}), noteOn(text, '唯一', { severity: 'low' })];
    painter.paint(text, [low, high]);
    fake.at.push(...(fake.registry.get('suyuan-high')?.ranges ?? []));
    expect(painter.stretchAt(1, 1)?.notes).toEqual([high, low]);
  });

  test('forgets what was painted before', () => {
    const text = article();
    const painter = new Painter(document);
    painter.paint(text, [noteOn(text, '唯一', {})]);
    expect(painter.stretches).toHaveLength(1);
    painter.clear();
    expect([painter.stretches, painter.hasMarks]).toEqual([[], false]);
  });
});
