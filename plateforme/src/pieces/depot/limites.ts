/** Files at once, without a script; with it, one after the other. */
export const FICHIERS_MAX = 10;
/** Bytes of a piece of a file that the script sends: lost, it is soon sent again. */
export const MORCEAU = 512 * 1024;
