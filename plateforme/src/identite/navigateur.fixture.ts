import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** The address of a platform is written in its settings before it listens. */
export async function portLibre(): Promise<number> {
	const sonde = createServer().listen(0);
	await once(sonde, "listening");
	const { port } = sonde.address() as AddressInfo;
	sonde.close();
	await once(sonde, "close");
	return port;
}

/** A browser as far as signing in needs one: it keeps cookies by path, and follows or not. */
export class Navigateur {
	readonly #origine: string;
	readonly #cookies = new Map<string, { valeur: string; chemin: string }>();

	constructor(origine: string) {
		this.#origine = origine;
	}

	cookie(nom: string): string | undefined {
		return this.#cookies.get(nom)?.valeur;
	}

	poser(nom: string, valeur: string): void {
		this.#cookies.set(nom, { valeur, chemin: "/" });
	}

	async demander(adresse: string, formulaire?: Record<string, string>): Promise<Response> {
		const url = new URL(adresse, this.#origine);
		const envoi = [...this.#cookies]
			.filter(([, { chemin }]) => url.pathname.startsWith(chemin))
			.map(([nom, { valeur }]) => `${nom}=${valeur}`);
		const reponse = await fetch(url, {
			redirect: "manual",
			headers: { cookie: envoi.join("; ") },
			...(formulaire ? { method: "POST", body: new URLSearchParams(formulaire) } : {}),
		});
		for (const ligne of reponse.headers.getSetCookie()) this.#retenir(ligne);
		return reponse;
	}

	/** Follows as far as a page; what it answered and where it is. */
	async suivre(adresse: string, formulaire?: Record<string, string>) {
		let url = new URL(adresse, this.#origine);
		let reponse = await this.demander(url.href, formulaire);
		while (reponse.headers.has("location")) {
			url = new URL(reponse.headers.get("location") ?? "", url);
			reponse = await this.demander(url.href);
		}
		return {
			chemin: url.pathname + url.search,
			statut: reponse.status,
			corps: await reponse.text(),
		};
	}

	/** Follows until the address begins so, without asking for it. */
	async jusqua(debut: string, adresse: string, formulaire?: Record<string, string>) {
		let url = new URL(adresse, this.#origine);
		let reponse = await this.demander(url.href, formulaire);
		while (reponse.headers.has("location")) {
			url = new URL(reponse.headers.get("location") ?? "", url);
			if (url.pathname.startsWith(debut)) return url.href;
			reponse = await this.demander(url.href);
		}
		throw new Error(`arrêté à ${url.pathname} (${reponse.status})`);
	}

	#retenir(ligne: string): void {
		const [paire = "", ...attributs] = ligne.split("; ");
		const [nom = "", ...valeur] = paire.split("=");
		const attribut = (cherche: string) =>
			attributs.find((a) => a.toLowerCase().startsWith(`${cherche}=`))?.slice(cherche.length + 1);
		const fini = attribut("max-age") === "0" || Date.parse(attribut("expires") ?? "") < Date.now();
		if (fini) this.#cookies.delete(nom);
		else this.#cookies.set(nom, { valeur: valeur.join("="), chemin: attribut("path") ?? "/" });
	}
}
