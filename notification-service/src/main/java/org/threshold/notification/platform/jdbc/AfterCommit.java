package org.threshold.notification.platform.jdbc;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs something once the current transaction has been committed. */
public final class AfterCommit {

    private AfterCommit() {}

    /** Runs the action after the commit, and not at all when the transaction is rolled back. */
    public static void run(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        action.run();
                    }
                });
    }
}
