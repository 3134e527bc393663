package org.threshold.workflow.suspicion.adapter.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.app.Suspicions;
import org.threshold.workflow.suspicion.domain.Suspicion;
import org.threshold.workflow.suspicion.domain.Suspicion.Decided;
import org.threshold.workflow.suspicion.domain.SuspicionId;

@Repository
class JdbcSuspicions implements Suspicions {

    private static final String ALL =
            """
            select id, case_ref, ground, opened_at, adviser, asked_at, advice, why_not_yet, safe_now, course,
                   reason, decided_at
            from baby_suspicion
            """;

    private final JdbcClient jdbc;

    JdbcSuspicions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Suspicion one) {
        jdbc.sql(
                        """
                        insert into baby_suspicion (id, case_ref, ground, opened_at)
                        values (:id, :case, :ground, :at)
                        """)
                .param("id", one.id().value())
                .param("case", one.caseRef().value())
                .param("ground", one.ground().code())
                .param("at", SuspicionRow.utc(one.openedAt()))
                .update();
    }

    @Override
    public Optional<Suspicion> find(SuspicionId id) {
        return jdbc.sql(ALL + "where id = :id")
                .param("id", id.value())
                .query(SuspicionRow::read)
                .optional();
    }

    @Override
    public List<Suspicion> of(List<CaseRef> refs) {
        return jdbc.sql(ALL + "where case_ref = any(:refs) order by opened_at desc, id")
                .param("refs", refs(refs))
                .query(SuspicionRow::read)
                .list();
    }

    @Override
    public List<Suspicion> lockOpen(List<CaseRef> refs) {
        return jdbc.sql(
                        ALL
                                + """
                                where case_ref = any(:refs) and decided_at is null
                                order by opened_at, id for update
                                """)
                .param("refs", refs(refs))
                .query(SuspicionRow::read)
                .list();
    }

    @Override
    public void decided(SuspicionId id, Decided how, Actor by) {
        var what = how.what();
        jdbc.sql(
                        """
                        update baby_suspicion
                        set adviser = :adviser, asked_at = :askedAt, advice = :advice,
                            why_not_yet = :whyNotYet, safe_now = :safeNow, course = :course,
                            reason = :reason, decided_by = :by, decided_at = :at
                        where id = :id and decided_at is null
                        """)
                .param("adviser", what.legal().adviser())
                .param("askedAt", SuspicionRow.orNull(what.legal().askedAt()))
                .param("advice", what.legal().advice())
                .param("whyNotYet", what.legal().whyNotYet())
                .param("safeNow", what.safeNow())
                .param("course", what.course().code())
                .param("reason", what.reason())
                .param("by", by.id().value())
                .param("at", SuspicionRow.utc(how.at()))
                .param("id", id.value())
                .update();
    }

    private static String[] refs(List<CaseRef> refs) {
        return refs.stream().map(CaseRef::value).toArray(String[]::new);
    }
}
