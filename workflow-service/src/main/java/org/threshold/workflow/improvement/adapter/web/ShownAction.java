package org.threshold.workflow.improvement.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.improvement.app.ImprovementAddress;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.improvement.domain.ImprovementAction.Evidence;

/**
 * An action as the API shows it.
 *
 * @param source {@code review}, {@code audit} or {@code significant-event-review}
 * @param owner the code of a role
 * @param dueOn a day in England
 * @param evidence what shows that it is done
 * @param doneAt UTC
 */
record ShownAction(
        UUID id,
        String what,
        String source,
        String owner,
        LocalDate dueOn,
        boolean overdue,
        Optional<String> evidence,
        Optional<Instant> doneAt) {

    static ShownAction of(ImprovementAction one, LocalDate today) {
        return new ShownAction(
                one.id().value(),
                one.what(),
                one.source().code(),
                one.owner().code(),
                one.dueOn(),
                one.overdue(today),
                one.evidence().map(Evidence::words),
                one.evidence().map(Evidence::at));
    }

    /** Where it is said on a page that it is done. */
    static String page(ImprovementAction one) {
        return ImprovementAddress.evidence(one.id());
    }
}
