import type { CodePrestation } from "droits";
import { chercherCommunes } from "../../socle/index.ts";
import type { Adaptation } from "../actes/kits.ts";
import type { Bras } from "../plan/plan.ts";

/** How many arms the form shows. */
export const BRAS_MAX = 4;

const texte = (formulaire: FormData, nom: string): string => {
	const lu = formulaire.get(nom);
	return typeof lu === "string" ? lu.trim() : "";
};
const facultatif = (formulaire: FormData, nom: string) => texte(formulaire, nom) || undefined;

/** « 12,5 » and « 12.5 » are twelve and a half; anything else is refused by who judges it. */
export const nombreDe = (formulaire: FormData, nom: string): number | undefined => {
	const lu = texte(formulaire, nom).replace(",", ".").replace(/\s/g, "");
	return lu === "" ? undefined : Number(lu);
};
const partDe = (formulaire: FormData, nom: string): number | undefined => {
	const lu = nombreDe(formulaire, nom);
	return lu === undefined ? undefined : lu / 100;
};
const liste = (formulaire: FormData, nom: string) => {
	const lues = formulaire.getAll(nom).filter((valeur) => typeof valeur === "string" && valeur);
	return lues.length > 0 ? lues : undefined;
};

/** What was chosen, not yet judged: `viser` does. */
export function lireAudience(formulaire: FormData, prestation: CodePrestation): unknown {
	const communes = texte(formulaire, "communes")
		.split("\n")
		.map((commune) => commune.trim())
		.filter(Boolean)
		// Nothing found is kept as typed: it is no code, and refused.
		.flatMap((saisie) => {
			const trouvees = chercherCommunes(saisie);
			return trouvees.length > 0 ? trouvees.map(({ code }) => code) : [saisie];
		});
	const age = nombreDe(formulaire, "anniversaire");
	return sansVides({
		prestation,
		situations: liste(formulaire, "situations"),
		statuts: liste(formulaire, "statuts"),
		probabiliteMin: partDe(formulaire, "probabiliteMin"),
		gainMin: nombreDe(formulaire, "gainMin"),
		etatDuDroit: facultatif(formulaire, "etatDuDroit"),
		familles: liste(formulaire, "familles"),
		ageMin: nombreDe(formulaire, "ageMin"),
		ageMax: nombreDe(formulaire, "ageMax"),
		enfantsMin: nombreDe(formulaire, "enfantsMin"),
		communes: communes.length > 0 ? communes : undefined,
		logements: liste(formulaire, "logements"),
		emmenageDepuisMois: nombreDe(formulaire, "emmenageDepuisMois"),
		separeDepuisMois: nombreDe(formulaire, "separeDepuisMois"),
		revenus: facultatif(formulaire, "revenus"),
		anniversaire:
			age === undefined ? undefined : { age, dansMois: nombreDe(formulaire, "dansMois") ?? 3 },
	});
}

const sansVides = (valeurs: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(valeurs).filter(([, valeur]) => valeur !== undefined));

/** An arm without a name is not one. */
export function lireBras(formulaire: FormData): { bras: Bras[]; appelsParJour: number } {
	const bras: Bras[] = [];
	for (let rang = 1; rang <= BRAS_MAX; rang++) {
		const champ = (nom: string) => `bras-${rang}-${nom}`;
		const nom = texte(formulaire, champ("nom"));
		if (!nom) continue;
		const cout = nombreDe(formulaire, champ("cout"));
		bras.push(
			sansVides({
				nom,
				part: nombreDe(formulaire, champ("part")) ?? 0,
				message: texte(formulaire, champ("message")),
				appel: formulaire.get(champ("appel")) === "oui",
				ordre: texte(formulaire, champ("ordre")) || "gain",
				sms: facultatif(formulaire, champ("sms")),
				sujet: facultatif(formulaire, champ("sujet")),
				corps: facultatif(formulaire, champ("corps")),
				cout: cout === undefined ? undefined : Math.round(cout * 100),
			}) as unknown as Bras,
		);
	}
	return { bras, appelsParJour: nombreDe(formulaire, "appelsParJour") ?? 0 };
}

export const lireReglages = (formulaire: FormData) => ({
	base: partDe(formulaire, "base") ?? Number.NaN,
	attendu: partDe(formulaire, "attendu") ?? Number.NaN,
	arretOppositions: partDe(formulaire, "arretOppositions") ?? Number.NaN,
	arretDes: nombreDe(formulaire, "arretDes") ?? Number.NaN,
});

/** One sentence a line. */
const phrases = (formulaire: FormData, nom: string): string[] =>
	texte(formulaire, nom)
		.split("\n")
		.map((phrase) => phrase.trim())
		.filter(Boolean);

export const lireAdaptation = (formulaire: FormData): Adaptation => ({
	titre: texte(formulaire, "titre"),
	pour: texte(formulaire, "pour"),
	pourquoi: texte(formulaire, "pourquoi"),
	messages: {
		sms: texte(formulaire, "sms").replace(/\r\n/g, "\n"),
		courriel: {
			sujet: texte(formulaire, "courriel-sujet"),
			corps: texte(formulaire, "courriel-corps").replace(/\r\n/g, "\n"),
		},
		courrier: {
			sujet: texte(formulaire, "courrier-sujet"),
			corps: texte(formulaire, "courrier-corps").replace(/\r\n/g, "\n"),
		},
	},
	accroche: texte(formulaire, "accroche"),
	explication: texte(formulaire, "explication"),
	avantDeDemander: phrases(formulaire, "avantDeDemander"),
	ouvrir: phrases(formulaire, "ouvrir"),
	gainNet: phrases(formulaire, "gainNet"),
	dettes: phrases(formulaire, "dettes"),
	revue: phrases(formulaire, "revue"),
	sources: phrases(formulaire, "sources"),
});

/** What a kit of the office's own says besides. */
export const lirePropre = (formulaire: FormData) => ({
	prestation: texte(formulaire, "prestation"),
	sensible: formulaire.get("sensible") === "oui",
});

export const numeroDe = (lu: string): number | undefined =>
	/^[1-9]\d{0,14}$/.test(lu) ? Number(lu) : undefined;
