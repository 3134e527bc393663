package org.threshold.local.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.threshold.local.api.PublicApi;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.up.Port;
import org.threshold.local.up.RunningParts;
import org.threshold.local.up.Settings;

/** {@code deploy/faults [SECONDS]}. */
public final class Faults {

    private static final String USUAL_SECONDS = "60";

    private Faults() {}

    /**
     * Does each fault to the running stack.
     *
     * @param arguments the repository's folder, and how many seconds each fault lasts
     */
    public static void main(String[] arguments) {
        var settings = Settings.read(Path.of(arguments[0]), System.getenv());
        String seconds = arguments.length > 1 ? arguments[1] : USUAL_SECONDS;
        if (!seconds.matches("[1-9][0-9]{0,3}")) {
            System.err.println("Say how many seconds each fault lasts: deploy/faults [SECONDS]");
            System.exit(2);
        }
        var window = Duration.ofSeconds(Long.parseLong(seconds));
        System.exit(run(settings, window, System.out).isEmpty() ? 0 : 1);
    }

    /**
     * Does each fault to the running stack, one after the other, while people work on.
     *
     * @param window how long each lasts
     * @param out where the table is printed
     * @return what was not as it must be
     */
    public static List<String> run(Settings settings, Duration window, PrintStream out) {
        var api =
                new PublicApi(
                        new CredentialsFile(settings.credentials()).read(),
                        settings.http(Port.WORKFLOW),
                        settings.http(Port.SIMULATOR));
        var trial = new Trial(new RunningParts(settings), api, window);
        List<String> breaches = new ArrayList<>();
        out.printf(
                "%nEach fault lasts %d s while people and systems make %d calls a second%n%n",
                window.toSeconds(), Trial.PER_SECOND);
        out.println(Verdict.head());
        for (Fault fault : Fault.values()) {
            Verdict verdict = trial.of(fault);
            out.println(verdict.row());
            verdict.breaches().forEach(breach -> breaches.add(fault.words() + ": " + breach));
        }
        out.printf("%n%d breaches%n", breaches.size());
        return breaches;
    }
}
