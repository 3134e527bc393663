package org.threshold.workflow.platform.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stack trace without messages. */
final class Trace {

    private static final int CAUSES = 5;
    private static final int FRAMES = 25;

    private Trace() {}

    static String of(Throwable failure) {
        var text = new StringBuilder();
        @Nullable Throwable next = failure;
        for (var depth = 0; next != null && depth < CAUSES; depth++) {
            text.append(depth == 0 ? "" : "\ncaused by ").append(next.getClass().getName());
            text.append(frames(next));
            next = next.getCause();
        }
        return text.toString();
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
