# Prepares the simulated office: its households and their unclaimed rights in files, its case files
# in the database, its date and its people. ETAT says which case files: all that happened in 2020
# (annee), or what one day shows (jour), which is quicker and is what the tests read.
: "${FOYERS:=10565}" "${ETAT:=annee}" "${DROIT_OUVERT_DONNEES:=$PWD/donnees}"
export DROIT_OUVERT_DONNEES

organisme=caf-01
jour=2020-12-15

prepare() {
	local stamp="$DROIT_OUVERT_DONNEES/preparation" print logs status=0
	print="$FOYERS $(find droits/src simulation/src plateforme/src/imports -type f -exec cat {} + 2>/dev/null | cksum)"
	[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$print" ] && [ "${DATABASE_URL:-}" -o -f "$DROIT_OUVERT_DONNEES/base/pret" ] && return
	say "Préparation de l'organisme simulé : $FOYERS dossiers de l'Ain, et la recherche de leurs droits…"
	mkdir -p "$DROIT_OUVERT_DONNEES"
	rm -f "$stamp"
	logs=$(mktemp -d)
	{ "load_$ETAT" >"$logs/dossiers" 2>&1 || echo non >"$logs/echec"; cat "$logs/dossiers" >&2; } &
	draw_foyers && detect_rights || status=1
	wait $!
	[ -f "$logs/echec" ] && status=1
	rm -rf "$logs"
	if [ $status = 0 ]; then
		printf '%s\n' "$print" >"$stamp"
	else
		say "L'organisme simulé n'a pas pu être préparé en entier (cause ci-dessus) : la plateforme s'ouvre avec ce qu'elle a." >&2
	fi
}

draw_foyers() {
	simuler foyers --nombre "$FOYERS" --graine 1 >"$DROIT_OUVERT_DONNEES/foyers.partiel" &&
		mv "$DROIT_OUVERT_DONNEES/foyers.partiel" "$DROIT_OUVERT_DONNEES/foyers.ndjson"
}

# Exit 1 of `droits` means that some households were set aside: the others are there.
detect_rights() {
	local status=0
	droits detecter "$DROIT_OUVERT_DONNEES/foyers.ndjson" --sortie "$DROIT_OUVERT_DONNEES/partiel.ndjson" \
		--rejets "$DROIT_OUVERT_DONNEES/rejets.ndjson" || status=$?
	[ "$status" -le 1 ] && mv "$DROIT_OUVERT_DONNEES/partiel.ndjson" "$DROIT_OUVERT_DONNEES/droits-non-demandes.ndjson"
}

# Never into a database that was given: it may be that of a real office.
given_database() {
	[ -n "${DATABASE_URL:-}" ] || return 1
	say "DATABASE_URL est donnée : les dossiers simulés n'y sont pas versés."
}

# A year goes into an empty database only: what agents did since is theirs, and stays.
load_annee() {
	given_database && return
	if [ -f "$DROIT_OUVERT_DONNEES/annee" ] && [ -f "$DROIT_OUVERT_DONNEES/base/pret" ]; then
		say "L'organisme simulé d'avant est gardé. Pour le refaire : supprimez $DROIT_OUVERT_DONNEES, puis relancez."
		return
	fi
	simuler annee 2020 --nombre "$FOYERS" --graine 1 && touch "$DROIT_OUVERT_DONNEES/annee"
}

load_jour() {
	local fichier="$DROIT_OUVERT_DONNEES/dossiers.partiel" status=0
	given_database && return
	simuler dossiers --nombre "$FOYERS" --graine 1 --date "$jour" >"$fichier" &&
		droit-ouvert demonstration "$organisme" >/dev/null &&
		droit-ouvert importer "$fichier" --organisme "$organisme" --nom "Caf de l’Ain" --simule \
			--decalage-jours "$(node -p "Math.floor(Date.now() / 864e5) - Date.parse('$jour') / 864e5")" || status=$?
	rm -f "$fichier"
	return $status
}
