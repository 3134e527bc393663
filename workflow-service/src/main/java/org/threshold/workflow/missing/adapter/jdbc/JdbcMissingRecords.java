package org.threshold.workflow.missing.adapter.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.app.MissingRecords;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcMissingRecords implements MissingRecords {

    private static final String REPORTS =
            """
            select m.id, m.case_ref, m.data, m.note, m.agency, m.team, m.reported_at,
                   f.still, f.words, f.found_at
            from missing_data m left join missing_data_found f on f.missing_id = m.id
            """;

    private final JdbcClient jdbc;

    JdbcMissingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(MissingData report, Actor by) {
        jdbc.sql(
                        """
                        insert into missing_data (id, case_ref, data, note, agency, team, reported_by, reported_at)
                        values (:id, :case, :data, :note, :agency, :team, :by, :at)
                        """)
                .param("id", report.id().value())
                .param("case", report.caseRef().value())
                .param("data", codes(report.said().inOrder()))
                .param("note", report.said().note())
                .param("agency", report.raised().by().code())
                .param("team", report.team().code())
                .param("by", by.id().value())
                .param("at", MissingRow.utc(report.raised().at()))
                .update();
    }

    @Override
    public void found(MissingId id, Found what, Actor by) {
        jdbc.sql(
                        """
                        insert into missing_data_found (missing_id, still, words, found_by, found_at)
                        values (:id, :still, :words, :by, :at)
                        """)
                .param("id", id.value())
                .param("still", codes(what.inOrder()))
                .param("words", what.words())
                .param("by", by.id().value())
                .param("at", MissingRow.utc(what.at()))
                .update();
    }

    @Override
    public Optional<MissingData> find(MissingId id) {
        return jdbc.sql(REPORTS + "where m.id = :id")
                .param("id", id.value())
                .query(MissingRow::read)
                .optional();
    }

    @Override
    public List<MissingData> of(List<CaseRef> refs) {
        return jdbc.sql(REPORTS + "where m.case_ref = any(:refs) order by m.reported_at desc, m.id")
                .param("refs", refs.stream().map(CaseRef::value).toArray(String[]::new))
                .query(MissingRow::read)
                .list();
    }

    private static String[] codes(Collection<Datum> data) {
        return data.stream().map(Datum::code).toArray(String[]::new);
    }
}
