package org.threshold.workflow.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one copy of the service relay a lane at a time, so that the order per key holds.
 *
 * <p>A session lock of PostgreSQL on a connection of its own: a copy that dies gives it up.
 */
final class RelayLock {

    private static final int FAMILY = 0x7E1A;
    private static final int VALID_SECONDS = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RelayLock.class);

    private final DataSource dataSource;
    private final Lane lane;
    private @Nullable Connection holder;

    RelayLock(DataSource dataSource, Lane lane) {
        this.dataSource = dataSource;
        this.lane = lane;
    }

    /** Whether this copy holds the lane, taking it when it is free. */
    boolean held() {
        try {
            Connection current = holder;
            if (current != null && current.isValid(VALID_SECONDS)) {
                return true;
            }
            giveUp(current);
            return take();
        } catch (SQLException failure) {
            LOG.warn("{} lane: no database to hold the relay's lock", lane.code());
            return false;
        }
    }

    /** Lets another copy take the lane. */
    void release() {
        try {
            giveUp(holder);
        } catch (SQLException failure) {
            LOG.warn("{} lane: the relay's lock ends with its connection", lane.code());
        }
    }

    private boolean take() throws SQLException {
        Connection candidate = dataSource.getConnection();
        boolean taken = false;
        try {
            taken = tryLock(candidate);
            if (taken) {
                doubtWhatIsUnsent(candidate);
            }
        } finally {
            if (taken) {
                holder = candidate;
            } else {
                candidate.close();
            }
        }
        return taken;
    }

    private boolean tryLock(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, FAMILY);
            lock.setInt(2, lane.lockNumber());
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** Who held the lane before may have sent a row, and have ended before it said so. */
    private void doubtWhatIsUnsent(Connection connection) throws SQLException {
        try (PreparedStatement doubt =
                connection.prepareStatement(
                        "update %s set attempts = 1 where sent_at is null and attempts = 0"
                                .formatted(lane.table()))) {
            doubt.executeUpdate();
        }
    }

    private void giveUp(@Nullable Connection broken) throws SQLException {
        holder = null;
        if (broken != null) {
            broken.close();
        }
    }
}
