package org.threshold.workflow.platform.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import org.threshold.workflow.platform.ParkedKey;
import org.threshold.workflow.platform.RealTime;

/**
 * Takes a record in: applies it in the transaction that keeps it, drops a repeat, or parks it when
 * it cannot be applied yet.
 */
final class Inbox {

    private static final int MOST_KEYS = 200;

    private final TransactionOperations transactions;
    private final InboxRows rows;
    private final Envelopes envelopes;
    private final Handlers handlers;
    private final RealTime real;

    Inbox(
            TransactionOperations transactions,
            InboxRows rows,
            Envelopes envelopes,
            Handlers handlers,
            RealTime real) {
        this.transactions = transactions;
        this.rows = rows;
        this.envelopes = envelopes;
        this.handlers = handlers;
        this.real = real;
    }

    /** What became of a record. */
    enum Receipt {
        APPLIED,
        DUPLICATE,
        PARKED
    }

    /**
     * Takes a record in.
     *
     * @throws RuntimeException when it cannot be applied, or the database is out of reach
     */
    Receipt take(Arrival arrival) {
        return transactions.execute(
                transaction -> {
                    long applied = rows.lock(arrival.key());
                    if (rows.seen(arrival.message())) {
                        return Receipt.DUPLICATE;
                    }
                    Optional<String> problem = problem(arrival, applied);
                    if (problem.isPresent()) {
                        rows.parked(arrival, problem.get(), real.now());
                        return Receipt.PARKED;
                    }
                    handlers.apply(envelopes.event(arrival.body()));
                    rows.applied(arrival, real.now());
                    return Receipt.APPLIED;
                });
    }

    /** Why a record cannot be applied now; empty when it is the next one and none waits before. */
    private Optional<String> problem(Arrival arrival, long applied) {
        if (arrival.sequence() <= applied) {
            return Optional.of("another record had this place in the order");
        }
        boolean blocked =
                rows.firstParked(arrival.key())
                        .filter(first -> first.sequence() <= arrival.sequence())
                        .isPresent();
        if (blocked) {
            return Optional.of("a record before it waits");
        }
        return arrival.sequence() == applied + 1
                ? Optional.empty()
                : Optional.of("the record before it is missing");
    }

    /** Parks a record that could not be applied. */
    void park(Arrival arrival, String problem) {
        transactions.executeWithoutResult(
                transaction -> {
                    rows.lock(arrival.key());
                    if (!rows.seen(arrival.message())) {
                        rows.parked(arrival, problem, real.now());
                    }
                });
    }

    /** Notes on a parked record what was wrong when it was tried again. */
    void note(Arrival parked, String problem) {
        transactions.executeWithoutResult(transaction -> rows.problem(parked, problem));
    }

    /** The first record of a key that waits. */
    Optional<Arrival> firstParked(Arrival.Key key) {
        return rows.firstParked(key);
    }

    /** Applies the first record that waits, if it is the next one; whether it did. */
    boolean applyNext(Arrival.Key key) {
        return transactions.execute(
                transaction -> {
                    long applied = rows.lock(key);
                    Optional<Arrival> next =
                            rows.firstParked(key).filter(first -> first.sequence() == applied + 1);
                    next.ifPresent(this::apply);
                    return next.isPresent();
                });
    }

    /** Applies the first record that waits, whatever is missing before it; whether it did. */
    boolean applyFirst(Arrival.Key key) {
        return transactions.execute(
                transaction -> {
                    rows.lock(key);
                    Optional<Arrival> first = rows.firstParked(key);
                    first.ifPresent(this::apply);
                    return first.isPresent();
                });
    }

    private void apply(Arrival parked) {
        handlers.apply(envelopes.event(parked.body()));
        rows.unparked(parked);
    }

    List<ParkedKey> parkedKeys() {
        return rows.parkedKeys(MOST_KEYS);
    }
}
