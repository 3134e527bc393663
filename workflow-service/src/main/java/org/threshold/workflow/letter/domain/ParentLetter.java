package org.threshold.workflow.letter.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.people.ParentRole;

/**
 * What one parent has to hear of one decision, and whether that parent has (R-4.2-4b).
 *
 * @param place whose: mother, father, or one of those with parental responsibility besides them
 * @param spoken when and by whom the parent was told by word of mouth, before any letter
 */
public record ParentLetter(
        LetterId id, Decision about, ParentRole place, Optional<Spoken> spoken, Standing standing) {

    /**
     * A parent was told by word of mouth.
     *
     * @param at UTC
     */
    public record Spoken(Instant at, ActorId by) {}

    /** How it stands. */
    public sealed interface Standing {

        /** The parent has to be told. */
        record ToTell() implements Standing {}

        /** Somebody found that the parent is not to be told; a manager has not agreed to it. */
        record Proposed(NotTelling why, ActorId by) implements Standing {}

        /**
         * The letter was issued to the parent.
         *
         * @param at UTC
         */
        record Told(Way way, Instant at, ActorId by) implements Standing {}

        /**
         * A manager agreed that the parent is not told.
         *
         * @param reviewOn the day in England by which a manager looks at it again
         */
        record NotTold(NotTelling why, ActorId agreedBy, LocalDate reviewOn) implements Standing {}
    }

    /** The same, standing otherwise. */
    public ParentLetter as(Standing other) {
        return new ParentLetter(id, about, place, spoken, other);
    }

    /** The same, told by word of mouth. */
    public ParentLetter spokenTo(Spoken then) {
        return new ParentLetter(id, about, place, Optional.of(then), standing);
    }

    /** Whether nobody has issued it or agreed that it is not issued. */
    public boolean open() {
        return standing instanceof Standing.ToTell || standing instanceof Standing.Proposed;
    }

    /** Whether this parent was informed, by letter or by word of mouth. */
    public boolean informed() {
        return standing instanceof Standing.Told || spoken.isPresent();
    }
}
