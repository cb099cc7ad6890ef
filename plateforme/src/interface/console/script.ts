declare const __VERSION_CLAVIER__: string;
declare const __VERSION_DEPOT__: string;

/** Its address changes with its content, so that it may be kept for long. */
export const scriptDeLaConsole = `/console.js?v=${__VERSION_CLAVIER__}`;

/** Sends documents piece by piece. */
export const scriptDuDepot = `/depot.js?v=${__VERSION_DEPOT__}`;
