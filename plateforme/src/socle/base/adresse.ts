import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Compte, confier } from "./compte.ts";
import type { Adresse } from "./connexion.ts";
import type { DossierBase } from "./dossier.ts";

const port = 5432;
/** What the system keeps for the path of a socket, its final zero aside; macOS keeps 103. */
const limite = 103;

/** A private socket; where its path would be too long, a free port that only this machine reaches. */
export async function choisirAdresse(dossier: DossierBase, compte: Compte): Promise<Adresse> {
	const prise = join(dossier.prise, `.s.PGSQL.${port}`);
	if (Buffer.byteLength(prise) > limite) return { host: "127.0.0.1", port: await portLibre() };
	mkdirSync(dossier.prise, { recursive: true, mode: 0o700 });
	confier(compte, dossier.prise);
	return { host: dossier.prise, port };
}

export const optionsEcoute = ({ host, port: numero }: Adresse): string[] => [
	`listen_addresses=${host.startsWith("/") ? "" : host}`,
	`unix_socket_directories=${host.startsWith("/") ? `"${host}"` : ""}`,
	`port=${numero}`,
];

function portLibre(): Promise<number> {
	return new Promise((resolve, reject) => {
		const sonde = createServer().once("error", reject);
		sonde.listen(0, "127.0.0.1", () => {
			const adresse = sonde.address();
			sonde.close(() => resolve(adresse && typeof adresse === "object" ? adresse.port : 0));
		});
	});
}
