/** What keys and tokens begin with, by which their issuers want them to be found; what must follow, where the beginning is also a word. */
const beginnings = [
  // Models and what is built around them.
  String.raw`gsk_|xai-|hf_|api_org_|pk-lf-|AIza|ek_|r8_|nvapi-|pplx-|lsv2_[ps][tk]_|tvly-|fw_|csk-|jina_|pcsk_|bedrock-api-key-`,
  // Clouds and hosting.
  String.raw`A(?:[KSB]I|CC)A|A3T[A-Z\d]|ya29\.|GOCSPX-|LTAI|do[opr]_v1_|dapi(?=[\da-f]{32})|HRKU-|(?:cfk|cfut|cfat|vc[aiprk])_(?=[A-Za-z\d]{20})|fo1_|fm(?:1[ar]|2)_|pscale_(?:tkn|oauth|pw)_|pul-`,
  // Code, packages and builds.
  String.raw`gh[pousr]_|github_pat_|gl(?:pat|[dfrw]t|rtr|[ci]bt|ptt|ffct|imt|agent|oas|soat)-|GR1348941|npm_(?=\w{36})|pypi-(?=AgE)|rubygems_|CLOJARS_|dckr_pat_|API-(?=[A-Z\d]{26}\b)|PMAK-|sgp_|[ps]at\.(?=[\w-]{22}\.)`,
  // Vaults and networks.
  String.raw`hv[bsr]\.|s\.(?=[a-z]{0,23}\d)(?=[A-Za-z\d]{24}\b)|ops_(?=eyJ)|A3-(?=[A-Z\d]{6}-)|AGE-SECRET-KEY-1|dp\.(?:pt|st|ct|sa|scim|audit)\.|tskey-`,
  // Money.
  String.raw`(?:[sr]k|shippo|duffel)_(?:live|test|prod)_|whsec_|FLW(?:SECK|PUBK)(?:_TEST)?-|sq0[a-z]{3}-|EAAA|access-(?:sandbox|production|development)-`,
  // Messages, work and watching.
  String.raw`xox[abceoprs]-|xapp-|SG\.|xkeysib-|shp(?:at|ca|pa|ss)_|lin_api_|ntn_|figd_|pat(?=\w{14}\.[\da-f]{64})|gl(?:sa|c)_|dt0[a-z]\d\d\.|NR(?:AK|JS|II|RA)-|sntry[su]_`,
].join('|');

/** A key or a token that its beginning tells. */
export const withBeginning = new RegExp(String.raw`\b(${beginnings})[\w.+/=~-]{12,}`, 'g');
