/** Of the three parts of a colour (0 to 255), the mean from which words are light, and what they stand on dark. */
const LIGHT = 140;

/**
 * The colours that a page has decided on (`light` or `dark`). One that leaves them to the browser, and yet has light
 * words where the card is to stand, is dark by its own rules: a light card would glare there.
 */
export function schemeOf(document: Document, around: Element | null): string {
  const style = (element: Element) => document.defaultView?.getComputedStyle(element);
  const said = style(document.documentElement)?.colorScheme ?? '';
  if (/\b(?:light|dark)\b/.test(said)) return said;
  return around && isLight(style(around)?.color ?? '') ? 'dark' : 'light dark';
}

function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = /^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  return (red + green + blue) / 3 > LIGHT;
}
