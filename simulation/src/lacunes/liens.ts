import type { CodePrestation, EtatDroit, Foyer } from "droits";

/** Ce qui lie le foyer à l'organisme, donc ce qu'il a dû lui dire. */
export interface Liens {
	/** Déclare ses revenus chaque trimestre (RSA, prime d'activité). */
	declare: boolean;
	/** Sa dernière déclaration trimestrielle manque. */
	enRetard: boolean;
	logement: boolean;
	/** A un droit soumis aux ressources N-2. */
	ressources: boolean;
	rsa: boolean;
	asf: boolean;
	cmg: boolean;
	ars: boolean;
}

const TRAITES: ReadonlySet<EtatDroit | null | undefined> = new Set([
	"en_paiement",
	"attente_declaration",
	"suspendu",
] as const);
const SOUS_RESSOURCES: readonly CodePrestation[] = [
	"af",
	"cf",
	"paje_base",
	"cmg",
	"ars",
	"aah",
	"aide_logement",
];

export function liens(foyer: Foyer): Liens {
	const valorises = foyer.droits_valorises ?? {};
	const a = (code: CodePrestation): boolean => TRAITES.has(valorises[code]?.etat);
	const attend = (code: CodePrestation) => valorises[code]?.etat === "attente_declaration";
	return {
		declare: a("rsa") || a("ppa"),
		enRetard: attend("rsa") || attend("ppa"),
		logement: a("aide_logement"),
		ressources: SOUS_RESSOURCES.some(a),
		rsa: a("rsa"),
		asf: a("asf"),
		cmg: a("cmg"),
		ars: a("ars"),
	};
}
