package org.threshold.local.demo;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.local.api.Answer;
import org.threshold.local.demo.Story.Expect;
import org.threshold.local.demo.Story.Move;

/** Holds what was seen against what must be seen. */
final class Observation {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Kept kept;
    private final Elements elements;
    private final Duration further;

    /**
     * @param further how much longer than the story says things may take
     */
    Observation(Kept kept, Duration further) {
        this.kept = kept;
        this.further = further;
        this.elements = new Elements(kept);
    }

    /**
     * What was seen.
     *
     * @param words it, in short
     * @param difference how it differs from what must be seen
     */
    record Seen(Answer answer, String words, Optional<String> difference) {}

    /** Looks until it is as it must be, or until its time is up. */
    Seen of(Move move, Supplier<Answer> look) {
        Expect expect = move.expect();
        long patience = expect == null || expect.within() == null ? 0 : expect.within();
        long end = System.nanoTime() + Duration.ofSeconds(patience).plus(further).toNanos();
        Seen seen = once(expect, look.get());
        while (seen.difference().isPresent() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            seen = once(expect, look.get());
        }
        return seen;
    }

    private Seen once(@Nullable Expect expect, Answer answer) {
        if (expect == null) {
            return seen(answer, answer.success() ? Optional.empty() : unexpected(answer));
        }
        if (expect.status() != null ? answer.status() != expect.status() : !answer.success()) {
            return seen(answer, unexpected(answer));
        }
        Optional<String> inList = elements.difference(expect, answer);
        if (inList.isPresent()) {
            return seen(answer, inList);
        }
        Answer element = elements.meant(expect, answer);
        return seen(element, difference(expect, element));
    }

    private static Seen seen(Answer answer, Optional<String> difference) {
        return new Seen(answer, "HTTP " + answer.status(), difference);
    }

    private static Optional<String> unexpected(Answer answer) {
        return Optional.of("HTTP " + answer.status() + " " + answer.at("/detail"));
    }

    private Optional<String> difference(Expect expect, Answer answer) {
        return entries(expect.is())
                .filter(wanted -> !answer.at(wanted.getKey()).equals(kept.in(wanted.getValue())))
                .findFirst()
                .or(() -> lacking(expect, answer))
                .map(
                        wanted ->
                                "%s is \"%s\", not \"%s\""
                                        .formatted(
                                                wanted.getKey(),
                                                answer.at(wanted.getKey()),
                                                kept.in(wanted.getValue())));
    }

    private Optional<Map.Entry<String, String>> lacking(Expect expect, Answer answer) {
        return entries(expect.has())
                .filter(wanted -> !answer.at(wanted.getKey()).contains(kept.in(wanted.getValue())))
                .findFirst();
    }

    private static Stream<Map.Entry<String, String>> entries(@Nullable Map<String, String> wanted) {
        return wanted == null ? Stream.empty() : wanted.entrySet().stream();
    }
}
