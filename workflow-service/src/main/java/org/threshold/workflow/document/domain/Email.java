package org.threshold.workflow.document.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.platform.Refusal;

/**
 * An e-mail about a child, filed (R-Hosp-3c). Its words stay in the database.
 *
 * @param receivedAt UTC
 * @param subject as it came; empty where it had none
 * @param text as it came, without what was attached
 */
public record Email(Sender sender, Instant receivedAt, String subject, String text)
        implements Content {

    @Override
    public String title() {
        return subject.isBlank() ? "No subject" : subject;
    }

    @Override
    public Instant at() {
        return receivedAt;
    }

    @Override
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>(sender.refusals());
        if (receivedAt.isAfter(now)) {
            refusals.add(
                    new Refusal(
                            "receivedAt",
                            "This is still to come.",
                            "Give when the e-mail was received; leave it out if it was just now."));
        }
        if (text.isBlank()) {
            refusals.add(
                    new Refusal(
                            "text",
                            "The text of the e-mail is missing.",
                            "Copy it here; of what was attached, say what it is and where it is"
                                    + " kept."));
        }
        return List.copyOf(refusals);
    }

    @Override
    public String toString() {
        return "Email[" + sender + " " + receivedAt + "]";
    }
}
