package org.threshold.workflow.contact.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;

/**
 * Whether an adult has parental responsibility for a child (Children Act 1989 s.3), as far as the
 * record says. What nobody knows counts as if it were so: a person’s rights do not end because
 * nobody asked.
 */
public enum Responsibility {
    HOLDS("holds", "This person is recorded as a parent, or with parental responsibility."),
    NOT_KNOWN(
            "not-known",
            "It is not known whether this person has parental responsibility, which counts as if it"
                    + " were so."),
    DOES_NOT_HOLD(
            "does-not-hold",
            "Others are recorded in every place for a parent: no parental responsibility.");

    private final String code;
    private final String words;

    Responsibility(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Whether a restriction needs a legal basis. */
    public boolean needsBasis() {
        return this != DOES_NOT_HOLD;
    }

    /**
     * What the records of these children say.
     *
     * @param adult empty of somebody who is not on record
     * @param records what is recorded of the parents of each child
     */
    public static Responsibility of(
            Optional<PersonId> adult, List<Map<ParentRole, ParentStanding>> records) {
        if (adult.isEmpty() || records.isEmpty()) {
            return NOT_KNOWN;
        }
        List<Responsibility> each =
                records.stream().map(record -> of(adult.get(), record.values())).toList();
        if (each.contains(HOLDS)) {
            return HOLDS;
        }
        return each.contains(NOT_KNOWN) ? NOT_KNOWN : DOES_NOT_HOLD;
    }

    private static Responsibility of(PersonId adult, Collection<ParentStanding> places) {
        if (places.contains(new ParentStanding.KnownParent(adult))) {
            return HOLDS;
        }
        boolean everyPlaceIsAnswered =
                places.size() >= ParentRole.always().size()
                        && places.stream().allMatch(Responsibility::isSomebodyElse);
        return everyPlaceIsAnswered ? DOES_NOT_HOLD : NOT_KNOWN;
    }

    private static boolean isSomebodyElse(ParentStanding standing) {
        return switch (standing) {
            case ParentStanding.KnownParent _, ParentStanding.NobodyElse _ -> true;
            case ParentStanding.Blank _,
                    ParentStanding.UnknownEnquiriesMade _,
                    ParentStanding.NotToBeContacted _ ->
                    false;
        };
    }
}
