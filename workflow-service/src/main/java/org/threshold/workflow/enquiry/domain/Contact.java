package org.threshold.workflow.enquiry.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threshold.workflow.circumstances.Recipient;

/**
 * Whom agencies ring about an enquiry (L-3.1.4b, EV-22): a team, never a person.
 *
 * @param telephone what is dialled; empty where the directory of duty roles does not know it
 */
public record Contact(Recipient team, String telephone) {

    /**
     * The first team that can be rung now; where none can, the first, whose number is looked up.
     *
     * @param teams those who answer for the enquiry, at least one
     */
    public static Contact of(List<Contact> teams) {
        return teams.stream()
                .filter(one -> !one.telephone.isEmpty())
                .findFirst()
                .orElseGet(teams::getFirst);
    }

    /** As it is told to agencies. */
    public Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(Map.of("contact", team.key()));
        if (!telephone.isEmpty()) {
            codes.put("contactTelephone", telephone);
        }
        return codes;
    }
}
