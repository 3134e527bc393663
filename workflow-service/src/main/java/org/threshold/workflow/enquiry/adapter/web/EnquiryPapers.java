package org.threshold.workflow.enquiry.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.HeardWords;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.ConferenceChapter;
import org.threshold.workflow.worklist.ConferencePaper;
import org.threshold.workflow.worklist.ConferencePapers;

/**
 * Takes to a conference what each section 47 enquiry of the case found: what the child said, what
 * each parent said, what each agency contributed, and what it came to.
 */
@Component
class EnquiryPapers implements ConferencePapers {

    private final EnquiriesOfCase all;
    private final ReadEnquiries read;
    private final ReadEntries entries;

    EnquiryPapers(EnquiriesOfCase all, ReadEnquiries read, ReadEntries entries) {
        this.all = all;
        this.read = read;
        this.entries = entries;
    }

    @Override
    public List<ConferencePaper> papers(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> all.of(who, ref).stream())
                .flatMap(one -> read.handle(who, one.id()).stream())
                .flatMap(page -> papers(page, entries.of(page.enquiry().caseRef())))
                .toList();
    }

    private static Stream<ConferencePaper> papers(EnquiryPage page, CaseEntries entries) {
        return Stream.of(
                paper(ConferenceChapter.CHILD, page, visits(page, entries)),
                paper(ConferenceChapter.PARENTS, page, parents(page, entries)),
                paper(ConferenceChapter.AGENCIES, page, agencies(page)),
                paper(ConferenceChapter.FOUND, page, outcome(page)));
    }

    private static ConferencePaper paper(
            ConferenceChapter chapter, EnquiryPage page, List<Fact> facts) {
        String day = DueWords.day(WorkingTime.dayOf(page.enquiry().start().anchor()));
        return new ConferencePaper(
                chapter,
                new CaseFacts("enquiry", "Section 47 enquiry begun on " + day, facts, List.of()));
    }

    private static List<Fact> visits(EnquiryPage page, CaseEntries entries) {
        List<String> lines = new ArrayList<>();
        int place = 0;
        for (ChildVisit visit : page.family().visits()) {
            place++;
            lines.addAll(HeardWords.of(visit));
            lines.addAll(entries.lines(page.enquiry().id().visit(place)));
        }
        return lines.isEmpty() ? List.of() : List.of(new Fact("Visits", lines));
    }

    private static List<Fact> parents(EnquiryPage page, CaseEntries entries) {
        var id = page.enquiry().id();
        List<String> mother = entries.lines(id.talk(ParentRole.MOTHER));
        List<String> father = entries.lines(id.talk(ParentRole.FATHER));
        return page.family().parents().stream()
                .flatMap(
                        both ->
                                Stream.of(
                                        parent("Mother", both.mother(), mother),
                                        parent("Father", both.father(), father)))
                .toList();
    }

    private static Fact parent(String place, ParentAnswer answer, List<String> besides) {
        return new Fact(
                place, Stream.concat(Stream.of(TalkWords.of(answer)), besides.stream()).toList());
    }

    private static List<Fact> agencies(EnquiryPage page) {
        return page.family().contributions().stream()
                .map(one -> new Fact(one.agency().words(), ContributionWords.of(one)))
                .toList();
    }

    private static List<Fact> outcome(EnquiryPage page) {
        return page.ending().outcome().map(EnquiryPapers::outcome).stream().toList();
    }

    private static Fact outcome(Conclusion one) {
        return new Fact("Outcome", List.of(one.outcome().words() + ".", "Why: " + one.reason()));
    }
}
