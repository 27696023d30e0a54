import { weekdays } from './calendar';
import { dateOrder } from './date-order';
import { eventDays } from './event-days';
import { growth } from './growth';
import { headlineFigures } from './headline-figures';
import { names } from './names';
import { ranks } from './ranks';
import type { Rule } from './rule';
import { sameMeasure } from './same-measure';
import { scores } from './scores';
import { spansOfYears } from './spans-of-years';
import { statedCount } from './stated-count';
import { sums } from './sums';
import { tolls } from './tolls';

const CHECKS = [
  weekdays, dateOrder, spansOfYears, eventDays, statedCount, sums, growth, scores, tolls, sameMeasure, headlineFigures,
  ranks, names,
]; // prettier-ignore
/** More of them than this tell that a text is a table or a collection, rather than that it contradicts itself. */
const MOST = 12;

/**
 * 「（标题）三人遇难；（正文）事故造成五人死亡」 Two places of one article that cannot both hold, and both are named: two tolls,
 * two values of one measure, two days of what happens once, a headline's figure that the body gives otherwise, one
 * person's office in two ranks, a foreign name written in two ways, parts that do not make their whole, a change that
 * goes the other way, an even score that somebody lost, a weekday that its date does not have, dates in an order that
 * cannot be, a list that does not hold what it says. Silent on parts, estimates, rounding and figures that grew.
 */
export default {
  id: 'internal-inconsistency',
  severity: 'high',
  *findInArticle({ lines }) {
    let count = 0;
    for (const check of CHECKS) {
      yield null;
      for (const { place, other, reason } of check(lines)) {
        if ((count += 1) > MOST) return;
        yield { ...place, words: [{ ...place, reason }], related: [other] };
      }
    }
  },
} as const satisfies Rule;
