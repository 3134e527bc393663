package org.threshold.workflow.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.RealTime;
import org.threshold.workflow.platform.Unsettled;
import org.threshold.workflow.platform.outbox.RowsOfTransaction.Added;

/** One lane: rows are added inside a transaction and leave after its commit. */
public final class OutboxLane implements SmartLifecycle, Unsettled {

    /** The longest that one send may take. */
    public static final Duration SEND_DEADLINE = Duration.ofSeconds(2);

    private final Lane lane;
    private final OutboxRows rows;
    private final Ids ids;
    private final RealTime realTime;
    private final RelayLoop loop;

    /**
     * Makes a lane.
     *
     * @param parts what every lane is made of
     * @param lane which lane
     * @param sender how a row of it is sent
     * @param open whether the receiver is ready at all; rows wait until it is
     */
    public OutboxLane(OutboxParts parts, Lane lane, Sender sender, BooleanSupplier open) {
        this.lane = lane;
        this.rows = new OutboxRows(parts.jdbc(), lane);
        this.ids = parts.ids();
        this.realTime = parts.realTime();
        OutboxRows relayed = new OutboxRows(JdbcClient.create(parts.relays()), lane);
        OutboxRelay relay = new OutboxRelay(lane, relayed, sender, realTime);
        RelayLock lock = new RelayLock(parts.relays(), lane);
        this.loop = new RelayLoop(lane, relay, open, lock);
    }

    /**
     * Adds a row to the current transaction, which writes it as it commits.
     *
     * @throws IllegalStateException when there is no transaction: what is sent must be what was
     *     committed
     */
    public void add(String key, String body) {
        RowsOfTransaction.current().add(this, new Added(ids.next(), key, body));
    }

    Lane lane() {
        return lane;
    }

    /** Writes what the current transaction has added; its keys are locked until the commit. */
    void write(List<Added> added) {
        rows.add(added, realTime.now());
    }

    void wake() {
        loop.wake();
    }

    /** How many rows still wait to be sent. */
    public long unsent() {
        return rows.unsent();
    }

    @Override
    public Optional<String> what(Instant now) {
        long unsent = rows.unsent();
        return unsent == 0
                ? Optional.empty()
                : Optional.of(unsent + " rows of the " + lane.code() + " lane are unsent");
    }

    @Override
    public void start() {
        loop.start();
    }

    @Override
    public void stop() {
        loop.stop();
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }
}
