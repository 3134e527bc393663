package org.threshold.browser;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The one browser of this module's run, started at its first use; it ends with the process. */
final class BrowserOfTheTests {

    private BrowserOfTheTests() {}

    private static final class Lazily {
        private static final OpenBrowser BROWSER = start();

        private static OpenBrowser start() {
            var browser = OpenBrowser.start(program().orElseThrow());
            Runtime.getRuntime().addShutdownHook(new Thread(browser::close, "end of the browser"));
            return browser;
        }
    }

    private static Optional<Path> program() {
        return Chromium.find(System.getenv(Chromium.SETTING));
    }

    /** Skips the test, saying why, on a machine without a browser; fails it where CI runs. */
    static OpenBrowser get() {
        if (program().isEmpty()) {
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                fail(Chromium.HOW_TO_GET);
            }
            Assumptions.abort("Skipped. " + Chromium.HOW_TO_GET);
        }
        return Lazily.BROWSER;
    }
}
