import { adverbialOf, ON_PLATFORM } from './adverbial';
import { BODY_FORM } from './body-form';

/** “国防部”, 经纪公司“某某音乐”: the marks hold a name, and nobody's words. */
const SO_CALLED = /(?<=[\u4E00-\u9FFF])“([^“”，。！？：]{2,8})”(?=[^“”，。：]{0,12}$)/;

/** How far before a verb its speaker may stand, and how far into a sentence its head still speaks (UTF-16 units). */
export const FAR = 60;

/** The words before the verb without what says how, when and to whom; bounded to the clause and from `from` on. */
export function subjectBefore(text: string, verb: number, from: number): string {
  let clause = text.slice(from, verb);
  if (clause.includes('”')) clause = clause.replace(ON_PLATFORM, '').replace(SO_CALLED, '$1');
  const start = Math.max(...['。', '；', '“', '”', '！', '？', '：', '】'].map((mark) => clause.lastIndexOf(mark)));
  let subject = clause.slice(start + 1);
  for (let turn = 0; turn < 6; turn += 1) {
    const adverbial = adverbialOf(subject);
    if (adverbial === '' || (/^[与和]/.test(adverbial) && BODY_FORM.test(subject))) break;
    subject = subject.slice(0, -adverbial.length);
  }
  return subject;
}
