package org.threshold.workflow.people.adapter.web.genogram;

import java.util.ArrayList;
import java.util.List;

/** How far down each row is, and each lane above it, once it is known how many lanes there are. */
record Heights(List<Double> zones, List<Double> centres, double all) {

    /** Room above everything for what the blocks are called. */
    static final double TITLE = 30;

    private static final double ABOVE_LANES = 20;
    private static final double LANE = 10;
    private static final double BELOW_LANES = 12;

    static Heights of(Grid grid, Lanes lanes) {
        List<Double> zones = new ArrayList<>();
        List<Double> centres = new ArrayList<>();
        double y = TITLE;
        for (int row = 0; row < grid.rows(); row++) {
            zones.add(y);
            y += ABOVE_LANES + LANE * lanes.count(row) + BELOW_LANES;
            centres.add(y + Grid.MARK / 2);
            y += Grid.MARK + Grid.WORDS + Grid.LINE * grid.labelLines(row);
        }
        return new Heights(List.copyOf(zones), List.copyOf(centres), y + ABOVE_LANES);
    }

    double centre(int row) {
        return centres.get(row);
    }

    /** A lane in the zone above a row. */
    double lane(int zone, int lane) {
        return zones.get(zone) + ABOVE_LANES + LANE * lane;
    }
}
