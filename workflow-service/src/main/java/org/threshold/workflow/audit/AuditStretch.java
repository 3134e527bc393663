package org.threshold.workflow.audit;

/**
 * A stretch of the audit, read from the newest line backwards.
 *
 * @param before only lines with a smaller number
 * @param atMost how many lines, 1 to 500
 */
public record AuditStretch(long before, int atMost) {

    private static final int MOST = 500;

    public AuditStretch {
        if (before < 1 || atMost < 1 || atMost > MOST) {
            throw new IllegalArgumentException("A stretch has 1 to 500 lines before a line");
        }
    }

    /** The newest lines. */
    public static AuditStretch newest(int atMost) {
        return new AuditStretch(Long.MAX_VALUE, atMost);
    }
}
