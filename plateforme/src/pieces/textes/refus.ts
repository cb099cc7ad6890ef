import type { MotifDeRefus } from "../controle/motifs.ts";

/** What could not be taken, and what to do: the person reads it beside the name of the document. */
export const textesRefusDePiece: Record<MotifDeRefus, string> = {
	vide: "Ce fichier est vide. Ouvrez-le pour vérifier, puis envoyez-le de nouveau.",
	"trop-volumineuse":
		"Ce fichier dépasse 10 Mo. Prenez une photo de moins bonne qualité, ou envoyez les pages en plusieurs fois.",
	"type-inconnu": "Nous ne savons pas lire ce fichier. Envoyez une photo (JPEG ou PNG) ou un PDF.",
	bureautique:
		"C’est un fichier de traitement de texte ou de tableur. Ouvrez-le, choisissez « Enregistrer au format PDF », et envoyez le PDF.",
	heic: "C’est une photo au format HEIC, que nous ne savons pas lire. Sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible », puis reprenez la photo. Ou faites une capture d’écran de la photo, et envoyez-la.",
	"type-different":
		"Le contenu de ce fichier n’est pas ce que son nom annonce. Prenez une photo du document, ou enregistrez-le de nouveau en PDF.",
	"image-illisible":
		"Cette photo est abîmée : nous n’arrivons pas à l’ouvrir. Reprenez la photo et envoyez-la.",
	"image-demesuree":
		"Cette image est trop grande pour être ouverte. Prenez une photo du document avec votre téléphone.",
	"pdf-illisible":
		"Ce PDF est abîmé : nous n’arrivons pas à l’ouvrir. Enregistrez-le de nouveau, ou prenez le document en photo.",
	"pdf-chiffre":
		"Ce PDF est protégé par un mot de passe. Ouvrez-le, choisissez « Imprimer » puis « Enregistrer en PDF », et envoyez ce nouveau fichier.",
	"pdf-script":
		"Ce PDF contient un programme. Ouvrez-le, choisissez « Imprimer » puis « Enregistrer en PDF », et envoyez ce nouveau fichier.",
	"pdf-action":
		"Ce PDF déclenche une action quand on l’ouvre. Ouvrez-le, choisissez « Imprimer » puis « Enregistrer en PDF », et envoyez ce nouveau fichier.",
	"pdf-fichier-joint":
		"Ce PDF contient d’autres fichiers. Envoyez-les un par un, ou choisissez « Imprimer » puis « Enregistrer en PDF ».",
	"pdf-trop-de-pages": "Ce PDF a plus de 200 pages. N’envoyez que les pages demandées.",
	virus:
		"Notre antivirus a reconnu un programme dangereux dans ce fichier : il n’a pas été gardé. Prenez le document en photo. Vérifiez aussi l’appareil d’où il vient.",
	"antivirus-muet":
		"Nous ne pouvons pas vérifier ce fichier pour le moment. Renvoyez-le dans quelques minutes : la date de cet essai est notée.",
};
