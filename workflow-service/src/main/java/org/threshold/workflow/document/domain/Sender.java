package org.threshold.workflow.document.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;

/**
 * Who sent an e-mail.
 *
 * @param address as it stands in the e-mail
 * @param agency whom they write for; empty where that is no agency, or nobody knows
 * @param check how that is known
 */
public record Sender(String address, Optional<Agency> agency, SenderCheck check) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (!ADDRESS.matcher(address).matches()) {
            refusals.add(
                    new Refusal(
                            "sender",
                            "This is no e-mail address.",
                            "Give the sender’s address as it stands in the e-mail, such as"
                                    + " ward@hospital.example."));
        }
        if (agency.isEmpty() && check == SenderCheck.KNOWN_ADDRESS) {
            refusals.add(
                    new Refusal(
                            "senderCheck",
                            "It is not said which agency is known by this address.",
                            "Say for which agency the sender writes, or that the sender is not"
                                    + " verified."));
        }
        return List.copyOf(refusals);
    }

    @Override
    public String toString() {
        return "Sender[" + agency + " " + check + "]";
    }
}
