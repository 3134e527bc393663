package org.threshold.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threshold.local.demo.Story.Step;

/** Prints each step, what must happen and what was observed, and counts the differences. */
final class Report {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private final PrintStream out;
    private final long startedAt = System.nanoTime();
    private int steps;
    private int checked;
    private int differences;

    Report(PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        out.printf("%n%s%n", title);
    }

    void step(Step step, Instant now) {
        steps++;
        out.printf("%nStep %s  %s  (%s)%n", step.step(), step.input(), WHEN.format(now));
        if (step.lesson() != null) {
            out.printf("  lesson:      %s%n", step.lesson());
        }
        out.printf("  must happen: %s%n", step.mustHappen());
    }

    void seen(String what, String seen) {
        checked++;
        out.printf("  as it must be  %s (%s)%n", what, seen);
    }

    void different(String what, String seen) {
        checked++;
        differences++;
        out.printf("  DIFFERENT      %s: %s%n", what, seen);
    }

    /** Something to know that is neither as it must be nor different. */
    void note(String words) {
        out.printf("  --             %s%n", words);
    }

    /** Prints the sum and answers it. */
    Outcome end() {
        var took = Duration.ofNanos(System.nanoTime() - startedAt);
        out.printf(
                "%n%d steps, %d observations, %d differences, %d s%n",
                steps, checked, differences, took.toSeconds());
        return new Outcome(steps, checked, differences);
    }
}
