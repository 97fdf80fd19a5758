/** The script of the administration page. It needs esbuild, which only a development tree has. */
export declare const bundleAdmin: () => Promise<Buffer>
