package org.threshold.workflow.worklist.app;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.threshold.workflow.platform.ProcessInstances;
import org.threshold.workflow.worklist.Restartable;

/** A process that carries what a test says, and everything that was done to it, in order. */
public final class FakeCarrier implements Restartable, ProcessInstances, TaskJobs {

    private static final Optional<String> FIRST = Optional.of("decide-referral");

    public final Set<UUID> carried = new TreeSet<>();
    public final List<String> done = new ArrayList<>();

    /** The step that the case waits at; empty when it has ended. */
    public Optional<String> step = FIRST;

    /** Carries nothing, and nothing was done to it. */
    void afresh() {
        carried.clear();
        done.clear();
        step = FIRST;
    }

    Tasks tasks() {
        Tasks none = mock();
        when(none.find(any())).thenReturn(Optional.empty());
        return none;
    }

    @Override
    public String process() {
        return "Referral";
    }

    @Override
    public Optional<Carried> carrying(UUID subjectId) {
        return carried.contains(subjectId)
                ? Optional.of(
                        new Carried(process(), subjectId, List.of(subjectId), List.of("CP-2041")))
                : Optional.empty();
    }

    @Override
    public Optional<String> startAgain(UUID subjectId) {
        done.add("start");
        return step;
    }

    @Override
    public void release(String process, UUID subjectId) {
        done.add("release " + process);
    }

    @Override
    public void forget(Collection<UUID> subjects) {
        done.add("forget");
    }

    @Override
    public void setAside(Collection<UUID> subjects) {
        done.add("set aside");
    }
}
