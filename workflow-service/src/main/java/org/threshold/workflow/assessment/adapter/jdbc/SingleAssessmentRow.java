package org.threshold.workflow.assessment.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.SharedWithParents;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.About;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;

/** Reads a single assessment from its row. */
final class SingleAssessmentRow {

    static final String GOING = "going";
    static final String CONCLUDED = "concluded";
    static final String ENDED = "ended";

    private SingleAssessmentRow() {}

    /** One without its children, agencies and checkpoints. */
    static SingleAssessment read(ResultSet row, int number) throws SQLException {
        return new SingleAssessment(
                new SingleAssessmentId(Columns.id(row, "id")),
                new About(
                        new CaseRef(row.getString("case_ref")),
                        row.getString("why"),
                        Columns.instant(row, "referred_at"),
                        row.getString("lead"),
                        standing(row)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case GOING -> new Standing.Going(row.getString("sent_back"));
            case CONCLUDED -> new Standing.Concluded(conclusion(row));
            case ENDED -> new Standing.Ended(conclusion(row), Columns.instant(row, "ended_at"));
            default -> throw new IllegalStateException("no assessment stands as " + state);
        };
    }

    private static AssessmentConclusion conclusion(ResultSet row) throws SQLException {
        return new AssessmentConclusion(
                AssessmentOutcome.of(row.getString("outcome")),
                row.getString("analysis"),
                new SharedWithParents(
                        Optional.ofNullable(row.getObject("shared_on", LocalDate.class)),
                        row.getString("shared")),
                agencies(row),
                row.getString("late"));
    }

    private static Set<Agency> agencies(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("accepted").getArray())
                .map(code -> Agency.of(code).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }
}
