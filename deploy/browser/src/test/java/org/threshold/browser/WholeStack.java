package org.threshold.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.threshold.local.api.PublicApi;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.demo.ClearWeeks;
import org.threshold.local.up.LocalStack;
import org.threshold.local.up.Port;
import org.threshold.local.up.Settings;

/**
 * The one stack of this module's run, started at its first use; it ends with the process. With
 * {@code -Dthreshold.browser.running=true} it is the one that {@code deploy/up} runs.
 */
final class WholeStack {

    private static final Path DATA = Path.of("target", "stack").toAbsolutePath();

    private WholeStack() {}

    private static final class Lazily {
        private static final Settings SETTINGS = start();
    }

    private static Settings start() {
        var repository = Path.of(System.getProperty("threshold.repository"));
        if (Boolean.getBoolean("threshold.browser.running")) {
            return Settings.read(repository, System.getenv());
        }
        try {
            var settings = LocalStack.fresh(repository, DATA, System.out).settings();
            new Before(api(settings)).tuesdayMorning(ClearWeeks.read(repository));
            return settings;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Settings settings() {
        return Lazily.SETTINGS;
    }

    static Before before() {
        return new Before(api(settings()));
    }

    private static PublicApi api(Settings settings) {
        return new PublicApi(
                new CredentialsFile(settings.credentials()).read(),
                settings.http(Port.WORKFLOW),
                settings.http(Port.SIMULATOR));
    }
}
