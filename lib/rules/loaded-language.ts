import { holds, isTold, ownCues } from './rule';
import type { Rule } from './rule';

/** Literal and genre uses. */
const LITERAL =
  /恐怖袭击|恐怖主义|恐怖片|惊悚片|悬疑|地震|海啸|台风|火山|雷霆队|泥石流|游戏|影片|小说|电影|电视剧|剧中|剧情|片中|戏里|话剧|漫画|成语|典故/;

/** 「全网炸锅！」 Words that stir instead of inform, in the author's voice. Silent inside quotations and on literal uses. */
export default {
  id: 'loaded-language',
  severity: 'low',
  concerns: (sentence) => sentence.attribution !== 'linked' && holds(sentence, 'loaded', 'mild'),
  *findInSentence({ sentence, isTitle }) {
    const { text, attribution } = sentence;
    // What a source answers for is not the author's voice, and what stands behind a verb of saying is somebody else's.
    if (LITERAL.test(text) || (attribution === 'named' && !isTitle)) return;
    // Those of the mild list report as often as they stir; they count in a headline, before an exclamation mark, in twos.
    const cues = [...ownCues(sentence, 'loaded'), ...ownCues(sentence, 'mild')].filter((cue) => !isTold(text, cue));
    const words = new Set(cues.map(({ word }) => word));
    const counts = isTitle || words.size > 1 || /！”?$/.test(text) || cues.some(({ list }) => list === 'loaded');
    if (!counts) return;
    for (const { start, end } of cues) yield { span: { start, end }, words: [{ start, end, reason: 'loaded' }] };
  },
} as const satisfies Rule;
