package org.threshold.workflow.referral.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.ReferredSuspect.Said;
import org.threshold.workflow.referral.ReferredSuspects;
import org.threshold.workflow.referral.app.SuspectsNamed;

@Repository
class JdbcReferredSuspects implements ReferredSuspects, SuspectsNamed {

    private static final String SELECT =
            """
            select s.id, s.person_id, s.role, s.said_by, s.said, r.received_at,
                   (select array_agg(c.case_ref order by c.place) from referral_child c
                    where c.referral_id = r.id) as cases
            from referral_suspect s join referral r on r.id = s.referral_id
            """;

    private final JdbcClient jdbc;

    JdbcReferredSuspects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ReferralId referral, List<ReferredSuspect> suspects) {
        int place = 0;
        for (ReferredSuspect suspect : suspects) {
            place++;
            jdbc.sql(
                            """
                            insert into referral_suspect (id, referral_id, place, person_id, role, said_by, said)
                            values (:id, :referral, :place, :person, :role, :by, :said)
                            """)
                    .param("id", suspect.id())
                    .param("referral", referral.value())
                    .param("place", place)
                    .param("person", suspect.person().value())
                    .param("role", suspect.role())
                    .param("by", suspect.said().by())
                    .param("said", suspect.said().words())
                    .update();
        }
    }

    @Override
    public List<ReferredSuspect> of(ReferralId referral) {
        return jdbc.sql(SELECT + "where s.referral_id = :referral order by s.place")
                .param("referral", referral.value())
                .query(JdbcReferredSuspects::read)
                .list();
    }

    private static ReferredSuspect read(ResultSet row, int number) throws SQLException {
        return new ReferredSuspect(
                row.getObject("id", UUID.class),
                Stream.of((String[]) row.getArray("cases").getArray()).map(CaseRef::new).toList(),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("role"),
                new Said(row.getString("said_by"), row.getString("said")),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
