# Prepares the simulated office: its households and their unclaimed rights in files, its case files
# in the database, its date and its people.
: "${FOYERS:=20000}" "${DROIT_OUVERT_DONNEES:=$PWD/donnees}"
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
	{ load_dossiers >"$logs/dossiers" 2>&1 || echo non >"$logs/echec"; cat "$logs/dossiers" >&2; } &
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
load_dossiers() {
	local fichier="$DROIT_OUVERT_DONNEES/dossiers.ndjson" status=0
	if [ -n "${DATABASE_URL:-}" ]; then
		say "DATABASE_URL est donnée : les dossiers simulés n'y sont pas versés."
		return
	fi
	simuler dossiers --nombre "$FOYERS" --graine 1 --date "$jour" >"$fichier" &&
		droit-ouvert demonstration "$organisme" >/dev/null &&
		droit-ouvert importer "$fichier" --organisme "$organisme" --nom "Caf de l’Ain" --simule \
			--decalage-jours "$(node -p "Math.floor(Date.now() / 864e5) - Date.parse('$jour') / 864e5")" || status=$?
	rm -f "$fichier"
	return $status
}
