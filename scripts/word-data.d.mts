import type { Plugin } from 'vite';
export function wordData(): Plugin;
