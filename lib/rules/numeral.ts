const DIGITS = '零一二三四五六七八九';
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** A number in Arabic digits or Han numerals, as a pattern's source. */
export const NUMERAL = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,4})?|[零一二两三四五六七八九十百千]{1,7}`;

/** The value of Han numerals below ten thousand: 十二, 三百零五, 两千. */
function hanValue(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const character of numeral) {
    const step = STEPS[character];
    if (step === undefined) digit = character === '两' ? 2 : DIGITS.indexOf(character);
    else {
      total += (digit === 0 ? 1 : digit) * step;
      digit = 0;
    }
  }
  return total + digit;
}

/** The value of a number in digits (1,200 or 1.5) or in Han numerals, times the 万 or 亿 that stands after it. */
export function valueOf(numeral: string, step = ''): number {
  const plain = /^\d/.test(numeral) ? Number(numeral.replaceAll(',', '')) : hanValue(numeral);
  return plain * (STEPS[step] ?? 1);
}
