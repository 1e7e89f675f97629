import { isAbsolute, relative } from "node:path";

/** A file as a repository names it, from the folder that the command runs in: what CI systems want. */
export const repositoryPath = (file: string, folder = process.cwd()): string => {
  const inside = isAbsolute(file) ? relative(folder, file) : file;
  return (inside.startsWith("..") ? file : inside).replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
};
