package org.threshold.workflow.investigation.adapter.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.Allegations;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.Allegation.Closing;
import org.threshold.workflow.investigation.domain.Allegation.Following;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcAllegations implements Allegations {

    /** About a case, or one that joined it. */
    private static final String ABOUT =
            """
            where (cases @> array[cast(:ref as text)]
                   or cases && array(select ref from case_file where joined_to = :ref))
            """;

    private final JdbcClient jdbc;

    JdbcAllegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Actor by, Allegation allegation, Instant at) {
        var claim = allegation.claim();
        jdbc.sql(
                        """
                        insert into allegation (id, investigation_id, cases, alleged_by, against, absent_parent,
                                                what, known_at, recorded_by, recorded_at)
                        values (:id, :investigation, :cases, :by, :against, :absent, :what, :knownAt,
                                :recordedBy, :recordedAt)
                        """)
                .param("id", allegation.id().value())
                .param("investigation", Columns.idOrNull(allegation.investigation()))
                .param("cases", Columns.texts(allegation.cases()))
                .param("by", claim.by().code())
                .param("against", claim.against().code())
                .param("absent", claim.absentParent())
                .param("what", claim.what())
                .param("knownAt", Columns.utc(allegation.knownAt()))
                .param("recordedBy", by.id().value())
                .param("recordedAt", Columns.utc(at))
                .update();
    }

    @Override
    public Optional<Allegation> find(ItemId id) {
        return jdbc.sql(AllegationRow.SELECT + " where id = :id")
                .param("id", id.value())
                .query(AllegationRow::read)
                .optional();
    }

    @Override
    public void close(Actor by, Allegation closed, Instant at) {
        switch (closed.following()) {
            case Following.Open() -> throw new IllegalArgumentException("it is not closed");
            case Following.Closed(var closing) -> close(by, closed.id(), closing, at);
        }
    }

    private void close(Actor by, ItemId id, Closing closing, Instant at) {
        jdbc.sql(
                        """
                        update allegation
                        set outcome = :outcome, outcome_words = :words, put_to_them = :put,
                            not_put_reason = nullif(:reason, ''), closed_by = :by, closed_at = :at
                        where id = :id
                        """)
                .param("outcome", closing.outcome().code())
                .param("words", closing.words())
                .param("put", AllegationRow.code(closing.put()))
                .param("reason", AllegationRow.reason(closing.put()))
                .param("by", by.id().value())
                .param("at", Columns.utc(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public List<Allegation> of(InvestigationId id) {
        return jdbc.sql(AllegationRow.SELECT + " where investigation_id = :id order by id")
                .param("id", id.value())
                .query(AllegationRow::read)
                .list();
    }

    @Override
    public List<Allegation> about(CaseRef ref) {
        return jdbc.sql(AllegationRow.SELECT + ABOUT + " order by id")
                .param("ref", ref.value())
                .query(AllegationRow::read)
                .list();
    }

    @Override
    public List<Allegation> openFor(CaseRef ref) {
        return jdbc.sql(AllegationRow.SELECT + ABOUT + " and closed_at is null order by id")
                .param("ref", ref.value())
                .query(AllegationRow::read)
                .list();
    }

    @Override
    public List<Allegation> aloneFor(CaseRef ref) {
        return jdbc.sql(AllegationRow.SELECT + ABOUT + " and investigation_id is null order by id")
                .param("ref", ref.value())
                .query(AllegationRow::read)
                .list();
    }

    @Override
    public void coveredBy(InvestigationId id, List<CaseRef> cases) {
        jdbc.sql(
                        """
                        update allegation set investigation_id = :id
                        where investigation_id is null and closed_at is null and cases && cast(:cases as text[])
                        """)
                .param("id", id.value())
                .param("cases", Columns.texts(cases))
                .update();
    }

    @Override
    public Optional<Instant> latestFor(CaseRef ref) {
        return jdbc.sql(
                        "select known_at from allegation "
                                + ABOUT
                                + " order by known_at desc limit 1")
                .param("ref", ref.value())
                .query((row, number) -> row.getObject("known_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
