package org.threshold.workflow.referral.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.CaseReferrals;

@Repository
class JdbcCaseReferrals implements CaseReferrals {

    private final JdbcClient jdbc;

    JdbcCaseReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Listed> of(List<CaseRef> cases) {
        return jdbc.sql(
                        """
                        select id, received_at, from_agency, state = 'superseded' as overtaken,
                               coalesce(outcome, '') as outcome, outcome_reason, decided_at
                        from referral
                        where id in (select referral_id from referral_child where case_ref = any(:cases))
                        order by received_at desc, id
                        """)
                .param("cases", cases.stream().map(CaseRef::value).toArray(String[]::new))
                .query(JdbcCaseReferrals::listed)
                .list();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                new ReferralId(row.getObject("id", UUID.class)),
                instant(row, "received_at"),
                Agency.of(row.getString("from_agency")).orElseThrow(),
                decided(row),
                row.getBoolean("overtaken"));
    }

    private static Optional<Decided> decided(ResultSet row) throws SQLException {
        Optional<Outcome> outcome = Outcome.of(row.getString("outcome"));
        return outcome.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Decided(
                                outcome.get(),
                                row.getString("outcome_reason"),
                                instant(row, "decided_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
