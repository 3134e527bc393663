package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.enquiry.HeardWords;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
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

    EnquiryPapers(EnquiriesOfCase all, ReadEnquiries read) {
        this.all = all;
        this.read = read;
    }

    @Override
    public List<ConferencePaper> papers(Actor who, String caseRef) {
        return CaseRef.of(caseRef).stream()
                .flatMap(ref -> all.of(who, ref).stream())
                .flatMap(one -> read.handle(who, one.id()).stream())
                .flatMap(EnquiryPapers::papers)
                .toList();
    }

    private static Stream<ConferencePaper> papers(EnquiryPage page) {
        return Stream.of(
                paper(ConferenceChapter.CHILD, page, visits(page)),
                paper(ConferenceChapter.PARENTS, page, parents(page)),
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

    private static List<Fact> visits(EnquiryPage page) {
        List<String> lines =
                page.family().visits().stream()
                        .flatMap(visit -> HeardWords.of(visit).stream())
                        .toList();
        return lines.isEmpty() ? List.of() : List.of(new Fact("Visits", lines));
    }

    private static List<Fact> parents(EnquiryPage page) {
        return page.family().parents().stream().flatMap(EnquiryPapers::parents).toList();
    }

    private static Stream<Fact> parents(ParentsRule both) {
        return Stream.of(parent("Mother", both.mother()), parent("Father", both.father()));
    }

    private static Fact parent(String place, ParentAnswer answer) {
        return Fact.of(
                place,
                switch (answer) {
                    case ParentAnswer.SpokenTo(var at, var account) ->
                            "Spoken to at " + DueWords.exact(at) + ": " + account;
                    case ParentAnswer.NotSpokenTo(var why) -> "Not spoken to: " + why;
                    case ParentAnswer.Blank() -> "Nothing is said.";
                });
    }

    private static List<Fact> agencies(EnquiryPage page) {
        return page.family().contributions().stream()
                .map(one -> new Fact(one.agency().words(), HeardWords.of(one.answer())))
                .toList();
    }

    private static List<Fact> outcome(EnquiryPage page) {
        return page.ending().outcome().map(EnquiryPapers::outcome).stream().toList();
    }

    private static Fact outcome(Conclusion one) {
        return new Fact("Outcome", List.of(one.outcome().words() + ".", "Why: " + one.reason()));
    }
}
