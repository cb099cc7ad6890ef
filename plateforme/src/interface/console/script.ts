declare const __VERSION_CLAVIER__: string;

/** Its address changes with its content, so that it may be kept for long. */
export const scriptDeLaConsole = `/console.js?v=${__VERSION_CLAVIER__}`;
