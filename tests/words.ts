// The words of the interface as the page tests read them: tests follow them where they are polished.
import { ar as actorsAr } from '../src/features/actors/words.ar.ts';
import { en as actorsEn } from '../src/features/actors/words.en.ts';
import { ar as asOfAr } from '../src/features/as-of/words.ar.ts';
import { en as asOfEn } from '../src/features/as-of/words.en.ts';
import { ar as claimsAr } from '../src/features/claims/words.ar.ts';
import { en as claimsEn } from '../src/features/claims/words.en.ts';
import { ar as clocksAr } from '../src/features/clocks/words.ar.ts';
import { en as clocksEn } from '../src/features/clocks/words.en.ts';
import { ar as embedAr } from '../src/features/embed-dialog/words.ar.ts';
import { en as embedEn } from '../src/features/embed-dialog/words.en.ts';
import { ar as legendAr } from '../src/features/legend/words.ar.ts';
import { ar as narrativeAr } from '../src/features/narrative/words.ar.ts';
import { en as legendEn } from '../src/features/legend/words.en.ts';
import { en as narrativeEn } from '../src/features/narrative/words.en.ts';
import { ar as panelToolsAr } from '../src/features/panel-tools/words.ar.ts';
import { ar as searchAr } from '../src/features/search/words.ar.ts';
import { en as panelToolsEn } from '../src/features/panel-tools/words.en.ts';
import { en as searchEn } from '../src/features/search/words.en.ts';
import { ar as shareAr } from '../src/features/share/words.ar.ts';
import { en as shareEn } from '../src/features/share/words.en.ts';
import { ar as shortcutsAr } from '../src/features/shortcuts/words.ar.ts';
import { en as shortcutsEn } from '../src/features/shortcuts/words.en.ts';
import { ar as sourcesAr } from '../src/features/sources/words.ar.ts';
import { en as sourcesEn } from '../src/features/sources/words.en.ts';
import { ar as tourAr } from '../src/features/tour/words.ar.ts';
import { en as tourEn } from '../src/features/tour/words.en.ts';
import { ar } from '../src/i18n/ar.ts';
import { en } from '../src/i18n/en.ts';
import { ar as newVersionAr } from '../src/pages/new-version/words.ar.ts';
import { en as newVersionEn } from '../src/pages/new-version/words.en.ts';
import { ar as classroomAr } from '../src/presentation/classroom/words.ar.ts';
import { en as classroomEn } from '../src/presentation/classroom/words.en.ts';
import { ar as handoutsAr } from '../src/presentation/handouts/words.ar.ts';
import { en as handoutsEn } from '../src/presentation/handouts/words.en.ts';
import { ar as speakerAr } from '../src/presentation/speaker/words.ar.ts';
import { en as speakerEn } from '../src/presentation/speaker/words.en.ts';
import { ar as presentationAr } from '../src/presentation/words.ar.ts';
import { en as presentationEn } from '../src/presentation/words.en.ts';

/** The words of features. */
export const FEATURE_WORDS = {
  ar: {
    ...sourcesAr,
    ...shortcutsAr,
    actor: actorsAr,
    asOf: asOfAr,
    claim: claimsAr,
    clocks: clocksAr,
    embed: embedAr,
    legend: legendAr,
    narrative: narrativeAr,
    panelTools: panelToolsAr,
    search: searchAr,
    share: shareAr,
    tour: tourAr,
    version: newVersionAr,
  },
  en: {
    ...sourcesEn,
    ...shortcutsEn,
    actor: actorsEn,
    asOf: asOfEn,
    claim: claimsEn,
    clocks: clocksEn,
    embed: embedEn,
    legend: legendEn,
    narrative: narrativeEn,
    panelTools: panelToolsEn,
    search: searchEn,
    share: shareEn,
    tour: tourEn,
    version: newVersionEn,
  },
} as const;
export type FeatureWords = (typeof FEATURE_WORDS)['en'];

/** The words of presenting; `link` leads to it. */
export const PRESENTATION_WORDS = {
  ar: {
    ...presentationAr,
    link: ar.present,
    notes: speakerAr,
    class: classroomAr,
    handouts: handoutsAr,
  },
  en: {
    ...presentationEn,
    link: en.present,
    notes: speakerEn,
    class: classroomEn,
    handouts: handoutsEn,
  },
} as const;
export type AllPresentationWords = (typeof PRESENTATION_WORDS)['en'];
