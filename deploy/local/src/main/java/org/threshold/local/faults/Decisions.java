package org.threshold.local.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.threshold.local.api.PublicApi;
import org.threshold.local.api.WorkList;
import tools.jackson.databind.JsonNode;

/**
 * The decisions that wait, as whoever decides finds them: on the work list, which is read again
 * when one is asked for that was not on it.
 */
final class Decisions {

    private static final String STEP = "decide-referral";

    private final WorkList list;
    private final String reader;
    private final Map<String, String> taskOfReferral = new HashMap<>();

    Decisions(PublicApi api, String reader) {
        this.list = new WorkList(api);
        this.reader = reader;
    }

    /** The id of the task; nothing when none waits. */
    synchronized Optional<String> taskOf(String referral) {
        if (!taskOfReferral.containsKey(referral)) {
            list.first(reader, this::keep);
        }
        return Optional.ofNullable(taskOfReferral.remove(referral));
    }

    /** Goes on to the end of the list. */
    private boolean keep(JsonNode one) {
        if (one.path("step").asString("").equals(STEP)) {
            taskOfReferral.put(one.path("subjectId").asString(""), one.path("id").asString(""));
        }
        return false;
    }
}
