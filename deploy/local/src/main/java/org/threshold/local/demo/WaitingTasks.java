package org.threshold.local.demo;

import java.util.Optional;
import org.threshold.local.api.PublicApi;
import org.threshold.local.api.WorkList;
import org.threshold.local.demo.Story.Task;
import tools.jackson.databind.JsonNode;

/** Finds the task that a move completes, on all pages of a person's list. */
final class WaitingTasks {

    private final WorkList list;
    private final Kept kept;

    WaitingTasks(PublicApi stack, Kept kept) {
        this.list = new WorkList(stack);
        this.kept = kept;
    }

    /** Where it is completed; nothing when no such task waits. */
    Optional<String> completion(String as, Task wanted) {
        return list.first(as, one -> is(one, wanted))
                .map(one -> "/api/v1/tasks/%s/completion".formatted(one.path("id").asString("")));
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
}
