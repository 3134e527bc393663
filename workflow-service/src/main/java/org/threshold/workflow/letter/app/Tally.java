package org.threshold.workflow.letter.app;

/**
 * How one parent stands in all cases with a decision that parents have to hear of.
 *
 * @param cases how many there are
 * @param informed in how many this parent was informed of every decision
 * @param agreed in how many a manager agreed of the others that this parent is not told
 */
public record Tally(int cases, int informed, int agreed) {

    private static final int WHOLE = 100;

    /** In how many this parent still has to hear of something. */
    public int waiting() {
        return cases - informed - agreed;
    }

    /** The cases in which this parent was informed, in whole per cent, rounded down; 0 of none. */
    public int percentInformed() {
        return cases == 0 ? 0 : informed * WHOLE / cases;
    }
}
