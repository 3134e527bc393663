package org.threshold.workflow.worklist.adapter.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.threshold.workflow.worklist.app.BoardViewers;
import org.threshold.workflow.worklist.domain.SignalPace;

/**
 * Hears from the database that the board changed, whichever copy of the service changed it, and
 * tells whoever has it open here. After a lost connection everybody is told once, since nobody
 * knows what happened meanwhile.
 */
@Component
final class BoardSignals implements SmartLifecycle {

    private static final Duration CONNECT_AGAIN = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(BoardSignals.class);

    private final DataSource service;
    private final BoardViewers viewers;
    private volatile CountDownLatch end = new CountDownLatch(0);

    BoardSignals(DataSource service, BoardViewers viewers) {
        this.service = service;
        this.viewers = viewers;
    }

    @Override
    public void start() {
        var mine = new CountDownLatch(1);
        end = mine;
        Thread.ofPlatform().daemon().name("board-signals").start(() -> run(mine));
    }

    @Override
    public void stop() {
        end.countDown();
    }

    @Override
    public boolean isRunning() {
        return goesOn(end);
    }

    private static boolean goesOn(CountDownLatch until) {
        return until.getCount() > 0;
    }

    private void run(CountDownLatch until) {
        try {
            boolean away = false;
            while (goesOn(until)) {
                away = !listen(until, away);
                if (away) {
                    until.await(CONNECT_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens until the end; false when the connection was lost or could not be made. */
    private boolean listen(CountDownLatch until, boolean knownToBeAway) {
        try (BoardLine line = BoardLine.beside(service)) {
            tell(line, until);
            return true;
        } catch (SQLException lost) {
            if (!knownToBeAway) {
                LOG.warn("board: not listening, SQL state {}; trying again", lost.getSQLState());
            }
            return false;
        } catch (RuntimeException failure) {
            LOG.warn("board: {}; trying again", failure.getClass().getSimpleName());
            return false;
        }
    }

    private void tell(BoardLine line, CountDownLatch until) throws SQLException {
        viewers.changed();
        viewers.sessionsEnded();
        var pace = new SignalPace(System.nanoTime());
        while (goesOn(until)) {
            for (BoardLine.Heard heard : line.hear(pace.patience(System.nanoTime()))) {
                switch (heard) {
                    case BOARD_CHANGED -> pace.changed();
                    case SESSION_ENDED -> viewers.sessionsEnded();
                }
            }
            if (pace.signals(System.nanoTime())) {
                viewers.changed();
            }
        }
    }
}
