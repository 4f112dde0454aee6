throw new Error(
  'Electron is out of reach in tests: keep what decides apart from what touches it, and test that.',
);
