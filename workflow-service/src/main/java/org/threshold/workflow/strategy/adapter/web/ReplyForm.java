package org.threshold.workflow.strategy.adapter.web;

import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.strategy.domain.Coming;
import org.threshold.workflow.strategy.domain.Reply;

/**
 * An answer to an invitation.
 *
 * @param seat the code of a seat, for example {@code social-worker}
 * @param agency left out: that of the seat; a referrer’s has to be given
 * @param rank a police officer’s; left out: not known
 * @param name who will come; left out: not known yet
 * @param coming {@code comes}, {@code sends-report} or {@code cannot-come}
 */
record ReplyForm(
        @Nullable String seat,
        @Nullable String agency,
        @Nullable String rank,
        @Nullable String name,
        @Nullable String coming) {

    Reply read(Reading reading) {
        return new Reply(
                new AttendeeForm(seat, agency, rank, name).read(reading, ""),
                reading.one("coming", coming, Coming.values(), Coming::code));
    }
}
