interface Garde<T> {
	jusqua: number;
	lecture: Promise<T>;
}

/**
 * Figures that anyone may ask for, however often, are read once for so long (in milliseconds), and those who
 * come meanwhile wait for the same reading. At most `nombre` are kept, the oldest leave first; a
 * reading that failed is not kept.
 */
export function retenir<T>(duree: number, nombre: number, maintenant = Date.now) {
	const gardes = new Map<string, Garde<T>>();
	return (cle: string, lire: () => Promise<T>): Promise<T> => {
		const connue = gardes.get(cle);
		if (connue && maintenant() < connue.jusqua) return connue.lecture;
		const garde = { jusqua: maintenant() + duree, lecture: lire() };
		gardes.delete(cle);
		gardes.set(cle, garde);
		garde.lecture.catch(() => {
			if (gardes.get(cle) === garde) gardes.delete(cle);
		});
		const [plusAncienne] = gardes.keys();
		if (gardes.size > nombre && plusAncienne !== undefined) gardes.delete(plusAncienne);
		return garde.lecture;
	};
}
