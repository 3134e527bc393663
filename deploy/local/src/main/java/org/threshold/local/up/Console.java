package org.threshold.local.up;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What people see: each line with the seconds since the command was given. */
final class Console {

    private final PrintStream out;
    private final long startedAtMillis;

    Console(PrintStream out, long startedAtMillis) {
        this.out = out;
        this.startedAtMillis = startedAtMillis;
    }

    Duration elapsed() {
        return Duration.ofMillis(Math.max(0, System.currentTimeMillis() - startedAtMillis));
    }

    void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", elapsed().toMillis() / 1000.0, line);
        out.flush();
    }

    /** Text of several lines, as it is. */
    void show(String text) {
        out.print(text);
        out.flush();
    }
}
