import { MORCEAU } from "./limites.ts";

/**
 * Sends each file piece by piece, so that a connection that is cut costs one piece and not the file.
 * Without this script, the same form sends them all at once.
 */
const ADRESSE = "/mon-dossier/documents/envoi";
const ATTENTE_MAX = 30_000;

interface Reponse {
	position?: number;
	fini?: string;
	phrase?: string;
	sollicitation?: number;
}

const attendre = (ms: number) => new Promise((fin) => setTimeout(fin, ms));

/** The same file, chosen again, has the same: nothing is kept in the browser. */
async function cleDe({ name, size, lastModified }: File): Promise<string> {
	const texte = new TextEncoder().encode(`${name}\n${size}\n${lastModified}`);
	const octets = new Uint8Array(await crypto.subtle.digest("SHA-256", texte)).slice(0, 16);
	octets[6] = ((octets[6] ?? 0) & 0x0f) | 0x80;
	octets[8] = ((octets[8] ?? 0) & 0x3f) | 0x80;
	const hexa = Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join("");
	return hexa.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Tries until the network is back; what is not a matter of network is left to the plain form. */
async function demander(adresse: string, corps: FormData | undefined, coupe: () => void) {
	for (let attente = 1000; ; attente = Math.min(attente * 2, ATTENTE_MAX)) {
		try {
			const reponse = await fetch(adresse, corps ? { method: "POST", body: corps } : {});
			if (reponse.ok && !reponse.redirected) return (await reponse.json()) as Reponse;
			if (reponse.status !== 429 && reponse.status < 500) throw new Error(String(reponse.status));
		} catch (erreur) {
			if (!(erreur instanceof TypeError)) throw erreur;
			coupe();
		}
		await attendre(attente);
	}
}

async function envoyer(
	fichier: File,
	champs: { type: string; attendue: string; sollicitation?: number },
	dire: (texte: string, aVoix?: boolean) => void,
): Promise<Reponse> {
	const cle = await cleDe(fichier);
	const { name, size } = fichier;
	const coupe = () =>
		dire(`${name} : la connexion est coupée. L’envoi reprendra tout seul où il en était.`, true);
	let { position = 0 } = await demander(`${ADRESSE}?cle=${cle}`, undefined, coupe);
	for (;;) {
		dire(`${name} : ${Math.round((100 * position) / size)} % envoyés`);
		const corps = new FormData();
		const valeurs = { cle, nom: name, annonce: fichier.type, taille: size, position, ...champs };
		for (const [nom, valeur] of Object.entries(valeurs))
			if (valeur !== undefined && valeur !== "") corps.set(nom, String(valeur));
		corps.set("morceau", fichier.slice(position, position + MORCEAU));
		const reponse = await demander(ADRESSE, corps, coupe);
		if (reponse.fini) return reponse;
		position = reponse.position ?? 0;
	}
}

async function envoyerTout(formulaire: HTMLFormElement, fichiers: File[]): Promise<void> {
	const suivi = formulaire.querySelector<HTMLElement>("[data-depot-suivi]");
	const voix = formulaire.querySelector<HTMLElement>("[data-depot-dit]");
	const bouton = formulaire.querySelector("button");
	if (!suivi || !voix || !bouton) return;
	suivi.hidden = false;
	suivi.replaceChildren();
	bouton.disabled = true;
	const dits = new FormData(formulaire);
	const [type, attendue] = ["type", "attendue"].map((nom) => String(dits.get(nom) ?? "")) as [
		string,
		string,
	];
	let sollicitation: number | undefined;
	let recus = 0;
	for (const fichier of fichiers) {
		const ligne = document.createElement("li");
		suivi.append(ligne);
		// Each hundredth is seen; what is heard is what changes something.
		const dire = (texte: string, aVoix = false) => {
			ligne.textContent = texte;
			if (aVoix && voix.textContent !== texte) voix.textContent = texte;
		};
		const fait = await envoyer(fichier, { type, attendue, sollicitation }, dire);
		sollicitation ??= fait.sollicitation;
		if (fait.fini === "recu") recus++;
		dire(`${fichier.name} : ${fait.phrase}`, true);
		ligne.className = fait.fini === "recu" || fait.fini === "deja" ? "depot-fait" : "depot-refus";
	}
	bouton.disabled = false;
	formulaire.reset();
	if (recus === fichiers.length) window.location.assign(`/mon-dossier/documents?recus=${recus}`);
}

for (const formulaire of document.querySelectorAll<HTMLFormElement>("form[data-depot]"))
	formulaire.addEventListener("submit", (evenement) => {
		const choix = formulaire.querySelector<HTMLInputElement>("input[type=file]");
		const fichiers = [...(choix?.files ?? [])].filter(({ size }) => size > 0);
		if (fichiers.length === 0 || fichiers.length !== choix?.files?.length || !crypto.subtle) return;
		evenement.preventDefault();
		envoyerTout(formulaire, fichiers).catch(() => formulaire.submit());
	});
