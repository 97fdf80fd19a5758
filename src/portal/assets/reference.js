// The reference of an API by Swagger UI: its operations and schemas alone, since the page around it has the
// rest; with samples of code in each operation, and the token from the page's own field.
import { withServer } from './code.js'
import { toBeTried } from './to-be-tried.js'

const place = document.querySelector('[data-reference]')
const tokenField = document.querySelector('[data-token]')
const tokenState = document.querySelector('[data-token-state]')

const fetchJson = async (address) => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} was answered by ${response.status}`)
  return response.json()
}

/** Our parts of Swagger UI, in the shape that it wants plugins in. */
const pluginOf =
  (samples) =>
  ({ React }) => {
    const element = React.createElement

    const Sample = ({ caption, code }) =>
      element(
        'figure',
        { className: 'sample' },
        element(
          'figcaption',
          null,
          caption,
          ' ',
          element(
            'button',
            { type: 'button', 'data-copy': '' },
            'Copy',
            element('span', { className: 'hidden' }, ` ${caption}`),
          ),
        ),
        element('pre', { tabIndex: 0 }, element('code', null, withServer(code))),
      )

    /** Operations and schemas, below the API's description. */
    const Reference = ({ getComponent, specSelectors }) => {
      const part = (name) => getComponent(name, true)
      const isThere = specSelectors.loadingStatus() === 'success'
      return element(
        'div',
        { className: 'swagger-ui' },
        element(getComponent('SvgAssets')),
        isThere
          ? [
              element(part('Markdown'), { key: 'text', source: specSelectors.info().get('description') }),
              element(part('operations'), { key: 'operations' }),
              element(part('Models'), { key: 'schemas' }),
            ]
          : element('p', { role: 'status' }, 'The specification is being read.'),
      )
    }

    const withSamples = (Responses) => (props) => {
      const { curl, typescript } = samples[`${props.method} ${props.path}`]
      return element(
        React.Fragment,
        null,
        element(
          'section',
          { className: 'samples' },
          element('h4', null, 'Code'),
          element(Sample, { caption: 'curl', code: curl }),
          element(Sample, { caption: 'TypeScript', code: typescript }),
        ),
        element(Responses, props),
      )
    }

    /** In place of the lock that opens a dialogue: the way to the token's field. */
    const TokenButton = () => () =>
      element(
        'button',
        { type: 'button', className: 'wants-token', onClick: () => tokenField.focus() },
        'Token',
      )

    /** The field of a file in a list of files: Swagger UI warns where it has none of this name. */
    const FileField = (props) => element(props.getComponent('JsonSchema_string'), props)

    /** Fields that are left empty are left out, unless one ticks that they be sent. */
    const withoutEmpty = (IncludeEmpty) => (props) =>
      element(IncludeEmpty, {
        ...props,
        isIncludedOptions: { ...props.isIncludedOptions, defaultValue: false },
      })

    return {
      components: { Reference, JsonSchema_string_binary: FileField },
      wrapComponents: {
        responses: withSamples,
        authorizeOperationBtn: TokenButton,
        ParameterIncludeEmpty: withoutEmpty,
      },
    }
  }

const useToken = (ui) => {
  const take = () => {
    const token = tokenField.value.trim().replace(/^Bearer\s+/i, '')
    if (token === '') ui.authActions.logout(['token'])
    else ui.preauthorizeApiKey('token', token)
    tokenState.textContent = token === '' ? 'No token is sent.' : 'The token is sent with every request.'
  }
  tokenField.addEventListener('input', take)
  document.querySelector('[data-forget]').addEventListener('click', () => {
    tokenField.value = ''
    take()
    tokenField.focus()
  })
  if (tokenField.value !== '') take()
}

/** Frames of the screen that an operation is waited for: it appears some of them after it was asked for. */
const PATIENCE = 300

const showOperation = (id, patience = PATIENCE) => {
  const control = document.getElementById(id)?.querySelector('.opblock-summary-control')
  if (control) {
    control.closest('.opblock').scrollIntoView()
    control.focus({ preventScroll: true })
  } else if (patience > 0) requestAnimationFrame(() => showOperation(id, patience - 1))
}

/** Opens the operation that the address names, and gives it the keyboard. */
const openOperation = (ui) => {
  const hash = decodeURIComponent(location.hash)
  if (!hash.startsWith('#/')) return
  ui.layoutActions.parseDeepLinkHash(hash)
  showOperation(`operations-${hash.slice(2).replace('/', '-').replaceAll(' ', '_')}`)
}

try {
  place.querySelector('[data-loading]').textContent = 'The reference is being loaded.'
  const [spec, samples] = await Promise.all([place.dataset.reference, place.dataset.samples].map(fetchJson))
  const ui = window.SwaggerUIBundle({
    spec: toBeTried(spec),
    domNode: place,
    layout: 'Reference',
    plugins: [pluginOf(samples)],
    deepLinking: true,
    docExpansion: 'list',
    displayOperationId: true,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
    validatorUrl: null,
    onComplete: () => openOperation(ui),
  })
  useToken(ui)
  addEventListener('hashchange', () => openOperation(ui))
  // One who has scrolled away may ask again for the operation that the address names already.
  document.querySelector('.index').addEventListener('click', ({ target }) => {
    if (target.closest('a')?.hash === location.hash) openOperation(ui)
  })
} catch (error) {
  place.textContent = `The reference could not be shown: ${error.message}. Please load the page again.`
}
