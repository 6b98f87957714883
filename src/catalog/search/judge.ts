import type { Diagnosis, ProviderRule } from '../../classifier/index.ts';

/** What the search needs of the rules. */
export interface Judge {
  classify: (text: string) => Diagnosis;
  providers: SearchedProvider[];
}

/** A provider as queries name it. */
export interface SearchedProvider extends Pick<ProviderRule, 'id' | 'name' | 'links'> {
  marks: Pick<ProviderRule['marks'], 'label'>;
}
