package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.RecipientWords;

/** What people are shown of a reply; a notice names nobody and repeats nothing that was written. */
public final class ReplyWords {

    private ReplyWords() {}

    /** The sentence of the notice. */
    public static String notice(AgencyReply reply) {
        return RecipientWords.of(reply.by()) + " " + did(reply) + " Read it on the case’s page.";
    }

    private static String did(AgencyReply reply) {
        return switch (reply.said().answer()) {
            case NONE -> "has written back to what it was told.";
            case REPLY -> "has said what it knows.";
            case NIL_RETURN -> "says that nothing is known there of the family.";
            case DECLINED -> "says why it cannot answer.";
            case ATTENDS -> "comes to the meetings that it is invited to.";
            case DIALS_IN -> "takes part by telephone or video.";
            case SENDS_REPORT -> "takes part with a report.";
        };
    }

    /** What a list shows of it. */
    public static String shown(KeptReply kept) {
        var said = kept.reply().said();
        return (filed(said.filed()) + answered(said.answer()) + words(kept)).strip();
    }

    private static String filed(boolean filed) {
        return filed ? "Filed in the record. " : "";
    }

    private static String answered(AgencyReply.Answer answer) {
        return switch (answer) {
            case NONE -> "";
            case REPLY -> "It knows: ";
            case NIL_RETURN -> "Nothing is known there. ";
            case DECLINED -> "It cannot answer: ";
            case ATTENDS -> "It comes. ";
            case DIALS_IN -> "It takes part by telephone or video. ";
            case SENDS_REPORT -> "It sends a report. ";
        };
    }

    private static String words(KeptReply kept) {
        return kept.reply().said().wrote()
                ? kept.words().orElse("What was written is still being fetched.")
                : "";
    }
}
