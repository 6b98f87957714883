#!/bin/sh
# Asks two locations for the model with one word and prints the status of each: 200 where it is served. A 200 is billed as a call.
set -eu
model=${1:?usage: try-locations.sh <model>}
project=$(gcloud config get-value project)
token=$(gcloud auth print-access-token)
body='{"contents":{"role":"user","parts":{"text":"ping"}}}'
# --8<-- [start:core]
for location in global us-central1; do # add the region that you call
  case $location in global) host=aiplatform.googleapis.com ;;
    us | eu) host=aiplatform.$location.rep.googleapis.com ;; # the multi-regions
    *) host=$location-aiplatform.googleapis.com ;; esac
  url=https://$host/v1/projects/$project/locations/$location/publishers/google/models/$model
  code=$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $token" \
    -H 'content-type: application/json' -d "$body" "$url:generateContent")
  echo "$location $code" # [!code highlight]
done
# --8<-- [end:core]
