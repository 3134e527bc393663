package org.threshold.workflow.people.domain;

import org.threshold.workflow.people.PersonId;

/**
 * Who is what to whom: {@code from} is the {@code kind} of {@code to}. A mutual tie has one form,
 * whichever way round it was told.
 */
public record Tie(PersonId from, RelationshipKind kind, PersonId to) {

    public Tie {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Nobody is related to themselves");
        }
        if (kind.mutual() && from.value().compareTo(to.value()) > 0) {
            var first = to;
            to = from;
            from = first;
        }
    }

    /** What the other one is to one of the two, such as "mother"; a parent’s other is a child. */
    public String otherIs(PersonId one) {
        return kind.mutual() || to.equals(one) ? kind.words() : "child";
    }

    /** The other one of the two. */
    public PersonId other(PersonId one) {
        return one.equals(from) ? to : from;
    }
}
