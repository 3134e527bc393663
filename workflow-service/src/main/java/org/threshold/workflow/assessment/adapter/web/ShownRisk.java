package org.threshold.workflow.assessment.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.assessment.app.Risks.Said;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskEnd;

/**
 * A risk as the API shows it.
 *
 * @param number its place in the register of its case
 * @param openedAt UTC
 * @param closed why it was closed; left out while it is open
 * @param missing the parts that nobody has said yet, to follow "it is not said"
 * @param history everything that was said, the latest first
 */
record ShownRisk(
        UUID id,
        String caseRef,
        int number,
        Instant openedAt,
        @Nullable String closed,
        RiskForm said,
        List<String> missing,
        List<Earlier> history) {

    /**
     * What was said at a time.
     *
     * @param at UTC
     */
    record Earlier(Instant at, UUID by, String why, RiskForm said, @Nullable String closed) {}

    static ShownRisk of(Whole whole) {
        return of(whole.risk(), whole.missing(), whole.history());
    }

    static ShownRisk of(Risk risk, List<String> missing, List<Said> history) {
        return new ShownRisk(
                risk.id().value(),
                risk.caseRef().value(),
                risk.number(),
                risk.openedAt(),
                closed(risk),
                RiskForm.of(risk.said()),
                missing,
                history.stream().map(ShownRisk::earlier).toList());
    }

    private static Earlier earlier(Said said) {
        return new Earlier(
                said.entry().at(),
                said.entry().by().value(),
                said.entry().why(),
                RiskForm.of(said.risk().said()),
                closed(said.risk()));
    }

    private static @Nullable String closed(Risk risk) {
        return risk.end().map(RiskEnd::code).orElse(null);
    }
}
