#!/usr/bin/env bash
# Prepares the office of the browser tests, small and always the same, in a folder given; in it, another
# that has people and no file.
FOYERS=800 ETAT=jour DROIT_OUVERT_DONNEES="$1"
. "$(dirname "$0")/commun.sh"
. script/lib/organisme-simule.sh
. script/lib/personnes.sh
PATH="$PWD/node_modules/.bin:$PATH"
prepare
prepare_people
(DROIT_OUVERT_DONNEES="$DROIT_OUVERT_DONNEES/sans-organisme" prepare_people)
[ -f "$DROIT_OUVERT_DONNEES/preparation" ]
