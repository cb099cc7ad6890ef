import type { Adapter, AdapterPayload } from "oidc-provider";

interface Gardee {
	contenu: AdapterPayload;
	expire: number;
}

const plafond = 10_000;

/** Where the stand-in keeps what it hands out: in memory, lost with the process, bounded. */
export function memoire(): (genre: string) => Adapter {
	const gardees = new Map<string, Gardee>();
	const lire = (cle: string) => {
		const gardee = gardees.get(cle);
		return gardee && gardee.expire > Date.now() ? gardee.contenu : undefined;
	};
	const trouver = (genre: string, vrai: (contenu: AdapterPayload) => boolean) => {
		for (const [cle, { contenu }] of gardees)
			if (cle.startsWith(`${genre}:`) && vrai(contenu)) return lire(cle);
		return undefined;
	};
	return (genre) => ({
		async upsert(id, contenu, duree) {
			if (gardees.size >= plafond) gardees.delete(gardees.keys().next().value ?? "");
			gardees.set(`${genre}:${id}`, { contenu, expire: Date.now() + (duree ?? 3_600) * 1000 });
		},
		find: async (id) => lire(`${genre}:${id}`),
		findByUid: async (uid) => trouver(genre, (contenu) => contenu.uid === uid),
		findByUserCode: async (code) => trouver(genre, (contenu) => contenu.userCode === code),
		async consume(id) {
			const contenu = lire(`${genre}:${id}`);
			if (contenu) contenu.consumed = Math.floor(Date.now() / 1000);
		},
		async destroy(id) {
			gardees.delete(`${genre}:${id}`);
		},
		async revokeByGrantId(grantId) {
			for (const [cle, { contenu }] of gardees)
				if (contenu.grantId === grantId) gardees.delete(cle);
		},
	});
}
