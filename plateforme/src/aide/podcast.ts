import { adresseDeLAudio, audioDe } from "./audio.ts";
import { RELU, SUJETS } from "./sujets.ts";
import { textesAide } from "./textes.ts";

const ENTITES: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};
const xml = (texte: string): string => texte.replace(/[&<>"]/g, (c) => ENTITES[c] ?? c);

/** RFC 822, as RSS asks. */
const date = (jour: string) => new Date(`${jour}T08:00:00Z`).toUTCString().replace("GMT", "+0000");

/** 75 → « 00:01:15 » */
const horaire = (secondes: number) =>
	[secondes / 3600, (secondes / 60) % 60, secondes % 60]
		.map((n) => String(Math.floor(n)).padStart(2, "0"))
		.join(":");

/**
 * RSS 2.0, with the durations that applications show, the chapters of Podlove and the transcript of the
 * podcast namespace. `base`: the public address of the platform.
 */
export function flux(base: string): string {
	const { titre, description } = textesAide.podcast;
	const episodes = SUJETS.flatMap((sujet) => {
		const audio = audioDe(sujet);
		if (!audio) return [];
		const page = `${base}/aide/${sujet.sujet}`;
		const son = base + adresseDeLAudio(sujet);
		const chapitres = sujet.chapitres.map(
			(chapitre, rang) =>
				`<psc:chapter start="${horaire(audio.debuts[rang] ?? 0)}" title="${xml(chapitre.titre)}"/>`,
		);
		return [
			`<item>
<title>${xml(sujet.titre)}</title>
<description>${xml(sujet.resume)}</description>
<link>${xml(page)}</link>
<guid isPermaLink="false">${xml(`${page}#${audio.empreinte}`)}</guid>
<pubDate>${date(RELU)}</pubDate>
<enclosure url="${xml(son)}" length="${audio.octets}" type="audio/mpeg"/>
<itunes:duration>${audio.duree}</itunes:duration>
<podcast:transcript url="${xml(page)}" type="text/html" language="fr"/>
<psc:chapters version="1.2">${chapitres.join("")}</psc:chapters>
</item>`,
		];
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:psc="http://podlove.org/simple-chapters">
<channel>
<title>${xml(titre)}</title>
<link>${xml(`${base}/aide`)}</link>
<atom:link href="${xml(`${base}/aide/podcast.xml`)}" rel="self" type="application/rss+xml"/>
<description>${xml(description)}</description>
<language>fr</language>
<itunes:explicit>false</itunes:explicit>
<itunes:category text="Government"/>
${episodes.join("\n")}
</channel>
</rss>
`;
}
