package org.threshold.workflow.people;

import java.util.List;
import org.threshold.workflow.platform.Refusal;

/** Somebody's NHS number, or that it has been left out, which is always possible. */
public sealed interface NhsIdentity {

    /** The number is recorded. */
    record Recorded(NhsNumber number) implements NhsIdentity {}

    /** Nobody has given the number yet. */
    record LeftOut() implements NhsIdentity {}

    /** Something was typed that no NHS number can be. */
    record Refused(Refusal refusal) implements Reading {}

    /** What was typed could be used. */
    record Understood(NhsIdentity identity) implements Reading {}

    /** What became of the text somebody typed. */
    sealed interface Reading permits Refused, Understood {}

    /**
     * Reads what a person typed: spaces and hyphens do not matter, nothing at all leaves it out.
     *
     * @param field the input it was typed in, for the refusal
     */
    static Reading read(String field, String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\p{Pd}]", "");
        if (digits.isEmpty()) {
            return new Understood(new LeftOut());
        }
        if (NhsNumber.valid(digits)) {
            return new Understood(new Recorded(new NhsNumber(digits)));
        }
        return new Refused(
                new Refusal(
                        field,
                        "This is not an NHS number.",
                        "Check the ten digits or leave it out."));
    }

    /** The number as a list of one or none, for whoever goes through numbers. */
    default List<NhsNumber> numbers() {
        return switch (this) {
            case Recorded(var number) -> List.of(number);
            case LeftOut() -> List.of();
        };
    }
}
