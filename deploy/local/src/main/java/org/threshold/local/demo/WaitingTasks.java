package org.threshold.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;
import org.threshold.local.demo.Story.Task;
import tools.jackson.databind.JsonNode;

/** Finds the task that a move completes, on all pages of a person's list. */
final class WaitingTasks {

    private static final String FIRST_PAGE = "/api/v1/tasks?view=all&most=200";

    private final PublicApi stack;
    private final Kept kept;

    WaitingTasks(PublicApi stack, Kept kept) {
        this.stack = stack;
        this.kept = kept;
    }

    /** Where it is completed; nothing when no such task waits. */
    Optional<String> completion(String as, Task wanted) {
        String next = "";
        do {
            Answer page = stack.get(as, FIRST_PAGE + next);
            for (JsonNode one : page.body().path("tasks")) {
                if (is(one, wanted)) {
                    return Optional.of(
                            "/api/v1/tasks/%s/completion".formatted(one.path("id").asString("")));
                }
            }
            next = after(page.at("/next"));
        } while (!next.isEmpty());
        return Optional.empty();
    }

    String words(Task wanted) {
        String about = wanted.subject() == null ? wanted.caseRef() : wanted.subject();
        return "No task %s waits for %s.".formatted(wanted.step(), kept.in(String.valueOf(about)));
    }

    private boolean is(JsonNode one, Task wanted) {
        return one.path("step").asString("").equals(wanted.step())
                && (wanted.subject() == null
                        || one.path("subjectId").asString("").equals(kept.in(wanted.subject())))
                && (wanted.caseRef() == null || isAbout(one, kept.in(wanted.caseRef())));
    }

    private static boolean isAbout(JsonNode one, String caseRef) {
        for (JsonNode about : one.path("cases")) {
            if (about.asString("").equals(caseRef)) {
                return true;
            }
        }
        return false;
    }

    private static String after(String place) {
        return place.isEmpty() ? "" : "&after=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }
}
