import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();

/** A document of these bytes, as the command makes it: no scripts run, nothing is loaded. */
export const parsePage = (html: string): Document => parser.parseFromString(html, 'text/html');
