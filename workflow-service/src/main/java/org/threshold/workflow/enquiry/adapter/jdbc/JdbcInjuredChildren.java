package org.threshold.workflow.enquiry.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.InjuredChildren;
import org.threshold.workflow.enquiry.app.Stamp;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.enquiry.domain.InjuriesKnown.Surveys;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.referral.CaseRef;

/** Injured children before an enquiry, in PostgreSQL. */
@Repository
class JdbcInjuredChildren implements InjuredChildren {

    private static final String SELECT =
            """
            select id, case_ref, since, survey,
                   (select words from injured_child_seen
                    where injured_child_id = id order by position desc limit 1) as seen
            from injured_child
            """;

    private final JdbcClient jdbc;
    private final InjurySurveyRows surveys;

    JdbcInjuredChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.surveys = new InjurySurveyRows(jdbc);
    }

    @Override
    public void add(InjuredChild child) {
        jdbc.sql(
                        """
                        insert into injured_child (id, case_ref, since, survey)
                        values (:id, :case, :since, :survey)
                        """)
                .param("id", child.id().value())
                .param("case", child.caseRef().value())
                .param("since", Columns.utc(child.since()))
                .param("survey", child.survey())
                .update();
    }

    @Override
    public Optional<InjuredChild> find(InjuredChildId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    @Override
    public Optional<InjuredChild> openOf(List<CaseRef> refs) {
        return jdbc
                .sql(
                        SELECT
                                + " where case_ref = any(:refs) and enquiry_id is null order by since, id")
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query(this::read)
                .list()
                .stream()
                .findFirst();
    }

    private InjuredChild read(ResultSet row, int number) throws SQLException {
        var id = new InjuredChildId(Columns.id(row, "id"));
        return new InjuredChild(
                id,
                new CaseRef(row.getString("case_ref")),
                Columns.instant(row, "since"),
                row.getBoolean("survey"),
                Optional.ofNullable(row.getString("seen")),
                new Surveys(surveys.of(id, Line.FIRST_SURVEY), surveys.of(id, Line.SECOND_SURVEY)));
    }

    @Override
    public void needsSurvey(InjuredChildId id) {
        jdbc.sql("update injured_child set survey = true where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public void seen(InjuredChildId id, String words, Stamp stamp) {
        jdbc.sql(
                        """
                        insert into injured_child_seen (injured_child_id, words, recorded_by, recorded_at)
                        values (:id, :words, :by, :at)
                        """)
                .param("id", id.value())
                .param("words", words)
                .param("by", stamp.by().id().value())
                .param("at", Columns.utc(stamp.at()))
                .update();
    }

    @Override
    public void keep(InjuredChildId id, Line line, SurveyReport report, Stamp stamp) {
        surveys.keep(id, line, report, stamp);
    }

    @Override
    public void takenOver(InjuredChildId id, EnquiryId by) {
        jdbc.sql("update injured_child set enquiry_id = :enquiry where id = :id")
                .param("enquiry", by.value())
                .param("id", id.value())
                .update();
    }
}
