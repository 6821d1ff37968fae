/** Every seeded practice, in the order in which the showcase first published them. */
import { faridpurFaecalSludgeService } from './practices/faridpur-faecal-sludge-service.ts';
import { gopalganjClimateResilientHousing } from './practices/gopalganj-climate-resilient-housing.ts';
import { gopalganjHousingFundLandRight } from './practices/gopalganj-housing-fund-land-right.ts';
import { habiganjTaxAndWaterBillFair } from './practices/habiganj-tax-and-water-bill-fair.ts';
import { jashoreIntegratedLandfill } from './practices/jashore-integrated-landfill.ts';
import { jhenaidahCommunityHousing } from './practices/jhenaidah-community-housing.ts';
import { jhenaidahRiverGhats } from './practices/jhenaidah-river-ghats.ts';
import { jhenaidahSludgePlantLease } from './practices/jhenaidah-sludge-plant-lease.ts';
import { kushtiaCoCompostPlant } from './practices/kushtia-co-compost-plant.ts';
import { kushtiaSanitationByLaw } from './practices/kushtia-sanitation-by-law.ts';
import { monglaRainwaterUserCommittee } from './practices/mongla-rainwater-user-committee.ts';
import { monglaTownEmbankment } from './practices/mongla-town-embankment.ts';
import { moulvibazarRiverbankSettlementUpgrading } from './practices/moulvibazar-riverbank-settlement-upgrading.ts';
import { moulvibazarTaxHomeVisits } from './practices/moulvibazar-tax-home-visits.ts';
import { paikgachhaProgressiveWaterTariff } from './practices/paikgachha-progressive-water-tariff.ts';
import { saidpurCoCompostOnCall } from './practices/saidpur-co-compost-on-call.ts';
import { sakhipurCoCompost } from './practices/sakhipur-co-compost.ts';
import { shibganjMobileBillPayment } from './practices/shibganj-mobile-bill-payment.ts';
import { singraElectricRickshaws } from './practices/singra-electric-rickshaws.ts';
import { sirajganjCommunityHousingFund } from './practices/sirajganj-community-housing-fund.ts';
import { taraboDigitalMunicipalServices } from './practices/tarabo-digital-municipal-services.ts';
import type { SeedPractice } from './types.ts';

export const practices: readonly SeedPractice[] = [
	faridpurFaecalSludgeService,
	gopalganjClimateResilientHousing,
	gopalganjHousingFundLandRight,
	habiganjTaxAndWaterBillFair,
	jashoreIntegratedLandfill,
	jhenaidahCommunityHousing,
	jhenaidahRiverGhats,
	jhenaidahSludgePlantLease,
	kushtiaCoCompostPlant,
	kushtiaSanitationByLaw,
	monglaRainwaterUserCommittee,
	monglaTownEmbankment,
	moulvibazarRiverbankSettlementUpgrading,
	moulvibazarTaxHomeVisits,
	paikgachhaProgressiveWaterTariff,
	saidpurCoCompostOnCall,
	sakhipurCoCompost,
	shibganjMobileBillPayment,
	singraElectricRickshaws,
	sirajganjCommunityHousingFund,
	taraboDigitalMunicipalServices,
];
