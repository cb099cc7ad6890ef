import { adresse, type Demande } from "../liste/demande.ts";
import type { Liste } from "../liste/lister.ts";
import { textes } from "../textes.ts";

const { navigation, position, ...liens } = textes.pages;

export function Pages({ demande, liste: { page, pages } }: { demande: Demande; liste: Liste }) {
	if (pages < 2) return null;
	return (
		<nav className="pages" aria-label={navigation}>
			<Lien texte={liens.premiere} vers={1} page={page} demande={demande} />
			<Lien texte={liens.precedente} vers={Math.max(1, page - 1)} page={page} demande={demande} />
			<span>{position(page, pages)}</span>
			<Lien texte={liens.suivante} vers={Math.min(pages, page + 1)} page={page} demande={demande} />
			<Lien texte={liens.derniere} vers={pages} page={page} demande={demande} />
		</nav>
	);
}

interface ProprietesLien {
	texte: string;
	vers: number;
	page: number;
	demande: Demande;
}

function Lien({ texte, vers, page, demande }: ProprietesLien) {
	if (vers === page) return <span className="inactif">{texte}</span>;
	return <a href={adresse(demande, { page: vers })}>{texte}</a>;
}
