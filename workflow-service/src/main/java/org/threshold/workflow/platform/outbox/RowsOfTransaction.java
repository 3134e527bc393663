package org.threshold.workflow.platform.outbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction adds to the lanes, numbered and written as it commits. Keys are locked only
 * then and in one order: transactions that send to the same receiver do not wait for each other’s
 * work, and never block each other for good.
 */
final class RowsOfTransaction implements TransactionSynchronization, Ordered {

    private final Map<OutboxLane, List<Added>> added = new LinkedHashMap<>();
    private boolean written;

    private RowsOfTransaction() {}

    /** A row without its number. */
    record Added(UUID id, String key, String body) {}

    /**
     * Those of the current transaction.
     *
     * @throws IllegalStateException when there is no transaction: what is sent must be what was
     *     committed
     */
    static RowsOfTransaction current() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an outbox row belongs to a transaction");
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(RowsOfTransaction.class::isInstance)
                .map(RowsOfTransaction.class::cast)
                .findFirst()
                .orElseGet(RowsOfTransaction::begin);
    }

    private static RowsOfTransaction begin() {
        var rows = new RowsOfTransaction();
        TransactionSynchronizationManager.registerSynchronization(rows);
        return rows;
    }

    void add(OutboxLane lane, Added row) {
        if (written) {
            throw new IllegalStateException("the rows of this transaction have been written");
        }
        added.computeIfAbsent(lane, _ -> new ArrayList<>()).add(row);
    }

    /** After whatever else is done before the commit, which may still add rows. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        added.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().lane()))
                .forEach(one -> one.getKey().write(one.getValue()));
    }

    @Override
    public void afterCommit() {
        added.keySet().forEach(OutboxLane::wake);
    }
}
