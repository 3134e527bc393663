package org.threshold.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.threshold.local.api.PublicApi;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.demo.Demo;
import org.threshold.local.demo.Desk;
import org.threshold.local.demo.Outcome;
import org.threshold.local.up.LocalStack;
import org.threshold.local.up.Port;
import org.threshold.local.up.RunningParts;
import org.threshold.local.up.Settings;

/**
 * The one stack of this module's run, started at its first use; it ends with the process. With
 * {@code -Dthreshold.stories.running=true} it is the one that {@code deploy/up} runs.
 */
final class WholeStack {

    private static final Path DATA = Path.of("target", "stack").toAbsolutePath();

    private WholeStack() {}

    private static final class Lazily {
        private static final Settings SETTINGS = start();
    }

    private static Settings start() {
        var repository = Path.of(System.getProperty("threshold.repository"));
        if (Boolean.getBoolean("threshold.stories.running")) {
            return Settings.read(repository, System.getenv());
        }
        try {
            return LocalStack.fresh(repository, DATA, System.out).settings();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Settings settings() {
        return Lazily.SETTINGS;
    }

    static RunningParts parts() {
        return new RunningParts(settings());
    }

    static PublicApi api() {
        return new PublicApi(
                new CredentialsFile(settings().credentials()).read(),
                settings().http(Port.WORKFLOW),
                settings().http(Port.SIMULATOR));
    }

    /** Plays a story as {@code deploy/demo} does. */
    static Outcome play(String... words) {
        return Demo.play(settings(), List.of(words), System.out);
    }

    static Outcome play(String story, Map<String, String> given) {
        return Demo.play(
                settings(), List.of(story), new Desk.Given(given, Desk.none()), System.out);
    }
}
