import type { LazyPanel } from '../../ui/panel.ts';
import ClaimPanel from './ClaimPanel.svelte';
import { claimsWords as words } from './words.ts';

export const panel: LazyPanel = { Panel: ClaimPanel, words, title: (lang) => words.of(lang).title };
