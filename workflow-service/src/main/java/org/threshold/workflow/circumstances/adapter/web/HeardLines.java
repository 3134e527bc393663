package org.threshold.workflow.circumstances.adapter.web;

import java.util.List;
import org.threshold.workflow.circumstances.RecipientWords;
import org.threshold.workflow.circumstances.app.ReadChange.Heard;
import org.threshold.workflow.circumstances.domain.KeptReply;
import org.threshold.workflow.circumstances.domain.NotificationStanding;
import org.threshold.workflow.circumstances.domain.ReplyWords;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.deadlines.DueWords;

/** Puts recipients into the words of a page. */
final class HeardLines {

    private HeardLines() {}

    /**
     * Somebody who is told, would be told, or cannot be.
     *
     * @param who the agency and its duty role
     * @param words how binding it is, whether they acknowledged, or why nobody can be found
     */
    record Line(String who, String words) {}

    /** Who would hear. */
    static List<Line> foreseen(WhoHears hears) {
        return hears.tell().stream()
                .map(
                        to ->
                                new Line(
                                        RecipientWords.of(to.recipient()),
                                        switch (to.duty()) {
                                            case MANDATORY -> "Must be told.";
                                            case DEFAULT -> "Is told.";
                                            case CONDITIONAL -> "Is told, as the case stands now.";
                                        }))
                .toList();
    }

    /** Who should hear and cannot be found: a task asks a manager to tell them another way. */
    static List<Line> missing(WhoHears hears) {
        return hears.missing().stream()
                .map(one -> new Line(one.party().words(), one.reason()))
                .toList();
    }

    /** Who was told. */
    static List<Line> told(List<Heard> heard) {
        return heard.stream()
                .map(
                        one ->
                                new Line(
                                        RecipientWords.of(one.notification().to().recipient()),
                                        standing(one)))
                .toList();
    }

    /** What they said back. */
    static List<Line> replies(List<KeptReply> replies) {
        return replies.stream()
                .map(
                        one ->
                                new Line(
                                        RecipientWords.of(one.reply().by())
                                                + ", "
                                                + DueWords.exact(one.reply().at()),
                                        ReplyWords.shown(one)))
                .toList();
    }

    private static String standing(Heard heard) {
        return switch (heard.standing()) {
            case NotificationStanding.Waiting() ->
                    "Not acknowledged yet; to be acknowledged by "
                            + DueWords.exact(heard.notification().urgency().acknowledgeBy())
                            + ".";
            case NotificationStanding.Acknowledged(var first) ->
                    "Acknowledged by "
                            + RecipientWords.of(first.by().agency(), first.by().role())
                            + ", "
                            + DueWords.exact(first.at())
                            + ".";
            case NotificationStanding.HandedOver(var _, var at) ->
                    "Taken over by a named person, " + DueWords.exact(at) + ".";
            case NotificationStanding.Superseded(var at) ->
                    "Corrected or withdrawn before anybody acknowledged it, "
                            + DueWords.exact(at)
                            + ".";
        };
    }
}
