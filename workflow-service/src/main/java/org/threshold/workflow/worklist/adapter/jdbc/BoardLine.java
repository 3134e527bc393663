package org.threshold.workflow.worklist.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The connection on which the database says that the board changed. It belongs to no pool: it is
 * held as long as the service runs, and pages must not lack it.
 */
final class BoardLine implements AutoCloseable {

    private static final String NAME = "threshold board";

    /** A server that is gone without a word is noticed after so many seconds. */
    private static final String SILENCE = "10";

    private static final String TAKE_UP =
            """
            with taken as (delete from board_touch returning once),
                 counted as (
                     insert into board_version (version)
                     select (extract(epoch from clock_timestamp()) * 1000)::bigint from taken limit 1
                     on conflict (once) do update set version = board_version.version + 1)
            select pg_notify('board_changed', '') from taken limit 1
            """;

    /** What a transaction left is taken up within this time. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Connection connection;
    private long lookedAt = System.nanoTime() - LOOK.toNanos();

    private BoardLine(Connection connection) {
        this.connection = connection;
    }

    /** What the database says. */
    enum Heard {
        BOARD_CHANGED,
        SESSION_ENDED
    }

    /** Connects to the database of the service, and listens. */
    static BoardLine beside(DataSource service) throws SQLException {
        var pool = service.unwrap(HikariDataSource.class);
        var credentials = pool.getCredentials();
        var properties = new Properties();
        properties.putAll(pool.getDataSourceProperties());
        properties.setProperty("user", credentials.getUsername());
        properties.setProperty("password", credentials.getPassword());
        properties.setProperty("ApplicationName", NAME);
        properties.setProperty("connectTimeout", SILENCE);
        properties.setProperty("socketTimeout", SILENCE);
        var line = new BoardLine(DriverManager.getConnection(pool.getJdbcUrl(), properties));
        line.listen();
        return line;
    }

    private void listen() throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen board_changed");
            listen.execute("listen session_ended");
        } catch (SQLException lost) {
            connection.close();
            throw lost;
        }
    }

    /**
     * What any copy of the service says, as soon as it does and within the given time. What
     * transactions left is taken up here, ten times a second, for all copies.
     */
    Set<Heard> hear(Duration patience) throws SQLException {
        if (System.nanoTime() - lookedAt >= LOOK.toNanos()) {
            lookedAt = System.nanoTime();
            takeUp();
        }
        Duration wait = patience.compareTo(LOOK) < 0 ? patience : LOOK;
        int millis = Math.toIntExact(Math.max(wait.toMillis(), 1));
        Set<Heard> heard = EnumSet.noneOf(Heard.class);
        for (var said : connection.unwrap(PGConnection.class).getNotifications(millis)) {
            heard.add(Heard.valueOf(said.getName().toUpperCase(Locale.ROOT)));
        }
        return heard;
    }

    private void takeUp() throws SQLException {
        try (Statement take = connection.createStatement()) {
            take.execute(TAKE_UP);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
