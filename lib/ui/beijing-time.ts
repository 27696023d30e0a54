import type { Speech } from './view';

/** An instant as the reader's language writes it, in the time zone of the platform. */
export function beijingTime({ language }: Speech, instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(time);
}
