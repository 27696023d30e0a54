import type { Platform } from './platform-data';

/** Whether a line of normal text is the breadcrumb of the platform's uploaders. */
export const isBreadcrumb = ({ breadcrumb }: Platform, line: string): boolean =>
  breadcrumb !== undefined && line.includes(breadcrumb.holds) && breadcrumb.pattern.test(line);
