import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Audio, empreinteDe, texteDu } from "./audio.ts";
import { SUJETS, type Sujet } from "./sujets.ts";

/**
 * Makes the audio of each help: a synthetic voice (espeak-ng), then MP3 (lame). Run by script/audio; the
 * same versions of both give the same bytes. Writes the files, and where each chapter begins.
 */
const PUBLIC = new URL("../../public/aide-audio/", import.meta.url).pathname;
const DONNEES = new URL("./audio.json", import.meta.url).pathname;
/** Hz of the voice. */
const FREQUENCE = 22_050;
const EN_TETE = 44;
const SILENCE = Buffer.alloc(2 * Math.round(0.7 * FREQUENCE));

/** 16-bit mono samples. espeak-ng leaves the lengths of its header open: they are not read. */
const dire = (texte: string): Buffer =>
	execFileSync("espeak-ng", ["-v", "fr", "-s", "145", "-g", "4", "--stdout", texte], {
		maxBuffer: 64 << 20,
	}).subarray(EN_TETE);

function wav(echantillons: Buffer): Buffer {
	const tete = Buffer.alloc(EN_TETE);
	tete.write("RIFF", 0);
	tete.writeUInt32LE(36 + echantillons.length, 4);
	tete.write("WAVEfmt ", 8);
	tete.writeUInt32LE(16, 16);
	tete.writeUInt16LE(1, 20);
	tete.writeUInt16LE(1, 22);
	tete.writeUInt32LE(FREQUENCE, 24);
	tete.writeUInt32LE(2 * FREQUENCE, 28);
	tete.writeUInt16LE(2, 32);
	tete.writeUInt16LE(16, 34);
	tete.write("data", 36);
	tete.writeUInt32LE(echantillons.length, 40);
	return Buffer.concat([tete, echantillons]);
}

function produire(sujet: Sujet, dossier: string): Audio {
	const morceaux = [dire(`${sujet.titre}.`), SILENCE];
	const debuts: number[] = [];
	const secondes = () => morceaux.reduce((n, { length }) => n + length, 0) / (2 * FREQUENCE);
	for (const chapitre of sujet.chapitres) {
		debuts.push(Math.floor(secondes()));
		morceaux.push(dire(texteDu(chapitre)), SILENCE);
	}
	const brut = join(dossier, `${sujet.sujet}.wav`);
	const fichier = join(PUBLIC, `${sujet.sujet}.mp3`);
	writeFileSync(brut, wav(Buffer.concat(morceaux)));
	const titres = ["--tt", sujet.titre, "--ta", "droit-ouvert, voix de synthèse"];
	execFileSync("lame", [
		"--quiet",
		"-m",
		"m",
		"-b",
		"16",
		"--resample",
		"16",
		...titres,
		brut,
		fichier,
	]);
	return {
		empreinte: empreinteDe(sujet),
		duree: Math.round(secondes()),
		octets: statSync(fichier).size,
		debuts,
	};
}

const dossier = mkdtempSync(join(tmpdir(), "aide-audio-"));
mkdirSync(PUBLIC, { recursive: true });
const avant = readFileSync(DONNEES, "utf8");
try {
	const audios = Object.fromEntries(SUJETS.map((sujet) => [sujet.sujet, produire(sujet, dossier)]));
	const apres = `${JSON.stringify(audios, null, "\t")}\n`;
	writeFileSync(DONNEES, apres);
	for (const [sujet, { duree, octets }] of Object.entries(audios))
		console.log(`${sujet} : ${duree} s, ${Math.round(octets / 1000)} ko`);
	console.log(apres === avant ? "Rien n’a changé." : "À relire, puis à enregistrer.");
} finally {
	rmSync(dossier, { recursive: true });
}
