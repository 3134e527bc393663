package org.threshold.workflow.circumstances.domain;

import org.threshold.workflow.circumstances.NewChange;

/** What a notice says; it names nobody. */
public final class NoticeWords {

    private NoticeWords() {}

    /** The sentence for a change, by what the notice is for. */
    public static String of(NewChange change, Purpose purpose) {
        String words = change.kind().words() + ".";
        return switch (purpose) {
            case Purpose.Tell _ -> words;
            case Purpose.Correct _ -> "Corrected: " + words + " Read what it says now.";
            case Purpose.Withdraw _ -> "Withdrawn, it did not happen: " + words;
        };
    }

    /** The sentence when a notice is shown once more, or to a supervisor. */
    public static String again(NewChange change, Purpose purpose) {
        return of(change, purpose) + " Nobody has acknowledged this yet.";
    }
}
