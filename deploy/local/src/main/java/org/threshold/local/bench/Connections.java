package org.threshold.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.threshold.local.server.Sql;

/** As many connections as a service has, and whoever finds none free waits for one. */
final class Connections implements AutoCloseable {

    private static final int AS_THE_SERVICE = 20;

    private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(AS_THE_SERVICE);

    Connections(Sql sql) {
        try {
            while (free.remainingCapacity() > 0) {
                Connection connection = sql.connect();
                connection.setAutoCommit(false);
                free.add(connection);
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The database does not let us in", cause);
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work {
        void in(Connection connection) throws SQLException;
    }

    /** Does it, and commits. */
    void commit(Work work) {
        Connection connection = take();
        try {
            work.in(connection);
            connection.commit();
        } catch (SQLException cause) {
            throw new IllegalStateException("The floor's transaction failed", cause);
        } finally {
            free.add(connection);
        }
    }

    private Connection take() {
        try {
            return free.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopped);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : free) {
            connection.close();
        }
    }
}
