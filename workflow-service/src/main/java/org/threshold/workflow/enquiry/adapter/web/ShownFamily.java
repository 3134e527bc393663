package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.KeptSeen;
import org.threshold.workflow.enquiry.app.EnquiryPage.Family;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;

/** Who was seen, spoken to and asked; {@code parents} holds one or none. */
record ShownFamily(List<Visit> visits, List<Parents> parents, List<Asked> contributions) {

    static ShownFamily of(Family family) {
        return new ShownFamily(
                family.visits().stream().map(Visit::of).toList(),
                family.parents().stream().map(Parents::of).toList(),
                family.contributions().stream().map(Asked::of).toList());
    }

    /** A visit; what does not apply is empty. */
    record Visit(
            Instant at,
            String seen,
            String says,
            String why,
            boolean accessRefused,
            String dailyLife) {

        static Visit of(ChildVisit visit) {
            var kept = KeptSeen.of(visit.seen());
            return new Visit(
                    visit.at(),
                    kept.seen(),
                    kept.says(),
                    kept.why(),
                    kept.refused(),
                    visit.dailyLife());
        }
    }

    /** What both parents said. */
    record Parents(Parent mother, Parent father) {

        static Parents of(ParentsRule rule) {
            return new Parents(Parent.of(rule.mother()), Parent.of(rule.father()));
        }
    }

    /** One parent: what was said, or why nothing was. */
    record Parent(boolean spokenTo, String words) {

        static Parent of(ParentAnswer answer) {
            return switch (answer) {
                case ParentAnswer.SpokenTo(var _, var account) -> new Parent(true, account);
                case ParentAnswer.NotSpokenTo(var why) -> new Parent(false, why);
                case ParentAnswer.Blank() -> new Parent(false, "");
            };
        }
    }

    /**
     * What an agency was asked for.
     *
     * @param answer {@code awaited}, {@code reply}, {@code nil-return}, {@code declined} or {@code
     *     no-answer}
     * @param role the duty role there that answered by itself; empty otherwise
     */
    record Asked(
            UUID id,
            String agency,
            Instant askedAt,
            String answer,
            String words,
            String comment,
            String role) {

        static Asked of(Contribution one) {
            Said said = Said.of(one.answer());
            return new Asked(
                    one.id().value(),
                    one.agency().code(),
                    one.askedAt(),
                    one.answer().code(),
                    said.words(),
                    said.comment(),
                    one.said().role());
        }
    }

    private record Said(String words, String comment) {

        static Said of(Answer answer) {
            return switch (answer) {
                case Answer.Awaited() -> new Said("", "");
                case Answer.Reply(var facts, var comment) -> new Said(facts, comment);
                case Answer.NilReturn(var comment) -> new Said("", comment);
                case Answer.Declined(var reason) -> new Said(reason, "");
                case Answer.NoAnswer(var tried) -> new Said(tried, "");
            };
        }
    }
}
