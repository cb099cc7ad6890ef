import { eq } from "drizzle-orm";
import { creerCompte } from "../identite/index.server.ts";
import { plateforme } from "../socle/index.ts";
import {
	Empechement,
	installerBase,
	migrer,
	organismes,
	ouvrirBase,
	rejoindreBase,
} from "../socle/operateur.ts";

const usage =
	'Usage : droit-ouvert organisme ID NOM COURRIEL PRENOM NOM\nExemple : droit-ouvert organisme caf-01 "Caf de l’Ain" lucie.bonnet@caf.fr Lucie Bonnet';
const forme = /^[a-z0-9-]{1,32}$/;

/** Opens a real office and the account of its first administrator, who opens the others. */
export async function organisme(donnees: string, mots: string[]): Promise<void> {
	const [id = "", nom = "", courriel = "", prenom = "", famille = ""] = mots;
	if (mots.length !== 5) throw new Empechement(usage);
	if (!forme.test(id))
		throw new Empechement(
			`L’identifiant « ${id} » se compose de lettres sans accent, de chiffres et de tirets, 32 au plus : par exemple caf-01.`,
		);
	if (!nom.trim()) throw new Empechement(`L’organisme a un nom, comme « Caf de l’Ain ».\n${usage}`);
	const acces = await rejoindreBase(donnees, "organisme");
	try {
		await migrer(acces.proprietaire, acces.secrets);
		const proprietaire = ouvrirBase(acces.proprietaire, 1);
		const [ouvert] = await proprietaire.pourOrganisme(id, (tx) =>
			tx.insert(organismes).values({ organisme: id, nom }).onConflictDoNothing().returning(),
		);
		const base = ouvrirBase(acces.application, 1);
		installerBase(base);
		const compte = { prenom, nom: famille, courriel, roles: ["administrateur"] };
		const cree = await creerCompte(plateforme(id, new Date()), {
			...compte,
			equipe: "",
			competences: "",
		});
		installerBase(undefined);
		await base.fermer();
		// Without its administrator nobody could enter it, and it would still count as a real office.
		if (!cree.ok && ouvert)
			await proprietaire.pourOrganisme(id, (tx) =>
				tx.delete(organismes).where(eq(organismes.organisme, id)),
			);
		await proprietaire.fermer();
		if (!cree.ok) throw new Empechement(pourquoi(cree.fautes, courriel));
		console.log(
			`${nom} (${id}) est ouverte. ${prenom} ${famille} entre par ProConnect avec ${courriel}, et y ouvre les autres comptes.`,
		);
	} finally {
		await acces.arreter();
	}
}

function pourquoi(fautes: string[], courriel: string): string {
	if (fautes.includes("deja")) return `${courriel} a déjà un compte dans cet organisme.`;
	if (fautes.includes("courriel"))
		return `« ${courriel} » n’est pas une adresse complète, comme prenom.nom@caf.fr.`;
	return `Le prénom et le nom s’écrivent en 80 lettres au plus.\n${usage}`;
}
