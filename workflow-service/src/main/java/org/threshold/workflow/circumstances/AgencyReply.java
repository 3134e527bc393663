package org.threshold.workflow.circumstances;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that an agency said back to what it was told. The text is no part of it: it stays where
 * it was typed until it is fetched.
 *
 * @param by the duty role that was told; the person's name is kept where they said it
 * @param at when it was said, UTC business time
 */
public record AgencyReply(Id id, Recipient by, Said said, Instant at) {

    /**
     * Names a reply.
     *
     * @param number its place among those to the notification, from 1
     */
    public record Id(NotificationId notification, int number) {

        @Override
        public String toString() {
            return notification + "/" + number;
        }
    }

    /**
     * What was said, without its words.
     *
     * @param filed whether it stands in the patient's or child's record (R-GP-3)
     * @param wrote whether there are words to be fetched
     */
    public record Said(boolean filed, Answer answer, boolean wrote) {

        /** Whether a person of ours has something to read or to do. */
        public boolean news() {
            return wrote || answer != Answer.NONE;
        }
    }

    /** What came of asking an agency for information. */
    public enum Answer {
        /** Nothing was asked, or nothing was answered yet. */
        NONE,
        /** It says what it knows. */
        REPLY,
        /** Nothing is known there. */
        NIL_RETURN,
        /** It will not or cannot say, and why. */
        DECLINED,
        /** It is invited to take part, and comes. */
        ATTENDS,
        /** It is invited to take part, and does so by telephone or video. */
        DIALS_IN,
        /** It is invited to take part, and sends a report. */
        SENDS_REPORT;

        /** As stored and sent. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The answer with this code, if there is one. */
        public static Optional<Answer> of(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }
}
