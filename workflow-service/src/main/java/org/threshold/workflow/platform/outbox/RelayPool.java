package org.threshold.workflow.platform.outbox;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The relays' own connections to the database of the service. A receiver that comes back to a
 * backlog keeps the relays as busy as they can be; pages and use cases have connections meanwhile,
 * because a relay never takes one of theirs.
 *
 * <p>Only what is done outside a business transaction goes through here: a row is added with the
 * connection of the transaction that decided it.
 */
final class RelayPool implements AutoCloseable {

    /** The name of the pool, by which metrics and logs tell it from the other. */
    static final String NAME = "relays";

    /** One for the lock of each lane, and six rows noted at once. */
    static final int MOST = 9;

    private static final int IDLE = 1;

    private final HikariDataSource connections;

    private RelayPool(HikariDataSource connections) {
        this.connections = connections;
    }

    /**
     * A pool like the one of the service, to the same database and with the same properties, and
     * smaller. It connects when it is first asked.
     */
    static RelayPool beside(DataSource service, MeterRegistry metrics) throws SQLException {
        var connections = new HikariDataSource();
        service.unwrap(HikariDataSource.class).copyStateTo(connections);
        connections.setPoolName(NAME);
        connections.setMaximumPoolSize(MOST);
        connections.setMinimumIdle(IDLE);
        connections.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(metrics));
        return new RelayPool(connections);
    }

    DataSource connections() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }
}
