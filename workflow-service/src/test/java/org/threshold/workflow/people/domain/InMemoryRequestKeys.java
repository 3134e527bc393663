package org.threshold.workflow.people.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What was made for which key, in memory. */
public final class InMemoryRequestKeys implements RequestKeys {

    private final Map<UUID, UUID> subjects = new HashMap<>();

    @Override
    public UUID claim(UUID key, UUID idIfNew) {
        return subjects.computeIfAbsent(key, _ -> idIfNew);
    }
}
