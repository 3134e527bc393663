package org.threshold.workflow.strategy.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.CheckAnswer;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.PoliceCheck;

/** A discussion as the API shows it. */
record ShownDiscussion(
        Line discussion,
        List<Due> due,
        List<Invited> invitees,
        Prepared preparation,
        List<ShownMeeting> meetings) {

    static ShownDiscussion of(DiscussionPage page) {
        var preparation = page.preparation();
        return new ShownDiscussion(
                Line.of(page.discussion()),
                page.due().stream().map(due -> new Due(due.step(), due.at())).toList(),
                page.invitees().stream().map(Invited::of).toList(),
                new Prepared(
                        page.discussion().progress().prepared(),
                        preparation.checks().stream().map(Check::of).toList(),
                        preparation.booked().stream()
                                .map(booked -> new Booked(booked.at(), booked.join()))
                                .toList(),
                        preparation.agreements().stream().map(Agreed::of).toList(),
                        ShownReplies.of(preparation.answers())),
                page.meetings().stream().map(ShownMeeting::of).toList());
    }

    /**
     * A discussion in a list.
     *
     * @param stage what it waits for: {@code called}, {@code invited}, {@code held}, {@code
     *     decided}, {@code concluded} or {@code superseded}
     */
    record Line(UUID id, String stage, List<Child> children, List<String> facts, int meetings) {

        static Line of(Discussion discussion) {
            return new Line(
                    discussion.id().value(),
                    discussion.stage().code(),
                    discussion.children().stream().map(Child::of).toList(),
                    discussion.scope().facts().stream().map(Fact::code).sorted().toList(),
                    discussion.progress().meetings());
        }
    }

    /** A child that it decides for; {@code named} by a concern, or found around one. */
    record Child(String caseRef, UUID personId, String path, boolean named) {

        static Child of(DiscussedChild child) {
            return new Child(
                    child.caseRef().value(),
                    child.person().value(),
                    child.path().code(),
                    child.named());
        }
    }

    /** A step and by when it has to be done. */
    record Due(String step, Instant at) {}

    /** Who is invited by rule, and why. */
    record Invited(String seat, String agency, String why) {

        static Invited of(Invitee invitee) {
            return new Invited(invitee.seat().code(), invitee.agency().code(), invitee.why());
        }
    }

    /**
     * What goes before the decisions.
     *
     * @param reviewed whether a police sergeant has reviewed the checks
     * @param booked the booked meeting, or none
     */
    record Prepared(
            boolean reviewed,
            List<Check> checks,
            List<Booked> booked,
            List<Agreed> agreements,
            ShownReplies answers) {}

    /** When and where the meeting is booked. */
    record Booked(Instant at, String join) {}

    /** A check of the police; either a result or why it is outstanding, the other empty. */
    record Check(String kind, String of, String check, String result, String outstanding) {

        static Check of(PoliceCheck check) {
            var kind = check.subject().kind().code();
            var of = check.subject().words();
            var what = check.kind().code();
            return switch (check.answer()) {
                case CheckAnswer.Done(var result) -> new Check(kind, of, what, result.code(), "");
                case CheckAnswer.Outstanding(var reason) -> new Check(kind, of, what, "", reason);
            };
        }
    }

    /** An agreement to less than a joint enquiry. */
    record Agreed(String caseRef, String as, String reason) {

        static Agreed of(Agreement agreement) {
            return new Agreed(
                    agreement.caseRef().value(), agreement.as().code(), agreement.reason());
        }
    }
}
