import { isMainThread } from 'node:worker_threads'

// Loaded into every server with --import: when the benchmark dies, even by SIGKILL, its servers go too.
// Worker threads inherit the flag and have no channel.
if (isMainThread && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
