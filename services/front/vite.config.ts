import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Nothing inlined: the pages' policy allows no inline styles, and fonts only from their own origin.
export default defineConfig({
  plugins: [react()],
  logLevel: 'warn',
  build: {
    assetsInlineLimit: 0,
    target: 'es2023',
    cssTarget: ['chrome125', 'firefox125', 'safari17.5'],
    emptyOutDir: true,
    // By it the server knows what a host's pages need.
    manifest: true,
    chunkSizeWarningLimit: 700,
  },
})
