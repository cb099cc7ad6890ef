/** The same rules judge the real tree and, under `FRONTIERES_RACINE`, the offending fixture. */
const root = process.env.FRONTIERES_RACINE ?? "";
const at = (path) => `^${root}${path}`;
const domain = at("plateforme/src/([^/]+)/");
const benefit = at("droits/src/prestations/([^/]+)/");

/**
 * From the ground up, as `docs/ARCHITECTURE.md` lists them: a domain imports what stands before it. What
 * must show beside the page of a domain below is a child route, in `routes.ts`.
 */
const floors = [
	"socle",
	"interface",
	"identite",
	"dossiers",
	"sollicitations",
	"appels",
	"rendez-vous",
	"satisfaction",
	"envois",
	"acces-aux-droits",
	"changements",
	"actions",
	"questionnaire",
	"mes-droits",
	"pieces",
	"courriels",
	"mandats",
	"messages",
	"aide",
	"permanences",
	"indicateurs",
	"imports",
	"demarches",
	"decisions",
	"algorithmes",
	"poste",
	"espace",
	"reprise",
	"commandes",
];

/** One rule a floor, under one name. Tests build a whole office, from above too. */
const upwards = floors.slice(0, -1).map((floor, i) => ({
	name: "fleches-vers-le-bas",
	comment: "A domain never imports one that stands above it.",
	severity: "error",
	from: {
		path: at(`plateforme/src/${floor}/`),
		pathNot: "(\\.(test|spec|fixture)\\.tsx?|/essais\\.ts)$",
	},
	to: { path: at(`plateforme/src/(${floors.slice(i + 1).join("|")})/`) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...upwards,
		{
			name: "droits-sans-plateforme-ni-simulation",
			comment: "The law knows neither the office nor the simulation.",
			severity: "error",
			from: { path: at("droits/") },
			to: { path: at("(plateforme|simulation)/") },
		},
		{
			name: "plateforme-sans-simulation",
			comment: "The office never imports the simulation.",
			severity: "error",
			from: { path: at("plateforme/") },
			to: { path: at("simulation/") },
		},
		{
			name: "par-l-entree-de-la-piece",
			comment: "A workspace is imported by its name, hence through what it exports.",
			severity: "error",
			from: { path: at("(droits|plateforme|simulation)/") },
			to: {
				path: at("(droits|plateforme|simulation)/"),
				pathNot: [at("$1/")],
				dependencyTypes: ["local"],
			},
		},
		{
			name: "droits-sans-dependance",
			comment: "The law has no dependency; Catala is its cross-check, in tests only.",
			severity: "error",
			from: { path: at("droits/src/"), pathNot: "\\.test\\.ts$" },
			to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg"] },
		},
		{
			name: "droits-dans-le-navigateur",
			comment: "Only the command line and the population streams touch Node.",
			severity: "error",
			from: {
				path: at("droits/src/"),
				pathNot: ["\\.test\\.ts$", at("droits/src/(cli|population)(/|\\.ts$)")],
			},
			to: { dependencyTypes: ["core"] },
		},
		{
			name: "prestation-par-prestation",
			comment: "Benefits feed each other in calculer, they never import each other.",
			severity: "error",
			from: { path: benefit },
			to: { path: benefit, pathNot: [at("droits/src/prestations/$1/")] },
		},
		{
			name: "domaine-par-son-index",
			comment:
				"A domain is entered through index.ts or index.server.ts; tests also through essais.ts.",
			severity: "error",
			from: { path: domain },
			to: {
				path: domain,
				pathNot: [
					at("plateforme/src/$1/"),
					at("plateforme/src/[^/]+/(index(\\.server)?|essais|operateur)\\.ts$"),
				],
			},
		},
		{
			name: "operateur-pour-les-commandes",
			comment:
				"What starts, migrates and backs up is for the command line: a page never comes near it.",
			severity: "error",
			from: { path: at("plateforme/src/"), pathNot: at("plateforme/src/commandes/") },
			to: { path: at("plateforme/src/socle/operateur\\.ts$") },
		},
		{
			name: "sans-cycle",
			severity: "error",
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		{
			name: "introuvable",
			comment: "An import that resolves to nothing.",
			severity: "error",
			from: {},
			to: { couldNotResolve: true, pathNot: "(^\\./\\+types/|\\.css\\?url$)" },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		exclude: { path: "(^|/)(build|\\.react-router)/" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "node", "default", "types"],
			extensions: [".ts", ".tsx", ".js"],
		},
	},
};
