package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.KeptAnswer;
import org.threshold.workflow.enquiry.app.Contributions;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;

@Repository
class JdbcContributions implements Contributions {

    private static final String CONTRIBUTION =
            """
            select asked.id, asked.enquiry_id, asked.agency, asked.asked_at,
                   coalesce(latest.kind, 'awaited') as kind, coalesce(latest.words, '') as words,
                   coalesce(latest.comment, '') as comment, coalesce(latest.role, '') as role
            from agency_contribution asked
            left join lateral (select kind, words, comment, role from contribution_answer
                               where contribution_id = asked.id order by id desc limit 1) latest on true
            """;

    private final JdbcClient jdbc;

    JdbcContributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(Contribution contribution) {
        jdbc.sql(
                        """
                        insert into agency_contribution (id, enquiry_id, agency, asked_at)
                        values (:id, :enquiry, :agency, :askedAt)
                        """)
                .param("id", contribution.id().value())
                .param("enquiry", contribution.enquiry().value())
                .param("agency", contribution.agency().code())
                .param("askedAt", Columns.utc(contribution.askedAt()))
                .update();
    }

    @Override
    public Optional<Contribution> find(ContributionId id) {
        return jdbc.sql(CONTRIBUTION + " where asked.id = :id")
                .param("id", id.value())
                .query(JdbcContributions::contribution)
                .optional();
    }

    @Override
    public List<Contribution> of(EnquiryId id) {
        return jdbc.sql(
                        CONTRIBUTION
                                + " where asked.enquiry_id = :id order by asked.asked_at, asked.agency")
                .param("id", id.value())
                .query(JdbcContributions::contribution)
                .list();
    }

    @Override
    public void answer(ContributionId id, Answered said, Stamp stamp) {
        var words = KeptAnswer.of(said.answer());
        jdbc.sql(
                        """
                        insert into contribution_answer (contribution_id, kind, words, comment, role,
                                                         answered_by, answered_at)
                        values (:id, :kind, :words, :comment, :role, :by, :at)
                        """)
                .param("id", id.value())
                .param("kind", said.answer().code())
                .param("words", words.words())
                .param("comment", words.comment())
                .param("role", said.role())
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                new ContributionId(Columns.id(row, "id")),
                new EnquiryId(Columns.id(row, "enquiry_id")),
                Columns.agency(row.getString("agency")),
                Columns.instant(row, "asked_at"),
                new Answered(answer(row), row.getString("role")));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new KeptAnswer(
                        row.getString("kind"), row.getString("words"), row.getString("comment"))
                .answer();
    }
}
