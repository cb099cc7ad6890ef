import { heureDe, type Jour, jourAbrege, jourDe, jourEnToutesLettres } from "../../socle/index.ts";

export const textesFoyer = {
	titre: "Le foyer, jour par jour",
	retour: "Le dossier",
	lien: "Le foyer à une date",
	explication:
		"Ce qui était vrai un jour, tel que la caisse le savait un autre jour. Une correction n’efface jamais ce que l’on savait.",
	vrai: "Tel qu’au",
	connu: "Connu le",
	montrer: "Montrer",
	telQuAu: (vrai: Jour, connu: Jour) =>
		`Tel qu’au ${jourEnToutesLettres(vrai)}, connu le ${jourEnToutesLettres(connu)}`,
	inconnu:
		"À cette date, la caisse ne savait rien de ce foyer. Choisissez un jour plus récent, ou une ligne ci-dessous.",
	personnes: "Qui",
	logement: "Logement",
	origine: "D’où vient cette version",
	origineDe: (source: string, vraiDepuis: Jour, connuLe: string) =>
		`${source}, vraie depuis le ${jourAbrege(vraiDepuis)}, connue le ${leJour(connuLe)}`,
	sources: {
		import: "Reçue du système national",
		saisie: "Saisie ici",
		demarche: "Déclarée en ligne",
		separation: "Écrite par une séparation",
	},
	versions: "Toutes les versions",
	legende: "Versions du foyer, de la plus récente à la plus ancienne",
	aucune: "Aucun foyer n’est enregistré dans ce dossier.",
	colonnes: { vrai: "Vrai depuis", connu: "Connu le", source: "Origine", qui: "Composition" },
	connuLe: leJour,
	montree: "montrée ci-dessus",
};

function leJour(instant: string): string {
	const lu = new Date(instant);
	return `${jourAbrege(jourDe(lu))} à ${heureDe(lu)}`;
}
