import type { Plugin } from 'vite';

export function cssAsWritten(): Plugin;
