import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, seConnecter } from "../interface/essais.ts";

const RUBRIQUES = [
	["/mon-dossier", "Mon dossier"],
	["/mon-dossier/droits", "Mes droits et paiements"],
	["/mon-dossier/demandes", "Mes demandes"],
	["/mon-dossier/decisions", "Mes décisions"],
	["/mon-dossier/messages", "Messages"],
	["/mon-dossier/documents", "Mes documents"],
	["/mon-dossier/contacts", "Me joindre"],
	["/mon-dossier/aidants", "Qui m’aide"],
	["/mon-dossier/donnees", "Mes données"],
] as const;

/** On a small telephone, as on a screen: the same page, without a sideways scroll. */
async function etroite(page: Page): Promise<void> {
	const taille = page.viewportSize();
	await page.setViewportSize({ width: 320, height: 640 });
	await expectAccessible(page);
	if (taille) await page.setViewportSize(taille);
}

for (const [adresse, titre] of RUBRIQUES)
	test(`L’espace personnel, sans script : ${titre}`, async ({ page }) => {
		await seConnecter(page, "allocataire");
		await page.goto(adresse);
		await expect(page.getByRole("heading", { level: 1, name: titre })).toBeVisible();
		const ici = page
			.getByRole("navigation", { name: "Mon dossier" })
			.locator("[aria-current=page]");
		await expect(ici).toHaveAttribute("href", adresse);
		await expectAccessible(page);
		await etroite(page);
	});

test("Sans compte, chacun lit combien de temps ce qu’il envoie se garde, et pourquoi", async ({
	page,
}) => {
	await page.goto("/");
	await page.getByRole("link", { name: "Vos données personnelles" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vos données personnelles");
	await expect(
		page.getByText(/^2 ans et 6 mois après la fin de la demande, et tant que/),
	).toBeVisible();
	await expect(page.getByText(/article D253-44\s: six mois après/).first()).toBeVisible();
	await expectAccessible(page);
	await etroite(page);
});

test("La personne lit ce qu’elle reçoit, le calcul de chaque montant, et qui a ouvert son dossier", async ({
	page,
}) => {
	await seConnecter(page, "allocataire");
	await page.goto("/mon-dossier");
	for (const nom of [
		"Ce que nous attendons de vous",
		"Ce que vous recevez",
		"Ce que vous pourriez recevoir",
		"Où en sont vos demandes",
	])
		await expect(page.getByRole("heading", { name: nom })).toBeVisible();
	await page.getByRole("link", { name: "Voir chaque montant, et pourquoi" }).click();
	await page
		.locator("summary", { hasText: /^Le calcul pour/ })
		.first()
		.click();
	await expect(page.locator("details[open] .calcul").first()).toContainText("art");
	await expectAccessible(page);
	await page.goto("/mon-dossier/donnees");
	await expect(page.getByRole("heading", { name: "Qui a regardé votre dossier" })).toBeVisible();
});

test("La personne refuse le calcul d’un bouton, sans raison à donner, et y revient", async ({
	page,
	isMobile,
}) => {
	test.skip(isMobile, "le même dossier, une seule fois");
	await seConnecter(page, "allocataire");
	await page.goto("/mon-dossier/donnees");
	await page.getByRole("button", { name: "Ne plus chercher mes droits" }).click();
	await expect(page.getByRole("status")).toContainText("nous ne cherchons plus vos droits");
	await expect(page.getByRole("button", { name: "Ne plus recevoir ces messages" })).toBeVisible();
	await page.goto("/mon-dossier/droits");
	await expect(page.getByText("Vous avez refusé que nous cherchions vos droits")).toBeVisible();
	await page.goto("/mon-dossier/donnees");
	await page.getByRole("button", { name: "Chercher de nouveau mes droits" }).click();
	await expect(page.getByRole("status")).toContainText("nous cherchons de nouveau vos droits");
});

test("La personne emporte ses données dans un fichier qui se lit", async ({ page }) => {
	await seConnecter(page, "allocataire");
	await page.goto("/mon-dossier/donnees");
	const attente = page.waitForEvent("download");
	await page.getByRole("link", { name: "Télécharger mes données" }).click();
	const fichier = await attente;
	expect(fichier.suggestedFilename()).toMatch(/^mes-donnees-\d{4}-\d\d-\d\d\.json$/);
	const morceaux: Buffer[] = [];
	for await (const morceau of await fichier.createReadStream()) morceaux.push(morceau);
	const copie = JSON.parse(Buffer.concat(morceaux).toString("utf8"));
	expect(copie.quoi).toContain("Tout ce que la plateforme");
	expect(copie.donnees.dossiers.lignes).toHaveLength(1);
	expect(copie.matricule).toBe(copie.donnees.dossiers.lignes[0].matricule);
});

test("Une question, sa promesse, la réponse de l’agent, lue dans l’espace", async ({
	page,
	browser,
	isMobile,
}) => {
	test.skip(isMobile, "le même dossier, une seule fois");
	await seConnecter(page, "allocataire");
	const objet = `Essai de message ${Date.now()}`;
	await page.goto("/mon-dossier/messages");
	await page.getByLabel("De quoi s’agit-il ?").fill(objet);
	await page.getByLabel("Votre message").fill("Bonjour,\n\nMon loyer a changé.");
	await page.getByRole("button", { name: "Envoyer mon message" }).click();
	await expect(page.getByRole("status")).toContainText("Réponse au plus tard le");
	await page.goto("/mon-dossier/demandes");
	await expect(page.getByRole("heading", { name: objet })).toBeVisible();
	await page
		.locator("article", { hasText: objet })
		.getByRole("link", { name: /Écrire à propos/ })
		.click();
	const suite = new URL(page.url()).searchParams.get("suite");

	const bureau = await (await browser.newContext()).newPage();
	await seConnecter(bureau, "gestionnaire");
	await bureau.goto(`/sollicitations/${suite}`);
	await bureau.getByLabel("Votre réponse").fill("C’est noté, merci.");
	await bureau.getByRole("button", { name: "Envoyer la réponse" }).click();
	await expect(bureau.getByRole("status")).toContainText("La réponse est dans l’espace");
	await expectAccessible(bureau);
	await bureau.context().close();

	await page.goto("/mon-dossier");
	await expect(page.getByText("Une réponse que vous n’avez pas lue")).toBeVisible();
	await page.goto("/mon-dossier/messages");
	await expect(page.getByText("C’est noté, merci.")).toBeVisible();
	await expectAccessible(page);
	await page.goto("/mon-dossier");
	await expect(page.getByText("Une réponse que vous n’avez pas lue")).toHaveCount(0);
});

test("Un mandat : donné, accepté, assisté, vu, retiré", async ({ page, browser, isMobile }) => {
	test.skip(isMobile, "le même dossier, une seule fois");
	await seConnecter(page, "allocataire");
	await page.goto("/mon-dossier/aidants");
	await page.getByLabel("Qui va vous aider ?").fill("Jean-Marc, mon voisin");
	for (const portee of await page.locator("input[name=portee]").all()) await portee.check();
	await page.getByRole("button", { name: "Créer le mandat" }).click();
	const code = (await page.locator(".espace-grand-code").textContent())?.trim() ?? "";
	expect(code).toMatch(/^[A-Z0-9]{5}-[A-Z0-9]{5}$/);
	await expectAccessible(page);

	const chezLui = await (await browser.newContext()).newPage();
	await seConnecter(chezLui, "aidant");
	await chezLui.goto("/aidant");
	await chezLui.getByLabel("Code du mandat").fill("AAAAA-AAAAA");
	await chezLui.getByRole("button", { name: "Accepter ce mandat" }).click();
	await expect(chezLui.getByRole("alert")).toContainText("Ce code n’est pas bon");
	await chezLui.getByLabel("Code du mandat").fill(code.toLowerCase());
	await chezLui.getByRole("button", { name: "Accepter ce mandat" }).click();
	await expect(chezLui.getByRole("heading", { level: 1 })).toContainText("Vous agissez pour");
	await expectAccessible(chezLui);
	await etroite(chezLui);
	await chezLui.getByLabel("De quoi s’agit-il ?").fill("Le bail");
	await chezLui.getByLabel("Votre message").fill("Il arrive la semaine prochaine.");
	await chezLui.getByRole("button", { name: "Envoyer mon message" }).click();
	await expect(chezLui.getByRole("status")).toContainText("marqué « assisté »");
	const adresse = new URL(chezLui.url()).pathname;

	await chezLui.getByRole("link", { name: "Faire une demande avec la personne" }).click();
	await expect(chezLui.getByRole("heading", { name: "Demander le RSA" })).toBeVisible();
	await expect(
		chezLui.getByRole("heading", { name: "Demander l’allocation de soutien familial" }),
	).toHaveCount(0);
	await etroite(chezLui);

	await chezLui.goto(`${adresse}/documents`);
	await etroite(chezLui);
	// Another width each time: the same content is kept once.
	const octets = await chezLui.screenshot({
		clip: { x: 0, y: 0, width: 200 + (Date.now() % 500), height: 200 },
	});
	await chezLui
		.getByLabel("Vos photos ou vos PDF")
		.setInputFiles({ name: "bail.png", mimeType: "image/png", buffer: octets });
	await chezLui.getByRole("button", { name: "Envoyer", exact: true }).click();
	await expect(chezLui.getByRole("status")).toContainText("Le document est arrivé");

	await page.goto("/mon-dossier/aidants");
	const mandat = page.locator("article", { hasText: "Jean-Marc Picard" }).first();
	await expect(mandat).toContainText("a écrit ou envoyé un document pour vous");
	await mandat.getByRole("button", { name: /Retirer ce mandat/ }).click();
	await expect(page.getByRole("status")).toContainText("ne permet plus rien");

	for (const fermee of [`${adresse}/documents`, `${adresse}/demarches`, adresse])
		expect((await chezLui.goto(fermee))?.status()).toBe(404);
	await expect(chezLui.getByText("Ce mandat ne vous permet rien aujourd’hui")).toBeVisible();
	await chezLui.context().close();
});

test("Un lieu d’aide choisi dans la liste accepte en se connectant, sans code", async ({
	page,
	browser,
	isMobile,
}) => {
	test.skip(isMobile, "le même dossier, une seule fois");
	await seConnecter(page, "allocataire");
	await page.goto("/mon-dossier/aidants");
	await page.getByText("C’est un lieu d’aide de cette liste").click();
	await page.getByRole("button", { name: "Créer le mandat" }).click();
	await expect(page.getByRole("alert")).toContainText("Choisissez un lieu d’aide");
	await page.getByLabel("Le lieu d’aide").selectOption("france-services-oyonnax");
	await page.getByRole("button", { name: "Créer le mandat" }).click();
	await expect(page.getByRole("status")).toContainText("Dites-le à France Services Oyonnax");
	await expectAccessible(page);
	await etroite(page);

	const laBas = await (await browser.newContext()).newPage();
	await seConnecter(laBas, "structure-accueil");
	await laBas.goto("/aidant");
	await expectAccessible(laBas);
	await etroite(laBas);
	await laBas
		.getByRole("button", { name: /^Accepter ce mandat\s:/ })
		.first()
		.click();
	await expect(laBas.getByRole("heading", { level: 1 })).toContainText("Vous agissez pour");
	const adresse = new URL(laBas.url()).pathname;

	await page.goto("/mon-dossier/aidants");
	const mandat = page.locator("article", { hasText: "Sofia Kaya" }).first();
	await mandat.getByRole("button", { name: /Retirer ce mandat/ }).click();
	for (const fermee of [adresse, `${adresse}/demarches/1/recu.pdf`])
		expect((await laBas.request.get(fermee)).status()).toBe(404);
	await laBas.context().close();
});

test("Un code faux se dit, sans perdre ce qui est attendu", async ({ page, isMobile }) => {
	test.skip(isMobile, "le même dossier, une seule fois");
	await seConnecter(page, "allocataire");
	await page.goto("/mon-dossier/contacts");
	await page.getByRole("textbox", { name: "Adresse électronique" }).fill("pas une adresse");
	await page.getByRole("button", { name: /Recevoir un code\s: Adresse/ }).click();
	await expect(page.getByRole("alert")).toContainText("ne se lit pas");
	await expect(page.getByRole("textbox", { name: "Adresse électronique" })).toHaveValue(
		"pas une adresse",
	);
	await page.getByRole("textbox", { name: "Adresse électronique" }).fill("essai@exemple.fr");
	await page.getByRole("button", { name: /Recevoir un code\s: Adresse/ }).click();
	await expect(page.getByRole("heading", { name: "Entrez le code reçu" })).toBeVisible();
	await page.getByLabel("Code à six chiffres").fill("12 34");
	await page.getByRole("button", { name: "Confirmer", exact: true }).click();
	await expect(page.getByRole("alert")).toContainText("Ce n’est pas le bon code");
	await expect(page.getByText("essai@exemple.fr").first()).toBeVisible();
	await expectAccessible(page);
});

test("La première visite par FranceConnect demande le numéro, et ne dit rien d’un autre dossier", async ({
	page,
}) => {
	await page.goto("/connexion/public");
	// The last one: the first goes to the end of the visit in another test.
	await page.locator(`button[name="sujet"][value^="premiere-visite-"]`).last().click();
	await expect(
		page.getByRole("heading", { level: 1, name: "Votre première visite" }),
	).toBeVisible();
	await expectAccessible(page);
	await etroite(page);
	await page.getByLabel("Votre numéro d’allocataire").fill("01-0000001");
	await page.getByRole("button", { name: "Continuer" }).click();
	await expect(page.getByRole("alert")).toContainText("Nous ne trouvons pas de dossier");
});

test("L’agent enregistre un mandat donné par téléphone, avec ce qui le prouve", async ({
	page,
	isMobile,
}) => {
	test.skip(isMobile, "le même dossier, une seule fois");
	await seConnecter(page, "gestionnaire");
	await page.goto("/dossiers/2/mandats");
	await expectAccessible(page);
	await page.getByLabel("Qui aidera la personne ?").fill("Secours de l’Ain");
	await page.getByLabel("Par téléphone").check();
	await page.getByLabel("Ce qui le prouve").fill("Naissance et adresse vérifiées ; accord dit");
	await page.getByRole("button", { name: "Enregistrer le mandat" }).click();
	await expect(page.getByRole("status")).toContainText(/[A-Z0-9]{5}-[A-Z0-9]{5}/);
	await expect(page.locator("li", { hasText: "Secours de l’Ain" }).first()).toContainText(
		"par téléphone",
	);
});

test("La première visite va jusqu’au dossier : le numéro, puis le code reçu", async ({
	page,
	browser,
	isMobile,
}) => {
	test.skip(isMobile, "la même personne, une seule fois");
	await page.goto("/connexion/public");
	const choix = page.locator(`button[name="sujet"][value^="premiere-visite-"]`).first();
	const sujet = (await choix.getAttribute("value")) ?? "";
	const matricule = sujet.replace("premiere-visite-", "");
	await choix.click();
	await page.getByLabel("Votre numéro d’allocataire").fill(matricule);
	await page.getByRole("button", { name: "Continuer" }).click();
	const dit = page.getByText(/six chiffres à •• •• ••/);
	await expect(dit).toBeVisible();
	const fin = (/•• ([\d ]+)/.exec((await dit.textContent()) ?? "")?.[1] ?? "").replace(/\D/g, "");
	expect(fin).toMatch(/^\d{2,4}$/);
	await expectAccessible(page);

	const bureau = await (await browser.newContext()).newPage();
	await seConnecter(bureau, "responsable");
	await bureau.goto("/boite-d-envoi?canal=sms");
	const messages = await bureau
		.locator(`a[href^="/boite-d-envoi/"]:not([href*="courriers"])`)
		.evaluateAll((liens) => liens.slice(0, 10).map((lien) => lien.getAttribute("href") ?? ""));
	// Others are written to meanwhile, by other tests.
	let code = "";
	for (const adresse of messages) {
		await bureau.goto(adresse);
		const corps = (await bureau.locator("main").textContent()) ?? "";
		if (corps.replace(/\D/g, "").includes(fin))
			code ||= /votre code est (\d{6})/.exec(corps)?.[1] ?? "";
	}
	expect(code).toMatch(/^\d{6}$/);
	await bureau.context().close();

	await page.getByLabel("Code à six chiffres").fill(code);
	await page.getByRole("button", { name: "Ouvrir mon dossier" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Mon dossier" })).toBeVisible();
	await expect(page.getByText(`votre numéro d’allocataire est ${matricule}`)).toBeVisible();
	await page.goto("/connexion/public");
	await expect(page.locator(`button[value="${sujet}"]`)).toBeVisible();
});
