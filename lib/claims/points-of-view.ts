import { pattern } from '../text/pattern';
import { cuesOf } from './sentence';
import type { Sentence } from './sentence';
import { sourceOf } from './source';
import type { Source } from './source';
import { speakerBefore } from './speaker';

/** 世卫：……, 李岷：…… at the head of a line: who speaks, as interviews and headlines give it. */
const HEAD = pattern(/^[#【\s(]{0,4}(?:原标题：|快讯！?：?|通报：)?([\u4E00-\u9FFF·]{2,10}|[A-Z][\w. ]{1,20})：/, '：');
/** 在某某看来: whose view it is. */
const IN_VIEW = pattern(/在([^，。；：“”在我]{1,20})(?:看来|(?<![他她们])眼[里中])/, '在', '看眼');
/** Where a clause begins, with a word for whose media or people they are. */
const BEGINS = /(?:^|[，！？；\s]).{0,2}$/;

const spanOf = (start: number, words: string) => ({ start, end: start + words.length });

/** Speakers without a verb: before a colon at the head of a line, and 在某某看来. */
export function* pointsOfView(sentence: Sentence): Generator<Source> {
  const { text } = sentence;
  const head = HEAD.first(sentence);
  if (head?.[1] !== undefined) {
    const at = text.indexOf(head[1]);
    const { speaker } = speakerBefore(sentence, at + head[1].length);
    if (/^(?:named|vague|side)$/.test(speaker)) yield sourceOf(speaker, head[1], spanOf(at, head[1]));
  }
  // ……，外媒：…… a headline's second half.
  for (const cue of cuesOf(sentence, 'vagueSpeakers')) {
    if (text[cue.end] === '：' && BEGINS.test(text.slice(Math.max(0, cue.start - 3), cue.start)))
      yield sourceOf('vague', cue.word, cue);
  }
  const view = IN_VIEW.first(sentence);
  if (view?.[1] !== undefined) {
    const { speaker } = speakerBefore(sentence, view.index + 1 + view[1].length);
    if (speaker !== 'none' && speaker !== 'author') yield sourceOf(speaker, view[1], spanOf(view.index, view[0]));
  }
}
