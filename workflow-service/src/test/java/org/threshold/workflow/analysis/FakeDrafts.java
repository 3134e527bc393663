package org.threshold.workflow.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.platform.Refusal;

/** Draft analyses that hold back what a test says. */
public final class FakeDrafts implements DraftAnalyses {

    private final List<Refusal> missing = new ArrayList<>();
    private final List<UUID> ahead = new ArrayList<>();

    /** From now on an end without protection is held back. */
    public void missing(String problem) {
        missing.add(new Refusal("outcome", problem, "Circulate it."));
    }

    /** What went ahead of its draft. */
    public List<UUID> ahead() {
        return List.copyOf(ahead);
    }

    @Override
    public List<Refusal> holdingBack(UUID id) {
        return List.copyOf(missing);
    }

    @Override
    public void wentAhead(UUID id) {
        ahead.add(id);
    }
}
