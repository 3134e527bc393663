package org.threshold.workflow.strategy.domain;

/**
 * Which of two discussions goes on when a person finds that both are about one child: a case is in
 * at most one open discussion. No meeting that was held loses its decisions or its record by it.
 */
public enum GoesOn {
    /** That of the case which answers from now on; the other is superseded. */
    THERE,
    /** That of the case which joined: it is between a meeting and its record, the other is not. */
    HERE,
    /** Each of them until its record is sent: both have met. */
    EACH;

    /**
     * The rule.
     *
     * @param here where the discussion of the case that joined stands
     * @param there where that of the case which answers stands
     */
    public static GoesOn of(Stage here, Stage there) {
        if (here.awaitsMeeting()) {
            return THERE;
        }
        return there.awaitsMeeting() ? HERE : EACH;
    }
}
