// Dredd loads hook files with `require` and hands them `hooks`; ours live in the same process, as ES modules.
const hooks = require('hooks')

const ours = globalThis[Symbol.for('agora.contract-tests')]

hooks.beforeEach((transaction, done) => ours.beforeEach(transaction, done))
hooks.beforeEachValidation((transaction, done) => ours.beforeEachValidation(transaction, done))
hooks.afterEach((transaction, done) => ours.afterEach(transaction, done))
