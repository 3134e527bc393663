package org.threshold.workflow.contact.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.people.PersonId;

/** Restrictions of contact as tests say them. */
public final class SaidRestrictions {

    /** The child of the case. */
    public static final PersonId CHILD = new PersonId(new UUID(0, 1));

    /** Another child of its home. */
    public static final PersonId SIBLING = new PersonId(new UUID(0, 2));

    public static final PersonId FATHER = new PersonId(new UUID(0, 4));

    /** Since when each is restricted. */
    public static final Instant SINCE = Instant.parse("2026-11-23T09:00:00Z");

    private SaidRestrictions() {}

    /** An order of a court that names no end. */
    public static Basis order() {
        return new Basis(
                BasisKind.COURT_ORDER,
                "Interim care order, Oxford family court, OX26C00123",
                Optional.of(LocalDate.parse("2026-11-20")),
                Optional.empty());
    }

    /** A condition of bail until a day. */
    public static Basis bail(String until) {
        return new Basis(
                BasisKind.POLICE_CONDITION,
                "Bail: not to contact the child",
                Optional.empty(),
                Optional.of(LocalDate.parse(until)));
    }

    /** No contact with the father, with every part, on a basis. */
    public static RestrictionSaid father(Basis basis) {
        return new RestrictionSaid(
                new Whom(Optional.of(FATHER), "", List.of(CHILD)),
                new Terms(
                        RestrictionKind.NO_CONTACT,
                        "He is suspected of the injury.",
                        SINCE,
                        "The team manager"),
                basis,
                Optional.empty(),
                "");
    }

    /** That contact does not happen, and nothing else. */
    public static RestrictionSaid nothing() {
        return new RestrictionSaid(
                new Whom(Optional.empty(), "", List.of(CHILD)),
                new Terms(RestrictionKind.NOT_SAID, "", SINCE, ""),
                Basis.none(),
                Optional.empty(),
                "");
    }
}
