import type { APIRoute } from 'astro';
import { writeTrialGeojson } from '../../pipeline/write-json.ts';
import { getTrial } from '../../queries/trial.ts';

export const GET: APIRoute = async () => new Response(writeTrialGeojson(await getTrial()));
