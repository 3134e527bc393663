package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.KeptSeen;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.EnquiryPage.Family;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ParentAnswer;
import org.threshold.workflow.enquiry.domain.ParentsRule;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ShownEntry;
import org.threshold.workflow.people.ParentRole;

/** Who was seen, spoken to and asked; {@code parents} holds one or none. */
record ShownFamily(List<Visit> visits, List<Parents> parents, List<Asked> contributions) {

    static ShownFamily of(EnquiryPage page, CaseEntries entries) {
        Family family = page.family();
        EnquiryId id = page.enquiry().id();
        return new ShownFamily(
                IntStream.rangeClosed(1, family.visits().size())
                        .mapToObj(
                                place ->
                                        Visit.of(
                                                family.visits().get(place - 1),
                                                ShownEntry.of(entries, id.visit(place))))
                        .toList(),
                family.parents().stream().map(both -> Parents.of(both, id, entries)).toList(),
                family.contributions().stream().map(Asked::of).toList());
    }

    /**
     * A visit; what does not apply is empty.
     *
     * @param entry its times and addenda
     */
    record Visit(
            Instant at,
            String seen,
            String says,
            String why,
            boolean accessRefused,
            String dailyLife,
            @Nullable ShownEntry entry) {

        static Visit of(ChildVisit visit, @Nullable ShownEntry entry) {
            var kept = KeptSeen.of(visit.seen());
            return new Visit(
                    visit.at(),
                    kept.seen(),
                    kept.says(),
                    kept.why(),
                    kept.refused(),
                    visit.dailyLife(),
                    entry);
        }
    }

    /** What both parents said. */
    record Parents(Parent mother, Parent father) {

        static Parents of(ParentsRule rule, EnquiryId id, CaseEntries entries) {
            return new Parents(
                    Parent.of(rule.mother(), ShownEntry.of(entries, id.talk(ParentRole.MOTHER))),
                    Parent.of(rule.father(), ShownEntry.of(entries, id.talk(ParentRole.FATHER))));
        }
    }

    /**
     * One parent: what was said, or why nothing was.
     *
     * @param entry its times and addenda
     */
    record Parent(boolean spokenTo, String words, @Nullable ShownEntry entry) {

        static Parent of(ParentAnswer answer, @Nullable ShownEntry entry) {
            return switch (answer) {
                case ParentAnswer.SpokenTo(var _, var account) -> new Parent(true, account, entry);
                case ParentAnswer.NotSpokenTo(var why) -> new Parent(false, why, entry);
                case ParentAnswer.Blank() -> new Parent(false, "", entry);
            };
        }
    }

    /**
     * What an agency was asked for.
     *
     * @param answer {@code awaited}, {@code reply}, {@code nil-return}, {@code declined} or {@code
     *     no-answer}
     * @param role the duty role there that answered last by itself; empty otherwise
     * @param silentPractices the codes of the GP practices that were asked and have not answered
     */
    record Asked(
            UUID id,
            String agency,
            Instant askedAt,
            String answer,
            String words,
            String comment,
            String role,
            List<String> silentPractices) {

        static Asked of(Contribution one) {
            Said said = Said.of(one.answer());
            return new Asked(
                    one.id().value(),
                    one.agency().code(),
                    one.askedAt(),
                    one.answer().code(),
                    said.words(),
                    said.comment(),
                    one.answers().isEmpty() ? "" : one.answers().getLast().role(),
                    one.silent());
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
