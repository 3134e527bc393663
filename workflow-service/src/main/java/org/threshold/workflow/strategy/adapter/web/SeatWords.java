package org.threshold.workflow.strategy.adapter.web;

import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.strategy.domain.Seat;

/** Names seats in the words of a record. */
final class SeatWords {

    private SeatWords() {}

    /** For example "A police officer". */
    static String seat(Seat seat) {
        return Capital.of(seat.words());
    }

    /** For example "A police officer, Police". */
    static String place(Seat seat, Agency agency) {
        return seat(seat) + ", " + agency.words();
    }
}
