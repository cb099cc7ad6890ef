import { nomsRoles, type Role } from "../../socle/index.ts";
import { type RoleExplique, textesMonRole as textes } from "../textes/mon-role.ts";

/** For an account that has few pages or none: what it is for, what is closed to it and why, what to do. */
export function MonRole({ roles }: { roles: readonly Role[] }) {
	return (
		<div className="page">
			<h1>{textes.titre}</h1>
			{roles.map((role) => {
				const explique = textes.roles[role];
				return explique && <Explique key={role} role={role} {...explique} />;
			})}
		</div>
	);
}

function Explique({ role, pour, ouvert, ferme, ensuite }: RoleExplique & { role: Role }) {
	return (
		<>
			<p className="surtitre">{nomsRoles[role]}</p>
			<p className="chapeau">{pour}</p>
			<section aria-labelledby={`ouvert-${role}`}>
				<h2 id={`ouvert-${role}`}>{textes.ouvert}</h2>
				<ul>
					{ouvert.map(({ texte, href }) => (
						<li key={href}>
							<a href={href}>{texte}</a>
						</li>
					))}
				</ul>
			</section>
			<section aria-labelledby={`ferme-${role}`}>
				<h2 id={`ferme-${role}`}>{textes.ferme}</h2>
				<ul>
					{ferme.map((texte) => (
						<li key={texte}>{texte}</li>
					))}
				</ul>
			</section>
			<section aria-labelledby={`ensuite-${role}`}>
				<h2 id={`ensuite-${role}`}>{textes.ensuite}</h2>
				<p>{ensuite}</p>
			</section>
		</>
	);
}
