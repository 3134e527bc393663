package org.threshold.workflow.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;

/** The people who are known, for other features. */
public interface People {

    /**
     * Makes a new person known, within the caller's transaction and with an audit row.
     *
     * <p>Refuses nothing: an NHS number that another record holds is left out and reported as a
     * gap. The caller has asked {@link LikelyMatches} first, and a person has said that none of
     * them is meant.
     */
    Registration register(Actor who, StatedPerson stated);

    /** The person, if there is one with this id; the caller keeps the audit of what it shows. */
    Optional<PersonView> view(PersonId id);

    /** Those of the people that exist, in the order asked for. */
    List<PersonView> view(Collection<PersonId> ids);
}
