package org.threshold.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser that runs, without a window on the screen and without a word to anybody outside. */
final class OpenBrowser implements AutoCloseable {

    private static final List<String> QUIETLY =
            List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** Generous, since the whole stack may share two cores with it. */
    private static final double PATIENCE_MS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private OpenBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static OpenBrowser start(Path program) {
        var nothingFetched = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(nothingFetched));
        var options = new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIETLY);
        return new OpenBrowser(playwright, playwright.chromium().launch(options));
    }

    /** A window with cookies of its own, in the place and language of its readers. */
    BrowserContext window(Width width, boolean scripts) {
        var window =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width.pixels(), width.height())
                                .setJavaScriptEnabled(scripts)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/London"));
        window.setDefaultTimeout(PATIENCE_MS);
        return window;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
