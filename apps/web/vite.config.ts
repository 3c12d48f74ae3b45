import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Address of the API while developing; `npm start` serves both from one port. */
const api = process.env.SPANDREL_API ?? 'http://127.0.0.1:4600';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['spandrel-source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    // The content security policy allows fonts and images from this origin only, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    sourcemap: true,
    // The largest file is the layout engine (ELK), which comes in one piece and is loaded when somebody arranges a drawing.
    chunkSizeWarningLimit: 1_600,
  },
  server: { port: 4610, strictPort: true, proxy: { '/api': { target: api, ws: true } } },
  preview: { proxy: { '/api': { target: api, ws: true } } },
});
