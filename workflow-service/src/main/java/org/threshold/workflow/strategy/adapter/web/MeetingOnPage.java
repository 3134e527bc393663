package org.threshold.workflow.strategy.adapter.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.strategy.ActionWords;
import org.threshold.workflow.strategy.PlannedAction;
import org.threshold.workflow.strategy.adapter.web.DiscussionPageWords.Pair;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.HeldMeeting;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Dissent;
import org.threshold.workflow.strategy.domain.MeetingReport.Information;
import org.threshold.workflow.strategy.domain.Missing;
import org.threshold.workflow.strategy.domain.QuorumCheck;

/**
 * A meeting as the page of its discussion shows it.
 *
 * @param missing empty where it was quorate
 * @param actions who does what by when; none until the meeting is complete
 * @param dissents who disagreed, and how it was settled
 */
record MeetingOnPage(
        int number,
        String heldAt,
        String missing,
        List<String> there,
        List<Pair> information,
        String risks,
        List<Pair> decisions,
        List<Pair> actions,
        List<Pair> dissents) {

    static MeetingOnPage of(DiscussionPage.Meeting one) {
        HeldMeeting held = one.held();
        var said = held.report().minutes();
        return new MeetingOnPage(
                held.number(),
                DueWords.exact(held.report().heldAt()),
                missing(held.check()),
                list(held.report().attendees(), MeetingOnPage::there),
                list(said.information(), MeetingOnPage::known),
                said.risks(),
                list(
                        held.decisions(),
                        decision ->
                                new Pair(
                                        decision.caseRef().value(),
                                        decision.outcome().kind().words()
                                                + ". "
                                                + decision.reason())),
                ofAll(one.completed(), MeetingDecisions::actions, MeetingOnPage::action),
                ofAll(one.completed(), MeetingDecisions::dissents, MeetingOnPage::dissent));
    }

    private static <A, B> List<B> list(List<A> all, Function<A, B> words) {
        return all.stream().map(words).toList();
    }

    private static <A> List<Pair> ofAll(
            List<MeetingDecisions> all,
            Function<MeetingDecisions, List<A>> part,
            Function<A, Pair> words) {
        return all.stream().flatMap(one -> part.apply(one).stream()).map(words).toList();
    }

    private static Pair known(Information one) {
        String basis = one.basis().map(it -> ", " + it.words()).orElse("");
        return new Pair(one.agency().words() + basis, one.words());
    }

    private static Pair action(PlannedAction one) {
        return new Pair(one.what(), ActionWords.who(one) + " " + ActionWords.standing(one));
    }

    private static Pair dissent(Dissent one) {
        return new Pair(one.agency().words(), one.what() + " How it was settled: " + one.settled());
    }

    private static String there(Attendee one) {
        return Stream.of(one.name(), one.seat().words(), one.agency().words())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String missing(QuorumCheck check) {
        return switch (check) {
            case QuorumCheck.Quorate() -> "";
            case QuorumCheck.NotQuorate(var missing) ->
                    missing.stream().map(Missing::words).collect(Collectors.joining(" "));
        };
    }
}
