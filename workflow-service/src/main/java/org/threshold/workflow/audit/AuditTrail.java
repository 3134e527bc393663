package org.threshold.workflow.audit;

/** Keeps who did what, when and why; nothing kept here is ever changed or removed. */
public interface AuditTrail {

    /**
     * Keeps the entry in the current transaction, with the business instant and the real one; fails
     * when there is no transaction.
     */
    void record(AuditEntry entry);
}
