import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/**
 * Browser side of Draad: `vite build -c app/schil/web/vite.config.ts` writes `app/schil/web/dist`. Nothing is inlined:
 * the Content-Security-Policy of the server allows only files of our own.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { conditions: ['draad-bron', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/api': 'http://localhost:3000', '/inloggen': 'http://localhost:3000', '/uitloggen': 'http://localhost:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // Says how the hashed files are called; the family pages, drawn by the server, take their stylesheet from it.
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
})
