// How this server is, asked of itself: when the page opens, and when one comes back to it.
const probes = [...document.querySelectorAll('[data-probe]')]

const ask = async (probe) => {
  const link = probe.querySelector('a')
  try {
    const response = await fetch(probe.dataset.probe, { cache: 'no-store' })
    const { status } = await response.json()
    probe.className = response.ok ? 'good' : 'bad'
    link.textContent = status
  } catch {
    probe.className = 'bad'
    link.textContent = 'no answer'
  }
}

const askAll = () => Promise.all(probes.map(ask))

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) askAll()
})
askAll()
