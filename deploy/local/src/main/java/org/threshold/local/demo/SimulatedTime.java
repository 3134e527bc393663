package org.threshold.local.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;
import tools.jackson.databind.node.JsonNodeFactory;

/** Simulated time of the running stack. */
final class SimulatedTime {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String PATH = "/api/v1/simulated-time";
    private static final String OPERATOR = "operator";
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final Duration SLICE = Duration.ofHours(6);

    private final PublicApi stack;
    private final Duration further;

    /**
     * @param further how much longer than usual the stack may take to become quiet
     */
    SimulatedTime(PublicApi stack, Duration further) {
        this.stack = stack;
        this.further = further;
    }

    Instant now() {
        return Instant.parse(stack.get(OPERATOR, PATH).at("/now"));
    }

    /**
     * Advances: by a duration such as {@code PT30M}, to the next {@code tuesday 10:15}, or to an
     * instant, with a duration after it or not: {@code 2026-11-24T17:00:00Z PT1M}.
     *
     * @throws StoryBroken when the stack does not become quiet
     */
    Instant advance(String wish) {
        return advanceTo(target(wish, now()));
    }

    /** Advances in slices, so that no answer has to be waited for long where much is due. */
    Instant advanceTo(Instant target) {
        Instant now = now();
        do {
            Instant slice = now.plus(SLICE);
            now = advanceBy(slice.isBefore(target) ? slice : target);
        } while (now.isBefore(target));
        return now;
    }

    private Instant advanceBy(Instant target) {
        var form = JsonNodeFactory.instance.objectNode().put("to", target.toString());
        long end = System.nanoTime() + further.toNanos();
        Answer answer = stack.post(OPERATOR, PATH, form, Map.of());
        while (!answer.success() && System.nanoTime() < end) {
            answer = stack.post(OPERATOR, PATH, form, Map.of());
        }
        if (!answer.success()) {
            throw new StoryBroken("Time does not move: " + answer.at("/detail"));
        }
        return Instant.parse(answer.at("/now"));
    }

    /** An instant as a move keeps it, to the minute, with its day: the clock goes on. */
    static Answer asAnswer(Instant now) {
        var here = now.atZone(ZONE);
        var lastMinute = here.with(LAST_MINUTE).toInstant();
        return new Answer(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("now", now.truncatedTo(ChronoUnit.MINUTES).toString())
                        .put("today", here.toLocalDate().toString())
                        .put("endOfDay", lastMinute.toString()));
    }

    static Instant target(String wish, Instant now) {
        if (wish.startsWith("P")) {
            return now.plus(Duration.parse(wish));
        }
        List<String> parts = List.of(wish.split(" ", -1));
        if (!Character.isDigit(wish.charAt(0))) {
            return next(parts, now);
        }
        Instant named = Instant.parse(parts.getFirst());
        return parts.size() == 1 ? named : named.plus(Duration.parse(parts.get(1)));
    }

    private static Instant next(List<String> parts, Instant now) {
        var day = DayOfWeek.valueOf(parts.getFirst().toUpperCase(Locale.ROOT));
        ZonedDateTime here = now.atZone(ZONE);
        ZonedDateTime then =
                here.with(TemporalAdjusters.nextOrSame(day)).with(LocalTime.parse(parts.get(1)));
        return (then.isAfter(here) ? then : then.plusWeeks(1)).toInstant();
    }
}
