import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../kern/ui/css/index.css'
import './schil.css'
import { maakCache } from '../../kern/ui/data/vragen.tsx'
import { maakClient, type Routes } from '../../kern/ui/index.ts'
import { App } from './App.tsx'

// The server writes this table; before it was ever written there is none, and every call says which route it misses.
const tabel = import.meta.glob<{ routes: Routes }>('../routes.generated.ts', { eager: true })
const routes = Object.values(tabel)[0]?.routes ?? {}

// After a new version is put in place, a page that was open asks for files that are gone: load anew, once.
window.addEventListener('vite:preloadError', (e) => {
  const al = sessionStorage.getItem('draad.herladen')
  if (al === '1') return
  e.preventDefault()
  sessionStorage.setItem('draad.herladen', '1')
  window.location.reload()
})
window.addEventListener('load', () => setTimeout(() => sessionStorage.removeItem('draad.herladen'), 10_000))

const plek = document.getElementById('draad')
if (plek) {
  createRoot(plek).render(
    <StrictMode>
      <QueryClientProvider client={maakCache()}>
        <App client={maakClient(routes)} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
