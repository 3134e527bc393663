package org.threshold.workflow.strategy.adapter.web;

import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Seat;

/**
 * Somebody who took part in a meeting, or will.
 *
 * @param seat the code of a seat, for example {@code social-worker}
 * @param agency left out: that of the seat; a referrer’s has to be given
 * @param rank a police officer’s; left out: not known
 */
record AttendeeForm(
        @Nullable String seat,
        @Nullable String agency,
        @Nullable String rank,
        @Nullable String name) {

    /**
     * Reads it.
     *
     * @param place what stands before the names of its fields
     */
    Attendee read(Reading reading, String place) {
        Seat sits = reading.one(place + "seat", seat, Seat.values(), Seat::code);
        String of = agency == null && sits != Seat.REFERRER ? sits.agency().code() : agency;
        String known = rank == null ? Rank.NONE.code() : rank;
        return new Attendee(
                sits,
                reading.one(place + "agency", of, Agency.values(), Agency::code),
                reading.one(place + "rank", known, Rank.values(), Rank::code),
                Reading.text(name));
    }
}
