package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.ParentSpokenTo;
import org.threshold.workflow.enquiry.SpeakingListener;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.people.ParentRole;

/** Keeps what parents said in an enquiry, and lets other features hear who was spoken to. */
@Service
class TalkKeeping {

    private final Findings findings;
    private final EnquiryRecord record;
    private final List<SpeakingListener> listeners;

    TalkKeeping(Findings findings, EnquiryRecord record, List<SpeakingListener> listeners) {
        this.findings = findings;
        this.record = record;
        this.listeners = List.copyOf(listeners);
    }

    void keep(Actor who, Enquiry enquiry, ParentsRule parents, String whyLate) {
        findings.keep(enquiry.id(), parents, record.stamp(who));
        record.keep(who, "parents-spoken-to", enquiry, "");
        record.entry(who, entry(enquiry, ParentRole.MOTHER, parents.mother(), whyLate));
        record.entry(who, entry(enquiry, ParentRole.FATHER, parents.father(), whyLate));
        tell(who, enquiry, ParentRole.MOTHER, parents.mother());
        tell(who, enquiry, ParentRole.FATHER, parents.father());
    }

    private NewEntry entry(
            Enquiry enquiry, ParentRole parent, ParentAnswer answer, String whyLate) {
        Instant at = answer instanceof ParentAnswer.SpokenTo(var then, _) ? then : record.now();
        return new NewEntry(enquiry.id().talk(parent), enquiry.caseRef(), at, whyLate);
    }

    private void tell(Actor who, Enquiry enquiry, ParentRole parent, ParentAnswer answer) {
        if (answer instanceof ParentAnswer.SpokenTo(var at, _)) {
            var since = enquiry.start().anchor();
            var spoken = new ParentSpokenTo(enquiry.caseRef(), parent, since, at);
            listeners.forEach(one -> one.spokenTo(who, spoken));
        }
    }
}
