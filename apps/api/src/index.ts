export { type AppDependencies, buildApp } from './app.ts';
export { type Config, readConfig } from './config.ts';
