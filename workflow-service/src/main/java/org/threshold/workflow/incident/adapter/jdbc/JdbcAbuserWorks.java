package org.threshold.workflow.incident.adapter.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.app.AbuserWorks;
import org.threshold.workflow.incident.domain.AbuserResult;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.Look;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.incident.domain.IncidentId;
import org.threshold.workflow.referral.CaseRef;

@Repository
class JdbcAbuserWorks implements AbuserWorks {

    private static final String SELECT =
            "select id, person_id, incidents, cases, opened_at, state from abuser_work ";

    private static final String LOOKS =
            """
            select safe, not_safe_because, spoken_at, spoken_by, why_not_yet, programme, result, remark,
                   next_look_on, said_at
            from abuser_look where work_id = :id order by number
            """;

    private final JdbcClient jdbc;

    JdbcAbuserWorks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AbuserWork one) {
        jdbc.sql(
                        """
                        insert into abuser_work (id, person_id, incidents, cases, opened_at, state)
                        values (:id, :person, :incidents, :cases, :at, :state)
                        """)
                .param("id", one.id().value())
                .param("person", one.about().person().value())
                .param("incidents", incidents(one))
                .param("cases", Columns.cases(one.about().cases()))
                .param("at", Columns.utc(one.openedAt()))
                .param("state", one.state().code())
                .update();
    }

    @Override
    public Optional<AbuserWork> find(AbuserWorkId id) {
        return read(id, "");
    }

    @Override
    public Optional<AbuserWork> lock(AbuserWorkId id) {
        return read(id, " for update");
    }

    private Optional<AbuserWork> read(AbuserWorkId id, String lock) {
        return jdbc.sql(SELECT + "where id = :id" + lock)
                .param("id", id.value())
                .query(AbuserWorkRow::read)
                .optional()
                .map(this::withLooks);
    }

    @Override
    public List<AbuserWork> of(Collection<CaseRef> cases) {
        return jdbc
                .sql(SELECT + "where cases && cast(:cases as text[]) order by opened_at desc, id")
                .param("cases", Columns.cases(cases))
                .query(AbuserWorkRow::read)
                .list()
                .stream()
                .map(this::withLooks)
                .toList();
    }

    private AbuserWork withLooks(AbuserWork one) {
        List<Look> looks =
                jdbc.sql(LOOKS).param("id", one.id().value()).query(AbuserWorkRow::look).list();
        return new AbuserWork(one.id(), one.about(), looks, one.openedAt(), one.state());
    }

    @Override
    public void save(AbuserWork one) {
        jdbc.sql(
                        """
                        update abuser_work set incidents = :incidents, cases = :cases, state = :state
                        where id = :id
                        """)
                .param("incidents", incidents(one))
                .param("cases", Columns.cases(one.about().cases()))
                .param("state", one.state().code())
                .param("id", one.id().value())
                .update();
    }

    @Override
    public void said(AbuserWork work, Look look, Actor by) {
        var said = look.said();
        jdbc.sql(
                        """
                        insert into abuser_look
                            (work_id, number, safe, not_safe_because, spoken_at, spoken_by, why_not_yet,
                             programme, result, remark, next_look_on, said_by, said_at)
                        values (:work, :number, :safe, :because, :spokenAt, :spokenBy, :whyNotYet,
                                :programme, :result, :remark, :next, :by, :at)
                        """)
                .param("work", work.id().value())
                .param("number", work.looks().size())
                .param("safe", said.safety().safe())
                .param("because", said.safety().because())
                .param("spokenAt", said.talk().at().map(Columns::utc).orElse(null))
                .param("spokenBy", said.talk().by())
                .param("whyNotYet", said.talk().whyNotYet())
                .param("programme", said.offer().programme())
                .param("result", said.offer().result().map(AbuserResult::code).orElse(null))
                .param("remark", said.offer().remark())
                .param("next", said.nextLookOn().orElse(null))
                .param("by", by.id().value())
                .param("at", Columns.utc(look.at()))
                .update();
    }

    private static UUID[] incidents(AbuserWork one) {
        return one.about().incidents().stream().map(IncidentId::value).toArray(UUID[]::new);
    }
}
