import type { Span } from '../text/span';

/** A line by which the platform or the author hands responsibility for the text away. Offsets are the article's. */
export interface Disclaimer extends Span {
  readonly quote: string;
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en';
  /** `quoted`: the words stand inside somebody's text; they are not this page's own notice. */
  readonly by: 'platform' | 'creator' | 'quoted';
  /** The platform whose name the line gives, or null. */
  readonly platform: string | null;
}
