package org.threshold.workflow.people;

import java.util.List;
import java.util.Optional;

/** Knows whom a case is about, and whom referrals named around it. */
public interface CasePeople {

    /**
     * The child; empty where there is no such case. A case that joined another answers for that
     * other.
     */
    Optional<PersonId> child(String caseRef);

    /** Whom referrals of the case named; nobody has recorded yet that it is so. */
    List<Named> named(String caseRef);

    /**
     * Somebody whom a referral named.
     *
     * @param relationship what they are to the child, in the referrer’s own words; empty for
     *     another child of the same referral
     */
    record Named(PersonId person, String relationship) {

        /** Whether the referrer used the very word for a parent’s place. */
        public boolean names(ParentRole place) {
            return relationship.equalsIgnoreCase(place.words());
        }

        @Override
        public String toString() {
            return "Named[" + person.value() + "]";
        }
    }
}
