import type { Geometry } from 'geojson';
import { type Status, statusIds } from '../domain/initiative.ts';
import { isInitiativeType } from '../domain/initiative-types.ts';
import type { MapInitiative, MapSchools } from './sources.ts';
