package org.threshold.workflow.document.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.Refusal;

/**
 * What somebody says who has read a filed e-mail.
 *
 * @param sender who sent it, where that was still to be verified
 * @param words what they make of it; may be empty, except where nobody sent it
 */
public record ReadGiven(Optional<SenderCheck> sender, String words) {

    private static final Refusal NO_SENDER =
            new Refusal(
                    "sender",
                    "It is not said whether the e-mail comes from whom it says.",
                    "Ring them on a number that you know, not on one from the e-mail. If nobody can"
                            + " be reached, leave the task open.");

    private static final Refusal NO_AGENCY =
            new Refusal(
                    "sender",
                    "The entry names no agency that could be known by this address.",
                    "Ring the sender back, or correct the entry first.");

    private static final Refusal NO_WORDS =
            new Refusal(
                    "words",
                    "It is not said how that is known.",
                    "Say who was asked, what they said, and who was told of it.");

    /** What is missing, or cannot be. */
    public List<Refusal> refusals(Entry entry) {
        List<Refusal> refusals = new ArrayList<>();
        if (entry.toBeVerified() && sender.isEmpty()) {
            refusals.add(NO_SENDER);
        }
        if (says(SenderCheck.KNOWN_ADDRESS)
                && entry.email().flatMap(one -> one.sender().agency()).isEmpty()) {
            refusals.add(NO_AGENCY);
        }
        if (says(SenderCheck.NOT_THEIRS) && words.isBlank()) {
            refusals.add(NO_WORDS);
        }
        return List.copyOf(refusals);
    }

    private boolean says(SenderCheck check) {
        return sender.filter(one -> one == check).isPresent();
    }

    /** The same on record; what was verified before stays so where nothing else is said. */
    public EmailRead of(Entry entry, Instant at) {
        return new EmailRead(sender.or(entry::sender).orElseThrow(), words, at);
    }

    @Override
    public String toString() {
        return "ReadGiven[" + sender + "]";
    }
}
