package org.threshold.workflow.safety.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.Participant;

/**
 * A contact out of hours as the API shows it.
 *
 * @param closed whether it ended with a plan
 */
record ShownContact(
        UUID id,
        String purpose,
        Instant at,
        List<There> participants,
        Said said,
        boolean closed,
        Instant recordedAt) {

    static ShownContact of(OutOfHoursContact contact) {
        var said = contact.said();
        return new ShownContact(
                contact.id().value(),
                said.purpose().code(),
                said.at(),
                said.participants().stream().map(There::of).toList(),
                new Said(said.words().about(), said.words().asked(), said.words().answer()),
                contact.closed(),
                contact.recordedAt());
    }

    /** Somebody who took part. */
    record There(String agency, String rank, String name) {

        static There of(Participant one) {
            return new There(one.agency().code(), one.rank().code(), one.name());
        }
    }

    /** What was said. */
    record Said(String about, String asked, String answer) {}
}
