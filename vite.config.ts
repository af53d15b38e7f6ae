import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { script } from './vite-plugin-script.ts';

export default defineConfig({
	plugins: [script(), sveltekit()]
});
