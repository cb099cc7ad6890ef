/** For the tests and benches of other folders: a mailbox, messages, and what takes them. */
export { Boite } from "./boite/boite.ts";
export { configurationDe } from "./boite/configuration.ts";
export { ouvrirDovecot as dovecotDEssai } from "./boite/dovecot.fixture.ts";
export {
	ecrire as ecrireCourriel,
	part as partDeCourriel,
	pdf as pdfDEssai,
} from "./essai.fixture.ts";
export { relever } from "./releve/relever.ts";
