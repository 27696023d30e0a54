import { NAMED_FORM } from './dated-source';
import { cuesOf, isQuoted } from './sentence';
import type { Sentence } from './sentence';
import { namedSource } from './source';
import type { Source } from './source';
import { speakerBefore } from './speaker';

/** Hearsay cues: 据悉, 网传, 研究显示 without whose. */
export function* hearsay(sentence: Sentence): Generator<Source> {
  for (const cue of cuesOf(sentence, 'vagueSources')) {
    if (isQuoted(sentence, cue) || (cue.word.startsWith('有') && sentence.text[cue.start - 1] === '没')) continue;
    if (/(?:显示|表明|发现|证实)$/.test(cue.word)) {
      const { speaker } = speakerBefore(sentence, cue.start);
      const before = sentence.text.slice(Math.max(0, cue.start - 24), cue.start);
      if (speaker === 'named' || NAMED_FORM.test(before.replace(/的$/, ''))) {
        yield namedSource(cue.start - before.length, before + cue.word);
        continue;
      }
    }
    const refersBack = /^(?:研究|实验)/.test(cue.word) ? 'study' : null;
    yield { attribution: 'vague', words: cue.word, span: cue, reason: 'vague-source', refersBack };
  }
}
