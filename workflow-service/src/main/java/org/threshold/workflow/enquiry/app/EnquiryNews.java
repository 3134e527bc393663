package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.enquiry.domain.Asking;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.enquiry.domain.ReplyRule;
import org.threshold.workflow.enquiry.domain.ReviewRule;
import org.threshold.workflow.platform.CaseClock;

/** Has agencies told of an enquiry: EV-22, EV-28, EV-23 and EV-13 of the event catalogue. */
@Service
class EnquiryNews {

    private static final String ISSUED = "issued";
    private static final String CHANGED = "changed";

    private final Changes changes;
    private final EnquiryContact contact;
    private final CaseClock clock;

    EnquiryNews(Changes changes, EnquiryContact contact, CaseClock clock) {
        this.changes = changes;
        this.contact = contact;
        this.clock = clock;
    }

    /**
     * It started: since when, who leads it, single or joint, whom to ring, and by when the
     * conference is due.
     */
    void started(Actor by, Enquiry enquiry, Instant conferenceDueAt) {
        var start = enquiry.start();
        var codes =
                Map.of(
                        "startedAt", start.anchor().toString(),
                        "lead", start.lead().agency().code(),
                        "type", start.joint() ? "joint" : "single-agency",
                        "conferenceDueBy", conferenceDueAt.toString());
        var said = new Said(ChangeKind.SECTION_47_STARTED, "", codes);
        Map<String, String> more = new HashMap<>(codes);
        more.putAll(contact.of(change(enquiry, said)).codes());
        record(by, enquiry, new Said(said.kind, said.stage, more));
    }

    /**
     * Agencies were asked what they know, all at once and by the same instant (L-3.1.19).
     *
     * @param asked what each was asked for, with its limit
     */
    void asked(Actor by, Enquiry enquiry, Map<Contribution, Deadline> asked) {
        asked.values().stream()
                .map(Deadline::dueAt)
                .min(Comparator.naturalOrder())
                .map(due -> new Asking(enquiry.id(), agencies(asked.keySet()), due))
                .map(
                        all ->
                                new Said(
                                        ChangeKind.INFORMATION_REQUEST,
                                        ReplyRule.REQUESTED,
                                        all.codes()))
                .ifPresent(said -> record(by, enquiry, said));
    }

    private static List<Agency> agencies(Set<Contribution> asked) {
        return asked.stream().map(Contribution::agency).distinct().toList();
    }

    /** Those who hold the child's full notes are asked for them, for a medical (R-Hosp-5). */
    void notes(Actor by, Enquiry enquiry, Instant dueAt) {
        var codes =
                Map.of(
                        "asked", Agency.HOSPITAL.code(),
                        "asked2", Agency.GP.code(),
                        "questions", "health",
                        "dueAt", dueAt.toString());
        record(by, enquiry, new Said(ChangeKind.INFORMATION_REQUEST, ReplyRule.REQUESTED, codes));
    }

    /** It came to its outcome for the child, and a conference follows or does not (EV-23). */
    void concluded(Actor by, Enquiry enquiry, Outcome outcome) {
        var codes =
                Map.of(
                        "outcome",
                        outcome.code(),
                        "conference",
                        outcome.needsConference() ? "yes" : "no");
        record(by, enquiry, new Said(ChangeKind.SECTION_47_ENDED, "", codes));
    }

    /**
     * The paediatrician's opinion was issued.
     *
     * @param again whether it takes the place of one that was issued before
     */
    void opinion(Actor by, Enquiry enquiry, OpinionPoint point, boolean again) {
        var codes = Map.of("opinion", point.code(), ReviewRule.FINDING_OF, enquiry.id().toString());
        record(
                by,
                enquiry,
                new Said(ChangeKind.MEDICAL_REPORT_ISSUED, again ? CHANGED : ISSUED, codes));
    }

    private void record(Actor by, Enquiry enquiry, Said said) {
        changes.record(by, change(enquiry, said));
    }

    private NewChange change(Enquiry enquiry, Said said) {
        var cases = List.of(enquiry.caseRef());
        return new NewChange(said.kind, said.stage, cases, clock.now(), said.codes, "");
    }

    private record Said(ChangeKind kind, String stage, Map<String, String> codes) {}
}
