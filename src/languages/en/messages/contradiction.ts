export const contradictionMessages = {
  everything_and_nothing_works: "The report says both that everything works and that nothing works: ask which is true now.",
  wifi_only_and_cable: "The report says that only Wi-Fi is affected, yet mentions a cable: ask how the failing device is connected.",
  onset_in_future: "The trouble is said to begin in the future, on {value}: check the date.",
  outage_with_speed: "The service is said to be fully gone, yet there is a speed measured: ask whether it is gone or slow.",
  several_contracts: "Several contracts are named: {values}. Ask which one the report is about.",
} as const;
