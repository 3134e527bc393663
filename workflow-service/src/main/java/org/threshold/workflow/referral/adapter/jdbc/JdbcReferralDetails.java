package org.threshold.workflow.referral.adapter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.Completeness.Detail;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.ReferralDetails;

@Repository
class JdbcReferralDetails implements ReferralDetails {

    private final JdbcClient jdbc;

    JdbcReferralDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Details> of(ReferralId id) {
        return jdbc.sql(
                        """
                        select worry, whereabouts, suspicion, other_children, referrer_anonymous,
                               referrer_name, referrer_role, referrer_contact,
                               coalesce(outcome, '') as outcome,
                               coalesce(details_asked, 0) as asked,
                               coalesce(details_missing, '{}') as missing
                        from referral where id = :id
                        """)
                .param("id", id.value())
                .query(JdbcReferralDetails::read)
                .optional();
    }

    private static Details read(ResultSet row, int number) throws SQLException {
        var teller =
                new Teller(
                        row.getBoolean("referrer_anonymous"),
                        row.getString("referrer_name"),
                        row.getString("referrer_role"),
                        row.getString("referrer_contact"));
        return new Details(
                row.getString("worry"),
                row.getString("whereabouts"),
                row.getString("suspicion"),
                row.getString("other_children"),
                teller,
                row.getString("outcome"),
                completeness(row));
    }

    private static Optional<Completeness> completeness(ResultSet row) throws SQLException {
        int asked = row.getInt("asked");
        var missing = (String[]) row.getArray("missing").getArray();
        return asked == 0
                ? Optional.empty()
                : Optional.of(
                        new Completeness(asked, Arrays.stream(missing).map(Detail::of).toList()));
    }
}
