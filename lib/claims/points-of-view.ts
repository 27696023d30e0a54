import { pattern } from '../text/pattern';
import type { Sentence } from './sentence';
import { sourceOf } from './source';
import type { Source } from './source';
import { speakerBefore } from './speaker';

/** 世卫：……, 李岷：…… at the head of a line: who speaks, as interviews and headlines give it. */
const HEAD = pattern(/^[#【\s(]{0,4}(?:原标题：|快讯！?：?|通报：)?([\u4E00-\u9FFF·]{2,10}|[A-Z][\w. ]{1,20})：/, '：');
/** 在某某看来: whose view it is. */
const IN_VIEW = pattern(/在([^，。；：“”在我]{1,20})(?:看来|眼[里中])/, '在', '看眼');

const spanOf = (start: number, words: string) => ({ start, end: start + words.length });

/** Speakers without a verb: before a colon at the head of a line, and 在某某看来. */
export function* pointsOfView(sentence: Sentence): Generator<Source> {
  const { text } = sentence;
  const head = HEAD.first(sentence);
  if (head?.[1] !== undefined) {
    const at = text.indexOf(head[1]);
    const { speaker } = speakerBefore(sentence, at + head[1].length);
    if (speaker === 'named' || speaker === 'vague') yield sourceOf(speaker, head[1], spanOf(at, head[1]));
  }
  const view = IN_VIEW.first(sentence);
  if (view?.[1] !== undefined) {
    const { speaker } = speakerBefore(sentence, view.index + 1 + view[1].length);
    if (speaker !== 'none' && speaker !== 'author') yield sourceOf(speaker, view[1], spanOf(view.index, view[0]));
  }
}
