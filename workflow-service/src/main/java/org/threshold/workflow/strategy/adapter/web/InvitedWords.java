package org.threshold.workflow.strategy.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.DiscussionPage.Answers;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Reply;

/**
 * Who is invited, in words.
 *
 * @param foreseen whether the next meeting will be quorate; empty where none is waited for
 */
record InvitedWords(List<Row> rows, String foreseen) {

    /**
     * A seat.
     *
     * @param why why it is asked for
     * @param answer what was said about coming; empty where no meeting is waited for
     */
    record Row(String who, String why, String answer) {}

    static InvitedWords of(DiscussionPage found) {
        Answers answers = found.preparation().answers();
        boolean waits = !answers.foreseen().isEmpty();
        List<Row> rows = new ArrayList<>();
        found.invitees().forEach(one -> rows.add(row(one, answers, waits)));
        answers.replies().stream()
                .filter(reply -> found.invitees().stream().noneMatch(reply::answers))
                .forEach(reply -> rows.add(uninvited(reply)));
        return new InvitedWords(
                rows,
                answers.foreseen().stream()
                        .map(QuorumCheck::foreseen)
                        .collect(Collectors.joining()));
    }

    private static Row row(Invitee invitee, Answers answers, boolean waits) {
        String answer =
                answers.replies().stream()
                        .filter(reply -> reply.answers(invitee))
                        .map(InvitedWords::said)
                        .findFirst()
                        .orElse(waits ? "No answer yet" : "");
        return new Row(
                seat(invitee.seat().words(), invitee.agency().words()), invitee.why(), answer);
    }

    private static Row uninvited(Reply reply) {
        Attendee who = reply.who();
        return new Row(
                seat(who.seat().words(), who.agency().words()),
                "Not asked for by a rule.",
                said(reply));
    }

    private static String seat(String seat, String agency) {
        return Capital.of(seat) + ", " + agency;
    }

    private static String said(Reply reply) {
        String words = Capital.of(reply.coming().words());
        return reply.who().name().isEmpty() ? words : words + ": " + reply.who().name();
    }
}
