package org.threshold.workflow.challenge.adapter.jdbc;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Decision;

/** The columns of a challenge that never change. */
record ChallengeColumns(
        UUID id,
        String caseRef,
        String topic,
        boolean red,
        @Nullable Long decision,
        @Nullable String decisionWords,
        @Nullable UUID decisionBy,
        @Nullable String decisionOf,
        @Nullable OffsetDateTime decisionAt,
        @Nullable UUID decidedBy,
        String agency,
        UUID raisedBy,
        boolean bySystem,
        String name,
        String words,
        OffsetDateTime raisedAt) {

    static ChallengeColumns of(Challenge one) {
        var what = one.about().what();
        var raised = one.about().raised();
        var decision = what.decision();
        return new ChallengeColumns(
                one.id().value(),
                one.about().caseRef().value(),
                what.topic().code(),
                what.red(),
                decision.map(Decision::number).orElse(null),
                decision.map(Decision::words).orElse(null),
                decision.flatMap(Decision::by).map(StaffId::value).orElse(null),
                decision.map(it -> it.agency().code()).orElse(null),
                decision.map(it -> Columns.utc(it.at())).orElse(null),
                what.decidedBy().map(StaffId::value).orElse(null),
                raised.agency().code(),
                raised.by().value(),
                raised.by() instanceof SystemId,
                raised.name(),
                raised.words(),
                Columns.utc(raised.at()));
    }
}
