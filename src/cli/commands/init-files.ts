/** A file to write, from the folder that the command runs in. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

// How long local numbers are beside an area code, by the length of the whole national number.
const NATIONAL: Readonly<Record<string, number>> = { RU: 10, KZ: 10, US: 10, GB: 10, DE: 10 };

export const configFile = (country: string, areaCode: string | undefined): NewFile => ({
  path: "no-telepathy.config.json",
  text: `${JSON.stringify({ country, ...(areaCode && { areaCodes: [{ areaCode, localLengths: [NATIONAL[country]! - areaCode.length] }] }), languages: ["ru", "en"] }, null, 2)}\n`,
});

const minimum = (score: number) => (score ? ` --min-score ${score}` : "");

export const CI_FILES = {
  github: (score: number): NewFile => ({
    path: ".github/workflows/tickets.yml",
    text: `name: tickets
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes no-telepathy check .${minimum(score)} --format github --output sarif=tickets.sarif
      - if: always()
        run: npx --yes no-telepathy report . --markdown - >> "$GITHUB_STEP_SUMMARY"
`,
  }),
  gitlab: (score: number): NewFile => ({
    path: ".gitlab/tickets.yml",
    text: `# In .gitlab-ci.yml:
#   include:
#     - local: .gitlab/tickets.yml
tickets:
  image: node:22
  script:
    - npx --yes no-telepathy check .${minimum(score)} --output gitlab=gl-code-quality-report.json --output junit=tickets.xml
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: tickets.xml
`,
  }),
} as const;

export type CiName = keyof typeof CI_FILES;
