import { urls } from '../domain/urls.ts';
