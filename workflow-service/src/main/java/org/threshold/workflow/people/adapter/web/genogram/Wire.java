package org.threshold.workflow.people.adapter.web.genogram;

import java.util.Set;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Bond;
import org.threshold.workflow.people.adapter.web.genogram.Genogram.Link;
import org.threshold.workflow.people.adapter.web.genogram.Grid.Cell;

/** A line before it is known how high the rows are. */
sealed interface Wire {

    /** What it says. */
    Set<Link> links();

    /** Between two who stand side by side; without links where only their child joins them. */
    record Union(Cell left, Cell right, Set<Link> links) implements Wire {}

    /**
     * From somebody, or from between two, down to the row below.
     *
     * @param way where it runs down, from the left
     * @param onto where on the mark it ends, from the left
     */
    record Drop(Start start, int lane, double way, double onto, Cell to, Set<Link> links, Bond bond)
            implements Wire {}

    /** Over the heads of those between two of one row. */
    record Bracket(Cell from, double leaves, int lane, double onto, Cell to, Link link)
            implements Wire {

        @Override
        public Set<Link> links() {
            return Set.of(link);
        }
    }

    /** Round everybody between two rows that are no neighbours. */
    record Detour(Cell from, double way, int lane, double onto, Cell to, Link link)
            implements Wire {

        @Override
        public Set<Link> links() {
            return Set.of(link);
        }

        /** The zone, counted as the row below it, in which it crosses. */
        int zone() {
            return to.row() > from.row() ? from.row() + 1 : from.row();
        }
    }

    /** Where a line begins: at the one cell, or between it and the next. */
    record Start(Cell cell, boolean between) {}
}
