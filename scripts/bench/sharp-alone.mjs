// The limit of the upload bench: what Agora does to a small picture, by sharp alone, two jobs at once.
import sharp from 'sharp'

const [source, seconds] = process.argv.slice(2)
sharp.concurrency(1)
sharp.cache(false)
const end = performance.now() + Number(seconds) * 1000
let jobs = 0
const work = async () => {
  while (performance.now() < end) {
    await sharp(source).autoOrient().resize({ height: 200 }).png().toBuffer()
    jobs += 1
  }
}
const began = performance.now()
await Promise.all([work(), work()])
process.stdout.write(String((jobs / (performance.now() - began)) * 1000))
