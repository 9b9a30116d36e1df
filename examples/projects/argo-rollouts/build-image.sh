#!/bin/sh
# Builds and pushes the image once, and hands its digest on; a tag would not do, for a tag can move.
set -eu
repository="ghcr.io/$GITHUB_REPOSITORY"
docker buildx build --push --provenance=false --metadata-file image.json --tag "$repository:$GITHUB_SHA" .
digest="$(node --print 'require("./image.json")["containerimage.digest"]')"
echo "image=$repository@$digest" >> "$GITHUB_OUTPUT"
