// What nitro_htmx/testing/watch.js adds to a page.

interface Window {
  nitroWatch: {
    heard: [string, unknown, string][];
    begin(): void;
    settled(): Promise<number>;
  };
}
