package org.threshold.workflow.enquiry.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with its latest enquiry: where it stands, and what is outstanding. */
@Component
class CaseEnquiryPart implements CasePart {

    private static final int ORDER = 32;

    private final EnquiriesOfCase all;
    private final ReadEnquiries read;

    CaseEnquiryPart(EnquiriesOfCase all, ReadEnquiries read) {
        this.all = all;
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> all.of(who, ref).stream().findFirst())
                .flatMap(latest -> read.handle(who, latest.id()))
                .flatMap(page -> CaseFacts.of("enquiry", "Section 47 enquiry", facts(page)));
    }

    private static List<Fact> facts(EnquiryPage page) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Where it stands", stage(page.enquiry().stage())));
        page.ending()
                .outcome()
                .map(one -> one.outcome().words())
                .ifPresent(words -> facts.add(Fact.of("Outcome", words + ".")));
        List<String> outstanding = outstanding(page);
        if (!outstanding.isEmpty()) {
            facts.add(new Fact("Outstanding", outstanding));
        }
        List<String> due =
                page.due().stream().filter(Deadline::isOpen).map(CaseEnquiryPart::due).toList();
        if (!due.isEmpty()) {
            facts.add(new Fact("Due", due));
        }
        return facts;
    }

    private static String stage(Stage stage) {
        return switch (stage) {
            case FINDING_OUT -> "What happened is being found out.";
            case OUTCOME_DUE -> "Every line is followed: a manager decides the outcome.";
            case CONFERENCE_DUE -> "The child protection conference has to be held.";
            case ENDED -> "It has ended.";
        };
    }

    private static List<String> outstanding(EnquiryPage page) {
        List<String> all = new ArrayList<>();
        page.enquiry().lines().open().stream()
                .map(Line::missing)
                .map(CaseEnquiryPart::sentence)
                .forEach(all::add);
        page.family().contributions().stream()
                .filter(Contribution::awaited)
                .map(ContributionWords::awaited)
                .forEach(all::add);
        page.ending().reviews().stream()
                .map(_ -> "A change has to be looked at for the enquiry.")
                .forEach(all::add);
        return page.enquiry().isOpen() ? all : List.of();
    }

    private static String sentence(String words) {
        return Capital.of(words) + ".";
    }

    private static String due(Deadline one) {
        return one.limit().words() + ": " + DueWords.exact(one.dueAt());
    }
}
