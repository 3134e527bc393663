package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
            select asked.id, asked.enquiry_id, asked.agency, asked.asked_at, asked.practices,
                   said.kind, said.words, said.comment, said.role
            from agency_contribution asked left join contribution_answer said on said.contribution_id = asked.id
            """;

    private final JdbcClient jdbc;

    JdbcContributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(Contribution contribution) {
        jdbc.sql(
                        """
                        insert into agency_contribution (id, enquiry_id, agency, asked_at, practices)
                        values (:id, :enquiry, :agency, :askedAt, :practices)
                        """)
                .param("id", contribution.id().value())
                .param("enquiry", contribution.enquiry().value())
                .param("agency", contribution.agency().code())
                .param("askedAt", Columns.utc(contribution.askedAt()))
                .param("practices", contribution.practices().toArray(String[]::new))
                .update();
    }

    @Override
    public Optional<Contribution> find(ContributionId id) {
        return jdbc
                .sql(CONTRIBUTION + " where asked.id = :id order by said.id")
                .param("id", id.value())
                .query(JdbcContributions::contributions)
                .stream()
                .findFirst();
    }

    @Override
    public List<Contribution> of(EnquiryId id) {
        return jdbc.sql(
                        CONTRIBUTION
                                + " where asked.enquiry_id = :id order by asked.asked_at, asked.agency, said.id")
                .param("id", id.value())
                .query(JdbcContributions::contributions);
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

    /** A row each for what was said; an agency that has said nothing has one without words. */
    private static List<Contribution> contributions(ResultSet row) throws SQLException {
        Map<ContributionId, Contribution> all = new LinkedHashMap<>();
        while (row.next()) {
            var asked = asked(row);
            Contribution before = all.getOrDefault(asked.id(), asked);
            Optional<Answered> said = said(row);
            all.put(asked.id(), said.map(before::saying).orElse(before));
        }
        return List.copyOf(all.values());
    }

    private static Contribution asked(ResultSet row) throws SQLException {
        return new Contribution(
                        new ContributionId(Columns.id(row, "id")),
                        new EnquiryId(Columns.id(row, "enquiry_id")),
                        Columns.agency(row.getString("agency")),
                        Columns.instant(row, "asked_at"))
                .of(List.of((String[]) row.getArray("practices").getArray()));
    }

    private static Optional<Answered> said(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(
                        new Answered(
                                new KeptAnswer(
                                                kind,
                                                row.getString("words"),
                                                row.getString("comment"))
                                        .answer(),
                                row.getString("role")));
    }
}
