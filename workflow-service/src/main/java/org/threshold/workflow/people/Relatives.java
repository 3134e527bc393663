package org.threshold.workflow.people;

import java.time.LocalDate;
import java.util.List;

/** Who belongs to somebody, for other features that tell people apart without their names. */
public interface Relatives {

    /**
     * Everybody on record, the parents first: recorded relationships, other children of the same
     * parents, and who is recorded as a parent on a day. Past ones too, for they tell people apart
     * just as well.
     */
    List<Kin> of(PersonId person, LocalDate on);

    /**
     * Somebody who belongs to a person.
     *
     * @param words what they are to the person, such as "mother", in the middle of a sentence
     */
    record Kin(String words, Born born) {}
}
