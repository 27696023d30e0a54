import { pattern } from '../text/pattern';
import { shift } from '../text/span';
import { againstFirst } from './conflict';
import type { Check, Value } from './conflict';
import type { ReadLine } from './rule';

/** 副局长陈远山表示: an office, a name, and what ends the name. */
const OFFICE = pattern(
  /(副)?([市县区镇局厅部院校所处会行]长|总[裁统理]|主[任席]|总经理|董事长|书记|秘书长)([\u4E00-\u9FFF]{2,3})(?=表示|介绍|指出|强调|透露|回应|坦言|认为|宣布|出席|带队|主持|告诉|说|称|在|，|。|、|等)/g,
  '长任理记裁席统',
);
/** An office of another time or another house, or one more office of the same person. */
const ANOTHER =
  /时任|原[任副]?|前[任副]|[曾兼]|[升出接改卸候]任|后来|接替|代理|任命|当选|晋升|提拔|免去|常务|执行|名誉|第一副/;
/** What follows an office and is no name. */
const NO_NAME = /^(?:[们级的及和与以是也还在对将已都为不一各等]|[人候]选|办公|会议|助理|信箱|热线|工作|职务)/;

function* officesIn(line: ReadLine): Generator<Value> {
  for (const sentence of line.sentences) {
    for (const { 0: words, 1: deputy, 2: office = '', 3: name = '', index } of OFFICE.all(sentence)) {
      if (NO_NAME.test(name) || ANOTHER.test(sentence.text)) continue;
      const span = shift({ start: index, end: index + words.length }, sentence.start);
      yield { ...line.toArticle(span), thing: `${name} ${office}`, value: deputy ? 1 : 0 };
    }
  }
}

/** 「副局长陈远山……局长陈远山」 One person with two ranks of one office. Silent where one of them is told as past or new. */
export const ranks: Check = function* ranks(lines) {
  const conflictOf = againstFirst((a, b) => a === b);
  for (const line of lines) {
    for (const value of officesIn(line)) {
      const conflict = conflictOf(value);
      if (conflict) yield conflict;
    }
  }
};
