package org.threshold.workflow.assessment.adapter.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;

/** How a single assessment stands, as the columns of its row. */
record AssessmentStanding(Standing standing) {

    String state() {
        return switch (standing) {
            case Standing.Going _ -> SingleAssessmentRow.GOING;
            case Standing.Concluded _ -> SingleAssessmentRow.CONCLUDED;
            case Standing.Ended _ -> SingleAssessmentRow.ENDED;
        };
    }

    String sentBack() {
        return standing instanceof Standing.Going(var words) ? words : "";
    }

    @Nullable String outcome() {
        return conclusion().map(one -> one.outcome().code()).orElse(null);
    }

    String analysis() {
        return conclusion().map(AssessmentConclusion::analysis).orElse("");
    }

    @Nullable LocalDate sharedOn() {
        return conclusion().flatMap(one -> one.shared().on()).orElse(null);
    }

    String shared() {
        return conclusion().map(one -> one.shared().words()).orElse("");
    }

    String[] accepted() {
        return conclusion().stream()
                .flatMap(one -> one.accepted().stream())
                .sorted()
                .map(Agency::code)
                .toArray(String[]::new);
    }

    String late() {
        return conclusion().map(AssessmentConclusion::late).orElse("");
    }

    @Nullable OffsetDateTime endedAt() {
        return standing instanceof Standing.Ended(var _, var at) ? Columns.utc(at) : null;
    }

    private Optional<AssessmentConclusion> conclusion() {
        return switch (standing) {
            case Standing.Going _ -> Optional.empty();
            case Standing.Concluded(var conclusion) -> Optional.of(conclusion);
            case Standing.Ended(var conclusion, var _) -> Optional.of(conclusion);
        };
    }
}
