package org.threshold.workflow.protocol.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.protocol.domain.ProcessText;

/** The processes that run, in words. */
public record Processes(List<ProcessText> all) {

    public Processes {
        all = List.copyOf(all);
    }

    /** The process of this id. */
    public Optional<ProcessText> of(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
