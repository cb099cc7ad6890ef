import { type CodePrestation, calculer, enHtml, expliquer, type Foyer } from "droits";
import type { Dossier, DroitDuDossier } from "../../dossiers/index.ts";
import { foyerDuMois } from "../../poste/index.server.ts";
import { type Jour, prestations, sansBareme } from "../../socle/index.ts";

export interface DroitRecu {
	prestation: CodePrestation;
	etat: DroitDuDossier["etat"];
	/** Centimes a month, all its beneficiaries together; nothing when the file does not say. */
	montant: number | null;
	depuis: Jour;
	/** Children it is paid for, by their first names. */
	pour: string[];
	/** Fragment of HTML already escaped. */
	calcul?: string;
	/** AAAA-MM. */
	mois?: string;
	/** Why no calculation is shown beside the amount. */
	sansCalcul?: "bareme" | "manque" | "autre-montant";
}

const ORDRE: DroitDuDossier["etat"][] = [
	"en_paiement",
	"suspendu",
	"attente_declaration",
	"demande_en_cours",
	"refuse",
	"renonce",
];

/** €: what a rounding or the CRDS may change, and no more. */
const TOLERANCE = 1;

/** The rights of a file as they stand today, the paid ones first, each with its calculation when it leads to the same amount. */
export function droitsRecus(dossier: Dossier, aujourdhui: Jour): DroitRecu[] {
	const actuels = dossier.droits.filter(
		({ finiLe, etat }) => (finiLe === null || finiLe > aujourdhui) && etat !== "renonce",
	);
	const groupes = new Map<string, DroitDuDossier[]>();
	for (const droit of actuels) {
		const cle = `${droit.prestation} ${droit.etat}`;
		groupes.set(cle, [...(groupes.get(cle) ?? []), droit]);
	}
	const foyer = foyerDuMois(dossier);
	return [...groupes.values()]
		.map((groupe) => grouper(groupe, dossier, foyer))
		.sort(
			(a, b) =>
				ORDRE.indexOf(a.etat) - ORDRE.indexOf(b.etat) ||
				Number(parAn(a)) - Number(parAn(b)) ||
				(b.montant ?? 0) - (a.montant ?? 0),
		);
}

/** What comes once does not come before what one lives on. */
const parAn = ({ prestation }: DroitRecu) => prestations[prestation].periode !== "mois";

function grouper(groupe: DroitDuDossier[], dossier: Dossier, foyer: Foyer | undefined): DroitRecu {
	const [{ prestation, etat }] = groupe;
	const connus = groupe.flatMap(({ montant }) => montant ?? []);
	const montant = connus.length > 0 ? connus.reduce((a, b) => a + b, 0) : null;
	const [depuis] = groupe.map((droit) => droit.depuis).sort();
	const pour = groupe.flatMap(({ beneficiaire }) => {
		const rang = /^enfant-(\d+)$/.exec(beneficiaire)?.[1];
		const enfant =
			rang && dossier.membres.find((m) => m.rang === Number(rang) && m.jusqua === null);
		return enfant ? [enfant.prenom] : [];
	});
	const recu: DroitRecu = { prestation, etat, montant, depuis, pour };
	if (etat !== "en_paiement" || montant === null || !foyer) return recu;
	return { ...recu, ...expliquerLeMontant(foyer, prestation, montant / 100) };
}

/**
 * Step by step, only where the steps lead to what the office values: another figure beside the one that
 * is paid would trouble the person without opening anything. What is due above it is a finding, told apart.
 */
function expliquerLeMontant(
	foyer: Foyer,
	prestation: CodePrestation,
	montant: number,
): Pick<DroitRecu, "calcul" | "mois" | "sansCalcul"> {
	if (sansBareme(foyer.mois)) return { sansCalcul: "bareme" };
	const calcule = calculer(foyer).droits[prestation];
	if (calcule === null || Math.abs(calcule - montant) > TOLERANCE)
		return { sansCalcul: calcule === null ? "manque" : "autre-montant" };
	const explication = expliquer({ ...foyer, id: `recu-${prestation}` }, { prestation });
	return { calcul: enHtml({ ...explication, inconnues: [] }), mois: foyer.mois };
}
