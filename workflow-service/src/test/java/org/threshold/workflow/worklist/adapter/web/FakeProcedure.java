package org.threshold.workflow.worklist.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.worklist.StepProcedure;

/** How every step is done, and what it is for whoever does it. */
final class FakeProcedure implements StepProcedure {

    @Override
    public Optional<InForce> of(Actor who, String step) {
        return Optional.of(
                new InForce(
                        2,
                        LocalDate.parse("2026-11-27"),
                        List.of("Read the history of the whole family first."),
                        List.of("The history is read first.")));
    }

    @Override
    public List<String> role(Actor who, String step) {
        return List.of("You do this as team manager: you are responsible.");
    }
}
