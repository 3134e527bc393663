package org.threshold.workflow.assessment.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.assessment.app.AgreedHelps;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelp.About;
import org.threshold.workflow.assessment.domain.AgreedHelp.Said;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.HelpGiven;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcAgreedHelps implements AgreedHelps {

    private static final String SELECT =
            """
            select h.id, h.assessment_id, a.case_ref, a.outcome
            from agreed_help h join single_assessment a on a.id = h.assessment_id
            """;

    private final JdbcClient jdbc;

    JdbcAgreedHelps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AgreedHelp one) {
        jdbc.sql("insert into agreed_help (id, assessment_id) values (:id, :assessment)")
                .param("id", one.id().value())
                .param("assessment", one.about().assessment().value())
                .update();
        save(one);
    }

    @Override
    public Optional<AgreedHelp> find(AgreedHelpId id) {
        return some("where h.id = :key", id.value()).stream().findFirst();
    }

    @Override
    public Optional<AgreedHelp> lock(AgreedHelpId id) {
        return some("where h.id = :key for update of h", id.value()).stream().findFirst();
    }

    @Override
    public void save(AgreedHelp one) {
        int place = 0;
        for (Said said : one.said()) {
            place++;
            keep(one.id(), place, said);
        }
    }

    private void keep(AgreedHelpId id, int place, Said said) {
        HelpGiven given = said.given();
        jdbc.sql(
                        """
                        insert into agreed_help_said (help_id, place, said_at, goes_on, what, lead, review_on, why)
                        values (:id, :place, :at, :goesOn, :what, :lead, :reviewOn, :why)
                        on conflict (help_id, place) do nothing
                        """)
                .param("id", id.value())
                .param("place", place)
                .param("at", Columns.utc(said.at()))
                .param("goesOn", given.goesOn())
                .param("what", given.what())
                .param("lead", given.lead())
                .param("reviewOn", given.reviewOn().orElse(null))
                .param("why", given.why())
                .update();
    }

    @Override
    public Optional<AgreedHelp> of(SingleAssessmentId assessment) {
        return some("where h.assessment_id = :key", assessment.value()).stream().findFirst();
    }

    @Override
    public List<AgreedHelp> of(CaseRef ref) {
        return some("where a.case_ref = :key order by a.referred_at desc, h.id", ref.value());
    }

    private List<AgreedHelp> some(String which, Object key) {
        return jdbc.sql(SELECT + which).param("key", key).query(this::read).list();
    }

    private AgreedHelp read(ResultSet row, int number) throws SQLException {
        UUID id = Columns.id(row, "id");
        return new AgreedHelp(
                new AgreedHelpId(id),
                new About(
                        new SingleAssessmentId(Columns.id(row, "assessment_id")),
                        new CaseRef(row.getString("case_ref")),
                        AssessmentOutcome.of(row.getString("outcome"))),
                said(id));
    }

    private List<Said> said(UUID id) {
        return jdbc.sql(
                        """
                        select said_at, goes_on, what, lead, review_on, why from agreed_help_said
                        where help_id = :id order by place
                        """)
                .param("id", id)
                .query(
                        (row, _) ->
                                new Said(
                                        Columns.instant(row, "said_at"),
                                        new HelpGiven(
                                                row.getBoolean("goes_on"),
                                                row.getString("what"),
                                                row.getString("lead"),
                                                Optional.ofNullable(
                                                        row.getObject(
                                                                "review_on", LocalDate.class)),
                                                row.getString("why"))))
                .list();
    }
}
