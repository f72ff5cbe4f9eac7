import { englishBusiness } from './english-business.ts';
import { englishServices } from './english-services.ts';
import { applicationHabits } from './habits-applications.ts';
import { koreanHabits } from './habits-korean.ts';
import { systemHabits } from './habits-systems.ts';
import { koreanBusiness } from './korean-business.ts';
import { koreanMore } from './korean-more.ts';
import { koreanStandard } from './korean-standard.ts';
import { lastLook } from './last-look.ts';
import { readSchemas, type SchemaTable } from './read.ts';

/** Every invented schema without rows. */
export const schemas: readonly SchemaTable[] = [
  koreanStandard,
  koreanBusiness,
  koreanHabits,
  koreanMore,
  englishBusiness,
  englishServices,
  applicationHabits,
  systemHabits,
  lastLook,
].flatMap(readSchemas);
