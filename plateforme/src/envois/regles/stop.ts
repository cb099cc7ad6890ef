/** « STOP », « Stop SMS », « stop 36 111 », « ARRET »: the first word decides, as operators read it. */
export const estStop = (texte: string): boolean =>
	/^[\s"'«(]*(stop|arr[eêÊ]t)(?![\p{L}])/iu.test(texte);
