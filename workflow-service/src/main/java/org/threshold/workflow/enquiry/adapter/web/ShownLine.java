package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Line;

/**
 * An enquiry in a list.
 *
 * @param stage what it waits for: {@code finding-out}, {@code outcome-due}, {@code conference-due}
 *     or {@code ended}
 * @param startedAt the instant of the meeting that decided it, UTC
 * @param open the lines that still have to be followed
 */
record ShownLine(
        UUID id,
        String caseRef,
        UUID personId,
        String stage,
        Instant startedAt,
        boolean joint,
        String leadAgency,
        List<String> open) {

    static ShownLine of(Enquiry enquiry) {
        var start = enquiry.start();
        return new ShownLine(
                enquiry.id().value(),
                enquiry.caseRef().value(),
                enquiry.child().value(),
                enquiry.stage().code(),
                start.anchor(),
                start.joint(),
                start.lead().agency().code(),
                enquiry.lines().open().stream().map(Line::code).toList());
    }
}
