import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const DOVECOT = "/usr/sbin/dovecot";
/** Debian's `nobody`: Dovecot gives no mail to root. */
const PERSONNE = 65_534;

/** Why the tests with Dovecot cannot run here; nothing when they can. */
export const sansDovecot =
	!existsSync(DOVECOT) || !existsSync("/usr/lib/dovecot/imap")
		? "Dovecot n’est pas installé : apt-get install -y dovecot-imapd"
		: process.getuid?.() === 0
			? false
			: "Dovecot, dans ces essais, demande à être lancé en root";

async function portLibre(): Promise<number> {
	const serveur = createServer().listen(0, "127.0.0.1");
	await once(serveur, "listening");
	const { port } = serveur.address() as AddressInfo;
	await new Promise((resolve) => serveur.close(resolve));
	return port;
}

/**
 * A real IMAP server, alone in a folder of its own: whoever signs in with « secret » has a mailbox, in
 * the Maildir form. `deposer` drops a message in it as a delivery agent would.
 */
export async function ouvrirDovecot() {
	const racine = mkdtempSync(join(tmpdir(), "droit-ouvert-dovecot-"));
	chmodSync(racine, 0o755);
	const port = await portLibre();
	const conf = join(racine, "dovecot.conf");
	const boites = join(racine, "boites");
	mkdirSync(boites);
	chownSync(boites, PERSONNE, PERSONNE);
	writeFileSync(
		conf,
		`protocols = imap
base_dir = ${racine}/run
state_dir = ${racine}/etat
log_path = ${racine}/journal
ssl = no
disable_plaintext_auth = no
listen = 127.0.0.1
mail_location = maildir:${boites}/%u
mail_uid = ${PERSONNE}
mail_gid = ${PERSONNE}
first_valid_uid = 1
default_internal_user = dovecot
default_login_user = dovenull
mail_max_userip_connections = 50
passdb {
	driver = static
	args = password=secret
}
userdb {
	driver = static
	args = uid=${PERSONNE} gid=${PERSONNE} home=${boites}/%u
}
namespace inbox {
	inbox = yes
}
service imap-login {
	inet_listener imap {
		port = ${port}
	}
	inet_listener imaps {
		port = 0
	}
}
service stats {
	chroot =
}
`,
	);
	let dovecot: ChildProcess;
	const demarrer = async () => {
		dovecot = spawn(DOVECOT, ["-F", "-c", conf], { stdio: "ignore" });
		for (let n = 0; n < 100 && !(await repond(port)); n++) await delay(50);
	};
	const arreter = async () => {
		const fini = once(dovecot, "exit");
		dovecot.kill("SIGTERM");
		await fini;
	};
	await demarrer();
	let suivant = 0;
	return {
		port,
		racine,
		/** As `DROIT_OUVERT_IMAP` says it. */
		adresse: (boite: string, plus = "") => `imap://${boite}:secret@127.0.0.1:${port}${plus}`,
		deposer(boite: string, ...messages: (Buffer | string)[]) {
			for (const message of messages) {
				for (const nom of ["", "tmp", "cur", "new"]) {
					const dossier = join(boites, boite, nom);
					if (existsSync(dossier)) continue;
					mkdirSync(dossier);
					chownSync(dossier, PERSONNE, PERSONNE);
				}
				const nom = `${1_600_000_000 + ++suivant}.M${suivant}.essai`;
				const place = join(boites, boite, "new", nom);
				writeFileSync(place, message);
				chownSync(place, PERSONNE, PERSONNE);
			}
		},
		/** As after a mailbox was built again: every message has another number. */
		renumeroter(boite: string) {
			for (const nom of [
				"dovecot-uidlist",
				"dovecot-uidvalidity",
				"dovecot.index",
				"dovecot.index.log",
				"dovecot.index.cache",
			])
				rmSync(join(boites, boite, nom), { force: true });
		},
		arreter,
		demarrer,
		fermer: async () => {
			await arreter();
			rmSync(racine, { recursive: true, force: true });
		},
	};
}

export type Dovecot = Awaited<ReturnType<typeof ouvrirDovecot>>;

function repond(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const prise = connect(port, "127.0.0.1");
		prise.once("data", () => {
			prise.destroy();
			resolve(true);
		});
		prise.once("error", () => resolve(false));
	});
}
