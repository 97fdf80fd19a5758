import { describe, expect, it } from 'vitest'
import { html, proseOf } from './html.ts'

describe('markup', () => {
  it('escapes what stands in its gaps, in text and in attributes', () => {
    const text = `<script>"&'`
    expect(html`<p title="${text}">${text}</p>`.text).toBe(
      '<p title="&#60;script&#62;&#34;&#38;&#39;">&#60;script&#62;&#34;&#38;&#39;</p>',
    )
  })

  it('takes markup, lists of it, numbers and nothing as they are', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`)
    expect(html`<ul>${items}</ul>${1}${undefined}${false}`.text).toBe('<ul><li>a</li><li>b</li></ul>1')
  })

  it('shows code in prose as code, escaped as well', () => {
    expect(proseOf('send `<a>` & wait').text).toBe('send <code>&#60;a&#62;</code> &#38; wait')
  })
})
