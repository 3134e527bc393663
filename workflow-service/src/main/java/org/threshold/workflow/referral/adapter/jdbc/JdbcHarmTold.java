package org.threshold.workflow.referral.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.HarmTold;

@Repository
class JdbcHarmTold implements HarmTold {

    private static final String SELECT =
            "select with_child, injury_suspected_at, received_at from referral ";

    private final JdbcClient jdbc;

    JdbcHarmTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Told> of(ReferralId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(JdbcHarmTold::read)
                .optional();
    }

    @Override
    public List<Told> suspectedIn(CaseRef ref) {
        return jdbc.sql(
                        SELECT
                                + """
                                  where injury_suspected_at is not null
                                    and id in (select referral_id from referral_child where case_ref in (
                                        select ref from case_file where :ref in (ref, joined_to)))
                                  order by received_at desc, id desc
                                  """)
                .param("ref", ref.value())
                .query(JdbcHarmTold::read)
                .list();
    }

    private static Told read(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getString("with_child"),
                Optional.ofNullable(row.getObject("injury_suspected_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
