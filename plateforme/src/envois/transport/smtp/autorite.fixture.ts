import { execFile, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const openssl = async (...args: string[]) => {
	await promisify(execFile)("openssl", args);
};

export const sansOpenssl =
	spawnSync("openssl", ["version"]).status !== 0 &&
	"OpenSSL manque : « sudo apt-get install -y openssl »";

const COURBE = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

export interface Certificat {
	key: Buffer;
	cert: Buffer;
}

/** An authority made on the spot, which vouches for servers by their name; nobody else knows it. */
export async function ouvrirAutorite(dossier: string) {
	const dans = (nom: string) => join(dossier, nom);
	const ca = dans("autorite.pem");
	await openssl(
		...["req", "-x509", ...COURBE, "-keyout", dans("autorite.key"), "-out", ca],
		...["-days", "2", "-subj", "/CN=Autorite d essai"],
	);
	return {
		ca: readFileSync(ca),
		/** For this name and no other. */
		async signer(nom: string): Promise<Certificat> {
			const [cle, demande, cert, ext] = ["key", "csr", "pem", "ext"].map((fin) =>
				dans(`${nom}.${fin}`),
			) as [string, string, string, string];
			writeFileSync(ext, `subjectAltName=DNS:${nom}`);
			await openssl("req", ...COURBE, "-keyout", cle, "-out", demande, "-subj", `/CN=${nom}`);
			await openssl(
				...["x509", "-req", "-in", demande, "-CA", ca, "-CAkey", dans("autorite.key")],
				...["-CAcreateserial", "-days", "1", "-extfile", ext, "-out", cert],
			);
			return { key: readFileSync(cle), cert: readFileSync(cert) };
		},
	};
}
