# Prepares the simulated office: its case files in the database, its date and its people, then looks
# for their unclaimed rights. ETAT says which case files: all that happened in 2020
# (annee), or what one day shows (jour), which is quicker and is what the tests read.
: "${FOYERS:=10565}" "${ETAT:=annee}" "${DROIT_OUVERT_DONNEES:=$PWD/donnees}"
export DROIT_OUVERT_DONNEES

organisme=caf-01
jour=2020-12-15

prepare() {
	local stamp="$DROIT_OUVERT_DONNEES/preparation" print status=0
	print="$FOYERS $(find droits/src simulation/src plateforme/src/imports -type f -exec cat {} + 2>/dev/null | cksum)"
	[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$print" ] && [ "${DATABASE_URL:-}" -o -f "$DROIT_OUVERT_DONNEES/base/pret" ] && return
	say "Préparation de l'organisme simulé : $FOYERS dossiers de l'Ain, et la recherche de leurs droits…"
	mkdir -p "$DROIT_OUVERT_DONNEES"
	rm -f "$stamp"
	"load_$ETAT" && detect_rights || status=1
	if [ $status = 0 ]; then
		printf '%s\n' "$print" >"$stamp"
	else
		say "L'organisme simulé n'a pas pu être préparé en entier (cause ci-dessus) : la plateforme s'ouvre avec ce qu'elle a." >&2
	fi
}

# Never into a database that was given: it may be that of a real office.
given_database() {
	[ -n "${DATABASE_URL:-}" ] || return 1
	say "DATABASE_URL est donnée : les dossiers simulés n'y sont pas versés."
}

# As the workers do each night: what changed since the last time, everything at first.
detect_rights() {
	[ -n "${DATABASE_URL:-}" ] || droit-ouvert detecter --organisme "$organisme"
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
	# The office's days are those of Paris, whose midnight comes before UTC's.
	local aujourdhui="new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format()"
	simuler dossiers --nombre "$FOYERS" --graine 1 --date "$jour" >"$fichier" &&
		droit-ouvert demonstration "$organisme" >/dev/null &&
		droit-ouvert importer "$fichier" --organisme "$organisme" --nom "Caf de l’Ain" --simule \
			--decalage-jours "$(node -p "(Date.parse($aujourdhui) - Date.parse('$jour')) / 864e5")" || status=$?
	rm -f "$fichier"
	return $status
}
