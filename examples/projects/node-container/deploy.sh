#!/bin/sh
# Starts the image in its slot on the host of the environment; Sluice gives the digest, never a tag.
set -eu
ssh "deploy@$SLUICE_ENVIRONMENT.example.org" "docker rm --force shop-$SLUICE_SLOT; \
  docker run --detach --name shop-$SLUICE_SLOT --env SLUICE_DIGEST=$SLUICE_DIGEST \
  --publish 127.0.0.1:$([ "$SLUICE_SLOT" = a ] && echo 8001 || echo 8002):8080 ghcr.io/acme/shop@$SLUICE_DIGEST"
