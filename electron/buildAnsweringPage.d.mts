import type { Plugin } from 'vite';

export function answeringPage(root: string): Plugin;
