/** A number with commas between its digits, as people write them: `1,500` and `1,50,000`. */
const amount = /\d[\d,]*(?:\.\d+)?/

/**
 * Fees as they are kept: the text that was sent, and the number in it, which is the first one.
 * @param sent a number or a text; undefined where there are none
 */
export const readFees = (sent: string | number | undefined): { fees: string; fee: number } => {
  if (typeof sent === 'number') return { fees: String(sent), fee: sent }
  const [found = '0'] = amount.exec(sent ?? '') ?? []
  return { fees: sent ?? '', fee: Number(found.replaceAll(',', '')) }
}
