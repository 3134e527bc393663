package org.threshold.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threshold.local.api.PublicApi;
import tools.jackson.databind.JsonNode;

/**
 * Nobody does anything any more: every waiting item must climb its chain to the top, each rung at
 * its own instant.
 */
final class Abandonment {

    /** How much later than its instant a rung may be reached, in simulated time. */
    private static final Duration AT_ITS_INSTANT = Duration.ofSeconds(5);

    private static final String READER = "team.manager";
    private static final int ROUNDS = 12;

    private final PublicApi stack;
    private final SimulatedTime time;
    private final Report report;

    Abandonment(PublicApi stack, SimulatedTime time, Report report) {
        this.stack = stack;
        this.time = time;
        this.report = report;
    }

    /** Lets time pass until no chain of the cases has a rung left, and reports every rung. */
    void of(List<String> cases) {
        report.title("From here nobody does anything; simulated time is " + time.now() + ".");
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Instant> last = lastRungStillWaiting(cases);
            if (last.isEmpty()) {
                break;
            }
            time.advanceTo(last.get().plusSeconds(1));
        }
        cases.forEach(this::report);
    }

    private Optional<Instant> lastRungStillWaiting(List<String> cases) {
        List<Instant> waiting = new ArrayList<>();
        for (String caseRef : cases) {
            for (JsonNode deadline : deadlines(caseRef)) {
                if (!topReached(deadline)) {
                    deadline.path("rungs").forEach(rung -> waiting.add(instant(rung, "dueAt")));
                }
            }
        }
        return waiting.stream().max(Comparator.naturalOrder());
    }

    private void report(String caseRef) {
        for (JsonNode deadline : deadlines(caseRef)) {
            String what = caseRef + ", " + deadline.path("words").asString("");
            for (JsonNode rung : deadline.path("rungs")) {
                if (!rung.path("reached").asString("").isEmpty()) {
                    reached(what, rung);
                }
            }
            if (!topReached(deadline)) {
                report.different(what, "the top of its chain was not reached");
            }
        }
    }

    private void reached(String what, JsonNode rung) {
        Instant due = instant(rung, "dueAt");
        Instant reached = instant(rung, "reached");
        String line = "%s: rung %s (%s)".formatted(what, rung.path("number"), told(rung));
        boolean late =
                reached.isAfter(due.plus(AT_ITS_INSTANT))
                        || reached.isBefore(due.minus(AT_ITS_INSTANT));
        if (late) {
            report.different(line, "due at " + due + ", reached at " + reached);
        } else {
            report.seen(line, "at " + due);
        }
    }

    private static String told(JsonNode rung) {
        List<String> roles = new ArrayList<>();
        rung.path("told").forEach(role -> roles.add(role.asString("")));
        return String.join(", ", roles);
    }

    /** A chain's top is reached once the rung that repeats it waits. */
    private static boolean topReached(JsonNode deadline) {
        JsonNode rungs = deadline.path("rungs");
        for (JsonNode rung : rungs) {
            if (rung.path("name").asString("").equals("top")
                    && !rung.path("reached").asString("").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private JsonNode deadlines(String caseRef) {
        return stack.get(READER, "/api/v1/cases/" + caseRef + "/deadlines").body();
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.parse(node.path(field).asString(""));
    }
}
