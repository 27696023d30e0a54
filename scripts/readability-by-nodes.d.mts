import type { Plugin } from 'vite';

export function readabilityByNodes(): Plugin;
