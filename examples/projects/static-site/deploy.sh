#!/bin/sh
# Puts the verified pages where the slot is served from; the archive is what was proven.
set -eu
folder="$(mktemp -d)"
tar --extract --gzip --file="$SLUICE_ARTIFACT" --directory="$folder"
rsync --archive --delete "$folder/dist/" "deploy@www.example.org:/srv/$SLUICE_ENVIRONMENT-$SLUICE_SLOT/"
