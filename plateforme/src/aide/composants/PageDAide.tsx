import { adresseDeLAudio, audioDe } from "../audio.ts";
import { RELU, type Sujet } from "../sujets.ts";
import { textesAide as textes } from "../textes.ts";

/** One help: what it is, where to do it, the sound with its chapters, and the same words to read. */
export function PageDAide({ sujet }: { sujet: Sujet }) {
	const { titre, resume, demarche, estimer, chapitres, sources } = sujet;
	const audio = audioDe(sujet);
	const son = adresseDeLAudio(sujet);
	return (
		<div className="page">
			<p>
				<a href="/aide#comprendre">{textes.retour}</a>
			</p>
			<h1>{titre}</h1>
			<p className="chapeau">{resume}</p>
			<p>
				<a className="bouton" href={demarche.href}>
					{demarche.texte}
				</a>
			</p>
			{estimer && (
				<p>
					<a href="/mes-droits">{textes.estimer}</a>
				</p>
			)}
			{audio && (
				<section aria-labelledby="ecouter">
					<h2 id="ecouter">{textes.ecouter}</h2>
					{/* biome-ignore lint/a11y/useMediaCaption: what it says is written below, word for word. */}
					<audio controls preload="none" src={son} className="aide-son" aria-describedby="voix" />
					<p className="indication" id="voix">
						{textes.voix} {textes.duree(audio.duree)}.{" "}
						<a href={son} download>
							{textes.telecharger}
						</a>
					</p>
					<h3 id="chapitres">{textes.chapitres}</h3>
					<ul className="puces" aria-labelledby="chapitres">
						{chapitres.map((chapitre, rang) => (
							<li key={chapitre.titre}>
								<a href={`${son}#t=${audio.debuts[rang] ?? 0}`}>
									{textes.a(audio.debuts[rang] ?? 0)} {chapitre.titre}
								</a>
							</li>
						))}
					</ul>
				</section>
			)}
			<section aria-labelledby="transcription">
				<h2 id="transcription" className={audio ? undefined : "invisible"}>
					{textes.transcription}
				</h2>
				{chapitres.map((chapitre) => (
					<div key={chapitre.titre} className="aide-chapitre">
						<h3>{chapitre.titre}</h3>
						{chapitre.phrases.map((phrase) => (
							<p key={phrase}>{phrase}</p>
						))}
					</div>
				))}
			</section>
			<p className="indication">
				{textes.sources} : {sources.join(" ; ")}. {textes.relu(RELU)}
			</p>
		</div>
	);
}
