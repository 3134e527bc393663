package org.threshold.notification.delivery.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.delivery.Circuits.Probe;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DueDeliveries;
import org.threshold.notification.delivery.Moment;
import org.threshold.notification.delivery.Route;
import org.threshold.notification.platform.jdbc.ByIndex;
import org.threshold.notification.platform.jdbc.Times;

/** What can be tried now, found and taken in PostgreSQL; each method is one transaction. */
@Repository
@Transactional
class JdbcDueDeliveries implements DueDeliveries {

    private final JdbcClient jdbc;

    JdbcDueDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> agencies(Moment now, Set<Route> heldBack) {
        return at(now, heldBack, DueSql.AGENCIES)
                .query((row, index) -> row.getString("agency"))
                .list();
    }

    @Override
    public List<DeliveryId> claim(Share share, Moment now, Instant leaseUntil) {
        return at(now, share.heldBack(), DueSql.CLAIM)
                .param("leaseUntil", Times.column(leaseUntil))
                .param("agency", share.agency())
                .param("limit", share.limit())
                .query((row, index) -> new DeliveryId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public Optional<DeliveryId> claimProbe(Probe probe, Moment now, Instant leaseUntil) {
        return at(now, probe.routes(), DueSql.CLAIM_PROBE)
                .param("leaseUntil", Times.column(leaseUntil))
                .param("agency", probe.agency())
                .param("limit", 1)
                .query((row, index) -> new DeliveryId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public boolean anythingLeft(Moment now, Set<Route> heldBack) {
        return at(now, heldBack, DueSql.ANYTHING_LEFT).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec at(Moment now, Set<Route> routes, String sql) {
        jdbc.sql(ByIndex.AND_NEED_NOT_LAST).query().singleRow();
        return jdbc.sql(sql)
                .param("business", Times.column(now.business()))
                .param("real", Times.column(now.real()))
                .param("routes", routes.stream().map(DueSql::text).toArray(String[]::new));
    }
}
