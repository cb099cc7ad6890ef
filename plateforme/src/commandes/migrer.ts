import { migrer as appliquer, rejoindreBase } from "../socle/operateur.ts";

export async function migrer(donnees: string): Promise<void> {
	const acces = await rejoindreBase(donnees, "migrer");
	try {
		const noms = await appliquer(acces.proprietaire, acces.secrets);
		for (const nom of noms) console.log(`appliquée : ${nom}`);
		if (noms.length === 0) console.log("La base de données est à jour.");
	} finally {
		await acces.arreter();
	}
}
