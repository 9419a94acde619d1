import { z } from 'astro/zod';
import { speakFrench } from './speak-french.ts';

// Both are read as the modules below are loaded: Zod would try `eval`, which the policy refuses.
z.config({ jitless: true });
speakFrench();
const { openEditor } = await import('./open-editor.ts');
await openEditor();
document.querySelector('#attente')?.remove();
