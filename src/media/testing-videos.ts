/**
 * Videos that browsers play: 1.2 seconds of 16 x 16 pixels at 5 frames a second, half red, half blue, made by
 *
 *   ffmpeg -f lavfi -i color=red:s=16x16:r=5:d=0.6 -f lavfi -i color=blue:s=16x16:r=5:d=0.6
 *     -filter_complex '[0][1]concat=n=2' -pix_fmt yuv420p -fflags +bitexact -map_metadata -1
 *
 * with `-c:v libx264 -profile:v baseline -bsf:v filter_units=remove_types=6` (`-movflags +faststart` for MP4)
 * or `-c:v libvpx -crf 40 -b:v 50k`.
 */
const decode = (base64: string): Buffer => Buffer.from(base64, 'base64')

const MP4 = decode(`
AAAAIGZ0eXBpc29tAAACAGlzb21pc28yYXZjMW1wNDEAAAMWbW9vdgAAAGxtdmhkAAAAAAAAAAAAAAAAAAAD6AAABLAAAQAAAQAA
AAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAA
AmV0cmFrAAAAXHRraGQAAAADAAAAAAAAAAAAAAABAAAAAAAABLAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAA
AAAAAAAAAAAAAABAAAAAABAAAAAQAAAAAAAkZWR0cwAAABxlbHN0AAAAAAAAAAEAAASwAAAAAAABAAAAAAHdbWRpYQAAACBtZGhk
AAAAAAAAAAAAAAAAAAAoAAAAMABVxAAAAAAALWhkbHIAAAAAAAAAAHZpZGUAAAAAAAAAAAAAAABWaWRlb0hhbmRsZXIAAAABiG1p
bmYAAAAUdm1oZAAAAAEAAAAAAAAAAAAAACRkaW5mAAAAHGRyZWYAAAAAAAAAAQAAAAx1cmwgAAAAAQAAAUhzdGJsAAAAuHN0c2QA
AAAAAAAAAQAAAKhhdmMxAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAABAAEABIAAAASAAAAAAAAAABDExhdmMgbGlieDI2NAAAAAAA
AAAAAAAAAAAAAAAAAAAAGP//AAAALmF2Y0MBQsAK/+EAFmdCwArZHsBEAAADAAQAAAMAKDxImSABAAVoy4PLIAAAABBwYXNwAAAA
AQAAAAEAAAAUYnRydAAAAAAAAAI2AAACNgAAABhzdHRzAAAAAAAAAAEAAAAGAAAIAAAAABRzdHNzAAAAAAAAAAEAAAABAAAAHHN0
c2MAAAAAAAAAAQAAAAEAAAAGAAAAAQAAACxzdHN6AAAAAAAAAAAAAAAGAAAAGAAAAAoAAAAKAAAAFwAAAAkAAAAJAAAAFHN0Y28A
AAAAAAAAAQAAA0YAAAA9dWR0YQAAADVtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABtZGlyYXBwbAAAAAAAAAAAAAAAAAhpbHN0AAAA
CGZyZWUAAABdbWRhdAAAABRliIQEfEYoAApJxwABI5jgAC2tgAAAAAZBmjgIeoAAAAAGQZpUB/qAAAAAE0GImBPxGKAANX8cAAYc
o4AAic4AAAAFQZqAEPUAAAAFQZqgP9Q=`)

const QUICK_TIME = decode(`
AAAAFGZ0eXBxdCAgAAACAHF0ICAAAAAId2lkZQAAAF1tZGF0AAAAFGWIhAR8RigACknHAAEjmOAALa2AAAAABkGaOAh6gAAAAAZB
mlQH+oAAAAATQYiYE/EYoAA1fxwABhyjgACJzgAAAAVBmoAQ9QAAAAVBmqA/1AAAAvFtb292AAAAbG12aGQAAAAAAAAAAAAAAAAA
AAPoAAAEsAABAAABAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACAAACfXRyYWsAAABcdGtoZAAAAAMAAAAAAAAAAAAAAAEAAAAAAAAEsAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAA
AAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAEAAAAAAEAAAABAAAAAAACRlZHRzAAAAHGVsc3QAAAAAAAAAAQAABLAAAAAAAAEAAAAA
AfVtZGlhAAAAIG1kaGQAAAAAAAAAAAAAAAAAACgAAAAwAH//AAAAAAAtaGRscgAAAABtaGxydmlkZQAAAAAAAAAAAAAAAAxWaWRl
b0hhbmRsZXIAAAGgbWluZgAAABR2bWhkAAAAAQAAAAAAAAAAAAAALGhkbHIAAAAAZGhscnVybCAAAAAAAAAAAAAAAAALRGF0YUhh
bmRsZXIAAAAkZGluZgAAABxkcmVmAAAAAAAAAAEAAAAMdXJsIAAAAAEAAAE0c3RibAAAAKRzdHNkAAAAAAAAAAEAAACUYXZjMQAA
AAAAAAABAAAAAEZGTVAAAAIAAAACAAAQABAASAAAAEgAAAAAAAAAAQxMYXZjIGxpYngyNjQAAAAAAAAAAAAAAAAAAAAAAAAAABj/
/wAAAC5hdmNDAULACv/hABZnQsAK2R7ARAAAAwAEAAADACg8SJkgAQAFaMuDyyAAAAAQcGFzcAAAAAEAAAABAAAAGHN0dHMAAAAA
AAAAAQAAAAYAAAgAAAAAFHN0c3MAAAAAAAAAAQAAAAEAAAAcc3RzYwAAAAAAAAABAAAAAQAAAAYAAAABAAAALHN0c3oAAAAAAAAA
AAAAAAYAAAAYAAAACgAAAAoAAAAXAAAACQAAAAkAAAAUc3RjbwAAAAAAAAABAAAAJA==`)

const WEBM = decode(`
GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQJChYECGFOAZwEAAAAAAAJrEU2bdLpNu4tTq4QVSalmU6yBoU27i1OrhBZU
rmtTrIHGTbuMU6uEElTDZ1OsggEXTbuMU6uEHFO7a1OsggJD7AEAAAAAAABZAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVSalmoCrXsYMPQkBNgIRM
YXZmV0GETGF2ZkSJiECSwAAAAAAAFlSua8yuAQAAAAAAAEPXgQFzxYgAAAAAAAAAAZyBACK1nIN1bmSIgQCGhVZfVlA4g4EBI+OD
hAvrwgDglLCBELqBEJqBAlWwiFW3gQFVuIECElTDZ9Fzc85jwItjxYgAAAAAAAAAAWfImEWjh0VOQ09ERVJEh4tMYXZjIGxpYnZw
eGfIokWjiERVUkFUSU9ORIeUMDA6MDA6MDEuMjAwMDAwMDAwAAAfQ7Z1QNDngQCjvYEAAIDwAgCdASoQABAAAEcIhYWIhYSIAgIC
daoD+AP6Ag1NGAD+/W7z/+OZNzDE/45t//FhPA4oyP/xUQCjlYEAyACxAQAHEOwAGAAYWC/0AAgAAKOVgQGQALEBAAcQ7AAYABhY
L/QACAAAo7CBAliAMAIAnQEqEAAQAAWHCIWFiIWEiB2CAnT0b4UA/u+9V/5xL/6Bf+AvQ8RhnWCjlYEDIACxAQAWEOwAGAAYWC/0
ACQAAKOVgQPoALEBABYQ7AAYABhYL/QAJAAAHFO7a6O7j7OBALeK94EB8YIBbfCBA7uQs4ICWLeK94EB8YIBbfCBcA==`)

/** A box of ISO 14496-12: its size in four bytes, its name in four, and what it holds. */
export const box = (name: string, ...content: Buffer[]): Buffer => {
  const held = Buffer.concat(content)
  const head = Buffer.alloc(8, name, 'latin1')
  head.writeUInt32BE(8 + held.length)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, held])
}

/** An element of EBML (RFC 8794): its id, its size in eight bytes, and what it holds. */
export const element = (id: number, ...content: Buffer[]): Buffer => {
  const held = Buffer.concat(content)
  const name = Buffer.from(id.toString(16), 'hex')
  return Buffer.concat([name, sizeOf(held.length), held])
}

const sizeOf = (length: number): Buffer => {
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(length))
  size[0] = 1
  return size
}

/** How many bytes are missing to so many; what fills them has a head of its own. */
const missing = (video: Buffer, bytes: number, head: number): number => {
  const left = bytes - video.length
  if (left < head) throw new RangeError(`at least ${video.length + head} bytes`)
  return left - head
}

const padBoxes = (video: Buffer, bytes: number | undefined): Buffer =>
  bytes === undefined
    ? Buffer.from(video)
    : Buffer.concat([video, box('free', Buffer.alloc(missing(video, bytes, 8)))])

/** An MP4 with H.264, of so many bytes if told. */
export const mp4 = (bytes?: number): Buffer => padBoxes(MP4, bytes)

/** A QuickTime movie with H.264, whose index comes last; of so many bytes if told. */
export const quickTime = (bytes?: number): Buffer => padBoxes(QUICK_TIME, bytes)

const VOID = 0xec
const SEGMENT = Buffer.from([0x18, 0x53, 0x80, 0x67])

/** A WebM with VP8, of so many bytes if told. */
export const webm = (bytes?: number): Buffer => {
  if (bytes === undefined) return Buffer.from(WEBM)
  const padded = Buffer.concat([WEBM, element(VOID, Buffer.alloc(missing(WEBM, bytes, 9)))])
  const content = WEBM.indexOf(SEGMENT) + 12
  sizeOf(padded.length - content).copy(padded, content - 8)
  return padded
}
