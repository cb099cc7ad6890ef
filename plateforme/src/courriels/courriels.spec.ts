import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

const commande = fileURLToPath(new URL("../../bin/droit-ouvert.js", import.meta.url));

/** Messages that reach the office while it serves, as `droit-ouvert courriels` brings them. */
function recevoir(...messages: string[]): void {
	const dossier = mkdtempSync(join(tmpdir(), "droit-ouvert-"));
	for (const [rang, message] of messages.entries())
		writeFileSync(join(dossier, `${rang}.eml`), message.replaceAll("\n", "\r\n"));
	const fait = spawnSync(
		process.execPath,
		[commande, "courriels", dossier, "--organisme", "caf-01"],
		{
			encoding: "utf8",
		},
	);
	rmSync(dossier, { recursive: true });
	expect(fait.status, fait.stderr).toBe(0);
	expect(fait.stdout).toMatch(new RegExp(`^${messages.length}\\scourriels? pris`));
}

const ecrire = (de: string, sujet: string, corps = "Bonjour.") =>
	`From: ${de}\nTo: documents@caf.exemple\nSubject: ${sujet}\nMessage-ID: <${Math.random()}@exemple.fr>\nContent-Type: text/plain; charset=utf-8\n\n${corps}\n`;

test("Un courriel se lit, se rattache par une touche et Entrée, s’écarte et se reprend", async ({
	page,
}, { project }) => {
	const sujet = `Essai ${project.name} ${Date.now()}`;
	recevoir(
		ecrire("Inconnue <inconnue@exemple.fr>", sujet, "Mon dossier : 01-0000002.\n<b>gras</b>"),
		ecrire("Loterie <gagnant@loterie.exemple>", `${sujet} bis`),
	);
	await seConnecter(page, "responsable");
	await page.goto("/courriels");
	await expectAccessible(page);
	await page.getByRole("link", { name: sujet, exact: true }).click();
	await expect(page.getByRole("heading", { level: 2 })).toHaveText(sujet);
	await expect(page.getByText("Rien ne prouve que cette adresse a écrit ce message")).toBeVisible();
	// The sender's HTML is only text here.
	await expect(page.getByText("<b>gras</b>")).toBeVisible();
	await expectAccessible(page);
	const rattacher = page.getByRole("button", { name: /^Rattacher à .*01-0000002$/ });
	if (project.name === "bureau") {
		await page.keyboard.press("1");
		await expect(rattacher).toBeFocused();
		await page.keyboard.press("Enter");
	} else await rattacher.click();
	await expect(page.getByRole("status")).toHaveText("Courriel rattaché, avec ses pièces.");

	await page.goto("/courriels");
	await page.getByRole("link", { name: `${sujet} bis` }).click();
	await page.getByRole("button", { name: "Écarter" }).click();
	await expect(page.getByRole("status")).toContainText("Courriel écarté");
	await page.goto("/courriels?section=ecartes");
	await page.getByRole("link", { name: `${sujet} bis` }).click();
	await page.getByRole("button", { name: "Reprendre" }).click();
	await expect(page.getByRole("status")).toContainText("il attend de nouveau");
	const origine = page.getByRole("link", { name: /message d’origine/ });
	const adresse = (await origine.getAttribute("href")) ?? "";
	const reponse = await page.request.get(adresse);
	expect(reponse.headers()["content-disposition"]).toMatch(/^attachment/);
	expect(await reponse.text()).toContain(`Subject: ${sujet} bis`);
});

test("Un matricule faux se dit, un courriel inconnu aussi", async ({ page }, { project }) => {
	const sujet = `Faux ${project.name} ${Date.now()}`;
	recevoir(ecrire("x@exemple.fr", sujet));
	await seConnecter(page, "responsable");
	await page.goto("/courriels");
	await page.getByRole("link", { name: sujet }).click();
	await page.getByLabel("Autre dossier : matricule").fill("99-9999999");
	await page.getByRole("button", { name: "Rattacher", exact: true }).click();
	await expect(page.getByRole("alert")).toBeVisible();
	await expect(page.getByLabel("Autre dossier : matricule")).toHaveValue("99-9999999");
	expect((await page.goto("/courriels?c=99999999"))?.status()).toBe(404);
});

test("Les réglages disent l’état de la boîte et comment en brancher une, sans aucun secret", async ({
	page,
}) => {
	await seConnecter(page, "administrateur");
	await page.goto("/reglages/courriels");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Boîte des courriels");
	await expect(page.getByText("Aucune boîte")).toBeVisible();
	await expect(page.getByText("DROIT_OUVERT_IMAP_CAF_01=")).toBeVisible();
	await expectAccessible(page);
});
