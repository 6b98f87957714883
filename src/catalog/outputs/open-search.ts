/**
 * The description by which a browser adds the search to its own; https://github.com/dewitt/opensearch, 1.1 draft 6.
 *
 * @param site address at which the site stands
 */
export function openSearch(site: URL): string {
  const at = (path: string) => new URL(path, site).href;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Errata</ShortName>
  <Description>Find an LLM API error by code, class, status or message</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${at('/favicon.svg')}</Image>
  <Url type="text/html" template="${at('/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${at('/opensearch.xml')}"/>
</OpenSearchDescription>
`;
}
