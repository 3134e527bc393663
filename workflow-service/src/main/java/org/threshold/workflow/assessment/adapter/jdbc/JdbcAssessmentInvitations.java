package org.threshold.workflow.assessment.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.assessment.app.AssessmentInvitations;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.assessment.domain.TakingPart;

@Repository
class JdbcAssessmentInvitations implements AssessmentInvitations {

    private final JdbcClient jdbc;

    JdbcAssessmentInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void invite(SingleAssessmentId id, String odsCode, Instant at) {
        jdbc.sql(
                        """
                        insert into assessment_invitation (assessment_id, ods_code, invited_at)
                        values (:id, :code, :at) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("code", odsCode)
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public void said(SingleAssessmentId id, InvitedPractice says, Instant at) {
        invite(id, says.odsCode(), at);
        jdbc.sql(
                        """
                        update assessment_invitation set taking_part = :how, said_by = :by, said_at = :at
                        where assessment_id = :id and ods_code = :code
                        """)
                .param("id", id.value())
                .param("code", says.odsCode())
                .param("how", says.takingPart().orElseThrow().code())
                .param("by", says.by())
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public List<InvitedPractice> of(SingleAssessmentId id) {
        return jdbc.sql(
                        """
                        select ods_code, taking_part, said_by from assessment_invitation
                        where assessment_id = :id order by ods_code
                        """)
                .param("id", id.value())
                .query((row, _) -> read(row))
                .list();
    }

    private static InvitedPractice read(ResultSet row) throws SQLException {
        return new InvitedPractice(
                row.getString("ods_code"),
                Optional.ofNullable(row.getString("taking_part")).flatMap(TakingPart::of),
                row.getString("said_by"));
    }
}
