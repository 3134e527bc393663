package org.threshold.workflow.circumstances;

import java.util.List;
import java.util.Optional;

/**
 * Which GP practice alone a request for information goes to (EV-28), where it does not go to every
 * practice of the family: one that has answered is not asked again because another is silent
 * (R-4.2-5b). A request names one only, so that no practice reads where else the family is
 * registered.
 *
 * @param code its code; empty where every practice of the family is asked
 */
public record AskedPractice(Optional<String> code) {

    /** The code under which a change names it. */
    public static final String CODE = "ofPractice";

    /** This one alone. */
    public static AskedPractice only(String code) {
        return new AskedPractice(Optional.of(code));
    }

    /** The one that a change names. */
    public static AskedPractice of(NewChange change) {
        return new AskedPractice(Optional.of(change.code(CODE)).filter(code -> !code.isEmpty()));
    }

    /** Whether a practice is asked, by its code. */
    public boolean includes(String practice) {
        return code.map(practice::equals).orElse(true);
    }

    /** Of several recipients those who are asked: everybody, but of practices only this one. */
    public List<Recipient> among(List<Recipient> all) {
        return all.stream()
                .filter(one -> one.practiceCode().map(this::includes).orElse(true))
                .toList();
    }
}
