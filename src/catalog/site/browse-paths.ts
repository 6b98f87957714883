import { STATUS_CODES } from 'node:http';
import {
  getAreas,
  getCoveredProviders,
  getEntries,
  getPlayedCases,
  getProviders,
  getSdks,
  getStatuses,
} from './collection.ts';
import { groupByFacet, groupByVerdict } from '../browse/facets.ts';
import { borrowings } from '../browse/compatible.ts';
import { hasPage, type ProviderWithEntries } from '../browse/provider-page.ts';
import { providerOfCase } from '../observed/lab-cases.ts';
import { codeSlug, endpointSlug } from '../entry/facet-links.ts';
import { raisedClasses } from '../observed/raised.ts';
import { casesWithCode, casesWithStatus, sdkAnswers } from '../browse/sdk-answers.ts';

/** One page per HTTP status that is written about or that an entry has. */
export async function statusPaths() {
  const active = await getEntries();
  const having = groupByFacet(active, ({ statuses }) => statuses);
  const titles = new Map(active.map(({ id, title }) => [id, title]));
  const cases = await getPlayedCases();
  const sdks = await getSdks();
  const written = await getStatuses();
  const all = await getStatusNames();
  return all.map(({ id, name }) => {
    const number = Number(id);
    // Behind a 200 stands anything from a failed run to a cut stream: what an SDK does with them is told case by case.
    const played = number >= 400 ? casesWithStatus(cases, number) : [];
    return {
      params: { status: id },
      props: {
        id,
        name,
        status: written.find((status) => status.id === id),
        all,
        titles,
        entries: having.find(({ value }) => value === number)?.entries ?? [],
        answers: sdkAnswers(sdks, played, { role: 'status', value: number }),
      },
    };
  });
}

/** The statuses that have a page, each with its name in the standard; empty where it has none. */
async function getStatusNames(): Promise<{ id: string; name: string }[]> {
  const written = new Map((await getStatuses()).map(({ id, name }) => [id, name]));
  const had = groupByFacet(await getEntries(), ({ statuses }) => statuses).map(({ value }) => String(value));
  return [...new Set([...written.keys(), ...had])]
    .toSorted((a, b) => Number(a) - Number(b))
    .map((id) => ({ id, name: written.get(id) ?? STATUS_CODES[id] ?? '' }));
}

/** One page per provider of which there is something to say. */
export async function providerPaths() {
  const providers = await getProvidersWithPage();
  const sdks = await getSdks();
  const statuses = new Set((await getStatusNames()).map(({ id }) => Number(id)));
  return providers.map((provider) => {
    const speaking = sdks.filter((sdk) => provider.id in sdk.providers);
    return {
      params: { provider: provider.id },
      props: {
        provider,
        sdks,
        speaking,
        statuses,
        isPlayed: speaking.some(({ cases }) => Object.keys(cases).some((id) => providerOfCase(id) === provider.id)),
        others: providers.filter((other) => other.id !== provider.id && other.entries.length > 0),
      },
    };
  });
}

/** One page per provider whose client is the usual one of others: what these borrow from it. */
export async function compatiblePaths() {
  const providers = await getProvidersWithPage();
  const sdks = await getSdks();
  const entries = await getEntries();
  const statuses = new Set((await getStatusNames()).map(({ id }) => Number(id)));
  return providers
    .filter(({ sdk }) => sdk.compatible)
    .map((base) => ({
      params: { provider: base.id },
      props: { base, borrowings: borrowings(base, providers, entries, sdks), statuses },
    }));
}

/** The providers that have a page, those with most entries first, then by name. */
export async function getProvidersWithPage(): Promise<ProviderWithEntries[]> {
  const entries = await getEntries();
  return (await getProviders())
    .map((provider) => ({ ...provider, entries: entries.filter((entry) => entry.provider === provider.id) }))
    .filter(hasPage)
    .toSorted((a, b) => b.entries.length - a.entries.length || (a.name < b.name ? -1 : 1));
}

/** One page per `error.code`. */
export async function codePaths() {
  const codes = groupByFacet(await getEntries(), (facets) => facets.codes);
  const cases = await getPlayedCases();
  const sdks = await getSdks();
  return codes.map(({ value: code, entries }) => ({
    params: { code: codeSlug(code) },
    props: {
      code,
      entries,
      codes: codes.map(({ value }) => value),
      answers: sdkAnswers(sdks, casesWithCode(cases, code), { role: 'code', value: code }),
    },
  }));
}

/** One page per endpoint at which errors were played. */
export async function endpointPaths() {
  const endpoints = groupByFacet(await getEntries(), (facets) => facets.endpoints);
  return endpoints.map(({ value, entries }) => ({
    params: { endpoint: endpointSlug(value) },
    props: { endpoint: value, entries, endpoints: endpoints.map((item) => item.value) },
  }));
}

/** One page per verdict that an entry has. */
export async function verdictPaths() {
  const facets = groupByVerdict(await getEntries());
  return facets.map(({ value, entries }) => ({
    params: { verdict: value },
    props: { verdict: value, entries, facets },
  }));
}

/** One page per exception class of an SDK. */
export async function exceptionPaths() {
  const entries = await getEntries();
  const all = (await getSdks()).map((sdk) => ({ sdk, classes: raisedClasses(sdk) }));
  return all.flatMap(({ sdk, classes }) =>
    classes.map((raised) => ({
      params: { sdk: sdk.id, class: raised.name },
      props: {
        sdk,
        raised,
        classes,
        entries,
        others: all.flatMap((other) =>
          other.sdk.id !== sdk.id && other.classes.some(({ name }) => name === raised.name) ? [other.sdk] : [],
        ),
      },
    })),
  );
}

/** Every facet with its values and how many errors each has, for the page that leads to all of them. */
export async function getBrowse() {
  const entries = await getEntries();
  const summaries = new Map((await getStatuses()).map(({ id, summary }) => [id, summary]));
  return {
    entries,
    providers: await getCoveredProviders(),
    areas: await getAreas(),
    statuses: (await getStatusNames()).map(({ id, name }) => ({ id, name, summary: summaries.get(id) })),
    having: groupByFacet(entries, ({ statuses }) => statuses),
    codes: groupByFacet(entries, ({ codes }) => codes),
    endpoints: groupByFacet(entries, ({ endpoints }) => endpoints),
    verdicts: groupByVerdict(entries),
    sdks: (await getSdks()).map((sdk) => ({ sdk, classes: raisedClasses(sdk) })),
  };
}
