// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
export {};
