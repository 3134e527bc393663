package org.threshold.workflow.access.adapter.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threshold.workflow.access.domain.Attempt;
import org.threshold.workflow.access.domain.FailureCount;
import org.threshold.workflow.access.domain.KeyHash;
import org.threshold.workflow.access.domain.SignInFailures;

/** Failed sign-ins; shared by all copies of the service. */
@Repository
class JdbcSignInFailures implements SignInFailures {

    private final JdbcClient jdbc;

    JdbcSignInFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FailureCount since(Instant from, Attempt attempt) {
        return jdbc.sql(
                        """
                        select count(*) filter (where username_hash = :username
                                                  and address_hash = :address) as both_same,
                               count(*) filter (where username_hash = :username) as same_username,
                               count(*) filter (where address_hash = :address) as same_address
                          from sign_in_failure
                         where failed_at > :from
                           and (username_hash = :username or address_hash = :address)
                        """)
                .param("username", KeyHash.of(attempt.username()).hex())
                .param("address", KeyHash.of(attempt.address()).hex())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                new FailureCount(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    @Override
    public void keep(Attempt attempt, Instant at, Instant stale) {
        jdbc.sql("delete from sign_in_failure where failed_at <= :stale")
                .param("stale", stale.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into sign_in_failure (username_hash, address_hash, failed_at)
                        values (:username, :address, :at)
                        """)
                .param("username", KeyHash.of(attempt.username()).hex())
                .param("address", KeyHash.of(attempt.address()).hex())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(Attempt attempt) {
        jdbc.sql(
                        """
                        delete from sign_in_failure
                         where username_hash = :username and address_hash = :address
                        """)
                .param("username", KeyHash.of(attempt.username()).hex())
                .param("address", KeyHash.of(attempt.address()).hex())
                .update();
    }
}
