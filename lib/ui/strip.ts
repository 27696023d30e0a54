import type { ToldNote } from '../extension/page-answer';
import { STYLES, styleOf } from '../highlights/style-of';
import type { Style } from '../highlights/style-of';
import { h } from './h';
import type { PageActions, Speech } from './view';

const SVG = 'http://www.w3.org/2000/svg';
/** The strip's own units, from the article's beginning to its end, and its height. */
const WIDTH = 1000;
const HEIGHT = 20;
/** How high a tick of each style stands: weight is told by height and by the line (style.css), not by colour alone. */
const REACH: Readonly<Record<Style, number>> = { high: 20, medium: 14, low: 8, disclaimer: 14 };

function draw<Tag extends 'svg' | 'path'>(tag: Tag, attributes: Readonly<Record<string, string | number>>) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/**
 * Where in the article the notes stand, as a quiet strip: one path a style, however many notes there are. A click goes to
 * the nearest. Only for the eye: the list below it is the way for everybody. Null when there is nothing to show.
 * `length` is the article's, in the notes' own offsets.
 */
export function strip(
  { words }: Speech,
  notes: readonly ToldNote[],
  length: number,
  { goTo }: PageActions,
): HTMLElement | null {
  const placed = notes.filter(({ end, placed: there }) => there && end <= length);
  if (placed.length === 0 || length === 0) return null;
  const xOf = ({ start, end }: ToldNote): number => Math.round((((start + end) / 2) * WIDTH) / length);
  const paths = STYLES.map((style) => {
    const own = placed.filter((note) => styleOf(note) === style);
    return draw('path', {
      class: `tick tick-${style}`,
      d: own.map((note) => `M${xOf(note)} ${HEIGHT}V${HEIGHT - REACH[style]}`).join(''),
    });
  });
  const picture = draw('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none' });
  picture.append(...paths);
  const onclick = (event: Event): void => {
    const { left, width } = picture.getBoundingClientRect();
    const x = (((event as MouseEvent).clientX - left) * WIDTH) / width;
    goTo(placed.reduce((best, note) => (Math.abs(xOf(note) - x) < Math.abs(xOf(best) - x) ? note : best)));
  };
  return h(
    'div',
    { class: 'strip', 'aria-hidden': 'true', title: words.popup.strip, onclick },
    picture,
    h('span', {}, words.popup.stripStart),
    h('span', {}, words.popup.stripEnd),
  );
}
